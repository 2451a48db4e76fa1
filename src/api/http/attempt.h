// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/http/memorywatch.h"
#include "api/http/requestlog.h"
#include "api/http/secretmask.h"
#include "core/credentials.h"

#include <QSslError>
#include <QTimer>
#include <QUrl>

class QNetworkReply;
class Transport;

// One attempt of one request: signed for the moment in which it is sent, which is once its proxy is
// known, limited in time and size. `finished()` comes from the event loop, and once.
class Attempt : public QObject
{
    Q_OBJECT

public:
    // `number`: from 1, of this request.
    Attempt(
        Transport *transport, const QUrl &url, const Credentials &credentials, int number,
        QObject *parent);

    // By Transport, when it is its turn.
    void start();
    // Silent.
    void abort();

    // Not before finished(): the body of the response, or why there is none.
    ApiResult<QByteArray> takeResult();
    // What was added to our time when it was signed.
    qint64 signedWith() const { return m_signedWith; }
    // Whether it took so long, or the clock was set so far, that the service may have seen a
    // timestamp which was no longer good: the lid was closed, for example.
    bool wasOvertaken() const;
    // The response as it came, see responsetext.h.
    const QString &response() const { return m_response; }
    // What must not stand in an error that is made of the response.
    const SecretMask &mask() const { return m_mask; }

Q_SIGNALS:
    void finished();

private:
    void refuse(const ApiError &error);
    void send();
    void watchSending();
    void receive();
    void finish(const QNetworkReply *reply);
    void stop(const ApiError &error);
    void record(const QNetworkReply *reply, qint64 bytes);
    void measureClock(const QNetworkReply &reply);

    Transport *m_transport;
    QUrl m_url;
    Credentials m_credentials;
    RequestRecord m_record;
    qint64 m_signedWith = 0;
    bool m_waitsForProxy = false;
    QList<QUrl> m_connectionUrls;      // that have not been tried yet
    std::optional<ApiError> m_refusal; // by the first of them
    QNetworkReply *m_reply = nullptr;  // while it is under way
    bool m_isSent = false;
    bool m_hasFreshConnection = false;
    bool m_wasSentAfresh = false; // over such a one
    SecretMask m_mask;
    QTimer m_connectTimer;
    QTimer m_attemptTimer;
    MemoryWatch m_memoryWatch;
    QList<QSslError> m_tlsErrors;
    std::optional<ApiError> m_stopped; // why we ended the transfer ourselves
    std::optional<ApiError> m_error;
    QByteArray m_body;
    QString m_response;
};
