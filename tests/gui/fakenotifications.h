// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

// A session bus of the test's own, which can start a service of notifications that fails to start.
class PrivateBus
{
public:
    // An empty address: it did not start.
    explicit PrivateBus(bool canStartService = false)
    {
        QByteArray services;
        if (canStartService) {
            write(
                "org.freedesktop.Notifications.service",
                "[D-BUS Service]\nName=org.freedesktop.Notifications\nExec=/bin/false\n");
            services = "<servicedir>" + QFile::encodeName(m_folder.path()) + "</servicedir>";
        }
        write(
            "bus.conf",
            "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\""
            " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\"><busconfig>"
            "<type>session</type><listen>unix:dir=" +
                QFile::encodeName(m_folder.path()) + "</listen><auth>EXTERNAL</auth>" + services +
                "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_daemon.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--config-file=") + m_folder.filePath(QStringLiteral("bus.conf")),
             QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
    }
    ~PrivateBus()
    {
        for (const QString &name : std::as_const(m_names))
            QDBusConnection::disconnectFromBus(name);
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    QString address() const { return m_address; }
    QDBusConnection connection()
    {
        static int number = 0;
        m_names += QStringLiteral("test-%1").arg(++number);
        return QDBusConnection::connectToBus(m_address, m_names.last());
    }

private:
    void write(const char *name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", name);
    }

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

// The notification service of such a bus. It serves in the thread of the test: a client that waits
// for it in there waits in vain.
class FakeNotifications : public QDBusVirtualObject
{
public:
    struct Shown
    {
        QString program;
        uint replaces = 0;
        QString icon;
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int timeout = 0;
    };

    FakeNotifications(const QDBusConnection &bus, const QStringList &offered)
        : capabilities(offered)
        , m_bus(bus)
    {
        m_bus.registerVirtualObject(QStringLiteral("/org/freedesktop/Notifications"), this);
        m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    ~FakeNotifications() override
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        m_bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        ++calls;
        if (hangs)
            m_waiting += message;
        else
            respond(message);
        return true;
    }

    // Serves what has come while it hung.
    void wakeUp()
    {
        hangs = false;
        for (const QDBusMessage &message : std::exchange(m_waiting, {}))
            respond(message);
    }
    void tell(const char *signal, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(
            QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.Notifications"), QString::fromLatin1(signal));
        message.setArguments(arguments);
        m_bus.send(message);
    }

    QStringList capabilities;
    bool hangs = false;
    bool fails = false; // to show something
    int calls = 0;
    int asked = 0; // for capabilities
    QList<Shown> shown;
    QList<uint> closed;
    uint lastId = 100;

private:
    void respond(const QDBusMessage &message)
    {
        const QVariantList arguments = message.arguments();
        if (message.member() == QStringLiteral("GetCapabilities")) {
            ++asked;
            m_bus.send(message.createReply(capabilities));
        } else if (message.member() == QStringLiteral("CloseNotification")) {
            closed += arguments.value(0).toUInt();
            m_bus.send(message.createReply());
        } else if (fails) {
            m_bus.send(message.createErrorReply(QDBusError::LimitsExceeded, QString()));
        } else {
            shown += Shown{
                .program = arguments.value(0).toString(),
                .replaces = arguments.value(1).toUInt(),
                .icon = arguments.value(2).toString(),
                .summary = arguments.value(3).toString(),
                .body = arguments.value(4).toString(),
                .actions = arguments.value(5).toStringList(),
                .hints = qdbus_cast<QVariantMap>(arguments.value(6)),
                .timeout = arguments.value(7).toInt()};
            lastId = shown.last().replaces ? shown.last().replaces : lastId + 1;
            m_bus.send(message.createReply(lastId));
        }
    }

    QDBusConnection m_bus;
    QList<QDBusMessage> m_waiting;
};
