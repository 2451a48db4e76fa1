// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>

// How much memory lists that are read together may take, in bytes: the responses, which are kept,
// and what is made of them. It is an estimate that is seldom too low. A service could otherwise end
// the program with a few responses, for a small response can become large: an option of a training
// takes five bytes there and nearly two hundred here.
class MemoryBudget
{
public:
    MemoryBudget() = default; // without an end
    explicit MemoryBudget(qint64 bytes)
        : m_left(bytes)
    {
    }

    // False when there was not so much left; then nothing is left.
    bool spend(qint64 bytes)
    {
        m_left = bytes > m_left ? -1 : m_left - bytes;
        return m_left >= 0;
    }
    void refund(qint64 bytes) { m_left += bytes; }
    bool isSpent() const { return m_left < 0; }
    qint64 left() const { return m_left; }

private:
    qint64 m_left = std::numeric_limits<qint64>::max() / 2;
};
