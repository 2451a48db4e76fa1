// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/client.h"

#include "api/apiclient.h"
#include "core/endpoint.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

ApiClient *makeClient(const Access &access, QObject *parent)
{
    auto *network = new QNetworkAccessManager(parent);
    if (isLoopback(access.endpoint))
        network->setProxy(QNetworkProxy::NoProxy);
    return new ApiClient(network, access.endpoint, access.credentials, parent);
}

QString hostOf(const Access &access)
{
    return access.endpoint.authority();
}
