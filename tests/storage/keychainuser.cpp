// SPDX-License-Identifier: GPL-3.0-or-later
//
// keychainuser command…: does one thing after the other with the keychain of its session, and
// prints a line for each.
//
//   write ID    stores the keys that the environment names (TEST_ACCESS_KEY, TEST_SECRET_KEY)
//   read ID     prints them
//   remove ID
//   put NAME    stores TEST_TEXT itself, under any name
//   get NAME    prints the text that is there
//   list -      prints the ids of all that is there
//   abandon ID  begins to read, and aborts it after a second
//   crash       ends as programs do that crash
#include "storage/coredumps.h"
#include "storage/keychaincredentialstore.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

void say(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

QString errorLine(const CredentialError &error)
{
    static const QStringList kinds{u"Locked"_s,     u"Denied"_s, u"NoService"_s, u"NotFound"_s,
                                   u"BadContent"_s, u"Failed"_s, u"NotListed"_s};
    return u"%1 (%2): %3"_s.arg(kinds.at(int(error.kind)), error.backend, error.detail);
}

// Does the commands in turn.
class User : public QObject
{
public:
    explicit User(const QStringList &commands)
        : m_commands(commands)
    {
    }

    void next()
    {
        if (m_commands.isEmpty()) {
            QCoreApplication::quit();
            return;
        }
        const QString command = m_commands.takeFirst();
        if (command == "crash"_L1)
            std::abort();
        const QString id = m_commands.takeFirst();
        if (command == "read"_L1)
            tell(m_store.read(id), command);
        else if (command == "write"_L1)
            tell(m_store.write(id, keys()), command);
        else if (command == "remove"_L1)
            tell(m_store.remove(id), command);
        else if (command == "list"_L1)
            tell(m_store.list(), command);
        else if (command == "put"_L1)
            put(id, qEnvironmentVariable("TEST_TEXT"));
        else if (command == "get"_L1)
            get(id);
        else if (command == "abandon"_L1)
            abandon(m_store.read(id));
        else
            qFatal("unknown command");
    }

private:
    static Credentials keys()
    {
        return {
            .accessKey = qEnvironmentVariable("TEST_ACCESS_KEY"),
            .secretKey = qEnvironmentVariable("TEST_SECRET_KEY")};
    }

    void tell(CredentialReadReply *reply, const QString &command)
    {
        connect(reply, &CredentialReply::finished, this, [this, reply, command] {
            if (reply->result())
                say(command + u": "_s + reply->result()->accessKey + u' ' +
                    reply->result()->secretKey);
            else
                say(command + u": "_s + errorLine(reply->result().error()));
            next();
        });
    }

    void tell(CredentialDoneReply *reply, const QString &command)
    {
        connect(reply, &CredentialReply::finished, this, [this, reply, command] {
            say(command + u": "_s +
                (reply->result() ? u"done"_s : errorLine(reply->result().error())));
            next();
        });
    }

    void tell(CredentialListReply *reply, const QString &command)
    {
        connect(reply, &CredentialReply::finished, this, [this, reply, command] {
            QStringList ids = reply->result() ? reply->result().value() : QStringList();
            ids.sort();
            say(command + u": "_s +
                (reply->result() ? ids.join(u' ') : errorLine(reply->result().error())));
            next();
        });
    }

    void put(const QString &name, const QString &text)
    {
        auto *job = new QKeychain::WritePasswordJob(u"Trainboard"_s, this);
        job->setKey(name);
        job->setTextData(text);
        connect(job, &QKeychain::Job::finished, this, [this, job] {
            say(job->error() ? job->errorString() : u"put: done"_s);
            next();
        });
        job->start();
    }

    void get(const QString &name)
    {
        auto *job = new QKeychain::ReadPasswordJob(u"Trainboard"_s, this);
        job->setKey(name);
        connect(job, &QKeychain::Job::finished, this, [this, job] {
            say(job->error() ? job->errorString() : QString(u"get: "_s + job->textData()));
            next();
        });
        job->start();
    }

    void abandon(CredentialReadReply *reply)
    {
        connect(reply, &CredentialReply::finished, this, [] { qFatal("it came to an end"); });
        QTimer::singleShot(1000, this, [this, reply] {
            reply->abort();
            say(u"abandon: aborted"_s);
            next();
        });
    }

    KeychainCredentialStore m_store;
    QStringList m_commands;
};

} // namespace

int main(int argc, char *argv[])
{
    disableCoreDumps();
    const QCoreApplication app(argc, argv);
    User user(QCoreApplication::arguments().sliced(1));
    QTimer::singleShot(0, &user, &User::next);
    return QCoreApplication::exec();
}
