// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/environment.h"

std::optional<EnvironmentAccount> environmentAccount()
{
    EnvironmentAccount account;
    account.credentials.accessKey = qEnvironmentVariable("NCLOUD_ACCESS_KEY").trimmed();
    account.credentials.secretKey = qEnvironmentVariable("NCLOUD_SECRET_KEY").trimmed();
    account.endpoint = qEnvironmentVariable("TRAINBOARD_ENDPOINT").trimmed();
    if (!account.credentials.isComplete())
        return {};
    return account;
}
