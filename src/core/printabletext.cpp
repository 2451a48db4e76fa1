// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/printabletext.h"

using namespace Qt::StringLiterals;

namespace {

bool isJoiner(char32_t c)
{
    return c == 0x200c || c == 0x200d; // Persian and emojis need them
}

bool needsEscape(char32_t c, QChar)
{
    return isUnprintable(c);
}

// A carriage return alone would let a terminal write over the line.
bool needsEscapeInLines(char32_t c, QChar next)
{
    const bool endsLine = c == U'\n' || (c == U'\r' && next == u'\n');
    return !endsLine && c != U'\t' && isUnprintable(c);
}

QString hexadecimal(char32_t number, int digits)
{
    return QString::number(uint(number), 16).rightJustified(digits, u'0');
}

QString escape(char32_t c)
{
    switch (c) {
    case U'\n':
        return u"\\n"_s;
    case U'\r':
        return u"\\r"_s;
    case U'\t':
        return u"\\t"_s;
    default:
        break;
    }
    if (c <= 0xff)
        return u"\\x"_s + hexadecimal(c, 2);
    return c <= 0xffff ? u"\\u"_s + hexadecimal(c, 4) : u"\\U"_s + hexadecimal(c, 8);
}

QString jsonEscape(char32_t c)
{
    QString result;
    const auto units = QChar::fromUcs4(c);
    for (const QChar unit : QStringView(units))
        result += u"\\u"_s + hexadecimal(unit.unicode(), 4);
    return result;
}

// Of the characters that `needs(character, the one behind it)` those of `escapeOf` instead.
template <typename Needs, typename Escape>
QString escaped(QStringView text, Needs needs, Escape escapeOf)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (needs(c, next))
            result += escapeOf(c);
        else
            result += QStringView(QChar::fromUcs4(c));
    }
    return result;
}

} // namespace

bool isUnprintable(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        return !isJoiner(c);
    default:
        return false;
    }
}

QString printable(QStringView text)
{
    return escaped(text, needsEscape, escape);
}

QString printableLines(QStringView text)
{
    return escaped(text, needsEscapeInLines, escape);
}

QString printableJson(QStringView json)
{
    // Outside of its strings JSON is plain ASCII, so whatever needs one stands where it may: all
    // but a carriage return, which stands outside of them only, as white space.
    return escaped(
        json, needsEscapeInLines, [](char32_t c) { return c == U'\r' ? u" "_s : jsonEscape(c); });
}
