// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/startlistener.h"

#include <QLocalSocket>
#include <QTimer>

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 2s;
constexpr qsizetype mostClients = 16;

} // namespace

StartListener::StartListener(QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &StartListener::accept);
}

bool StartListener::listen(const QString &server)
{
    QLocalServer::removeServer(server);
    return m_server.listen(server);
}

void StartListener::accept()
{
    while (QLocalSocket *client = m_server.nextPendingConnection()) {
        // Those who say nothing must not keep out who has something to say.
        if (m_clients.size() >= mostClients)
            m_clients.first()->abort();
        m_clients.append(client);
        client->setReadBufferSize(StartProtocol::largestMessage);
        connect(client, &QLocalSocket::disconnected, this, [this, client] {
            m_clients.removeOne(client);
            client->deleteLater();
        });
        connect(client, &QLocalSocket::readyRead, this, [this, client] { read(client); });
        QTimer::singleShot(patience, client, &QLocalSocket::abort);
        read(client); // what came before we listened
    }
}

void StartListener::read(QLocalSocket *client)
{
    if (client->bytesAvailable() < StartProtocol::headerSize)
        return;
    const auto header = StartProtocol::readHeader(client->peek(StartProtocol::headerSize));
    if (!header) {
        client->abort();
        return;
    }
    auto response = StartProtocol::Response::Unknown;
    if (StartProtocol::isKnown(*header)) {
        if (client->bytesAvailable() < header->messageSize)
            return;
        const auto request = StartProtocol::readRequest(client->read(header->messageSize));
        if (request)
            Q_EMIT requested(*request);
        response = request ? StartProtocol::Response::Shown : StartProtocol::Response::Malformed;
    }
    disconnect(client, &QLocalSocket::readyRead, this, nullptr);
    client->readAll(); // what nobody has asked for
    client->write(StartProtocol::response(response));
    client->disconnectFromServer(); // once that is written
}
