// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/lookpace.h"

#include <QRandomGenerator>

#include <algorithm>

LookPace::LookPace(const Clock *clock)
    : m_clock(clock)
    , m_alarm(clock)
{
    connect(&m_alarm, &Alarm::rang, this, [this] {
        m_isDue = m_isHeld;
        if (!m_isHeld)
            Q_EMIT due();
    });
}

void LookPace::setSchedule(const RefreshSchedule &schedule)
{
    if (schedule == m_schedule)
        return;
    m_schedule = schedule;
    if (m_alarm.isActive())
        arrange();
}

void LookPace::setOn(bool on)
{
    m_isOn = on;
    if (!on)
        m_alarm.stop();
}

void LookPace::setHeld(bool held)
{
    m_isHeld = held;
    if (!held && m_isDue)
        Q_EMIT due();
}

void LookPace::setSeen(bool seen)
{
    if (seen == m_isSeen)
        return;
    m_isSeen = seen;
    // As if it had been seen all the time.
    if (m_alarm.isActive())
        arrange();
}

void LookPace::begin()
{
    m_alarm.stop();
    m_isDue = false;
    m_startedAt = m_clock->now();
}

void LookPace::end()
{
    m_endedAt = m_clock->now();
}

void LookPace::plan(const RefreshSchedule::Attempt &attempt)
{
    m_attempt = attempt;
    m_attempt.took = std::chrono::milliseconds(std::max<qint64>(0, m_endedAt - m_startedAt));
    arrange();
}

void LookPace::arrange()
{
    if (!m_isOn)
        return;
    m_attempt.isUnseen = !m_isSeen;
    m_attempt.chance = QRandomGenerator::global()->bounded(2.0) - 1;
    const auto pause = m_schedule.pauseAfter(m_attempt);
    const std::chrono::milliseconds since(std::max<qint64>(0, m_clock->now() - m_endedAt));
    if (pause)
        m_alarm.start(std::max(std::chrono::milliseconds(0), *pause - since));
}
