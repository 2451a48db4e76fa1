// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

// The service of these trainings.
constexpr auto syntheticServiceId = "6wxgu000000";

// Answers of the request "View training list" as a busy shop would get them, `pageSize` trainings
// each, about 318 bytes a training: nine states, three types, dates over a year, descriptions in
// Korean and English, one in five with hyperparameters. The same for the same numbers.
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-trainlist
QByteArrayList syntheticAnswers(int trainings, int pageSize);
