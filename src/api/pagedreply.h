// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"
#include "api/memorybudget.h"
#include "api/pagecollector.h"

#include <QPointer>

#include <functional>
#include <memory>

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
    static bool isRefusedRange(const ApiError &error);

private:
    std::optional<ApiError> m_error;
};

template <typename T>
class PagedReplyOf final : public PagedReply
{
public:
    // The address of one page; nothing: of the first one, without a range.
    using Address = std::function<QUrl(std::optional<PageRange>)>;
    // `firstRow`: the place in the whole list of the first row of the page.
    using Parser =
        std::function<ApiResult<Page<T>>(QByteArray body, qint64 firstRow, MemoryBudget &budget)>;

    // For ApiClient. `budget`: of this list, or of several together.
    PagedReplyOf(
        Transport *transport, const Credentials &credentials, Address address, Parser parser,
        std::shared_ptr<MemoryBudget> budget, QObject *parent)
        : PagedReply(transport, credentials, parent)
        , m_address(std::move(address))
        , m_parser(std::move(parser))
        , m_budget(std::move(budget))
    {
        get(m_address({}));
    }

    // What has come so far. Begins anew when the list is read a second time, because it changed
    // while it was read.
    const FullList<T> &list() const { return m_collector.list(); }

private:
    void take(ApiResult<QByteArray> body) override
    {
        ApiResult<Page<T>> page = body ? m_parser(std::move(body).value(), m_firstRow, *m_budget)
                                       : ApiResult<Page<T>>(body.error());
        if (!page && m_collector.isInDoubt() && isRefusedRange(page.error()))
            page = Page<T>(); // nothing more
        if (!page) {
            endEarly(told(page.error()));
            return;
        }
        Page<T> rows = std::move(page).value();
        if (rows.isCut && m_firstReading) {
            endWithFirstReading();
            return;
        }
        m_cost += rows.cost;
        for (QString &problem : rows.problems)
            problem = mask().masked(problem);
        for (T &row : rows.rows) { // what is unexpected gets into reports for others
            if (!row.unexpected.isEmpty())
                row.unexpected = mask().masked(row.unexpected);
        }
        const std::optional<PageRange> next = m_collector.add(std::move(rows));
        if (next) {
            m_firstRow = next->offset;
            get(m_address(next)); // on its way while this page is looked at
        }
        // The client, and we with it, may not outlive the slot.
        const QPointer<PagedReply> self(this);
        Q_EMIT pageArrived();
        if (!self || next)
            return;
        // There has to be room for it twice.
        if (list().changedMeanwhile() && !m_firstReading && m_budget->left() > m_cost) {
            m_firstReading = std::exchange(m_collector, {});
            m_firstRow = 0;
            get(m_address({}));
        } else {
            finish();
        }
    }

    void endEarly(const ApiError &error)
    {
        if (m_firstReading)
            endWithFirstReading();
        else
            fail(error);
    }

    void endWithFirstReading()
    {
        // What had been read to its end the first time is better than half of it.
        m_collector = *std::move(m_firstReading);
        finish();
    }

    Address m_address;
    Parser m_parser;
    std::shared_ptr<MemoryBudget> m_budget;
    qint64 m_cost = 0;     // so far
    qint64 m_firstRow = 0; // of the page that has been asked for
    PageCollector<T> m_collector;
    std::optional<PageCollector<T>> m_firstReading; // while, and after, it is read again
};
