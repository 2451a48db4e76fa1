// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The id of an account is a UUID, and the name of its item in the keychain. The name of an item of
// another kind, such as the proxy's login, is never a UUID, so that no edited settings file can
// make an account of it.

QString newAccountId();

// Only as newAccountId() writes it, in lower case and without braces: the keychain of Windows takes
// another spelling for the same name, which then would belong to two accounts.
bool isAccountId(const QString &id);
