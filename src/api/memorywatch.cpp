// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/memorywatch.h"

#include "api/processmemory.h"

namespace {

// What a received byte may become once it has been read, indexes and texts for the screen included.
constexpr qint64 growthOfAByte = 16;

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

void MemoryWatch::allow(qint64 received)
{
    m_limit += growthOfAByte * received;
}

void MemoryWatch::look()
{
    if (processMemory() - m_before <= m_limit)
        return;
    stop();
    Q_EMIT exceeded();
}
