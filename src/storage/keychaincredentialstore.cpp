// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keychaincredentialstore.h"

#include "storage/accountid.h"
#include "storage/credentialitem.h"
#include "storage/keychainjob.h"
#include "storage/keychainlist.h"
#include "storage/proxylogin.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

// What stands before an account's id. The Credential Manager is given the key alone, and shows it.
#ifdef Q_OS_WIN
const QString keyPrefix = u"Trainboard/"_s;
#else
const QString keyPrefix;
#endif

struct Item
{
    QString key;
    ItemKind kind;
};

// Nothing for what is neither an account nor the proxy: whatever has that name is not ours.
std::optional<Item> itemOf(const QString &id)
{
    if (id == proxyLoginId())
        return Item{.key = keyPrefix + id, .kind = ItemKind::ProxyLogin};
    if (isAccountId(id))
        return Item{.key = keyPrefix + id, .kind = ItemKind::AccountKeys};
    return {};
}

CredentialError notOurs()
{
    return {.detail = u"this is not the id of an account"_s, .backend = keychainBackendName()};
}

} // namespace

CredentialReadReply *KeychainCredentialStore::read(const QString &accountId)
{
    auto *reply = new CredentialReadReply(this);
    const std::optional<Item> item = itemOf(accountId);
    if (!item) {
        reply->complete(notOurs());
        return reply;
    }
    auto *job = new QKeychain::ReadPasswordJob(keychainService());
    job->setKey(item->key);
    startKeychainJob(
        job, reply, [this, job, reply, kind = item->kind](std::optional<CredentialError> error) {
            if (error)
                reply->complete(*error);
            else if (const auto credentials = fromItemText(job->textData(), kind))
                reply->complete(*credentials);
            else
                reply->complete(CredentialError{
                    .kind = CredentialError::Kind::BadContent, .backend = backendName()});
        });
    return reply;
}

CredentialDoneReply *
KeychainCredentialStore::write(const QString &accountId, const Credentials &credentials)
{
    auto *reply = new CredentialDoneReply(this);
    const std::optional<Item> item = itemOf(accountId);
    if (!item) {
        reply->complete(notOurs());
        return reply;
    }
    const QString text = toItemText(credentials, item->kind);
    auto *job = new QKeychain::WritePasswordJob(keychainService());
    job->setKey(item->key);
    job->setTextData(text);
    startKeychainJob(
        job, reply, [this, reply, key = item->key, text](std::optional<CredentialError> error) {
            if (error)
                reply->complete(*error);
            else
                readBack(key, text, reply);
        });
    return reply;
}

CredentialDoneReply *KeychainCredentialStore::remove(const QString &accountId)
{
    auto *reply = new CredentialDoneReply(this);
    const std::optional<Item> item = itemOf(accountId);
    if (!item) {
        reply->complete(notOurs());
        return reply;
    }
    auto *job = new QKeychain::DeletePasswordJob(keychainService());
    job->setKey(item->key);
    startKeychainJob(job, reply, [reply](std::optional<CredentialError> error) {
        if (error && error->kind != CredentialError::Kind::NotFound)
            reply->complete(*error);
        else
            reply->complete(std::monostate());
    });
    return reply;
}

CredentialListReply *KeychainCredentialStore::list()
{
    auto *reply = new CredentialListReply(this);
    listKeychainKeys(keyPrefix, reply, [reply](const CredentialResult<QStringList> &keys) {
        if (!keys) {
            reply->complete(keys.error());
            return;
        }
        QStringList ids;
        for (const QString &key : *keys) {
            if (const QString id = key.sliced(keyPrefix.size()); isAccountId(id))
                ids.append(id);
        }
        reply->complete(ids);
    });
    return reply;
}

QString KeychainCredentialStore::backendName() const
{
    return keychainBackendName();
}

// What can be read again has been stored. QtKeychain 0.13 reports writing to KWallet as done
// whatever KWallet says.
void KeychainCredentialStore::readBack(
    const QString &key, const QString &text, CredentialDoneReply *reply)
{
    auto *job = new QKeychain::ReadPasswordJob(keychainService());
    job->setKey(key);
    startKeychainJob(job, reply, [job, text, reply](std::optional<CredentialError> error) {
        if (!error && job->textData() != text)
            error = CredentialError{.detail = u"another value was read back"_s};
        if (error && error->kind == CredentialError::Kind::NotFound)
            error->kind = CredentialError::Kind::Failed;
        if (error) {
            error->backend = keychainBackendName();
            reply->complete(*error);
        } else {
            reply->complete(std::monostate());
        }
    });
}
