// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/alarm.h"
#include "board/refreshschedule.h"

// When a board looks again by itself: after a pause of the schedule, and not while it is held.
class LookPace : public QObject
{
    Q_OBJECT

public:
    // `clock` outlives it.
    explicit LookPace(const Clock *clock);

    // Also for the pause that is under way.
    void setSchedule(const RefreshSchedule &schedule);
    const RefreshSchedule &schedule() const { return m_schedule; }
    // Whether at all.
    void setOn(bool on);
    bool isOn() const { return m_isOn; }
    // See Board.
    void setHeld(bool held);
    void setSeen(bool seen);

    // An attempt begins, or ends.
    void begin();
    void end();
    void stop() { m_alarm.stop(); }
    // The next attempt follows this one, whose times are known.
    void plan(const RefreshSchedule::Attempt &attempt);
    qint64 nextAt() const { return m_alarm.at(); }

Q_SIGNALS:
    void due();

private:
    void arrange();

    const Clock *m_clock;
    Alarm m_alarm;
    RefreshSchedule m_schedule;
    RefreshSchedule::Attempt m_attempt; // the last one
    qint64 m_startedAt = 0;
    qint64 m_endedAt = 0;
    bool m_isOn = true;
    bool m_isHeld = false;
    bool m_isDue = false; // and held
    bool m_isSeen = true;
};
