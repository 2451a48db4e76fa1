// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keytext.h"

#include "core/textfold.h"

#include <QList>

#include <algorithm>

namespace {

// What is no part of a key wherever it stands.
bool isDropped(char32_t c)
{
    if (isInvisible(c)) // zero-width space and joiners, byte order mark, soft hyphen
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return c == U'\r' || c == U'\n' || c == U'\u0085' || QChar::isNonCharacter(c);
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
        if (!isDropped(c))
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
