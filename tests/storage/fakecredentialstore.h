// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/accountid.h"
#include "storage/credentialstore.h"

#include <QHash>
#include <QPointer>

#include <functional>

// A keychain in memory, that fails and makes one wait as it is told.
class FakeCredentialStore final : public CredentialStore
{
public:
    QHash<QString, Credentials> items;
    std::optional<CredentialError::Kind> failure;      // of everything from now on
    std::optional<CredentialError::Kind> writeFailure; // of writing, which stores the keys anyway
    bool isWaiting = false;                            // answers only when release() is called
    int reads = 0;
    int aborts = 0;

    CredentialReadReply *read(const QString &accountId) override
    {
        ++reads;
        return answer<Credentials>([this, accountId]() -> CredentialResult<Credentials> {
            if (!items.contains(accountId))
                return error(CredentialError::Kind::NotFound);
            return items.value(accountId);
        });
    }

    CredentialDoneReply *write(const QString &accountId, const Credentials &credentials) override
    {
        return answer<std::monostate>(
            [this, accountId, credentials]() -> CredentialResult<std::monostate> {
                items.insert(accountId, credentials);
                if (writeFailure)
                    return error(*writeFailure);
                return std::monostate();
            });
    }

    CredentialDoneReply *remove(const QString &accountId) override
    {
        return answer<std::monostate>([this, accountId]() -> CredentialResult<std::monostate> {
            items.remove(accountId);
            return std::monostate();
        });
    }

    CredentialListReply *list() override
    {
        return answer<QStringList>([this]() -> CredentialResult<QStringList> {
            QStringList ids = items.keys();
            ids.removeIf([](const QString &id) { return !isAccountId(id); });
            return ids;
        });
    }

    QString backendName() const override { return QStringLiteral("Fake"); }

    void release()
    {
        isWaiting = false;
        for (const std::function<void()> &step : std::exchange(m_waiting, {}))
            step();
    }

private:
    CredentialError error(CredentialError::Kind kind) const
    {
        return {.kind = kind, .backend = backendName()};
    }

    template <typename T>
    CredentialReplyOf<T> *answer(std::function<CredentialResult<T>()> work)
    {
        auto *reply = new CredentialReplyOf<T>(this);
        connect(reply, &CredentialReply::aborted, this, [this] { ++aborts; });
        const auto step = [this, work, guarded = QPointer<CredentialReplyOf<T>>(reply)] {
            if (!guarded)
                return;
            if (failure)
                guarded->complete(error(*failure));
            else
                guarded->complete(work());
        };
        if (isWaiting)
            m_waiting += step;
        else
            step();
        return reply;
    }

    QList<std::function<void()>> m_waiting;
};
