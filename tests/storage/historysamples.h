// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/historylook.h"

// Boards, trainings and looks for the tests of the history.

inline const HistoryBoard sampleBoard{
    .accountId = QStringLiteral("00000000-0000-4000-8000-000000000001"),
    .endpoint = QStringLiteral("https://aitems.example")};

// Times of the tests, in minutes after some moment.
inline qint64 minute(qint64 minutes)
{
    return 1'700'000'000'000 + minutes * 60'000;
}

inline TrainingKey sampleKey(int number, const QString &service = QStringLiteral("s1"))
{
    return {
        .serviceId = service,
        .type = KnownTrainingType::Pop,
        .version = QStringLiteral("v%1").arg(number)};
}

inline SeenTraining
seen(const TrainingKey &key, const TrainingStatus &status, qint64 created = minute(0))
{
    return {
        .key = key,
        .status = status,
        .created = created,
        .json = "{\"status\":\"" + status.text().toUtf8() + "\"}"};
}

// A look in which the whole list of the service of the trainings came.
inline HistoryLook wholeLook(
    qint64 moment, const QList<SeenTraining> &changed = {},
    const QString &service = QStringLiteral("s1"))
{
    return {
        .board = sampleBoard,
        .moment = moment,
        .services = {service},
        .wholeServices = {service},
        .changed = changed};
}

// One that has shown only what can change.
inline HistoryLook shortLook(
    qint64 moment, const QList<SeenTraining> &changed = {},
    const QString &service = QStringLiteral("s1"))
{
    HistoryLook look = wholeLook(moment, changed, service);
    look.wholeServices.clear();
    return look;
}
