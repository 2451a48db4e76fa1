// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <chrono>

// One attempt of one request, as it was. There is no secret in it: the access key is masked, and
// the signature is worth nothing without it five minutes later.
struct RequestRecord
{
    qint64 startedAt = 0;      // milliseconds since 1970 by our clock
    QString host = {};         // with the port, if it is an unusual one
    QByteArray target = {};    // path and query as they were signed and sent
    QByteArray timestamp = {}; // as it was signed
    QByteArray accessKey = {}; // masked
    QByteArray signature = {};
    int attempt = 1;

    std::chrono::milliseconds duration{0};
    int httpStatus = 0; // 0: no response came
    qint64 bytes = 0;   // of the body
    QString traceId = {};
    std::optional<ApiError::Kind> error = {};
    bool wasAborted = false;               // nobody wanted to know any more
    std::optional<qint64> serverTime = {}; // milliseconds since 1970, from the header "Date"
};

// Enough of an access key to know it by, in a text that others may see.
QByteArray maskedAccessKey(const QByteArray &accessKey);

// The text that was signed, but with the access key masked.
QByteArray maskedStringToSign(const RequestRecord &record);

// The last requests of the program.
class RequestLog : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype capacity = 500;

    using QObject::QObject;

    void add(const RequestRecord &record);
    // The oldest first.
    const QList<RequestRecord> &records() const { return m_records; }

Q_SIGNALS:
    // One has come in at the end; before it, the first went if there were `capacity` of them.
    void added();

private:
    QList<RequestRecord> m_records;
};
