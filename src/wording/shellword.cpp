// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/shellword.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString shellWord(QString text)
{
    static const QRegularExpression harmless(u"^[A-Za-z0-9/._+-]+$"_s);
    if (harmless.match(text).hasMatch())
        return text;
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}
