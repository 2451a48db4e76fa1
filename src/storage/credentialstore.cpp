// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/credentialstore.h"

CredentialListReply *CredentialStore::list()
{
    auto *reply = new CredentialListReply(this);
    reply->complete(CredentialError{.kind = CredentialError::Kind::NotListed});
    return reply;
}
