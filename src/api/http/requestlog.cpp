// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/requestlog.h"

#include "api/http/signature.h"

QByteArray maskedAccessKey(const QByteArray &accessKey)
{
    constexpr qsizetype shown = 4;
    if (accessKey.size() < 4 * shown)
        return QByteArray(accessKey.size(), '*');
    return accessKey.first(shown) + QByteArray(accessKey.size() - 2 * shown, '*') +
        accessKey.last(shown);
}

QByteArray maskedStringToSign(const RequestRecord &record)
{
    return stringToSign("GET", record.target, record.timestamp, record.accessKey);
}

void RequestLog::add(const RequestRecord &record)
{
    if (m_records.size() == capacity)
        m_records.removeFirst();
    m_records.append(record);
    Q_EMIT added();
}
