// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keytext.h"

#include <QList>

#include <algorithm>

namespace {

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Format: // zero-width space and joiners, byte order mark, soft hyphen
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return c == U'\r' || c == U'\n' || c == U'\u0085' || QChar::isNonCharacter(c) ||
            (c >= 0xFE00 && c <= 0xFE0F); // variation selectors
    }
}

bool isAround(QChar c)
{
    static constexpr QStringView quotes(u"\"'`´‘’‚‛“”„‟«»‹›「」『』＂＇");
    return c.isSpace() || quotes.contains(c);
}

} // namespace

QString keyFromText(QStringView text)
{
    QString key;
    for (const char32_t c : text.toUcs4()) {
        if (!isInvisible(c))
            key += QStringView(QChar::fromUcs4(c));
    }
    const auto first = std::find_if_not(key.cbegin(), key.cend(), isAround);
    const auto last = std::find_if_not(key.crbegin(), std::make_reverse_iterator(first), isAround);
    return QStringView(first, last.base()).toString();
}

bool isKey(QStringView text)
{
    return !text.isEmpty() &&
        std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c <= u'~'; });
}
