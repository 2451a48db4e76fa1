// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials.h"

#include <QStringList>

#include <optional>

// An account that the environment names: NCLOUD_ACCESS_KEY and NCLOUD_SECRET_KEY, as NAVER's own
// Terraform provider reads them, and TRAINBOARD_ENDPOINT, if it is not the public one.
// https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs
struct EnvironmentAccount
{
    Credentials credentials;
    QString endpoint;     // empty for the public one
    QStringList unusable; // variables with characters that no key has
};

// What a variable of these holds, without what cannot be part of it: files that set variables often
// leave their quotation marks around the value.
QString keyOfEnvironment(const char *variable);

// Nothing unless both keys are set.
std::optional<EnvironmentAccount> environmentAccount();
