// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/clock.h"

#include <chrono>

// A clock that goes when a test says so.
class TestClock : public Clock
{
public:
    qint64 now() const override { return m_now; }
    void advance(std::chrono::milliseconds time)
    {
        m_now += time.count();
        Q_EMIT wasSet();
    }
    // As when somebody sets it; nobody is told.
    void set(qint64 now) { m_now = now; }

private:
    qint64 m_now = 1'700'000'000'000;
};
