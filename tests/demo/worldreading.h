// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoworld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QtTest>

/// Reading the answers of a DemoWorld in tests.
namespace worldreading {

using namespace Qt::StringLiterals;

inline constexpr qint64 start = 1722306336558; // 2024-07-30T11:25:36.558 in Korea
inline constexpr qint64 second = 1000;
inline constexpr qint64 hour = 3600 * second;
inline constexpr DemoPage everything{.limit = 1'000'000};

inline QJsonObject object(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning() << error.errorString() << json.mid(error.offset - 40, 80);
    return document.object();
}

inline QJsonArray services(const DemoWorld &world, qint64 now = start)
{
    return object(world.services(now, {})).value("services"_L1).toArray();
}

inline QJsonObject serviceNamed(const DemoWorld &world, const QString &name, qint64 now = start)
{
    for (const QJsonValue &service : services(world, now)) {
        if (service["name"_L1] == name)
            return service.toObject();
    }
    return {};
}

inline QByteArray idOf(const DemoWorld &world, const QString &name)
{
    return serviceNamed(world, name).value("serviceId"_L1).toString().toLatin1();
}

inline QJsonArray trainings(
    const DemoWorld &world, const QByteArray &id, qint64 now = start, DemoPage page = everything)
{
    return object(world.trainings(id, now, page)).value("trains"_L1).toArray();
}

inline QList<QJsonObject> allTrainings(const DemoWorld &world, qint64 now = start)
{
    QList<QJsonObject> all;
    for (const QJsonValue &service : services(world, now)) {
        const QByteArray id = service["serviceId"_L1].toString().toLatin1();
        for (const QJsonValue &training : trainings(world, id, now))
            all.append(training.toObject());
    }
    return all;
}

inline QSet<QString> valuesOf(const QList<QJsonObject> &trainings, const QString &field)
{
    QSet<QString> values;
    for (const QJsonObject &training : trainings)
        values.insert(training.value(field).toString());
    return values;
}

} // namespace worldreading
