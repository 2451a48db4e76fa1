// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demolistener.h"

#include "demo/demopeer.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace {

// So many newcomers are let in before those who are there are looked after again.
constexpr int mostAtOnce = 16;
// When the program has no file descriptors left.
constexpr auto pauseWithoutRoom = std::chrono::milliseconds(100);
// Should the bell not be heard, for a firewall keeps programs from calling themselves.
constexpr auto longestWait = std::chrono::seconds(1);

} // namespace

DemoListener::DemoListener(const DemoLimits &limits, DemoConnection::Handler handler)
    : m_limits(limits)
    , m_handler(std::move(handler))
{
}

DemoListener::~DemoListener()
{
    m_isStopping = true;
    if (m_thread.joinable()) {
        m_bell.write("!", 1);
        m_thread.join();
    }
}

bool DemoListener::start()
{
    m_bell = DemoSocket::bell();
    m_socket = DemoSocket::listening();
    m_port = m_socket.isOpen() ? m_socket.port() : quint16(0);
    if (!m_bell.isOpen() || m_port == 0)
        return false;
    // A system that is asked in vain about us would be asked in vain about all others.
    if (demopeer::owner(m_port, 0) == demopeer::ourselves())
        m_user = demopeer::ourselves();
    m_thread = std::thread([this] { run(); });
    return true;
}

void DemoListener::run()
{
    while (!m_isStopping) {
        const bool hasNewcomers = wait();
        if (m_isStopping)
            break;
        advanceAll();
        if (hasNewcomers)
            acceptAll();
    }
    m_connections.clear();
}

// Until something has happened or is due; whether somebody wants to connect.
bool DemoListener::wait()
{
    std::vector<DemoSocket::Watched> watched;
    watched.reserve(m_connections.size() + 2);
    watched.push_back({.socket = &m_bell, .forReading = true});
    const Clock::time_point now = Clock::now();
    Clock::time_point due = now + longestWait;
    const bool accepts = now >= m_acceptsAgain;
    if (!accepts)
        due = m_acceptsAgain;
    for (const DemoConnection &connection : m_connections) {
        due = std::min(due, connection.deadline());
        // One that waits for its time would be ready at once if the client has gone.
        if (connection.wantsToRead() || connection.wantsToWrite()) {
            watched.push_back(
                {.socket = &connection.socket(),
                 .forReading = connection.wantsToRead(),
                 .forWriting = connection.wantsToWrite()});
        }
    }
    if (accepts)
        watched.push_back({.socket = &m_socket, .forReading = true});
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(due - now);
    DemoSocket::wait(watched, int(std::max<std::chrono::milliseconds::rep>(left.count(), 0)));
    return accepts && watched.back().isReady;
}

void DemoListener::advanceAll()
{
    const Clock::time_point now = Clock::now();
    for (DemoConnection &connection : m_connections)
        connection.advance(now, m_handler);
    m_connections.remove_if([](const DemoConnection &connection) { return !connection.isOpen(); });
}

void DemoListener::acceptAll()
{
    for (int i = 0; i < mostAtOnce; ++i) {
        DemoSocket socket;
        const DemoSocket::Accepted accepted = m_socket.accept(socket);
        if (accepted == DemoSocket::Accepted::Failed) {
            m_acceptsAgain = Clock::now() + pauseWithoutRoom;
            return;
        }
        if (accepted == DemoSocket::Accepted::Nobody)
            return;
        const quint16 peer = socket.peerPort();
        if (peer == 0 || !demopeer::isWelcome(demopeer::owner(peer, m_port), m_user) || !makeRoom())
            continue; // which closes it
        const Clock::time_point now = Clock::now();
        m_connections.emplace_back(std::move(socket), m_limits, now);
        m_connections.back().advance(now, m_handler);
    }
}

bool DemoListener::makeRoom()
{
    if (m_connections.size() < m_limits.connections)
        return true;
    const auto least = std::min_element(
        m_connections.begin(), m_connections.end(),
        [](const DemoConnection &left, const DemoConnection &right) {
            return left.worth() < right.worth();
        });
    if (least->worth() == DemoConnection::busy)
        return false;
    m_connections.erase(least);
    return true;
}
