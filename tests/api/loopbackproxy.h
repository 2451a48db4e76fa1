// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>

// A proxy on the loopback interface: CONNECT of HTTP, or SOCKS5. Every host that it is asked for,
// whose name it alone knows, is a port of this computer.
class LoopbackProxy : public QObject
{
public:
    enum class Kind { Http, Socks5 };
    enum class Behaviour { Connect, Refuse, Close, Hang };

    LoopbackProxy(Kind kind, quint16 target)
        : m_kind(kind)
        , m_target(target)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = m_server.nextPendingConnection())
                accept(client);
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no loopback proxy: %s", qPrintable(m_server.errorString()));
    }

    quint16 port() const { return m_server.serverPort(); }

    Behaviour behaviour = Behaviour::Connect;
    // Asks for them unless empty.
    QByteArray user = {};
    QByteArray password = {};

    // What it has seen: all that came to be read by it, what passed through, and "host:port".
    QByteArray heard = {};
    QByteArray passed = {};
    QStringList wanted = {};
    int connections = 0;

private:
    enum class Phase { Greeting, Login, Request, Tunnel };
    struct Talk
    {
        QTcpSocket *client = nullptr;
        QTcpSocket *server = nullptr;
        QByteArray unread = {};
        Phase phase = Phase::Greeting;
    };

    void accept(QTcpSocket *client)
    {
        ++connections;
        const auto talk = std::make_shared<Talk>();
        talk->client = client;
        connect(client, &QTcpSocket::readyRead, this, [this, talk] { read(*talk); });
        connect(client, &QTcpSocket::disconnected, this, [talk] {
            if (talk->server)
                talk->server->disconnectFromHost();
            talk->client->deleteLater();
        });
    }

    void read(Talk &talk)
    {
        const QByteArray bytes = talk.client->readAll();
        if (talk.phase == Phase::Tunnel) {
            passed += bytes;
            talk.server->write(bytes);
            return;
        }
        heard += bytes;
        talk.unread += bytes;
        if (behaviour == Behaviour::Close)
            talk.client->disconnectFromHost();
        if (behaviour == Behaviour::Hang || behaviour == Behaviour::Close)
            return;
        if (m_kind == Kind::Http)
            readHttp(talk);
        else
            readSocks(talk);
    }

    void readHttp(Talk &talk)
    {
        const qsizetype end = talk.unread.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = talk.unread.first(end);
        talk.unread.remove(0, end + 4);
        const QByteArray login = "Basic " + QByteArray(user + ':' + password).toBase64();
        if (!user.isEmpty() && !head.contains(login)) {
            talk.client->write("HTTP/1.1 407 Login\r\nProxy-Authenticate: Basic realm=\"p\"\r\n"
                               "Content-Length: 0\r\n\r\n");
        } else if (behaviour == Behaviour::Refuse) {
            talk.client->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
        } else {
            wanted += QString::fromLatin1(head.split(' ').value(1));
            open(talk, "HTTP/1.1 200 Connected\r\n\r\n");
        }
    }

    // https://www.rfc-editor.org/rfc/rfc1928, https://www.rfc-editor.org/rfc/rfc1929
    void readSocks(Talk &talk)
    {
        const QByteArray &bytes = talk.unread;
        const auto number = [&bytes](qsizetype place) { return quint8(bytes.at(place)); };
        if (talk.phase == Phase::Greeting && bytes.size() >= 2 && bytes.size() >= 2 + number(1)) {
            const bool offersLogin = bytes.sliced(2, number(1)).contains('\x02');
            talk.phase = user.isEmpty() ? Phase::Request : Phase::Login;
            if (!user.isEmpty() && !offersLogin)
                talk.client->write("\x05\xff");
            else
                talk.client->write(user.isEmpty() ? QByteArray("\x05\x00", 2) : "\x05\x02");
            talk.unread.clear();
        } else if (talk.phase == Phase::Login && !bytes.isEmpty()) {
            const QByteArray expected = '\x01' + QByteArray(1, char(user.size())) + user +
                QByteArray(1, char(password.size())) + password;
            talk.client->write(QByteArray(bytes == expected ? "\x01\x00" : "\x01\x01", 2));
            talk.phase = Phase::Request;
            talk.unread.clear();
        } else if (talk.phase == Phase::Request && bytes.size() > 6) {
            constexpr char domain = '\x03';
            if (behaviour == Behaviour::Refuse || bytes.at(3) != domain) {
                talk.client->write(QByteArray("\x05\x02\x00\x01\x00\x00\x00\x00\x00\x00", 10));
                return;
            }
            const QByteArray host = bytes.sliced(5, number(4));
            const int port = number(bytes.size() - 2) * 256 + number(bytes.size() - 1);
            wanted += QString::fromLatin1(host) + u':' + QString::number(port);
            open(talk, QByteArray("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10));
        }
    }

    void open(Talk &talk, const QByteArray &welcome)
    {
        talk.phase = Phase::Tunnel;
        talk.server = new QTcpSocket(talk.client);
        connect(
            talk.server, &QTcpSocket::readyRead, talk.client,
            [client = talk.client, server = talk.server] { client->write(server->readAll()); });
        connect(
            talk.server, &QTcpSocket::disconnected, talk.client, &QTcpSocket::disconnectFromHost);
        talk.server->connectToHost(QHostAddress::LocalHost, m_target);
        talk.client->write(welcome);
    }

    Kind m_kind;
    quint16 m_target;
    QTcpServer m_server;
};
