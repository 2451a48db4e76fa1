// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/fulllist.h"
#include "core/service.h"
#include "core/training.h"

#include <QSet>

#include <algorithm>

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

// Joins the pages of a list: each row once, and beside them all elements that are not among the
// rows.
template <typename T>
class ListBuilder
{
public:
    const FullList<T> &list() const { return m_list; }
    FullList<T> &list() { return m_list; }

    // Whether there is something in the page that had not come yet.
    bool isNews(const Page<T> &page) const
    {
        const bool hasNewRow =
            std::any_of(page.rows.begin(), page.rows.end(), [this](const T &row) {
                return !m_keys.contains(listKey(row));
            });
        return hasNewRow || (page.rows.isEmpty() && page.rowCount > 0 && !repeatsProblems(page));
    }

    // The same texts of the same rows: this may be the page before once more.
    bool repeatsProblems(const Page<T> &page) const
    {
        return page.problems == m_lastProblems && page.unreadable.size() == m_lastUnreadable;
    }

    // Whether there was a row in it that had not come yet.
    bool take(Page<T> page)
    {
        const qsizetype before = m_list.rows.size();
        QSet<Key> newKeys; // of this page, once they are needed
        QList<OddElement> odd;
        auto unreadable = page.unreadable.cbegin();
        const auto takeUnreadable = [&](qsizetype upTo) {
            for (; unreadable != page.unreadable.cend() && unreadable->row <= upTo; ++unreadable)
                odd.append({.row = m_list.rows.size(), .json = unreadable->json});
        };
        for (qsizetype i = 0; i < page.rows.size(); ++i) {
            T &row = page.rows[i];
            takeUnreadable(i);
            const qsizetype known = m_keys.size();
            m_keys.insert(listKey(row));
            if (m_keys.size() > known) {
                m_list.unexpected += row.unexpected.isEmpty() ? 0 : 1;
                m_list.rows.append(std::move(row));
                continue;
            }
            // A list does not change within a page: one that comes twice in it is another element.
            for (qsizetype j = before + newKeys.size(); j < m_list.rows.size(); ++j)
                newKeys.insert(listKey(m_list.rows.at(j)));
            if (newKeys.contains(listKey(row))) {
                ++m_list.twice;
                odd.append({.row = m_list.rows.size(), .json = row.json});
            } else {
                ++m_list.duplicates;
            }
        }
        takeUnreadable(page.rows.size());

        const bool isNew = m_list.rows.size() > before;
        if (isNew || !repeatsProblems(page)) {
            m_list.problems += page.problems;
            m_list.unreadable += page.unreadable.size();
            m_list.oddElements += odd;
        }
        m_lastProblems = page.problems;
        m_lastUnreadable = page.unreadable.size();
        return isNew;
    }

    // Leaves no more rows than there may be.
    void cutOff()
    {
        m_list.rows.resize(maximumRows<T>);
        m_list.unexpected =
            std::count_if(m_list.rows.cbegin(), m_list.rows.cend(), [](const T &row) {
                return !row.unexpected.isEmpty();
            });
        m_list.oddElements.removeIf(
            [](const OddElement &element) { return element.row > maximumRows<T>; });
        m_list.end = ListEnd::Capped;
    }

private:
    using Key = std::remove_cvref_t<decltype(listKey(std::declval<const T &>()))>;

    FullList<T> m_list;
    QSet<Key> m_keys;
    QStringList m_lastProblems;
    qsizetype m_lastUnreadable = 0;
};
