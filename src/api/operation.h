// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/parsers.h"

#include <QPair>
#include <QStringList>
#include <QUrl>

// What a GET request of the API asks for, below the endpoint.
struct RequestTarget
{
    QStringList segments; // of the path, not encoded
    QList<QPair<QString, QString>> query = {};

    // For a page of a list; the range comes first, in the order of the documentation.
    RequestTarget page(const PageRange &range) const;
    // What is not plain ASCII is encoded here, once: signature and request take it from this URL.
    QUrl url(const QUrl &endpoint) const;
};

// An operation of the API that gives one thing.
template <typename T>
struct Operation
{
    RequestTarget target;
    std::function<ApiResult<T>(QByteArray body, MemoryBudget &budget)> parser;
};

// An operation of the API that gives a list, in pages.
template <typename T>
struct ListOperation
{
    RequestTarget target;
    PageParser<T> parser;
};

// "View service list"
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-list
ListOperation<Service> viewServiceList(const ServiceZone &zone = ServiceZone());
// "View service"
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-read
Operation<ServiceDetails>
viewService(const QString &serviceId, const ServiceZone &zone = ServiceZone());
// "View training list". `recentOnly` asks for the latest training of each type; without it the
// parameter is not sent, because nobody documents what `false` means.
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-trainlist
ListOperation<Training> viewTrainingList(
    const QString &serviceId, bool recentOnly, JsonPages::Keep keep = JsonPages::Keep::AsItCame,
    const ServiceZone &zone = ServiceZone());
// "View training"
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-trainread
Operation<Training> viewTraining(const TrainingKey &key, const ServiceZone &zone = ServiceZone());
