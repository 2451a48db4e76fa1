// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/page.h"
#include "core/service.h"
#include "core/training.h"

#include <functional>

// From the bytes of an answer to values; no network, no state. Fields that nobody knows are
// skipped, optional ones may be missing or null. A required one that is missing or of a wrong type
// makes its row a problem of the page; an answer that is no JSON, or has no list, is an error.
// The bytes are UTF-8 as the JSON standard wants; a byte order mark is passed over.
// `firstRow`: how many rows of the list stand before this page, so that problems name the place in
// the whole list.

// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-trainlist
ApiResult<Page<Training>> parseTrainings(QByteArray body, qint64 firstRow = 0);
// The same for the pages of one list, whose trainings then share what they have in common.
std::function<ApiResult<Page<Training>>(QByteArray body, qint64 firstRow)> trainingsParser();
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-trainread
ApiResult<Training> parseTraining(QByteArray body);
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-list
ApiResult<Page<Service>> parseServices(QByteArray body, qint64 firstRow = 0);
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-read
ApiResult<Service> parseService(QByteArray body);
