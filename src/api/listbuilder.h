// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/fulllist.h"

#include <algorithm>

// Joins the pages of a list: each row once, and beside them all elements that are no such rows.
template <typename T>
class ListBuilder
{
public:
    const FullList<T> &list() const { return m_list; }
    FullList<T> &list() { return m_list; }

    // Whether there is something in the page that had not come yet.
    bool isNews(const Page<T> &page)
    {
        for (qsizetype i = 0; i < page.rows.size(); ++i) {
            if (m_finder.find(m_list.rows, page.rows, i) < 0)
                return true;
        }
        return page.rows.isEmpty() && page.rowCount > 0 && !repeatsUnreadable(page);
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
        typename ListRows<T>::Copier copier(m_list.rows, page.rows);
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
            takeUnreadable(i);
            const qsizetype known = m_finder.find(m_list.rows, page.rows, i);
            if (known < 0) {
                m_list.unexpected += ListRows<T>::isUnexpected(page.rows, i) ? 1 : 0;
                copier.append(int(i));
            } else if (known < before) {
                ++m_list.duplicates;
            } else {
                // A list does not change within a page: one that comes twice in it is another
                // element.
                ++m_list.twice;
                odd.append({.row = m_list.rows.size(), .json = ListRows<T>::json(page.rows, i)});
            }
        }
        takeUnreadable(page.rows.size());

        const bool isNew = m_list.rows.size() > before;
        if (isNew || !repeatsUnreadable(page)) {
            m_lastProblems = qMin(page.problems.size(), mostReadProblems - m_list.problems.size());
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
        const auto isBehind = [](qsizetype row) { return row > ListRows<T>::maximum; };
        ListRows<T>::truncate(m_list.rows, ListRows<T>::maximum);
        m_list.unexpected = ListRows<T>::unexpectedCount(m_list.rows);
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
    FullList<T> m_list;
    typename ListRows<T>::Finder m_finder;
    // Of the last page: what could not be read, before which rows of the list it stands, and how
    // many texts tell of it.
    QList<OddElement> m_lastUnreadable;
    QList<qsizetype> m_lastPlaces;
    qsizetype m_lastProblems = 0;
};
