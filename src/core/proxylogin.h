// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials.h"
#include "core/result.h"

#include <functional>

// Reads the proxy's user name (as access key) and password (as secret key), from wherever they are
// kept. The answer, or the technical reason why there is none, comes from the event loop; never, if
// nobody lets the keychain answer.
using ProxyLoginAnswer = std::function<void(const Result<Credentials, QString> &)>;
using ProxyLoginReader = std::function<void(const ProxyLoginAnswer &)>;
