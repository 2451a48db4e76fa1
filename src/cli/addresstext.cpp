// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/addresstext.h"

QString addressText(QString address, const QString &secretKey)
{
    if (!secretKey.isEmpty())
        address.replace(secretKey, QStringLiteral("…"));
    address = address.section(u'?', 0, 0).section(u'#', 0, 0);
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0)
        return address;
    const qsizetype host = address.indexOf(QLatin1StringView("://"));
    const qsizetype begin = host < 0 || host > at ? 0 : host + 3;
    return address.replace(begin, at - begin, QStringLiteral("…"));
}
