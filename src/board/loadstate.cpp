// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/loadstate.h"

#include <QDateTime>

#include <algorithm>

namespace {

bool isHopelessError(const std::optional<ApiError> &error)
{
    return error &&
        (error->kind == ApiError::Kind::UnusableKeys ||
         error->kind == ApiError::Kind::NotEncrypted ||
         error->kind == ApiError::Kind::AuthenticationFailed ||
         error->kind == ApiError::Kind::PermissionDenied ||
         error->kind == ApiError::Kind::ProxyWantsLogin);
}

} // namespace

bool LoadState::isStale() const
{
    return servicesError || wasCancelled ||
        std::ranges::any_of(outcomes, [](const ServiceOutcome &outcome) {
               return outcome.end == ListEnd::Failed;
           });
}

QSet<QString> LoadState::failedServices() const
{
    QSet<QString> failed;
    for (const ServiceOutcome &outcome : outcomes) {
        if (outcome.end == ListEnd::Failed)
            failed.insert(outcome.serviceId);
    }
    return failed;
}

bool LoadState::isHopeless() const
{
    return isHopelessError(servicesError) ||
        (!outcomes.isEmpty() && std::ranges::all_of(outcomes, [](const ServiceOutcome &outcome) {
               return isHopelessError(outcome.error);
           }));
}

bool LoadState::missesServices() const
{
    return unreadableServices > 0 || servicesEnd != ListEnd::Complete;
}

std::optional<ApiError> LoadState::clockRefusal() const
{
    if (servicesError && servicesError->needsClockConsent)
        return servicesError;
    for (const ServiceOutcome &outcome : outcomes) {
        if (outcome.error && outcome.error->needsClockConsent)
            return outcome.error;
    }
    return {};
}

std::chrono::milliseconds LoadState::askedPause() const
{
    std::chrono::milliseconds asked{0};
    const auto look = [&asked](const std::optional<ApiError> &error) {
        if (error && error->retryAfter)
            asked = std::max<std::chrono::milliseconds>(asked, *error->retryAfter);
    };
    look(servicesError);
    for (const ServiceOutcome &outcome : outcomes)
        look(outcome.error);
    return asked;
}

void LoadState::takeServices(const FullList<Service> &list, const std::optional<ApiError> &error)
{
    servicesError = error;
    // A list of which nothing can be read says nothing about the services there are.
    if (!error && list.rows.isEmpty() && list.unreadable > 0) {
        servicesError = ApiError{
            .kind = ApiError::Kind::UnreadableResponse,
            .httpStatus = 200,
            .problems = list.problems,
            .failedAt = QDateTime::currentMSecsSinceEpoch()};
    }
    if (servicesError)
        return;
    servicesProblems = list.problems;
    unreadableServices = list.unreadable;
    servicesTwice = list.twice;
    servicesEnd = list.end;
}

void LoadState::startAnew()
{
    outcomes.clear();
    updatedAt = 0;
    rememberedAt = 0;
    wasCancelled = false;
    failures = 0;
}
