// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/navergateway.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int httpsPort = 443;

constexpr std::array gateways{".apigw.ntruss.com"_L1,         ".apigw.fin-ntruss.com"_L1,
                              ".apigw-pub.fin-ntruss.com"_L1, ".apigw-vpc.fin-ntruss.com"_L1,
                              ".apigw.gov-ntruss.com"_L1,     ".gov-apigw.ntruss.com"_L1};

// Letters, digits and hyphens of ASCII: whatever looks like these is another host.
bool isName(QStringView label)
{
    return !label.isEmpty() && std::all_of(label.begin(), label.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

} // namespace

bool isNaverGateway(const QUrl &url)
{
    if (url.scheme() != "https"_L1 || url.port(httpsPort) != httpsPort)
        return false;
    const QString host = url.host(QUrl::FullyEncoded);
    return std::any_of(gateways.begin(), gateways.end(), [&host](QLatin1StringView gateway) {
        return host.endsWith(gateway) && isName(QStringView(host).chopped(gateway.size()));
    });
}
