// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textorder.h"

#include "core/textfold.h"

#include <algorithm>

namespace {

// The digit of any script that begins at the front of the text, or -1. Some scripts have theirs
// outside of the Basic Multilingual Plane.
int digitAtFront(QStringView text, qsizetype *length)
{
    const char16_t first = text.front().unicode();
    *length = 1;
    if (first < 0x80)
        return first >= u'0' && first <= u'9' ? first - u'0' : -1;
    char32_t character = first;
    if (QChar::isHighSurrogate(first) && text.size() > 1 && text[1].isLowSurrogate()) {
        *length = 2;
        character = QChar::surrogateToUcs4(first, text[1].unicode());
    }
    return QChar::isDigit(character) ? QChar::digitValue(character) : -1;
}

// The language of the C locale is none: its "order" is that of code points.
QLocale withLanguage(const QLocale &locale)
{
    const QLocale collation = locale.collation(); // the system may order by another language
    for (const QLocale &candidate : {collation, locale}) {
        if (candidate.language() != QLocale::C)
            return candidate;
    }
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

int compareNumbers(QStringView a, QStringView b)
{
    const QString left = asciiDigits(a);
    const QString right = asciiDigits(b);
    return left.size() != right.size() ? (left.size() < right.size() ? -1 : 1)
                                       : left.compare(right);
}

} // namespace

TextPart takePart(QStringView &text)
{
    TextPart part;
    qsizetype length = 0;
    qsizetype begin = 0;
    while (begin < text.size() && digitAtFront(text.sliced(begin), &length) < 0)
        begin += length;
    part.letters = text.first(begin);
    part.isBeforeNumber = begin < text.size();

    // Leading zeros go.
    while (begin < text.size() && digitAtFront(text.sliced(begin), &length) == 0)
        begin += length;
    qsizetype end = begin;
    while (end < text.size() && digitAtFront(text.sliced(end), &length) >= 0)
        end += length;
    part.digits = text.sliced(begin, end - begin);
    text = text.sliced(end);
    return part;
}

QString asciiDigits(QStringView digits)
{
    QString ascii;
    ascii.reserve(digits.size());
    qsizetype length = 0;
    for (; !digits.isEmpty(); digits = digits.sliced(length))
        ascii += QChar(u'0' + digitAtFront(digits, &length));
    return ascii;
}

TextOrder::TextOrder(const QLocale &locale)
    : m_locale(withLanguage(locale))
    , m_collator(m_locale)
{
}

int TextOrder::compare(QStringView a, QStringView b) const
{
    while (!a.isEmpty() && !b.isEmpty()) {
        const TextPart left = takePart(a);
        const TextPart right = takePart(b);
        const bool areSame =
            left.letters == right.letters && left.isBeforeNumber == right.isBeforeNumber;
        if (const int order = areSame ? 0 : m_collator.compare(prepared(left), prepared(right)))
            return order;
        if (const int order = compareNumbers(left.digits, right.digits))
            return order;
    }
    return a.isEmpty() ? (b.isEmpty() ? 0 : -1) : 1;
}

LetterKey TextOrder::letterKey(const TextPart &part) const
{
#ifdef Q_OS_WIN
    return {m_collator, prepared(part)};
#else
    return m_collator.sortKey(prepared(part));
#endif
}

// Case and composition are evened out before the collator looks at the text, because not every
// one of them can do so. A digit stands for the number that follows, so that the letters before it
// find their place among those that go on: "a b" before "a1", but "a1" before "ab".
QString TextOrder::prepared(const TextPart &part) const
{
    QString text = part.letters.toString();
    const bool isPrepared = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() < 0x80 && !(c >= u'A' && c <= u'Z');
    });
    if (!isPrepared)
        text = normalizedText(m_locale.toLower(text), QString::NormalizationForm_C);
    if (part.isBeforeNumber)
        text += u'0';
    return text;
}
