// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials.h"
#include "storage/credentialerror.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>

// After this time the program says that it is waiting for the keychain.
inline constexpr std::chrono::seconds keychainPatience(3);

// One question to the keychain under way. `finished()` comes from the event loop, never from inside
// the call that made the reply, and exactly once; after it the reply deletes itself. It may take
// for ever, since a person may have to type a password first. Keep a QPointer to abort it.
class CredentialReply : public QObject
{
    Q_OBJECT

public:
    // Stops waiting and deletes the reply. Silent: `finished()` does not come. Whether an item is
    // still written or removed is open, because nothing takes a request back from a keychain.
    void abort();

Q_SIGNALS:
    void finished();
    void aborted(); // for the store that made it

protected:
    explicit CredentialReply(QObject *parent)
        : QObject(parent)
    {
    }

    // Makes finished() come from the event loop.
    void finishLater();

private:
    void finish();

    bool m_over = false; // finished or aborted
};

template <typename T>
class CredentialReplyOf final : public CredentialReply
{
public:
    // For stores.
    explicit CredentialReplyOf(QObject *parent)
        : CredentialReply(parent)
    {
    }

    // For stores: at any time, also before the reply is handed out; only the first one counts.
    void complete(CredentialResult<T> result)
    {
        if (m_result)
            return;
        m_result = std::move(result);
        finishLater();
    }

    // Not before `finished()`.
    const CredentialResult<T> &result() const
    {
        Q_ASSERT(m_result);
        return *m_result;
    }

private:
    std::optional<CredentialResult<T>> m_result;
};

using CredentialReadReply = CredentialReplyOf<Credentials>;
using CredentialListReply = CredentialReplyOf<QStringList>;
// Of a write or a removal: done, or the reason why not.
using CredentialDoneReply = CredentialReplyOf<std::monostate>;
