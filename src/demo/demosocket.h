// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <optional>
#include <vector>

/// A socket of the loopback interface that never waits, closed when it goes. The sockets of the
/// system itself, so that the demo shares nothing with the network of the client.
class DemoSocket
{
public:
    /// Made of a library of the system that has to be started; once for each thread or object that
    /// uses sockets, and before them.
    class Library
    {
    public:
        Library();
        ~Library();
        Library(const Library &) = delete;
        Library &operator=(const Library &) = delete;
    };

    DemoSocket() = default;
    ~DemoSocket();
    DemoSocket(DemoSocket &&other) noexcept;
    DemoSocket &operator=(DemoSocket &&other) noexcept;

    /// Listens on a free port of 127.0.0.1; closed when that fails.
    static DemoSocket listening();
    /// A socket that only receives what is sent to it by itself: whoever waits for it is woken.
    static DemoSocket bell();

    bool isOpen() const;
    /// 0 when there is none.
    quint16 port() const;
    /// Of the other side, if that is 127.0.0.1, from where our own client comes; else 0. Whoever
    /// comes from another address of this computer may want to hide whose program it is.
    quint16 peerPort() const;

    enum class Accepted { Nobody, Connection, Failed };
    /// A connection that somebody waits for. `Failed`: there is one, but no room for it.
    Accepted accept(DemoSocket &connection) const;

    /// How many bytes could be read or written without waiting; nothing once the connection has
    /// failed or, of read(), is at its end.
    /// @{
    std::optional<std::size_t> read(char *data, std::size_t size) const;
    std::optional<std::size_t> write(const char *data, std::size_t size) const;
    /// @}
    /// Sends nothing more, which lets the other side read what has been sent.
    void endSending() const;
    void close();

    struct Watched
    {
        const DemoSocket *socket = nullptr;
        bool forReading = false;
        bool forWriting = false;
        bool isReady = false; ///< set by wait(), also when the connection has failed
    };
    /// Until one is ready, or for so long.
    static void wait(std::vector<Watched> &watched, int milliseconds);

private:
#ifdef _WIN32
    using Handle = quintptr;
    static constexpr Handle none = ~quintptr(0);
#else
    using Handle = int;
    static constexpr Handle none = -1;
#endif
    explicit DemoSocket(Handle handle);
    static DemoSocket bound(int type);

    Handle m_handle = none;
};
