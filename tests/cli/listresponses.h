// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/trainingrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

// Lists as services send them and as the program prints them.

inline QByteArray trainings(qint64 first, qint64 count)
{
    return "{\"trains\":[" + trainingRows(first, count) + "]}";
}

// Nothing when the text is no JSON.
inline QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

// The id of the service with this name in a list of services.
inline QString idIn(const QByteArray &services, const QString &name)
{
    for (const QJsonValue &service : parsed(services)[QLatin1StringView("services")].toArray()) {
        if (service[QLatin1StringView("name")] == name)
            return service[QLatin1StringView("serviceId")].toString();
    }
    return {};
}

// Rows of a test for each format of the output.
inline void formatRows()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"table", "json", "csv"})
        QTest::newRow(format) << QString::fromLatin1(format);
}
