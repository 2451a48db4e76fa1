// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/memorybudget.h"
#include "api/pagecollector.h"

#include <memory>

// A list that is read once, or a second time if it changed while it was read. Both readings are in
// memory for a while, but only the one that counts stays charged to the budget.
template <typename T>
class Readings
{
public:
    explicit Readings(std::shared_ptr<MemoryBudget> budget)
        : m_budget(std::move(budget))
    {
    }

    PageCollector<T> &collector() { return m_collector; }
    const FullList<T> &list() const { return m_collector.list(); }
    bool isSecond() const { return m_first != nullptr; }
    // What is read now is charged there.
    const std::shared_ptr<MemoryBudget> &budget() const { return isSecond() ? m_room : m_budget; }
    // A page is kept that has been charged with so much.
    void charge(qint64 cost) { m_cost += isSecond() ? 0 : cost; }

    // Whether the list is to be read again. Then the room for it is set aside, or several lists
    // that are read together would each count on the same.
    bool beginSecond()
    {
        if (m_hasBegunSecond || !list().changedMeanwhile())
            return false;
        const qint64 room = m_cost + m_cost / 4 + 64 * 1024; // it may have grown
        if (m_budget->isSpent() || m_budget->left() < room)
            return false;
        m_budget->spend(room);
        m_reserved = room;
        m_room = std::make_shared<MemoryBudget>(room);
        m_hasBegunSecond = true;
        m_first = std::make_unique<PageCollector<T>>(std::exchange(m_collector, {}));
        return true;
    }

    // The second reading has come to its end, if there is one.
    void end()
    {
        if (!isSecond())
            return;
        m_first.reset();
        m_budget->refund(m_cost + m_room->left());
        m_cost = m_reserved - m_room->left();
    }

    // What has been read to its end the first time is better than half of it.
    void returnToFirst()
    {
        m_collector = std::move(*m_first);
        m_first.reset();
        m_budget->refund(m_reserved);
    }

private:
    std::shared_ptr<MemoryBudget> m_budget; // of this list, or of several together
    qint64 m_cost = 0;                      // of what counts
    PageCollector<T> m_collector;
    std::unique_ptr<PageCollector<T>> m_first; // while it is read again
    bool m_hasBegunSecond = false;
    qint64 m_reserved = 0;
    std::shared_ptr<MemoryBudget> m_room; // of the second reading
};
