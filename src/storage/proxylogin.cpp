// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/proxylogin.h"

#include "storage/credentialstore.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace {

QString reasonOf(const CredentialError &error)
{
    QString reason;
    switch (error.kind) {
    case CredentialError::Kind::Locked:
        reason = u"the keychain is locked"_s;
        break;
    case CredentialError::Kind::Denied:
        reason = u"the keychain denied access"_s;
        break;
    case CredentialError::Kind::NoService:
        reason = u"no keychain is running"_s;
        break;
    case CredentialError::Kind::NotFound:
        reason = u"the keychain has none"_s;
        break;
    case CredentialError::Kind::BadContent:
        reason = u"the entry in the keychain is not a login"_s;
        break;
    case CredentialError::Kind::Failed:
    case CredentialError::Kind::NotListed:
        reason = u"the keychain failed"_s;
        break;
    }
    if (!error.backend.isEmpty())
        reason += u" ("_s + error.backend + u')';
    return error.detail.isEmpty() ? reason : QString(reason + u": "_s + error.detail);
}

} // namespace

QString proxyLoginId()
{
    return u"proxy"_s;
}

ProxyLoginReader proxyLoginReader(CredentialStore *store)
{
    return [store = QPointer(store)](const ProxyLoginAnswer &answer) {
        if (!store) // the program ends
            return;
        CredentialReadReply *reply = store->read(proxyLoginId());
        QObject::connect(reply, &CredentialReply::finished, reply, [reply, answer] {
            if (reply->result())
                answer(*reply->result());
            else
                answer(reasonOf(reply->result().error()));
        });
    };
}
