// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apivalue.h"
#include "core/timestamp.h"
#include "core/unexpected.h"

#include <QByteArray>

// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-list
enum class KnownServiceStatus : quint8 {
    Scheduled,
    ScheduledLearning,
    Learnable,
    Learning,
    Deleting,
    Deleted,
    Disable,
    Drafted,
    RequestLearning,
    DatasetRequired,
    Unknown
};

template <>
struct ApiSpelling<KnownServiceStatus>
{
    static constexpr std::array<QLatin1StringView, 10> texts{
        QLatin1StringView("scheduled"),       QLatin1StringView("scheduledLearning"),
        QLatin1StringView("learnable"),       QLatin1StringView("learning"),
        QLatin1StringView("deleting"),        QLatin1StringView("deleted"),
        QLatin1StringView("disable"),         QLatin1StringView("drafted"),
        QLatin1StringView("requestLearning"), QLatin1StringView("datasetRequired")};
};

using ServiceStatus = ApiValue<KnownServiceStatus>;

// One element of `services`, or the response to "View service", which tells a little more.
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-read
struct Service
{
    QString serviceId;
    QString name;
    ServiceStatus status;
    Timestamp created;
    Timestamp updated;
    // List only: the Sub Account action that applies to the row, and whether it is allowed
    // ("Allow"). Null when the response did not say.
    QString actionName;
    QString permission;
    // View only, null in the list.
    QString description;
    QString type; // "batch" or "interval"
    QString learningInterval;
    QString scheduledDate;
    UnexpectedFields unexpected; // what is not as documented
    QByteArray json;             // the service as it came, UTF-8

    // Whether the service refuses to list its trainings. A response without `permission` forbids
    // nothing, and neither does a `permission` that is no text: nobody knows what it means.
    bool isDenied() const
    {
        return !permission.isNull() && permission != QLatin1StringView("Allow") &&
            !unexpected.contains(QLatin1StringView("permission"));
    }
    bool isDeleted() const { return status.known() == KnownServiceStatus::Deleted; }
    // Whether its trainings can be read.
    bool isReadable() const { return !isDenied() && !isDeleted(); }

    bool operator==(const Service &) const = default;
};
