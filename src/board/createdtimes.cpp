// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/createdtimes.h"

#include "api/json/parsers.h"
#include "storage/history.h"

void rereadCreatedTimes(History *history, const Zone &zone, const QString &exceptAccount)
{
    history->rereadCreated(
        [zone = ServiceZone(zone)](const QByteArray &json) -> std::optional<qint64> {
            MemoryBudget budget;
            const auto training = parseTraining(json, budget, zone);
            return training ? std::optional(training->created.msecs()) : std::nullopt;
        },
        exceptAccount);
}
