// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/loopbackrequest.h"
#include "support/loopbackresponse.h"

#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

class LoopbackConnection;
class QTcpServer;

// An HTTP server on a port of its own of 127.0.0.1, in the thread of the test: real sockets, and a
// function that decides what is answered. It runs while the test's event loop does.
class LoopbackServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<LoopbackResponse(const LoopbackRequest &)>;

    explicit LoopbackServer(Handler handler, QObject *parent = nullptr);
    // Answers every request the same.
    explicit LoopbackServer(const LoopbackResponse &response, QObject *parent = nullptr);

    // With TLS.
    LoopbackServer(const QSslConfiguration &tls, Handler handler, QObject *parent = nullptr);
    LoopbackServer(
        const QSslConfiguration &tls, const LoopbackResponse &response, QObject *parent = nullptr);

    // "http://127.0.0.1:<port>/api/v1", or "https:" with TLS.
    QUrl endpoint() const;
    // In the order in which they came.
    const QList<LoopbackRequest> &requests() const { return m_requests; }
    // For tests that send very many.
    void forgetRequests() { m_requests.clear(); }
    QByteArrayList targets() const;
    qsizetype openConnections() const { return m_connections.size(); }
    // With TLS: those whose handshake has succeeded, as the server sees it.
    int connectionsSoFar() const { return m_connectionsSoFar; }
    // Of all connections, requests or not; decrypted with TLS.
    qint64 bytesSoFar() const { return m_bytesSoFar; }

    // Sends all answers that are held.
    void release();

private:
    void listen();
    void accept();

    QTcpServer *m_server;
    Handler m_handler;
    QString m_scheme;
    QList<LoopbackRequest> m_requests;
    QList<LoopbackConnection *> m_connections;
    int m_connectionsSoFar = 0;
    qint64 m_bytesSoFar = 0;
};
