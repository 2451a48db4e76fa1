// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/democonnection.h"

#include <atomic>
#include <list>
#include <optional>
#include <thread>

/// Serves HTTP on 127.0.0.1 from one thread of its own, which also runs the handler. However many
/// clients there are and whatever they send, it keeps no more than its limits say.
class DemoListener
{
public:
    DemoListener(const DemoLimits &limits, DemoConnection::Handler handler);
    /// Closes all connections.
    ~DemoListener();
    DemoListener(const DemoListener &) = delete;
    DemoListener &operator=(const DemoListener &) = delete;

    /// False when there is no port to listen on.
    bool start();
    quint16 port() const { return m_port; }

private:
    using Clock = DemoConnection::Clock;

    void run();
    bool wait();
    void advanceAll();
    void acceptAll();
    bool makeRoom();

    const DemoSocket::Library m_library;
    const DemoLimits m_limits;
    const DemoConnection::Handler m_handler;
    std::optional<quint32> m_user; // who may connect, where the system says who does
    DemoSocket m_socket;
    DemoSocket m_bell; // rung to stop
    quint16 m_port = 0;
    std::list<DemoConnection> m_connections; // the first one came first
    Clock::time_point m_acceptsAgain;        // when the system has room again, perhaps
    std::atomic<bool> m_isStopping{false};
    std::thread m_thread; // last: it uses all of the above
};
