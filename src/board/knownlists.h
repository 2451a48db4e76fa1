// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/look.h"
#include "board/serviceoutcome.h"

#include <QHash>
#include <QStringList>

// Of the services that a board asks for: how their lists of trainings came out, when, and which of
// them have to be read again as a whole.
class KnownLists
{
public:
    // From now on these services are asked for; what is known of others is forgotten.
    void ask(const QStringList &serviceIds);
    const QStringList &serviceIds() const { return m_serviceIds; }

    // Those whose list has not come yet, or not to its end; and every quarter of an hour the one
    // that was read the longest time ago, for what a Look cannot see. One at a time: to read the
    // lists of many services every quarter of an hour would cost more than all looks together.
    // `now`: milliseconds since the epoch.
    QStringList toRead(qint64 now) const;

    void takeList(const ServiceOutcome &outcome, qint64 now);
    void takeLook(const LookOutcome &outcome);

    // How the last attempt of each service came out, in the order in which they are asked for.
    QList<ServiceOutcome> outcomes() const;

private:
    struct Known
    {
        ServiceOutcome list;
        qint64 readAt = 0;                      // when it came
        std::optional<ApiError> lookError = {}; // of a later look
    };

    QStringList m_serviceIds;
    QHash<QString, Known> m_known; // by service
};
