// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/alarm.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

// Whoever wakes the computer waits no longer than this for what was due meanwhile.
constexpr std::chrono::milliseconds longestStep = 15s;

} // namespace

Alarm::Alarm(const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may be early
    connect(&m_timer, &QTimer::timeout, this, &Alarm::look);
    connect(m_clock, &Clock::wasSet, this, &Alarm::look);
}

void Alarm::start(std::chrono::milliseconds pause)
{
    m_pause = pause;
    m_at = m_clock->now() + pause.count();
    m_timer.start(std::min(pause, longestStep));
}

void Alarm::stop()
{
    m_at = 0;
    m_timer.stop();
}

void Alarm::look()
{
    if (!isActive())
        return;
    const qint64 now = m_clock->now();
    m_at = std::min<qint64>(m_at, now + m_pause.count());
    if (m_at <= now) {
        stop();
        Q_EMIT rang();
    } else {
        m_timer.start(std::min(std::chrono::milliseconds(m_at - now), longestStep));
    }
}
