// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

// How this user's computer reaches the services. There is no secret in it: the proxy's user name
// and password are in the keychain.
struct NetworkSettings
{
    enum class ProxyMode {
        System, // what the desktop, the environment or an automatic configuration says
        Manual,
        None
    };
    enum class ProxyType { Http, Socks5 };

    static constexpr std::chrono::seconds shortestTimeout{1};
    static constexpr std::chrono::seconds longestTimeout{600};

    ProxyMode proxyMode = ProxyMode::System;
    // Of a manual one; the others keep them.
    ProxyType proxyType = ProxyType::Http;
    QString proxyHost = {};
    quint16 proxyPort = 0;
    bool proxyHasLogin = false; // then the keychain is asked, else never

    QString caFile = {}; // PEM, besides the system's authorities; empty: none

    std::chrono::seconds connectTimeout{10}; // from asking for the proxy to the request being sent
    std::chrono::seconds attemptTimeout{30}; // from there to the last byte

    bool operator==(const NetworkSettings &) const = default;
};

// A name or an address alone, without scheme, port or path; IPv6 with or without brackets.
bool isProxyHost(const QString &text);
