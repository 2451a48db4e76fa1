// SPDX-License-Identifier: GPL-3.0-or-later
//
// fakesecretservice MODE program [argument…]: is the Secret Service of its session while the
// program runs, one that answers a search
//
//   late       with nothing, the first time after five seconds
//   slow       with nothing, each time after a second and a half
//   never      not at all
//   failing    with an error
//   denying    with the bus's word for a forbidden call
//   prompting  with a locked item, whose unlocking waits for a person who never comes
//   dismissed  with a locked item, whose unlocking is turned down at once
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

class Service : public QDBusVirtualObject
{
public:
    explicit Service(const QString &mode)
        : m_mode(mode)
        , m_lateness(
              mode == "late"_L1       ? 5000
                  : mode == "slow"_L1 ? 1500
                                      : 0)
    {
    }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QString method = message.member();
        if (method == "SearchItems"_L1)
            search(message, connection);
        else if (method == "OpenSession"_L1 && message.arguments().value(0) == u"plain"_s)
            connection.send(message.createReply(
                {QVariant::fromValue(QDBusVariant(QString())),
                 QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/secrets/session/1"_s))}));
        else if (method == "Unlock"_L1)
            connection.send(message.createReply(
                {QVariant::fromValue(QList<QDBusObjectPath>()),
                 QVariant::fromValue(QDBusObjectPath(m_prompt))}));
        else if (method == "Prompt"_L1)
            prompt(message, connection);
        else if (method == "GetAll"_L1)
            connection.send(message.createReply(QVariantMap()));
        else
            connection.send(message.createErrorReply(QDBusError::NotSupported, u"not here"_s));
        return true;
    }

private:
    void search(const QDBusMessage &message, QDBusConnection connection)
    {
        if (m_mode == "never"_L1)
            return;
        if (m_mode == "failing"_L1 || m_mode == "denying"_L1) {
            const bool denying = m_mode == "denying"_L1;
            connection.send(message.createErrorReply(
                denying ? QDBusError::AccessDenied : QDBusError::Failed, u"out of order"_s));
            return;
        }
        QList<QDBusObjectPath> locked;
        if (m_mode != "late"_L1 && m_mode != "slow"_L1)
            locked += QDBusObjectPath(u"/org/freedesktop/secrets/collection/login/1"_s);
        const QDBusMessage reply = message.createReply(
            {QVariant::fromValue(QList<QDBusObjectPath>()), QVariant::fromValue(locked)});
        const int lateness = m_lateness;
        if (m_mode == "late"_L1)
            m_lateness = 0;
        QTimer::singleShot(
            lateness, this, [reply, connection]() mutable { connection.send(reply); });
    }

    void prompt(const QDBusMessage &message, QDBusConnection connection) const
    {
        connection.send(message.createReply());
        if (m_mode != "dismissed"_L1)
            return;
        QDBusMessage completed = QDBusMessage::createSignal(
            m_prompt, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
        completed << true
                  << QVariant::fromValue(
                         QDBusVariant(QVariant::fromValue(QList<QDBusObjectPath>())));
        connection.send(completed);
    }

    QString m_mode;
    int m_lateness; // ms, of the next answer
    QString m_prompt = u"/org/freedesktop/secrets/prompt/1"_s;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Service service(arguments.at(1));
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.registerVirtualObject(
            u"/org/freedesktop/secrets"_s, &service, QDBusConnection::SubPath) ||
        !bus.registerService(u"org.freedesktop.secrets"_s))
        qFatal("no place on the bus");

    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    QObject::connect(
        &program, &QProcess::finished, &app, [](int status) { QCoreApplication::exit(status); });
    program.start(arguments.at(2), arguments.sliced(3));
    return QCoreApplication::exec();
}
