// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hpconfig.h"
#include "core/service.h"
#include "core/training.h"

// A data set that is connected to a service; null where the response did not say.
struct ConnectedDataset
{
    QString datasetId;
    QString type; // "user", "item" or "interaction"
    QString name;
    QString schemaName;
    QString status;
    Timestamp created;
    Timestamp updated;
    UnexpectedFields unexpected; // what is not as documented

    bool operator==(const ConnectedDataset &) const = default;
};

// An element of `infers`: the result of a training that a service recommends from.
struct ServedTraining
{
    TrainingType type; // `dataType`
    QString version;   // `trainVersion`: that of the training
    // The values are not documented; "enable" is the only one that has been seen.
    QString status;
    // As it came. Documented is a text, live responses have a number.
    QString rowCount;
    Timestamp created;
    Timestamp updated;
    UnexpectedFields unexpected; // what is not as documented

    // Whether the response says which training it is of.
    bool isNamed() const { return !type.text().isEmpty() && !version.isEmpty(); }

    bool operator==(const ServedTraining &) const = default;
};

// All that a service serves, as far as a response says so.
struct ServedTrainings
{
    // False when the response has no such list. Then nobody knows what is served.
    bool isKnown = false;
    QList<ServedTraining> list = {}; // at most one of each type is documented
    qsizetype unreadable = 0;        // elements that are no objects

    enum class Answer : quint8 { Unknown, No, Yes };
    // Whether the training is served. The id of the service in the key is not looked at.
    Answer isServed(const TrainingKey &key) const
    {
        if (find(key))
            return Answer::Yes;
        return isComplete() ? Answer::No : Answer::Unknown;
    }
    // Whether everything that is served is in the list and can be told from all else.
    bool isComplete() const
    {
        return isKnown && unreadable == 0 && std::ranges::all_of(list, &ServedTraining::isNamed);
    }
    // Null when it is not in the list.
    const ServedTraining *find(const TrainingKey &key) const
    {
        const auto found = std::ranges::find_if(list, [&key](const ServedTraining &served) {
            return served.version == key.version && served.type == key.type;
        });
        return found == list.end() || !found->isNamed() ? nullptr : &*found;
    }

    bool operator==(const ServedTrainings &) const = default;
};

// What "View service" tells of a service.
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-read
struct ServiceDetails : Service
{
    QList<ConnectedDataset> datasets;
    qsizetype unreadableDatasets = 0; // elements that are no objects
    HpConfig hpConfig;                // of the last training
    ServedTrainings served;

    bool operator==(const ServiceDetails &) const = default;
};
