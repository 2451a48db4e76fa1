// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/credentialreply.h"

#include <functional>

namespace QKeychain {
class Job;
}

// What the items are filed under.
QString keychainService();

// Whom QtKeychain asks on this computer, as far as can be told beforehand.
QString keychainBackendName();

// Starts the job for the reply, and takes ownership of the job. `done` comes from the event loop,
// with nothing or with the reason why it failed, as long as the reply is waited for. A job that no
// one waits for any more goes on unseen, without keeping others waiting.
void startKeychainJob(
    QKeychain::Job *job, CredentialReply *reply,
    std::function<void(std::optional<CredentialError>)> done);
