// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testdata.h"

#include <QSslServer>
#include <QSslSocket>

// A service behind TLS on the loopback interface, which answers everything with one service.
class TlsService : public QObject
{
public:
    explicit TlsService(const QSslConfiguration &configuration)
    {
        m_server.setSslConfiguration(configuration);
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *client = m_server.nextPendingConnection())
                serve(client);
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no TLS server: %s", qPrintable(m_server.errorString()));
    }

    quint16 port() const { return m_server.serverPort(); }

    QByteArrayList requests;

private:
    void serve(QTcpSocket *client)
    {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        const auto read = [this, client] {
            const QByteArray request = client->readAll(); // small, and in one piece
            if (!request.contains("\r\n\r\n"))
                return;
            requests += request;
            const QByteArray body = testData(QStringLiteral("service-2022.json"));
            client->write(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                QByteArray::number(body.size()) + "\r\n\r\n" + body);
        };
        connect(client, &QTcpSocket::readyRead, this, read);
        if (client->bytesAvailable() > 0)
            read();
    }

    QSslServer m_server;
};
