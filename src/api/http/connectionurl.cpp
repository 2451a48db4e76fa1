// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/connectionurl.h"

#include "core/endpoint.h"

#include <QHostAddress>
#include <QNetworkRequest>

#include <algorithm>

using namespace Qt::StringLiterals;

QList<QUrl> connectionUrls(const QUrl &url)
{
    if (url.host() != "localhost"_L1)
        return {url};
    QList<QUrl> urls;
    for (const QString &host : {u"127.0.0.1"_s, u"::1"_s}) {
        urls.append(url);
        urls.last().setHost(host);
    }
    return urls;
}

bool isPrivate(const QUrl &url)
{
    if (url.scheme() == "https"_L1)
        return true;
    if (url.scheme() != "http"_L1 || !isLoopback(url)) // which also decides about proxies
        return false;
    const QList<QUrl> urls = connectionUrls(url);
    return std::all_of(urls.cbegin(), urls.cend(), [](const QUrl &one) {
        return QHostAddress(one.host()).isLoopback();
    });
}

void connectTo(QNetworkRequest &request, const QUrl &connectionUrl)
{
    const QUrl url = request.url();
    if (url == connectionUrl)
        return;
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    request.setPeerVerifyName(QString::fromLatin1(host));
    if (url.port() != -1)
        host += ':' + QByteArray::number(url.port());
    request.setRawHeader("Host", host);
    request.setUrl(connectionUrl);
}
