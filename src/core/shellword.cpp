// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shellword.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString quotedShellWord(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString shellWord(const QString &text)
{
    static const QRegularExpression harmless(
        QRegularExpression::anchoredPattern(u"[A-Za-z0-9/._+-]+"_s));
    return harmless.match(text).hasMatch() ? text : quotedShellWord(text);
}
