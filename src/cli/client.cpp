// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/client.h"

#include "api/apiclient.h"
#include "core/endpoint.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

ApiClient *makeClient(const Account &account, QObject *parent)
{
    auto *network = new QNetworkAccessManager(parent);
    if (isLoopback(account.endpoint))
        network->setProxy(QNetworkProxy::NoProxy);
    return new ApiClient(network, account.endpoint, account.credentials, parent);
}

QString hostOf(const Account &account)
{
    return account.endpoint.authority();
}
