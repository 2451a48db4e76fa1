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

QByteArray jsonEscape(char32_t c)
{
    QString result;
    const auto units = QChar::fromUcs4(c);
    for (const QChar unit : QStringView(units))
        result += u"\\u"_s + hexadecimal(unit.unicode(), 4);
    return result.toLatin1();
}

struct Character
{
    char32_t code = 0;
    qsizetype size = 1; // in bytes
};

// The one that begins with this byte, which is not ASCII; 0 where nothing well-formed does.
Character utf8Character(QByteArrayView text)
{
    const auto byte = [text](qsizetype i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    const qsizetype size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || text.size() < size)
        return {};
    char32_t code = first & (0x7fu >> size);
    for (qsizetype i = 1; i < size; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return {};
        code = code << 6 | (byte(i) & 0x3fu);
    }
    return {code, size};
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
        // The whole range of tags, of which some are not assigned; but the selectors of variants
        // among them belong to Japanese names.
        return c >= 0xe0000 && c <= 0xe0fff && !(c >= 0xe0100 && c <= 0xe01ef);
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

QByteArray printableJson(const QByteArray &json)
{
    QByteArray result;
    qsizetype copied = 0; // so much of it is in the result
    for (qsizetype i = 0; i < json.size();) {
        const auto byte = static_cast<unsigned char>(json[i]);
        const Character character =
            byte < 0x80 ? Character{byte} : utf8Character(QByteArrayView(json).sliced(i));
        const QChar next = i + 1 < json.size() ? QLatin1Char(json[i + 1]) : QChar();
        const bool isPlain = (byte >= 0x20 && byte < 0x7f) || (byte >= 0x80 && !character.code);
        if (!isPlain && needsEscapeInLines(character.code, next)) {
            result += json.sliced(copied, i - copied);
            // Outside of its strings JSON is plain ASCII, so whatever needs an escape stands where
            // it may: all but a carriage return, which stands outside of them only, as white space.
            result += byte == '\r' ? QByteArray(" ") : jsonEscape(character.code);
            copied = i + character.size;
        }
        i += character.size;
    }
    return copied == 0 ? json : result + json.sliced(copied);
}
