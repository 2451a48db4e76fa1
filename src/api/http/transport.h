// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/http/networklimits.h"
#include "api/http/proxyfinder.h"
#include "api/http/requestlog.h"
#include "api/http/retrypolicy.h"
#include "api/http/serverclock.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QSslConfiguration>
#include <QThreadPool>

class Attempt;
class QNetworkAccessManager;
class QUrl;

// The way to the services, one for a whole program: what clients of several accounts share. At
// most six requests are under way at once, the others wait for their turn.
class Transport : public QObject
{
    Q_OBJECT

public:
    // `network` must outlive the transport, and the transport all clients.
    explicit Transport(QNetworkAccessManager *network, QObject *parent = nullptr);

    QNetworkAccessManager *network() const { return m_network; }

    const NetworkLimits &limits() const { return m_limits; }
    void setLimits(const NetworkLimits &limits) { m_limits = limits; }

    // TLS 1.2 at least, and certificates are always verified; besides the system's, these
    // authorities may vouch for a service.
    const QSslConfiguration &tls() const { return m_tls; }
    void setExtraAuthorities(const QList<QSslCertificate> &authorities);

    // By itself it leaves the proxies of the network as they are.
    ProxyFinder *proxyFinder() { return &m_proxyFinder; }

    RequestLog *log() { return &m_log; }
    // Where responses are read: one at a time, for each may take much memory meanwhile.
    QThreadPool &workers() { return m_workers; }
    // Of the server that the address names by scheme, host and port. It is believed up to 24 hours
    // if it is NAVER's, and else not at all, see ServerClock.
    ServerClock &clockOf(const QUrl &url);
    RetryBudget &budgetOf(const QString &accessKey) { return m_budgets[accessKey]; }

    // Starts the attempt, now or when it is its turn. release() ends its turn or its waiting for
    // it, as its end of life does.
    void enqueue(Attempt *attempt);
    // Gives a turn to whoever reads what has just come, at once: it is in memory until it is read,
    // and would otherwise pile up there. Until release(), too.
    void keepTurn(QObject *reader) { m_underWay.insert(reader); }
    void release(QObject *holder);

    // Qt keeps a connection whose TLS handshake hangs even after the request was aborted, and
    // sends every later request to the same host into it. Nothing new is started until what is
    // under way has ended; then all connections are dropped.
    void dropConnections() { m_connectionsAreBad = true; }

    // So much memory is kept of what has been received. A MemoryBudget bounds what is told here, so
    // that no server can make the limit of the responses under way grow without end.
    void noteKept(qint64 bytes) { Q_EMIT kept(bytes); }

Q_SIGNALS:
    void kept(qint64 bytes);

private:
    void makeTls();
    void startWaiting();

    QNetworkAccessManager *m_network;
    ProxyFinder m_proxyFinder;
    NetworkLimits m_limits;
    QList<QSslCertificate> m_authorities; // besides the system's
    QSslConfiguration m_tls;
    RequestLog m_log;
    QThreadPool m_workers;
    QHash<QString, ServerClock> m_clocks; // by scheme, host and port
    QHash<QString, RetryBudget> m_budgets;
    QList<QPointer<Attempt>> m_waiting;
    QSet<QObject *> m_underWay;
    bool m_connectionsAreBad = false;
};
