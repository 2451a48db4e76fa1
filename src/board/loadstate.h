// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/serviceoutcome.h"

#include <QSet>

#include <chrono>

// How old and how complete the picture on a board is: what the last attempts to load it have
// brought.
struct LoadState
{
    // Milliseconds since the epoch of the last picture that came; 0 when none has.
    qint64 updatedAt = 0;
    // Of when the picture is that was remembered, as long as a part of it is shown; else 0.
    qint64 rememberedAt = 0;
    bool wasCancelled = false; // the last attempt
    int failures = 0;          // attempts in a row before the last one that were stale

    // Why the last list of services did not come.
    std::optional<ApiError> servicesError = {};
    // Rows of it that could not be read (after many, no more are named), how many those are, and
    // how many came twice in one response.
    QList<ReadProblem> servicesProblems = {};
    qsizetype unreadableServices = 0;
    qsizetype servicesTwice = 0;
    ListEnd servicesEnd = ListEnd::Complete;

    // How each list of trainings came out.
    QList<ServiceOutcome> outcomes = {};

    // Whether what is on the board, or a part of it, is older than the last attempt.
    bool isStale() const;
    // Whose list of trainings did not come.
    QSet<QString> failedServices() const;
    // Whether to ask again would be in vain: keys, or a proxy's password, were refused.
    bool isHopeless() const;
    // Whether the list of services may not be all: rows could not be read, or it was not read to
    // its end.
    bool missesServices() const;
    // The refusal of keys after which the user's consent is needed before requests are signed with
    // the server's time, if there is one.
    std::optional<ApiError> clockRefusal() const;
    // The longest of the pauses that the service asked for.
    std::chrono::milliseconds askedPause() const;

    void takeServices(const FullList<Service> &list, const std::optional<ApiError> &error);
    // Another question: what is on the board does not answer it.
    void startAnew();
    // The same of another account.
    void forget() { *this = {}; }
};
