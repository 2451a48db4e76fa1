// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/http/authorities.h"
#include "wording/keychaintext.h"

// What is wrong with the file of extra authorities, and what to do, in one plain text.
QString authoritiesText(AuthoritiesProblem problem, const QString &file);

// Why the proxy's user name and password were not stored or removed.
KeychainText proxyLoginText(const CredentialError &error, KeychainTask task);
