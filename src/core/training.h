// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apivalue.h"
#include "core/hpconfig.h"
#include "core/timestamp.h"
#include "core/unexpected.h"

#include <QByteArray>

// What a training recommends.
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-trainlist
enum class KnownTrainingType : quint8 { PersonalRecommend, RelatedItem, Pop, Unknown };

template <>
struct ApiSpelling<KnownTrainingType>
{
    static constexpr std::array<QLatin1StringView, 3> texts{
        QLatin1StringView("personalRecommend"), QLatin1StringView("relatedItem"),
        QLatin1StringView("pop")};
};

using TrainingType = ApiValue<KnownTrainingType>;

// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-trainlist
enum class KnownTrainingStatus : quint8 {
    Ready,
    Requesting,
    Waiting,
    Learning,
    Completed,
    Stopping,
    RequestFailed,
    RefinedFailed,
    LearningFailed,
    Unknown
};

template <>
struct ApiSpelling<KnownTrainingStatus>
{
    static constexpr std::array<QLatin1StringView, 9> texts{
        QLatin1StringView("ready"),         QLatin1StringView("requesting"),
        QLatin1StringView("waiting"),       QLatin1StringView("learning"),
        QLatin1StringView("completed"),     QLatin1StringView("stopping"),
        QLatin1StringView("requestFailed"), QLatin1StringView("refinedFailed"),
        QLatin1StringView("learningFailed")};
};

using TrainingStatus = ApiValue<KnownTrainingStatus>;

// What the nine states have in common for somebody who waits. The documentation draws no life
// cycle; the grouping is ours. States that nobody knows yet are in none of the others.
enum class StatusGroup : quint8 { Idle, InProgress, Succeeded, Failed, Unknown };
StatusGroup statusGroup(KnownTrainingStatus status);
// Whether a training has ended with it. A state that nobody knows is no end.
constexpr bool isEnd(StatusGroup group)
{
    return group == StatusGroup::Succeeded || group == StatusGroup::Failed;
}

// What identifies a training; it is also what the request "View training" asks by.
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-trainread
struct TrainingKey
{
    QString serviceId;
    TrainingType type;
    QString version;

    bool operator==(const TrainingKey &) const = default;
    friend std::size_t qHash(const TrainingKey &key, std::size_t seed = 0)
    {
        return qHashMulti(seed, key.version, key.type, key.serviceId);
    }
};

// One element of `trains`.
struct Training
{
    TrainingKey key;
    QString description; // null when the response had none
    TrainingStatus status;
    Timestamp created;    // when it was requested
    Timestamp nextUpdate; // interval services only
    HpConfig hpConfig;
    std::optional<bool> inference; // whether there is a result to recommend from
    UnexpectedFields unexpected;   // what is not as documented
    QByteArray json;               // the training as it came, UTF-8

    bool operator==(const Training &) const = default;
};

Q_DECLARE_TYPEINFO(Training, Q_RELOCATABLE_TYPE);
