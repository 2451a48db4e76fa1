// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/networksetup.h"

#include "api/http/transport.h"

namespace {

void applyProxy(ProxyFinder *finder, const NetworkSettings &settings, const ProxyLoginReader &login)
{
    switch (settings.proxyMode) {
    case NetworkSettings::ProxyMode::System:
        finder->useSystem();
        break;
    case NetworkSettings::ProxyMode::Manual: {
        const auto type = settings.proxyType == NetworkSettings::ProxyType::Socks5
            ? QNetworkProxy::Socks5Proxy
            : QNetworkProxy::HttpProxy;
        finder->useManual(
            QNetworkProxy(type, settings.proxyHost, settings.proxyPort),
            settings.proxyHasLogin ? login : ProxyLoginReader());
        break;
    }
    case NetworkSettings::ProxyMode::None:
        finder->useNone();
        break;
    }
}

} // namespace

std::optional<AuthoritiesProblem> applyNetworkSettings(
    Transport *transport, const NetworkSettings &settings, const ProxyLoginReader &login)
{
    NetworkLimits limits = transport->limits();
    limits.connectTimeout = settings.connectTimeout;
    limits.attemptTimeout = settings.attemptTimeout;
    transport->setLimits(limits);

    std::optional<AuthoritiesProblem> problem;
    QList<QSslCertificate> authorities;
    if (!settings.caFile.isEmpty()) {
        const auto read = readAuthorities(settings.caFile);
        if (read)
            authorities = *read;
        else
            problem = read.error();
    }
    transport->setExtraAuthorities(authorities);

    // Last: requests that were waiting for the proxy go on from inside.
    applyProxy(transport->proxyFinder(), settings, login);
    return problem;
}
