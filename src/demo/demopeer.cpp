// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demopeer.h"

#ifdef __linux__
#include <array>
#include <cstring>

#include <arpa/inet.h>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace demopeer {

#ifdef __linux__

std::optional<quint32> ourselves()
{
    return geteuid();
}

// /proc/net/tcp says the same, but lists all sockets of the computer, as many as others want.
// https://man7.org/linux/man-pages/man7/sock_diag.7.html
std::optional<quint32> owner(quint16 peerPort, quint16 ourPort)
{
    const int netlink = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG);
    if (netlink == -1)
        return {};
    struct
    {
        nlmsghdr head;
        inet_diag_req_v2 question;
    } request{};
    request.head.nlmsg_len = sizeof request;
    request.head.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    request.head.nlmsg_flags = NLM_F_REQUEST;
    request.question.sdiag_family = AF_INET;
    request.question.sdiag_protocol = IPPROTO_TCP;
    inet_diag_sockid &socketId = request.question.id; // as the other side sees it
    socketId.idiag_sport = htons(peerPort);
    socketId.idiag_dport = htons(ourPort);
    socketId.idiag_src[0] = htonl(INADDR_LOOPBACK);
    socketId.idiag_dst[0] = htonl(INADDR_LOOPBACK);
    socketId.idiag_cookie[0] = INET_DIAG_NOCOOKIE;
    socketId.idiag_cookie[1] = INET_DIAG_NOCOOKIE;

    sockaddr_nl kernel{};
    kernel.nl_family = AF_NETLINK;
    std::array<char, 4096> response{};
    ssize_t size = -1;
    if (sendto(
            netlink, &request, sizeof request, 0, reinterpret_cast<const sockaddr *>(&kernel),
            sizeof kernel) != -1)
        size = recv(netlink, response.data(), response.size(), MSG_DONTWAIT); // it is there by now
    ::close(netlink);

    nlmsghdr head{};
    inet_diag_msg found{};
    if (size < ssize_t(NLMSG_LENGTH(sizeof found)))
        return {};
    std::memcpy(&head, response.data(), sizeof head);
    if (head.nlmsg_type != SOCK_DIAG_BY_FAMILY)
        return {};
    std::memcpy(&found, response.data() + NLMSG_HDRLEN, sizeof found);
    return found.idiag_uid;
}

#else

std::optional<quint32> ourselves()
{
    return {};
}

std::optional<quint32> owner(quint16, quint16)
{
    return {};
}

#endif

bool isWelcome(std::optional<quint32> owner, std::optional<quint32> ourselves)
{
    return !ourselves || (owner && (*owner == 0 || *owner == *ourselves));
}

} // namespace demopeer
