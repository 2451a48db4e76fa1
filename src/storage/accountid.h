// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The id of an account is a UUID, and the name of its item in the keychain. Items of other kinds
// have names that are none, so that no edited settings file can make an account of them.

QString newAccountId();

// Only as newAccountId() writes it, in lower case and without braces: the keychain of Windows takes
// another spelling for the same name, which then would belong to two accounts.
bool isAccountId(const QString &id);
