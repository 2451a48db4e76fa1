// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/pagedreply.h"
#include "api/readings.h"

#include <QPointer>

#include <functional>
#include <memory>

// A list of these.
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
        , m_readings(std::move(budget))
    {
        get(m_address({}));
    }

    // What has come so far. Begins anew when the list is read a second time, because it changed
    // while it was read.
    const FullList<T> &list() const { return m_readings.list(); }
    // The same, without a copy, when nobody else needs it any more.
    FullList<T> takeList() { return m_readings.collector().takeList(); }
    // Of a list that is not to be read on, for there is no memory left. Silent, like abort().
    FullList<T> stop()
    {
        abort();
        if (m_readings.isSecond())
            m_readings.returnToFirst();
        else
            m_readings.collector().endTooLarge();
        return takeList();
    }

private:
    void take(ApiResult<QByteArray> body) override
    {
        if (!body)
            return takePage(body.error());
        read(
            std::move(body).value(),
            [parser = m_parser, firstRow = m_firstRow,
             budget = m_readings.budget()](QByteArray bytes) {
                MemoryBudget own(*budget);
                ApiResult<Page<T>> page = parser(std::move(bytes), firstRow, own);
                if (page) // else nothing is kept of it
                    budget->charge(page->cost);
                return page;
            },
            [this](ApiResult<Page<T>> page) { takePage(std::move(page)); });
    }

    void takePage(ApiResult<Page<T>> page)
    {
        // Not before: what other lists have read until then is good.
        if (page && page->isCut)
            m_readings.budget()->setSpent();
        if (!page && m_readings.collector().isInDoubt() && isRefusedRange(page.error()))
            page = Page<T>(); // nothing more
        if (m_readings.isSecond() && (!page || page->isCut)) {
            m_readings.returnToFirst();
            finish();
        } else if (!page) {
            fail(redacted(page.error()));
        } else {
            add(std::move(page).value());
        }
    }

    void add(Page<T> page)
    {
        const qint64 cost = page.cost;
        m_readings.charge(cost);
        // What is unexpected gets into reports for others.
        ListRows<T>::changeUnexpected(
            page.rows, [this](const UnexpectedFields &fields) { return mask().masked(fields); });
        const std::optional<PageRange> next = m_readings.collector().add(std::move(page));
        if (next) {
            m_firstRow = next->offset;
            get(m_address(next)); // on its way while this page is looked at
        }
        noteKept(cost); // to that request, too
        // The client, and we with it, may not outlive the slot.
        const QPointer<PagedReply> self(this);
        Q_EMIT pageArrived();
        if (!self || next)
            return;
        if (m_readings.beginSecond()) {
            m_firstRow = 0;
            get(m_address({}));
        } else {
            m_readings.end();
            finish();
        }
    }

    Address m_address;
    Parser m_parser;
    Readings<T> m_readings;
    qint64 m_firstRow = 0; // of the page that has been asked for
};
