// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historylook.h"

#include <QSet>

void HistoryLook::mergeEarlier(const HistoryLook &earlier)
{
    for (const QString &service : earlier.services) {
        if (!services.contains(service))
            services += service;
    }
    for (const QString &service : earlier.wholeServices) {
        if (!wholeServices.contains(service))
            wholeServices += service;
    }

    if (!listedServices)
        listedServices = earlier.listedServices;

    QSet<TrainingKey> newer(gone.cbegin(), gone.cend());
    for (const SeenTraining &training : std::as_const(changed))
        newer += training.key;
    for (const SeenTraining &training : earlier.changed) {
        if (!newer.contains(training.key))
            changed += training;
    }
    for (const TrainingKey &key : earlier.gone) {
        if (!newer.contains(key))
            gone += key;
    }
}
