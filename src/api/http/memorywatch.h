// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

// Tells when this program has grown too much since start(), or since it was told what may be. What
// Qt keeps of a response before it hands out anything has no other limit: a header that does not
// end, the body of a 401, millions of chunks of one byte.
class MemoryWatch : public QObject
{
    Q_OBJECT

public:
    explicit MemoryWatch(QObject *parent = nullptr);

    // By how many bytes it may grow; see NetworkLimits::memory.
    void start(qint64 limit);
    void stop() { m_timer.stop(); }
    // The program keeps so much more of what others have received meanwhile.
    void allow(qint64 kept);

Q_SIGNALS:
    void exceeded();

private:
    void look();

    QTimer m_timer;
    qint64 m_before = 0;
    qint64 m_limit = 0;
};
