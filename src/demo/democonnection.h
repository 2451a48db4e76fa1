// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demolimits.h"
#include "demo/demorequest.h"
#include "demo/demosocket.h"

#include <QByteArray>

#include <functional>

/// What is sent back, with its head.
struct DemoResponse
{
    QByteArray bytes{};
    bool isGood = false; ///< the client has the keys
    std::chrono::milliseconds latency{0};
};

/// One client of the demo service: a request is read, answered, and the next one is read. It never
/// waits and never keeps more of a client than one head of a request and one response.
class DemoConnection
{
public:
    using Clock = std::chrono::steady_clock;
    using Handler = std::function<DemoResponse(const DemoRequestReading &)>;

    DemoConnection(DemoSocket socket, const DemoLimits &limits, Clock::time_point now);

    /// Does what can be done now.
    void advance(Clock::time_point now, const Handler &handler);

    const DemoSocket &socket() const { return m_socket; }
    bool isOpen() const { return m_socket.isOpen(); }
    bool wantsToRead() const { return m_state == State::Reading || m_state == State::Draining; }
    bool wantsToWrite() const { return m_state == State::Sending; }
    /// When to come again even if nothing has happened.
    Clock::time_point deadline() const;

    /// Who is closed first to make room for somebody else: those with the smallest number, and of
    /// them the one that came first; nobody who has the keys and is being answered.
    int worth() const;
    static constexpr int busy = 3;

private:
    enum class State { Reading, Holding, Sending, Draining };

    void read(Clock::time_point now, const Handler &handler);
    void send(Clock::time_point now);
    void drain();
    void answer(const DemoRequestReading &reading, Clock::time_point now, const Handler &handler);
    void readNext(Clock::time_point now);

    DemoSocket m_socket;
    DemoLimits m_limits;
    State m_state = State::Reading;
    Clock::time_point m_deadline;
    QByteArray m_read;        // and not answered yet
    qsizetype m_searched = 0; // of it, for the end of the head
    bool m_isBetweenRequests = false;
    bool m_hasReadAhead = false; // more than the request that has just been answered
    bool m_keepsConnection = true;
    bool m_hasKeys = false; // as far as we know
    QByteArray m_response;
    qsizetype m_sent = 0;
    std::size_t m_drained = 0;
};
