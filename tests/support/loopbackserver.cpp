// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopbackserver.h"

#include "support/loopbackconnection.h"

#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

LoopbackServer::LoopbackServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_server(new QTcpServer(this))
    , m_handler(std::move(handler))
    , m_scheme(u"http"_s)
{
    listen();
}

LoopbackServer::LoopbackServer(const LoopbackResponse &response, QObject *parent)
    : LoopbackServer([response](const LoopbackRequest &) { return response; }, parent)
{
}

LoopbackServer::LoopbackServer(
    const QSslConfiguration &tls, const LoopbackResponse &response, QObject *parent)
    : LoopbackServer(
          tls, [response](const LoopbackRequest &) { return response; }, parent)
{
}

LoopbackServer::LoopbackServer(const QSslConfiguration &tls, Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_scheme(u"https"_s)
{
    auto *server = new QSslServer(this);
    server->setSslConfiguration(tls);
    m_server = server;
    listen();
}

void LoopbackServer::listen()
{
    // The second one tells of connections that are there only after their handshake.
    connect(m_server, &QTcpServer::newConnection, this, &LoopbackServer::accept);
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &LoopbackServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no loopback server: %s", qPrintable(m_server->errorString()));
}

QUrl LoopbackServer::endpoint() const
{
    return QUrl(u"%1://127.0.0.1:%2/api/v1"_s.arg(m_scheme).arg(m_server->serverPort()));
}

QByteArrayList LoopbackServer::targets() const
{
    QByteArrayList result;
    for (const LoopbackRequest &request : m_requests)
        result += request.target;
    return result;
}

void LoopbackServer::release()
{
    // A connection that ends meanwhile changes the list.
    const QList<LoopbackConnection *> connections = m_connections;
    for (LoopbackConnection *connection : connections)
        connection->release();
}

void LoopbackServer::accept()
{
    while (m_server->hasPendingConnections()) {
        auto *connection = new LoopbackConnection(m_server->nextPendingConnection(), this);
        ++m_connectionsSoFar;
        m_connections.append(connection);
        connect(
            connection, &LoopbackConnection::requested, this,
            [this, connection](const LoopbackRequest &request) {
                m_requests.append(request);
                connection->answer(m_handler(request));
            });
        connect(connection, &LoopbackConnection::received, this, [this](qint64 bytes) {
            m_bytesSoFar += bytes;
        });
        connect(connection, &LoopbackConnection::closed, this, [this, connection] {
            m_connections.removeOne(connection);
            connection->deleteLater();
        });
    }
}
