// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/fulllist.h"
#include "api/page.h"
#include "core/service.h"
#include "core/training.h"

#include <QSet>

inline const TrainingKey &listKey(const Training &training)
{
    return training.key;
}
inline const QString &listKey(const Service &service)
{
    return service.serviceId;
}

// More rows than that are not read: nobody has so many, and each of them costs.
template <typename T>
inline constexpr qsizetype maximumRows = 1'000'000;
template <>
inline constexpr qsizetype maximumRows<Service> = 10'000;

// Decides from page to page whether there is another one. The API names no total. The first page
// is asked for without a range, for the editions of the API disagree on whether there is one; a
// further page only after a full one. What is full, some editions do not tell, and a service may
// give fewer than is documented: then many rows are asked once more whether they were all.
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-trainlist
template <typename T>
class PageCollector
{
public:
    static constexpr int maximumPages = 1000;
    static constexpr qint64 manyRows = 100; // fewer, as most accounts have, are taken for all

    // The range to ask for next; nothing when the list has ended.
    std::optional<PageRange> add(Page<T> page)
    {
        ++m_list.pages;
        const qsizetype before = m_list.rows.size();
        for (T &row : page.rows) {
            const qsizetype known = m_keys.size();
            m_keys.insert(listKey(row));
            if (m_keys.size() > known)
                m_list.rows.append(std::move(row));
            else
                ++m_list.duplicates;
        }

        // The same texts of the same rows, and nothing else: this is the page before once more.
        const bool isNew = m_list.rows.size() > before;
        const bool repeatsProblems = page.problems == m_lastProblems;
        if (isNew || !repeatsProblems)
            m_list.problems += page.problems;
        m_lastProblems = page.problems;
        if (m_list.rows.size() > maximumRows<T>) {
            m_list.rows.resize(maximumRows<T>);
            m_list.end = ListEnd::Capped;
            return {};
        }

        const bool isNamed = page.limit && *page.limit > 0;
        const qint64 pageSize = isNamed ? *page.limit : PageRange().limit;
        m_largest = qMax<qint64>(m_largest, page.rowCount);
        const qint64 full = isNamed ? pageSize : qMin(pageSize, qMax(m_largest, manyRows));
        m_offset += page.rowCount;
        if (page.rowCount == 0 || page.rowCount < full) {
            m_list.end = ListEnd::Complete;
            return {};
        }
        if (!isNew && (!page.rows.isEmpty() || repeatsProblems)) {
            // Where the page before may well have been all, it was, and there are no ranges.
            m_list.end = m_isInDoubt ? ListEnd::Complete : ListEnd::Repeated;
            if (m_isInDoubt)
                m_list.duplicates -= page.rows.size();
            return {};
        }
        m_isInDoubt = page.rowCount < pageSize;
        if (m_list.pages >= maximumPages) {
            m_list.end = ListEnd::Capped;
            return {};
        }
        return PageRange{.offset = m_offset, .limit = pageSize};
    }

    const FullList<T> &list() const { return m_list; }
    // Whether what is asked for next may well be nothing.
    bool isInDoubt() const { return m_isInDoubt; }

private:
    FullList<T> m_list;
    QSet<std::remove_cvref_t<decltype(listKey(std::declval<const T &>()))>> m_keys;
    QStringList m_lastProblems;
    qint64 m_offset = 0;
    qint64 m_largest = 0; // rows of a page so far
    bool m_isInDoubt = false;
};
