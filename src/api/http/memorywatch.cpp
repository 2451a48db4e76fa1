// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/memorywatch.h"

#include "api/http/processmemory.h"

#include <algorithm>

namespace {

// What is kept is charged by estimate, and more is made of it: indexes, and texts for the screen.
constexpr qint64 growthOfAByte = 2;

} // namespace

MemoryWatch::MemoryWatch(QObject *parent)
    : QObject(parent)
{
    // Often, for a server on the same wire sends a hundred megabytes a second.
    m_timer.setInterval(std::chrono::milliseconds(20));
    connect(&m_timer, &QTimer::timeout, this, &MemoryWatch::look);
}

void MemoryWatch::start(qint64 limit)
{
    m_limit = limit;
    m_before = processMemory();
    m_timer.start();
}

void MemoryWatch::allow(qint64 kept)
{
    m_limit += growthOfAByte * kept;
}

void MemoryWatch::look()
{
    const qint64 now = processMemory();
    // What was kept for others before may only now be let go of, and makes no room.
    m_before = std::min(m_before, now);
    if (now - m_before <= m_limit)
        return;
    stop();
    Q_EMIT exceeded();
}
