// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/listbuilder.h"

// Decides from page to page whether there is another one. The API names no total. The first page
// is asked for without a range, for the editions of the API disagree on whether there is one; a
// further page only after a full one. Some editions do not say how many rows a full page has, and
// a service may give fewer than documented: so after `manyRows` or more another page is asked for,
// though there may be none.
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-trainlist
template <typename T>
class PageCollector
{
public:
    // After so many, one more is asked for, and only to know whether they were all.
    static constexpr int maximumPages = 1000;
    static constexpr qint64 manyRows = 100; // fewer, as most accounts have, are taken for all

    // The range to ask for next; nothing when the list has ended.
    std::optional<PageRange> add(Page<T> page)
    {
        FullList<T> &list = m_builder.list();
        if (list.pages >= maximumPages && m_builder.isNews(page)) {
            list.end = ListEnd::Capped;
            return {};
        }
        ++list.pages;
        if (page.isCut) {
            m_builder.take(std::move(page));
            list.end = ListEnd::TooLarge;
            return {};
        }
        const qsizetype readableRows = page.rows.size();
        const qint64 rowCount = page.rowCount;
        const bool repeatsUnreadable = m_builder.repeatsUnreadable(page);
        const bool isNamed = page.limit && *page.limit > 0;
        const qint64 pageSize = isNamed ? *page.limit : PageRange().limit;
        const bool isNew = m_builder.take(std::move(page));
        if (list.rows.size() > ListRows<T>::maximum) {
            m_builder.cutOff();
            return {};
        }

        m_largest = qMax(m_largest, rowCount);
        const qint64 full = isNamed ? pageSize : qMin(pageSize, qMax(m_largest, manyRows));
        m_offset += rowCount;
        if (rowCount == 0 || rowCount < full) {
            list.end = ListEnd::Complete;
            return {};
        }
        if (!isNew && (readableRows > 0 || repeatsUnreadable)) {
            // Where the page before may well have been all, it was, and there are no ranges.
            list.end = m_isInDoubt ? ListEnd::Complete : ListEnd::Repeated;
            if (m_isInDoubt)
                list.duplicates -= readableRows;
            return {};
        }
        m_isInDoubt = rowCount < pageSize;
        return PageRange{.offset = m_offset, .limit = pageSize};
    }

    const FullList<T> &list() const { return m_builder.list(); }
    FullList<T> takeList() { return std::move(m_builder.list()); }
    void endTooLarge() { m_builder.list().end = ListEnd::TooLarge; }
    // Whether what is asked for next may well be nothing.
    bool isInDoubt() const { return m_isInDoubt; }

private:
    ListBuilder<T> m_builder;
    qint64 m_offset = 0;
    qint64 m_largest = 0; // rows of a page so far
    bool m_isInDoubt = false;
};
