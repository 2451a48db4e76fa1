// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"

#include <functional>

// One thing under way.
template <typename T>
class ApiReplyOf final : public ApiReply
{
public:
    using Parser = std::function<ApiResult<T>(QByteArray body)>;

    // For ApiClient.
    ApiReplyOf(
        Transport *transport, const Credentials &credentials, const QUrl &url, Parser parser,
        QObject *parent)
        : ApiReply(transport, credentials, parent)
        , m_parser(std::move(parser))
    {
        get(url);
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
        if (body)
            read(std::move(body).value(), m_parser, [this](ApiResult<T> result) {
                end(std::move(result));
            });
        else
            end(body.error());
    }

    void end(ApiResult<T> result)
    {
        m_result = result ? std::move(result) : ApiResult<T>(redacted(result.error()));
        finish();
    }

    Parser m_parser;
    std::optional<ApiResult<T>> m_result;
};
