// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint.h"
#include "fuzz/target.h"

using namespace Qt::StringLiterals;

// An address that somebody typed: what is taken is safe to send keys to.
void testInput(const QByteArray &input)
{
    const auto endpoint = endpointFromText(QString::fromUtf8(input));
    if (!endpoint)
        return;
    const QUrl &url = *endpoint;
    require(url.isValid() && !url.host().isEmpty(), "it has a host");
    require(
        url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url)),
        "it is encrypted or stays on this computer");
    require(!url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty(), "it has no more");
    require(!url.path().endsWith(u'/'), "it has no slash at the end");
    require(url.port() != 0, "it has a port that can be connected to");

    const auto again = endpointFromText(url.toString(QUrl::FullyEncoded));
    require(again.hasValue() && *again == url, "its text gives the same");
}
