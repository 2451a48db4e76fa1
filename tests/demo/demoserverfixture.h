// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rawhttp.h"

#include "demo/demoserver.h"

#include <QJsonArray>
#include <QSemaphore>
#include <QTcpSocket>

#include <atomic>
#include <memory>

// A server of the demo with a clock of the test's own, asked over real sockets. Each test begins
// with startOver().
class DemoServerFixture
{
protected:
    using Answer = rawhttp::Answer;
    using Message = rawhttp::Message;

    static constexpr int patience = 10'000; // milliseconds, for what takes a few

    void startOver()
    {
        m_now = rawhttp::start;
        m_server = makeServer();
    }

    std::unique_ptr<DemoServer> makeServer(DemoServer::Options options = {})
    {
        options.clock = [this] {
            m_clockRead.release();
            return m_now.load();
        };
        auto server = std::make_unique<DemoServer>(std::move(options));
        if (!server->start())
            qFatal("%s", qPrintable(server->errorString()));
        m_clockRead.acquire(m_clockRead.available());
        return server;
    }

    Message message(const QByteArray &target) const
    {
        return {
            .signedTarget = target,
            .sentTarget = target,
            .timestamp = m_now,
            .accessKey = m_server->accessKey().toLatin1(),
            .secretKey = m_server->secretKey().toLatin1()};
    }

    std::unique_ptr<QTcpSocket> connected() const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(m_server->endpoint().host(), quint16(m_server->endpoint().port()));
        if (!socket->waitForConnected(patience))
            qFatal("%s", qPrintable(socket->errorString()));
        return socket;
    }

    /// Over a socket of its own, so that nothing is added or changed on the way.
    Answer raw(const Message &message) const
    {
        const std::unique_ptr<QTcpSocket> socket = connected();
        socket->write(
            message.method + ' ' + message.sentTarget + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" +
            message.headerLines() + "Connection: close\r\n\r\n");
        while (socket->state() == QAbstractSocket::ConnectedState) {
            if (!socket->waitForReadyRead(patience) &&
                socket->error() == QTcpSocket::SocketTimeoutError)
                break;
        }
        return rawhttp::parsed(socket->readAll());
    }

    // The list of trainings of the service with this name.
    QByteArray trainsOf(const QString &name) const
    {
        const QJsonObject list = raw(message("/api/v1/services")).json();
        for (const QJsonValue &service : list[QLatin1StringView("services")].toArray()) {
            if (service[QLatin1StringView("name")] == name)
                return "/api/v1/services/" +
                    service[QLatin1StringView("serviceId")].toString().toLatin1() + "/trains";
        }
        return {};
    }

    std::atomic<qint64> m_now{rawhttp::start};
    QSemaphore m_clockRead;
    std::unique_ptr<DemoServer> m_server;
};
