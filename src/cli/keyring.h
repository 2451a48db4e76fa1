// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitstatus.h"
#include "core/result.h"
#include "storage/account.h"
#include "storage/credentialcache.h"
#include "storage/keychaincredentialstore.h"
#include "wording/keychaintext.h"

#include <functional>
#include <optional>

class Console;

// The keychain as a command uses it: whoever waits long is told what for, and what goes wrong is
// worded. Answers come from the event loop, perhaps never, since a person may have to type a
// password first; then Ctrl+C ends the program.
class Keyring : public QObject
{
    Q_OBJECT

public:
    using KeysAnswer = std::function<void(const Result<Credentials, Failure> &)>;
    using DoneAnswer = std::function<void(const std::optional<Failure> &)>;

    // `console` must outlive it.
    Keyring(Console &console, QObject *parent);

    void read(const Account &account, const KeysAnswer &answer);
    void write(const Account &account, const Credentials &credentials, const DoneAnswer &answer);
    void remove(const Account &account, const DoneAnswer &answer);

    QString backendName() const { return m_cache.backendName(); }

private:
    void follow(CredentialReply *reply);
    void answerDone(
        CredentialDoneReply *reply, KeychainTask task, const QString &name,
        const DoneAnswer &answer);

    Console &m_console;
    KeychainCredentialStore m_store;
    CredentialCache m_cache;
};
