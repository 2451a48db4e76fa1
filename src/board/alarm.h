// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/clock.h"

#include <QTimer>

#include <chrono>

// Rings once after a pause. The pause goes on while the computer sleeps, during which Qt's timers
// stand still on Linux and macOS: the moment is kept by the clock on the wall, which is looked at
// now and then. Should that clock be set back, nobody waits longer than the pause.
class Alarm : public QObject
{
    Q_OBJECT

public:
    // `clock` outlives the alarm.
    explicit Alarm(const Clock *clock, QObject *parent = nullptr);

    void start(std::chrono::milliseconds pause);
    void stop();
    bool isActive() const { return m_at != 0; }
    // When it rings, in milliseconds since the epoch; 0: it does not.
    qint64 at() const { return m_at; }

Q_SIGNALS:
    void rang();

private:
    void look();

    const Clock *m_clock;
    QTimer m_timer;
    std::chrono::milliseconds m_pause{0};
    qint64 m_at = 0;
};
