// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apireply.h"

#include "api/network.h"
#include "api/replyerror.h"

#include <QNetworkReply>
#include <QTimer>

using namespace Qt::StringLiterals;

void ApiReply::abort()
{
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
    }
    disconnect();
    deleteLater();
}

void ApiReply::wait(QNetworkReply *reply)
{
    m_stopped.reset();
    m_reply = reply;
    reply->setParent(this);
    // Queued, because a request that fails at once (no such scheme, say) tells so from inside
    // get().
    connect(reply, &QNetworkReply::finished, this, &ApiReply::receive, Qt::QueuedConnection);

    // The declared size would not do: it is the one before decompression, and may be a lie.
    connect(reply, &QNetworkReply::readyRead, this, [this] {
        if (m_reply->bytesAvailable() > maximumAnswerSize)
            stop(ApiError::Kind::AnswerTooLarge, u"over %1 bytes"_s.arg(maximumAnswerSize));
    });

    // Qt's own time-out begins anew with each byte: a service that sends one byte a second would
    // hold us for ever.
    auto *timer = new QTimer(reply);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this] {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(attemptTimeout);
        stop(ApiError::Kind::TimedOut, u"no complete answer within %1 s"_s.arg(seconds.count()));
    });
    timer->start(attemptTimeout);
}

void ApiReply::receive()
{
    if (!m_reply) // aborted when this call was already in the queue
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    if (m_stopped) {
        take(*m_stopped);
        return;
    }
    QByteArray body = reply->readAll();
    if (const std::optional<ApiError> error = errorOf(*reply, body))
        take(*error);
    else
        take(std::move(body));
}

void ApiReply::stop(ApiError::Kind kind, const QString &detail)
{
    if (m_stopped || !m_reply)
        return;
    m_stopped = ApiError{.kind = kind, .detail = detail};
    m_reply->abort();
}

void ApiReply::finish()
{
    deleteLater();
    Q_EMIT finished(); // last: the client, and we with it, may not outlive the slot
}
