// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <bit>

// Finds rows by their hash: a hash table that holds nothing but row numbers, four bytes each. What
// the rows hold, and how they are compared, their owner knows.
class RowTable
{
public:
    // The row for which `isSame(row)` holds among those of this hash; -1 when there is none. Of
    // several the one that was added first.
    template <typename IsSame>
    int find(quint32 hash, IsSame isSame) const
    {
        if (m_slots.isEmpty())
            return -1;
        const std::size_t mask = std::size_t(m_slots.size()) - 1;
        for (std::size_t slot = hash & mask; m_slots.at(slot) != nothing;
             slot = (slot + 1) & mask) {
            if (isSame(m_slots.at(slot)))
                return int(m_slots.at(slot));
        }
        return -1;
    }

    // How many rows there are.
    int size() const { return m_size; }

    // Rows are added in order, without a gap. `hashOf(row)`: the hash of any row so far.
    template <typename HashOf>
    void append(HashOf hashOf)
    {
        const auto row = quint32(m_size++);
        if (2 * (qsizetype(row) + 1) > m_slots.size()) {
            m_slots.fill(nothing, qsizetype(std::bit_ceil((std::size_t(row) + 8) * 2)));
            for (quint32 old = 0; old < row; ++old)
                put(old, hashOf(old));
        }
        put(row, hashOf(row));
    }

    void clear() { *this = {}; }

private:
    static constexpr quint32 nothing = ~quint32(0);

    void put(quint32 row, quint32 hash)
    {
        quint32 *slot = m_slots.data();
        const std::size_t mask = std::size_t(m_slots.size()) - 1;
        std::size_t place = hash & mask;
        while (slot[place] != nothing)
            place = (place + 1) & mask;
        slot[place] = row;
    }

    int m_size = 0;
    QList<quint32> m_slots; // a power of two of them, at most half of them taken
};
