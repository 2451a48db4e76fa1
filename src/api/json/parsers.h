// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/memorybudget.h"
#include "api/page.h"
#include "core/servicedetails.h"
#include "core/servicezone.h"
#include "core/training.h"

#include <functional>

// From the bytes of a response to values; no network. Fields that nobody knows are
// skipped, optional ones may be missing or null. A required one that is missing or of a wrong type
// makes its row a problem of the page; a response that is no JSON, or has no list, is an error.
// The bytes are UTF-8 as the JSON standard wants; a byte order mark is passed over.

// The first page of a list.
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-trainlist
ApiResult<Page<Training>> parseTrainings(QByteArray body);
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-list
ApiResult<Page<Service>> parseServices(QByteArray body);

// `firstRow`: how many rows of the list stand before the page, for problems name the place in the
// whole list. A page that is more than is left in the budget is cut there.
template <typename T>
using PageParser =
    std::function<ApiResult<Page<T>>(QByteArray body, qint64 firstRow, MemoryBudget &budget)>;
// For the pages of one list. It remembers the hyperparameters that it has read, so that equal ones
// share memory. Make one for each list; two threads must not call the same one at once.
// `keep`: how the JSON of trainings is kept. `zone`: in which times are read that name none.
PageParser<Training> trainingsParser(
    JsonPages::Keep keep = JsonPages::Keep::AsItCame, const ServiceZone &zone = ServiceZone());
PageParser<Service> servicesParser(const ServiceZone &zone = ServiceZone());

// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-trainread
// One that is more than is left in the budget is an error.
ApiResult<Training> parseTraining(QByteArray body);
ApiResult<Training>
parseTraining(QByteArray body, MemoryBudget &budget, const ServiceZone &zone = ServiceZone());
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-read
ApiResult<ServiceDetails> parseService(QByteArray body);
ApiResult<ServiceDetails>
parseService(QByteArray body, MemoryBudget &budget, const ServiceZone &zone = ServiceZone());
