// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/http/authorities.h"
#include "core/networksettings.h"
#include "core/proxylogin.h"

#include <optional>

class Transport;

// Makes the transport follow the settings, from the next request on. `login` is asked when a
// request goes through a manual proxy with a login, not before. What is wrong with the file of
// extra authorities, if anything: then the system's alone are trusted.
[[nodiscard]] std::optional<AuthoritiesProblem> applyNetworkSettings(
    Transport *transport, const NetworkSettings &settings, const ProxyLoginReader &login = {});
