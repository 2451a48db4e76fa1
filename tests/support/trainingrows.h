// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/loopbackrequest.h"

#include <QUrl>
#include <QUrlQuery>

// Where the page that is asked for begins.
inline qint64 offsetOf(const LoopbackRequest &request)
{
    const QUrlQuery query(QUrl::fromEncoded(request.target));
    return query.queryItemValue(QStringLiteral("offset")).toLongLong();
}

// A training as AiTEMS sends it, with the version "v" and this number.
inline QByteArray trainingRow(qint64 number)
{
    return R"({"serviceId":"s","type":"pop","hpConfig":{"is_enabled":false},"version":"v)" +
        QByteArray::number(number) +
        R"(","status":"completed","createdDate":"2024-07-30T11:25:36.558","inference":true})";
}

// So many of them, with commas.
inline QByteArray trainingRows(qint64 first, qint64 count)
{
    QByteArrayList rows;
    for (qint64 i = first; i < first + count; ++i)
        rows += trainingRow(i);
    return rows.join(',');
}

// One with no more than a training needs, and whatever else it shall hold: ",\"name\":value".
inline QByteArray smallRow(qint64 number, const QByteArray &more = {})
{
    return R"({"serviceId":"s","type":"pop","version":"v)" + QByteArray::number(number) +
        R"(","status":"ready","createdDate":"2024-07-30T11:25:36.558")" + more + '}';
}

// A response with so many of them.
inline QByteArray smallPage(qint64 first, qint64 count, const QByteArray &more = {})
{
    QByteArrayList rows;
    for (qint64 i = first; i < first + count; ++i)
        rows += smallRow(i, more);
    return "{\"trains\":[" + rows.join(',') + "]}";
}
