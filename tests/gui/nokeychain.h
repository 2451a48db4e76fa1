// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/credentialstore.h"

// As on a computer without a keychain: nothing can be read and nothing kept.
class NoKeychain final : public CredentialStore
{
public:
    CredentialReadReply *read(const QString &) override { return refused<CredentialReadReply>(); }
    CredentialDoneReply *write(const QString &, const Credentials &) override
    {
        return refused<CredentialDoneReply>();
    }
    CredentialDoneReply *remove(const QString &) override { return refused<CredentialDoneReply>(); }
    QString backendName() const override { return QStringLiteral("None"); }

private:
    template <typename Reply>
    Reply *refused()
    {
        auto *reply = new Reply(this);
        reply->complete(CredentialError{.kind = CredentialError::Kind::NoService});
        return reply;
    }
};
