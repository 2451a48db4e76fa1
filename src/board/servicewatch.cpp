// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/servicewatch.h"

#include "core/statusgroups.h"

ServiceWatch::ServiceWatch(
    ApiClient *client, const QString &serviceId, const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_serviceId(serviceId)
    , m_clock(clock)
    , m_pace(clock)
{
    m_lists.ask({serviceId});
    connect(&m_pace, &LookPace::due, this, &ServiceWatch::look);
    connect(
        &m_loader, &TrainingLoader::finished, this,
        [this](const TrainingList &trainings, const QList<ServiceOutcome> &outcomes) {
            takeList(trainings, outcomes.constFirst());
        });
    connect(
        &m_look, &Look::finished, this,
        [this](const TrainingList &seen, const QList<LookOutcome> &outcomes) {
            takeLook(seen, outcomes.constFirst());
        });
    connect(&m_loader, &TrainingLoader::waitingChanged, this, &ServiceWatch::waitingChanged);
    connect(&m_look, &Look::waitingChanged, this, &ServiceWatch::waitingChanged);
}

ServiceWatch::~ServiceWatch()
{
    m_loader.abort();
    m_look.abort();
}

void ServiceWatch::start()
{
    m_pace.begin();
    load();
}

void ServiceWatch::lookNow()
{
    if (!m_loader.isLoading() && !m_look.isUnderWay())
        look();
}

std::optional<RetryWait> ServiceWatch::waiting() const
{
    const std::optional<RetryWait> ofList = m_loader.waiting();
    return ofList ? ofList : m_look.waiting();
}

void ServiceWatch::look()
{
    m_pace.begin();
    m_state.failures = m_state.isStale() ? m_state.failures + 1 : 0;
    if (m_lists.toRead(m_clock->now()).isEmpty())
        m_look.start(m_client, {m_serviceId}, m_trainings.list(), m_wanted);
    else
        load();
}

void ServiceWatch::load()
{
    m_loader.load(m_client, {.serviceIds = {m_serviceId}});
}

void ServiceWatch::takeLook(const TrainingList &seen, const LookOutcome &outcome)
{
    m_trainings.add(seen);
    m_lists.takeLook(outcome);
    if (outcome.hasNews && !outcome.error)
        load(); // in the same attempt
    else
        endAttempt(outcome.error);
}

void ServiceWatch::takeList(const TrainingList &trainings, const ServiceOutcome &outcome)
{
    m_lists.takeList(outcome, m_clock->now());
    m_list = outcome;
    // A training that is missing in a part of the list may still be there.
    if (outcome.isWhole())
        m_trainings.replace(trainings, {}, {m_serviceId});
    else if (outcome.end != ListEnd::Failed)
        m_trainings.add(trainings);
    endAttempt(outcome.end == ListEnd::Failed ? outcome.error : std::nullopt);
}

void ServiceWatch::endAttempt(const std::optional<ApiError> &error)
{
    m_state.outcomes = m_lists.outcomes();
    if (!error)
        m_state.updatedAt = m_clock->now();
    m_pace.end();
    const bool isHopeless = m_state.isHopeless();
    // Whoever hears of the look may want other trainings from now on, which the plan depends on.
    if (error)
        Q_EMIT failed(*error, isHopeless);
    else
        Q_EMIT looked();
    m_pace.plan(
        {.isBusy = !m_wanted.isEmpty() || hasInProgress(m_trainings.list()),
         .isStale = m_state.isStale(),
         .isHopeless = isHopeless,
         .failures = m_state.failures,
         .askedPause = m_state.askedPause()});
}
