// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/filename.h"

#include "core/printabletext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// In bytes of UTF-8: file systems take 255, and a temporary file beside it has a longer name.
constexpr qsizetype longestName = 200;

bool isReserved(const QString &name)
{
    static const QRegularExpression devices(
        uR"(^(con|prn|aux|nul|(com|lpt)[0-9\x{b9}\x{b2}\x{b3}]|conin\$|conout\$)\s*(\..*)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

} // namespace

QString safeFileName(const QString &name, const QString &suffix)
{
    QString safe = withoutUnprintable(name);
    static const QRegularExpression forbidden(uR"([<>:"/\\|?*\x{0}-\x{1f}\s]+)"_s);
    safe.replace(forbidden, u"-"_s);
    while (safe.toUtf8().size() > longestName) {
        const bool isPair = safe.back().isLowSurrogate();
        safe.chop(isPair && safe.size() > 1 ? 2 : 1);
    }
    // A name that begins with a dot is hidden, and Windows drops dots at the end.
    static const QRegularExpression edges(u"^[-.]+|[-.]+$"_s);
    safe.remove(edges);
    if (safe.isEmpty() || isReserved(safe))
        safe = u"trainings-"_s + safe;
    if (safe.endsWith(u'-'))
        safe.chop(1);
    return safe + u'.' + suffix;
}
