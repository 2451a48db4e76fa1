// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keyring.h"

#include "cli/console.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

using Kind = CredentialError::Kind;

constexpr std::chrono::seconds patience(3);

// What a script or its author can do, which is not what the windows offer.
QString advice(Kind kind, KeychainTask task, const QString &name)
{
    const QString instead = task == KeychainTask::Remove
        ? QString()
        : u"\nWithout a keychain, set NCLOUD_ACCESS_KEY and NCLOUD_SECRET_KEY in the environment."_s;
    switch (kind) {
    case Kind::Locked:
        return u"Unlock it, then try again."_s + instead;
    case Kind::Denied:
        return u"Allow trainboard-cli to use it, then try again."_s + instead;
    case Kind::NoService:
#if defined(Q_OS_WIN)
        return u"Start the Windows service \"Credential Manager\" (VaultSvc), then try again."_s +
            instead;
#elif defined(Q_OS_MACOS)
        return u"Check in Keychain Access that there is a login keychain, then try again."_s +
            instead;
#else
        return u"Install and start one, such as GNOME Keyring, KWallet or KeePassXC with its "
               u"Secret Service, in the session in which this runs, then try again."_s +
            instead;
#endif
    case Kind::NotFound:
    case Kind::BadContent:
        return u"Remove the account \"%1\" and add it again. Keys that were stored on another "
               u"desktop or in another keychain are still there."_s.arg(name);
    case Kind::Failed:
    case Kind::NotListed:
        break;
    }
    return u"Try again."_s + instead;
}

Failure failureOf(const CredentialError &error, KeychainTask task, const QString &name)
{
    const KeychainText text = keychainText(error, task, name);
    return {
        .status = ExitStatus::Credentials,
        .text = {
            .what = text.what, .advice = advice(error.kind, task, name), .details = text.details}};
}

} // namespace

Keyring::Keyring(Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_cache(m_store)
{
}

void Keyring::read(const Account &account, const KeysAnswer &answer)
{
    CredentialReadReply *reply = m_cache.read(account.id);
    follow(reply);
    connect(reply, &CredentialReply::finished, this, [reply, name = account.name, answer] {
        if (reply->result())
            answer(*reply->result());
        else
            answer(failureOf(reply->result().error(), KeychainTask::Read, name));
    });
}

void Keyring::write(
    const Account &account, const Credentials &credentials, const DoneAnswer &answer)
{
    answerDone(m_cache.write(account.id, credentials), KeychainTask::Write, account.name, answer);
}

void Keyring::remove(const Account &account, const DoneAnswer &answer)
{
    answerDone(m_cache.remove(account.id), KeychainTask::Remove, account.name, answer);
}

void Keyring::follow(CredentialReply *reply)
{
    auto *timer = new QTimer(reply); // ends with what it waits for
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this] { m_console.say(keychainWaitingText()); });
    timer->start(patience);
}

void Keyring::answerDone(
    CredentialDoneReply *reply, KeychainTask task, const QString &name, const DoneAnswer &answer)
{
    follow(reply);
    connect(reply, &CredentialReply::finished, this, [reply, task, name, answer] {
        if (reply->result())
            answer({});
        else
            answer(failureOf(reply->result().error(), task, name));
    });
}
