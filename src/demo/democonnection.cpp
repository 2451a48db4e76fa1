// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/democonnection.h"

#include <algorithm>
#include <array>
#include <utility>

namespace {

constexpr QByteArrayView endOfHead("\r\n\r\n");
constexpr int headTooLarge = 431;

constexpr std::size_t mostDrained = 1024 * 1024;

} // namespace

DemoConnection::DemoConnection(DemoSocket socket, const DemoLimits &limits, Clock::time_point now)
    : m_socket(std::move(socket))
    , m_limits(limits)
    , m_deadline(now + limits.headTime)
{
}

void DemoConnection::advance(Clock::time_point now, const Handler &handler)
{
    if (m_state == State::Reading)
        read(now, handler);
    else if (m_state == State::Draining)
        drain();
    if (m_state == State::Holding && now >= m_deadline) {
        m_state = State::Sending;
        m_deadline = now + m_limits.sendTime;
    }
    if (m_state == State::Sending)
        send(now);
    if (m_state != State::Holding && !m_hasReadAhead && now >= m_deadline)
        m_socket.close();
}

DemoConnection::Clock::time_point DemoConnection::deadline() const
{
    return m_state == State::Reading && m_hasReadAhead ? Clock::time_point() : m_deadline;
}

int DemoConnection::worth() const
{
    if (!m_hasKeys)
        return wantsToRead() ? 0 : 1;
    return wantsToRead() ? 2 : busy;
}

void DemoConnection::read(Clock::time_point now, const Handler &handler)
{
    const auto most = qsizetype(m_limits.head);
    if (!std::exchange(m_hasReadAhead, false)) {
        const qsizetype before = m_read.size();
        m_read.resize(std::min(most, before + 4096));
        const std::optional<std::size_t> count =
            m_socket.read(m_read.data() + before, std::size_t(m_read.size() - before));
        m_read.resize(before + qsizetype(count.value_or(0)));
        if (!count) {
            m_socket.close();
            return;
        }
        // A client that sends a byte now and then does not get more time with each of them.
        if (*count > 0 && std::exchange(m_isBetweenRequests, false))
            m_deadline = now + m_limits.headTime;
    }

    const qsizetype end = m_read.indexOf(endOfHead, std::max<qsizetype>(m_searched - 3, 0));
    m_searched = m_read.size();
    if (end < 0) {
        if (m_read.size() >= most)
            answer({.refusal = headTooLarge}, now, handler);
        return;
    }
    const DemoRequestReading reading =
        readDemoRequest(QByteArrayView(m_read).first(end), m_limits.headerLines);
    m_read.remove(0, end + endOfHead.size());
    m_searched = 0;
    answer(reading, now, handler);
}

void DemoConnection::answer(
    const DemoRequestReading &reading, Clock::time_point now, const Handler &handler)
{
    m_keepsConnection = reading.refusal == 0 && reading.request.keepsConnection;
    const DemoResponse response = handler(reading);
    m_hasKeys = m_hasKeys || response.isGood;
    m_response = response.bytes;
    m_sent = 0;
    m_state = State::Holding;
    m_deadline = now + response.latency;
}

void DemoConnection::send(Clock::time_point now)
{
    const std::optional<std::size_t> count =
        m_socket.write(m_response.constData() + m_sent, std::size_t(m_response.size() - m_sent));
    if (!count) {
        m_socket.close();
        return;
    }
    m_sent += qsizetype(*count);
    if (m_sent < m_response.size())
        return;
    m_response = QByteArray();
    if (m_keepsConnection) {
        readNext(now);
        return;
    }
    // Closing with something unread would take the response away from the client.
    m_read = QByteArray();
    m_hasReadAhead = false;
    m_socket.endSending();
    m_state = State::Draining;
    m_deadline = now + m_limits.drainTime;
}

void DemoConnection::readNext(Clock::time_point now)
{
    m_state = State::Reading;
    m_hasReadAhead = !m_read.isEmpty();
    m_isBetweenRequests = !m_hasReadAhead;
    const bool mayIdle = m_isBetweenRequests && m_hasKeys;
    m_deadline = now + (mayIdle ? m_limits.idleTime : m_limits.headTime);
    if (m_read.isEmpty())
        m_read = QByteArray(); // its memory, too
}

void DemoConnection::drain()
{
    std::array<char, 4096> dropped;
    const std::optional<std::size_t> count = m_socket.read(dropped.data(), dropped.size());
    m_drained += count.value_or(0);
    if (!count || m_drained > mostDrained)
        m_socket.close();
}
