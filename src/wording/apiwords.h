// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"
#include "core/training.h"

#include <QLocale>

// The API's words in the reader's language, as NAVER's documentation words them where it does.
// A word that nobody knows is shown as it came.

QString typeText(const TrainingType &type);
QString statusText(const TrainingStatus &status);
QString statusText(const ServiceStatus &status);

// "On", "Off"; nothing when the response did not say.
QString hpoText(std::optional<bool> enabled);
// "Yes", "No"; nothing when the response did not say.
QString inferenceText(std::optional<bool> inference);

// "Batch", "Interval".
QString serviceTypeText(const QString &type);
// "Every 3 hours" for "hour3".
QString learningIntervalText(const QString &interval);
// Of a data set: "Users"; "Trainable".
QString datasetTypeText(const QString &type);
QString datasetStatusText(const QString &status);
// Of what a service serves: "Enabled".
QString servedStatusText(const QString &status);
// With the digits grouped, if it is a whole number.
QString rowCountText(const QString &count, const QLocale &locale);

// The same of a row, or what came instead, or that nothing came.
QString statusTextOf(const Training &training);
QString statusTextOf(const Service &service);
QString hpoTextOf(const Training &training);
QString inferenceTextOf(const Training &training);
