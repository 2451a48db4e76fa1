// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demosocket.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

#ifdef _WIN32
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace {

#ifdef _WIN32

using PollEntry = WSAPOLLFD;
using AddressSize = int;
using BufferSize = int;
constexpr int sendFlags = 0;
constexpr int sendingEnd = SD_SEND;

int pollSockets(PollEntry *entries, std::size_t count, int milliseconds)
{
    return WSAPoll(entries, ULONG(count), milliseconds);
}

bool hasToWait()
{
    return WSAGetLastError() == WSAEWOULDBLOCK;
}

bool hasNoRoom()
{
    const int error = WSAGetLastError();
    return error == WSAEMFILE || error == WSAENOBUFS;
}

void closeHandle(SOCKET socket)
{
    closesocket(socket);
}

// Nobody else may listen on our port, which some editions of Windows would allow.
void prepareHandle(SOCKET socket)
{
    u_long yes = 1;
    ioctlsocket(socket, FIONBIO, &yes);
    const int exclusive = 1;
    setsockopt(
        socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&exclusive),
        sizeof exclusive);
    SetHandleInformation(reinterpret_cast<HANDLE>(socket), HANDLE_FLAG_INHERIT, 0);
}

#else

using PollEntry = pollfd;
using AddressSize = socklen_t;
using BufferSize = std::size_t;
constexpr int sendingEnd = SHUT_WR;
// A client that goes away must not end the program.
#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0;
#endif

int pollSockets(PollEntry *entries, std::size_t count, int milliseconds)
{
    return poll(entries, nfds_t(count), milliseconds);
}

bool hasToWait()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

bool hasNoRoom()
{
    return errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM;
}

void closeHandle(int socket)
{
    ::close(socket);
}

// What the program starts must not inherit it.
void prepareHandle(int socket)
{
    fcntl(socket, F_SETFD, FD_CLOEXEC);
    fcntl(socket, F_SETFL, fcntl(socket, F_GETFL) | O_NONBLOCK);
#ifdef SO_NOSIGPIPE
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_NOSIGPIPE, &yes, sizeof yes);
#endif
}

#endif

sockaddr *general(sockaddr_in &address)
{
    return reinterpret_cast<sockaddr *>(&address);
}

template <typename Handle, typename Ask>
quint16 portOf(Handle handle, Ask ask)
{
    sockaddr_in address{};
    AddressSize size = sizeof address;
    if (ask(handle, general(address), &size) != 0 ||
        address.sin_addr.s_addr != htonl(INADDR_LOOPBACK))
        return 0;
    return ntohs(address.sin_port);
}

} // namespace

#ifdef _WIN32

DemoSocket::Library::Library()
{
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);
}

DemoSocket::Library::~Library()
{
    WSACleanup();
}

#else

DemoSocket::Library::Library() = default;
DemoSocket::Library::~Library() = default;

#endif

DemoSocket::DemoSocket(Handle handle)
    : m_handle(handle)
{
    if (isOpen())
        prepareHandle(m_handle);
}

DemoSocket::~DemoSocket()
{
    close();
}

DemoSocket::DemoSocket(DemoSocket &&other) noexcept
    : m_handle(std::exchange(other.m_handle, none))
{
}

DemoSocket &DemoSocket::operator=(DemoSocket &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

DemoSocket DemoSocket::bound(int type)
{
    DemoSocket socket(Handle(::socket(AF_INET, type, 0)));
    if (!socket.isOpen())
        return socket;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(socket.m_handle, general(address), sizeof address) != 0)
        socket.close();
    return socket;
}

DemoSocket DemoSocket::listening()
{
    DemoSocket socket = bound(SOCK_STREAM);
    if (socket.isOpen() && listen(socket.m_handle, SOMAXCONN) != 0)
        socket.close();
    return socket;
}

DemoSocket DemoSocket::bell()
{
    DemoSocket socket = bound(SOCK_DGRAM);
    if (!socket.isOpen())
        return socket;
    sockaddr_in address{};
    AddressSize size = sizeof address;
    // Once connected to itself it takes nothing that others send.
    if (getsockname(socket.m_handle, general(address), &size) != 0 ||
        connect(socket.m_handle, general(address), size) != 0)
        socket.close();
    return socket;
}

bool DemoSocket::isOpen() const
{
    return m_handle != none;
}

quint16 DemoSocket::port() const
{
    return portOf(m_handle, getsockname);
}

quint16 DemoSocket::peerPort() const
{
    return portOf(m_handle, getpeername);
}

DemoSocket::Accepted DemoSocket::accept(DemoSocket &connection) const
{
    const auto handle = Handle(::accept(m_handle, nullptr, nullptr));
    if (handle == none)
        return hasNoRoom() ? Accepted::Failed : Accepted::Nobody;
    connection = DemoSocket(handle);
    // Else the end of a response waits for the client to confirm its beginning.
    const int yes = 1;
    setsockopt(handle, IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<const char *>(&yes), sizeof yes);
    return Accepted::Connection;
}

std::optional<std::size_t> DemoSocket::read(char *data, std::size_t size) const
{
    const auto count = recv(m_handle, data, BufferSize(size), 0);
    if (count > 0)
        return std::size_t(count);
    if (count < 0 && hasToWait())
        return 0;
    return {};
}

std::optional<std::size_t> DemoSocket::write(const char *data, std::size_t size) const
{
    const std::size_t most = std::min<std::size_t>(size, std::numeric_limits<int>::max());
    const auto count = send(m_handle, data, BufferSize(most), sendFlags);
    if (count >= 0)
        return std::size_t(count);
    if (hasToWait())
        return 0;
    return {};
}

void DemoSocket::endSending() const
{
    shutdown(m_handle, sendingEnd);
}

void DemoSocket::close()
{
    if (isOpen())
        closeHandle(std::exchange(m_handle, none));
}

void DemoSocket::wait(std::vector<Watched> &watched, int milliseconds)
{
    std::vector<PollEntry> entries;
    entries.reserve(watched.size());
    for (const Watched &each : watched) {
        PollEntry entry{};
        entry.fd = each.socket->m_handle;
        entry.events = short((each.forReading ? POLLIN : 0) | (each.forWriting ? POLLOUT : 0));
        entries.push_back(entry);
    }
    // When it fails nothing is ready, and the caller comes again.
    const bool isGood = pollSockets(entries.data(), entries.size(), milliseconds) >= 0;
    for (std::size_t i = 0; i < watched.size(); ++i)
        watched[i].isReady = isGood && entries[i].revents != 0;
}
