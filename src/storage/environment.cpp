// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/environment.h"

#include "core/keytext.h"

using namespace Qt::StringLiterals;

QString keyOfEnvironment(const char *variable)
{
    return keyFromText(qEnvironmentVariable(variable));
}

std::optional<EnvironmentAccount> environmentAccount()
{
    EnvironmentAccount account;
    account.credentials.accessKey = keyOfEnvironment("NCLOUD_ACCESS_KEY");
    account.credentials.secretKey = keyOfEnvironment("NCLOUD_SECRET_KEY");
    account.endpoint = keyOfEnvironment("TRAINBOARD_ENDPOINT");
    if (!account.credentials.isComplete())
        return {};
    if (!isKey(account.credentials.accessKey))
        account.unusable.append(u"NCLOUD_ACCESS_KEY"_s);
    if (!isKey(account.credentials.secretKey))
        account.unusable.append(u"NCLOUD_SECRET_KEY"_s);
    return account;
}
