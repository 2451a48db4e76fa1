// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proxylogin.h"

class CredentialStore;

// Under which the proxy's user name and password are kept, as one item; no account can have this
// id.
QString proxyLoginId();

// Reads them when it is called, not before.
ProxyLoginReader proxyLoginReader(CredentialStore *store);
