// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/networksettings.h"

#include <QUrl>

using namespace Qt::StringLiterals;

bool isProxyHost(const QString &text)
{
    QUrl url;
    url.setScheme(u"http"_s);
    // Decoded mode takes no "%41" for an "A".
    url.setHost(text, QUrl::DecodedMode);
    return url.isValid() && !url.host().isEmpty();
}
