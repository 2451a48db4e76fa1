// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <limits>

// How much memory lists that are read together may take, in bytes: the JSON of the rows, which is
// kept, and what is made of them, by estimate. A service could otherwise end the program with a few
// responses, for a small response can become large: an option of a training takes five bytes there
// and nearly two hundred here. Responses are read in one thread and asked for in another, so two
// threads may spend from it.
class MemoryBudget
{
public:
    MemoryBudget() = default; // without an end
    explicit MemoryBudget(qint64 bytes)
        : m_left(bytes)
    {
    }
    // One that goes on from here by itself.
    MemoryBudget(const MemoryBudget &other)
        : m_left(other.left())
        , m_isSpent(other.isSpent())
    {
    }
    MemoryBudget &operator=(const MemoryBudget &) = delete;

    // False when there was not so much left, and from then on until something is given back. What
    // was asked for in vain is not taken.
    bool spend(qint64 bytes)
    {
        if (m_isSpent)
            return false;
        if (m_left.fetch_sub(bytes) >= bytes)
            return true;
        m_left += bytes;
        m_isSpent = true;
        return false;
    }
    void refund(qint64 bytes)
    {
        m_left += bytes;
        if (bytes != 0)
            m_isSpent = false;
    }
    // What has been spent of a copy of this one, and that it was not enough.
    void charge(qint64 bytes) { m_left -= bytes; }
    void setSpent() { m_isSpent = true; }
    bool isSpent() const { return m_isSpent; }
    qint64 left() const { return m_left; }

private:
    std::atomic<qint64> m_left = std::numeric_limits<qint64>::max() / 2;
    std::atomic<bool> m_isSpent = false;
};
