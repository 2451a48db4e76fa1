// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"
#include "api/pagecollector.h"

#include <QPointer>

// A list under way, page after page. `pageArrived()` comes after each page but before
// `finished()`, which comes once; an error ends it, and what had come until then stays good.
class PagedReply : public ApiReply
{
    Q_OBJECT

public:
    // Why the list ended early; nothing otherwise.
    const std::optional<ApiError> &error() const { return m_error; }

Q_SIGNALS:
    void pageArrived();

protected:
    using ApiReply::ApiReply;

    void fail(const ApiError &error);

private:
    std::optional<ApiError> m_error;
};

template <typename T>
class PagedReplyOf final : public PagedReply
{
public:
    // Sends the request for one page; nothing: for the first one, without a range.
    using Sender = std::function<QNetworkReply *(std::optional<PageRange>)>;
    using Parser = std::function<ApiResult<Page<T>>(QByteArray body)>;

    // For ApiClient.
    PagedReplyOf(Sender sender, Parser parser, QObject *parent)
        : PagedReply(parent)
        , m_sender(std::move(sender))
        , m_parser(std::move(parser))
    {
        wait(m_sender({}));
    }

    // What has come so far.
    const FullList<T> &list() const { return m_collector.list(); }

private:
    void take(ApiResult<QByteArray> body) override
    {
        if (!body) {
            fail(body.error());
            return;
        }
        ApiResult<Page<T>> page = m_parser(std::move(body).value());
        if (!page) {
            fail(page.error());
            return;
        }
        const std::optional<PageRange> next = m_collector.add(std::move(page).value());
        if (next)
            wait(m_sender(next));
        // The client, and we with it, may not outlive the slot.
        const QPointer<PagedReply> self(this);
        Q_EMIT pageArrived();
        if (self && !next)
            finish();
    }

    Sender m_sender;
    Parser m_parser;
    PageCollector<T> m_collector;
};
