// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>

// How much memory lists that are read together may take, in bytes: the responses, which are kept,
// and what is made of them, by estimate. A service could otherwise end the program with a few
// responses, for a small response can become large: an option of a training takes five bytes there
// and nearly two hundred here.
class MemoryBudget
{
public:
    MemoryBudget() = default; // without an end
    explicit MemoryBudget(qint64 bytes)
        : m_left(bytes)
    {
    }

    // False when there was not so much left, and from then on until something is given back. What
    // was asked for in vain is not taken.
    bool spend(qint64 bytes)
    {
        m_isSpent = m_isSpent || bytes > m_left;
        if (!m_isSpent)
            m_left -= bytes;
        return !m_isSpent;
    }
    void refund(qint64 bytes)
    {
        m_left += bytes;
        m_isSpent = m_isSpent && bytes == 0;
    }
    bool isSpent() const { return m_isSpent; }
    qint64 left() const { return m_left; }

private:
    qint64 m_left = std::numeric_limits<qint64>::max() / 2;
    bool m_isSpent = false;
};
