// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopbackserver.h"

#include "support/loopbackconnection.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

LoopbackServer::LoopbackServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_server(new QTcpServer(this))
    , m_handler(std::move(handler))
{
    connect(m_server, &QTcpServer::newConnection, this, &LoopbackServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no loopback server: %s", qPrintable(m_server->errorString()));
}

LoopbackServer::LoopbackServer(const LoopbackResponse &response, QObject *parent)
    : LoopbackServer([response](const LoopbackRequest &) { return response; }, parent)
{
}

QUrl LoopbackServer::endpoint() const
{
    return QUrl(u"http://127.0.0.1:%1/api/v1"_s.arg(m_server->serverPort()));
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
        connect(connection, &LoopbackConnection::closed, this, [this, connection] {
            m_connections.removeOne(connection);
            connection->deleteLater();
        });
    }
}
