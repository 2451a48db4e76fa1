// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"

#include <QObject>

#include <functional>
#include <optional>

class QNetworkReply;
class QTimer;

// One call of the API under way. `finished()` comes from the event loop, never from inside the
// call that made the reply, and exactly once; after it the reply deletes itself. Keep a QPointer
// to abort it.
class ApiReply : public QObject
{
    Q_OBJECT

public:
    // Stops the transfer and deletes the reply. Silent: whoever asks for it no longer wants to
    // know, so `finished()` does not come.
    void abort();

Q_SIGNALS:
    void finished();

protected:
    explicit ApiReply(QObject *parent)
        : QObject(parent)
    {
    }

    // Waits for the answer and hands on its body or the error; takes ownership of `reply`.
    void wait(QNetworkReply *reply);
    virtual void take(ApiResult<QByteArray> body) = 0;
    void finish();

private:
    void receive();
    void stop(ApiError::Kind kind, const QString &detail);

    QNetworkReply *m_reply = nullptr;
    std::optional<ApiError> m_stopped; // why we ended the transfer ourselves
};

template <typename T>
class ApiReplyOf final : public ApiReply
{
public:
    using Parser = std::function<ApiResult<T>(QByteArray body)>;

    // For ApiClient.
    ApiReplyOf(QNetworkReply *reply, Parser parser, QObject *parent)
        : ApiReply(parent)
        , m_parser(std::move(parser))
    {
        wait(reply);
    }

    // Not before `finished()`.
    const ApiResult<T> &result() const
    {
        Q_ASSERT(m_result);
        return *m_result;
    }

private:
    void take(ApiResult<QByteArray> body) override
    {
        m_result = body ? m_parser(std::move(body).value()) : ApiResult<T>(body.error());
        finish();
    }

    Parser m_parser;
    std::optional<ApiResult<T>> m_result;
};
