// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials.h"

#include <optional>

// An account that the environment names: NCLOUD_ACCESS_KEY and NCLOUD_SECRET_KEY, as NAVER's own
// Terraform provider reads them, and TRAINBOARD_ENDPOINT, if it is not the public one.
// https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs
struct EnvironmentAccount
{
    Credentials credentials;
    QString endpoint; // as it stands there; empty for the public one
};

// Nothing unless both keys are set.
std::optional<EnvironmentAccount> environmentAccount();
