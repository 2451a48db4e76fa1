// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/fakecredentialstore.h"

#include <QStringList>

// The keychain of tests, and what it was asked for. `fake` decides what it answers.
class RecordedKeychain final : public CredentialStore
{
public:
    FakeCredentialStore fake;
    // Ids of accounts.
    QStringList reads;
    QStringList writes;
    QStringList removals;
    int answeredLists = 0; // how often it has told all ids

    CredentialReadReply *read(const QString &accountId) override
    {
        reads += accountId;
        return fake.read(accountId);
    }

    CredentialDoneReply *write(const QString &accountId, const Credentials &credentials) override
    {
        writes += accountId;
        return fake.write(accountId, credentials);
    }

    CredentialDoneReply *remove(const QString &accountId) override
    {
        removals += accountId;
        return fake.remove(accountId);
    }

    CredentialListReply *list() override
    {
        CredentialListReply *reply = fake.list();
        connect(reply, &CredentialReply::finished, this, [this] { ++answeredLists; });
        return reply;
    }

    QString backendName() const override { return fake.backendName(); }

    Credentials keys(const QString &accountId) const { return fake.items.value(accountId); }
};
