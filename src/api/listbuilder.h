// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/fulllist.h"
#include "api/listrow.h"

#include <QSet>

#include <algorithm>

// Joins the pages of a list: each row once, and beside them all elements that are no such rows.
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
        return hasNewRow || (page.rows.isEmpty() && page.rowCount > 0 && !repeatsUnreadable(page));
    }

    // The same elements at the same places: this may be the page before once more. What was wrong
    // with them says nothing, for every page of a list may have the same fault.
    bool repeatsUnreadable(const Page<T> &page) const
    {
        return page.unreadable == m_lastUnreadable;
    }

    // Whether there was a row in it that had not come yet.
    bool take(Page<T> page)
    {
        const qsizetype before = m_list.rows.size();
        QSet<Key> newKeys; // of this page, once they are needed
        QList<OddElement> odd;
        m_lastPlaces.clear();
        m_lastProblems = 0;
        auto unreadable = page.unreadable.cbegin();
        const auto takeUnreadable = [&](qsizetype upTo) {
            for (; unreadable != page.unreadable.cend() && unreadable->row <= upTo; ++unreadable) {
                odd.append({.row = m_list.rows.size(), .json = unreadable->json});
                m_lastPlaces.append(m_list.rows.size());
            }
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
        if (isNew || !repeatsUnreadable(page)) {
            m_lastProblems = qMin(page.problems.size(), mostProblems - m_list.problems.size());
            m_list.problems += page.problems.first(m_lastProblems);
            m_list.unreadable += page.unreadable.size();
            m_list.oddElements += odd;
        }
        m_lastUnreadable = std::move(page.unreadable);
        return isNew;
    }

    // Leaves no more rows than there may be, and nothing of what stood behind them. All of that is
    // of the last page, or it would have been cut off before.
    void cutOff()
    {
        const auto isBehind = [](qsizetype row) { return row > maximumRows<T>; };
        m_list.rows.resize(maximumRows<T>);
        m_list.unexpected =
            std::count_if(m_list.rows.cbegin(), m_list.rows.cend(), [](const T &row) {
                return !row.unexpected.isEmpty();
            });
        const qsizetype odd = m_list.oddElements.removeIf(
            [&isBehind](const OddElement &element) { return isBehind(element.row); });
        const qsizetype unreadable =
            std::count_if(m_lastPlaces.cbegin(), m_lastPlaces.cend(), isBehind);
        m_list.unreadable -= unreadable;
        m_list.twice -= odd - unreadable;
        // There may be fewer texts than rows, but they are of the first ones.
        const qsizetype kept = m_lastPlaces.size() - unreadable;
        if (m_lastProblems > kept)
            m_list.problems.resize(m_list.problems.size() - (m_lastProblems - kept));
        m_list.end = ListEnd::Capped;
    }

private:
    static constexpr qsizetype mostProblems = 1001; // as of one page; nobody reads more

    using Key = std::remove_cvref_t<decltype(listKey(std::declval<const T &>()))>;

    FullList<T> m_list;
    QSet<Key> m_keys;
    // Of the last page: what could not be read, before which rows of the list it stands, and how
    // many texts tell of it.
    QList<OddElement> m_lastUnreadable;
    QList<qsizetype> m_lastPlaces;
    qsizetype m_lastProblems = 0;
};
