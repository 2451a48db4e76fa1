// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/transport.h"

#include "api/http/attempt.h"
#include "api/http/navergateway.h"

#include <QNetworkAccessManager>
#include <QUrl>

namespace {

// Of the clock of one of NAVER's servers. More is no clock that goes wrong, but a wrong date.
constexpr qint64 naverAllowance = 24 * 60 * 60 * 1000;

} // namespace

Transport::Transport(QNetworkAccessManager *network, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_proxyFinder(network)
{
    m_workers.setMaxThreadCount(1);
    makeTls();
}

void Transport::setExtraAuthorities(const QList<QSslCertificate> &authorities)
{
    if (authorities == m_authorities)
        return;
    m_authorities = authorities;
    makeTls();
    // Qt looks at it when it makes a connection, and keeps connections.
    dropConnections();
}

void Transport::makeTls()
{
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // The system's are named too: with any of our own Qt would no longer look them up by itself.
    if (!m_authorities.isEmpty())
        m_tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + m_authorities);
}

ServerClock &Transport::clockOf(const QUrl &url)
{
    const QString server = url.scheme() + u"://" + url.authority(QUrl::FullyEncoded);
    auto found = m_clocks.find(server);
    if (found == m_clocks.end())
        found = m_clocks.insert(server, ServerClock(isNaverGateway(url) ? naverAllowance : 0));
    return *found;
}

void Transport::enqueue(Attempt *attempt)
{
    m_waiting.append(attempt);
    startWaiting();
}

void Transport::release(QObject *holder)
{
    // It may live on for a moment, in which its turn must not come.
    m_waiting.removeIf([holder](const QPointer<Attempt> &waiting) { return waiting == holder; });
    // Queued: a client that is closed ends all its attempts one after the other.
    if (m_underWay.remove(holder))
        QMetaObject::invokeMethod(this, &Transport::startWaiting, Qt::QueuedConnection);
}

void Transport::startWaiting()
{
    if (m_connectionsAreBad) {
        // It would break off what is under way.
        if (!m_underWay.isEmpty())
            return;
        m_connectionsAreBad = false;
        m_network->clearConnectionCache();
    }
    while (!m_waiting.isEmpty() && m_underWay.size() < maximumRequestsAtOnce) {
        const QPointer<Attempt> attempt = m_waiting.takeFirst();
        if (!attempt)
            continue;
        m_underWay.insert(attempt);
        connect(attempt, &QObject::destroyed, this, &Transport::release);
        attempt->start();
    }
}
