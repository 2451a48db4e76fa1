// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/printabletext.h"

using namespace Qt::StringLiterals;

namespace {

bool isJoiner(char32_t c)
{
    return c == 0x200c || c == 0x200d;
}

bool isSelector(char32_t c)
{
    return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
}

// Blanks of the width of a letter, and what is to be ignored where it is not known, but for formats
// and spaces. https://www.unicode.org/Public/UCD/latest/ucd/DerivedCoreProperties.txt
bool isBlank(char32_t c)
{
    return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 ||
        (c >= 0x180b && c <= 0x180f) || c == 0x2065 || c == 0x2800 || c == 0x3164 || c == 0xffa0 ||
        (c >= 0xfff0 && c <= 0xfff8) || c == 0xfffc || c == 0x16fe4 || c == 0x1d159;
}

// A character with its neighbours; 0 where there is none.
struct Place
{
    char32_t before = 0;
    char32_t here = 0;
    char32_t behind = 0;
};

bool isHan(char32_t c)
{
    return (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) ||
        (c >= 0x20000 && c <= 0x3ffff);
}

// Emojis among them, and the colours of their skin.
bool isSymbol(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Symbol_Other || category == QChar::Symbol_Math ||
        (category == QChar::Symbol_Modifier && c >= 0x1f000) || c == 0x203c || c == 0x2049 ||
        c == 0x3030 || c == 0x303d;
}

// Arabic, Indic, Burmese, Khmer and Mongolian letters, whose shape a joiner decides.
bool isShaped(char32_t c)
{
    return (c >= 0x0600 && c <= 0x0dff) || (c >= 0x1000 && c <= 0x109f) ||
        (c >= 0x1780 && c <= 0x18af) || (c >= 0xfb50 && c <= 0xfdff) ||
        (c >= 0xfe70 && c <= 0xfefc);
}

// Whether the neighbours are such as need it: letters that are shaped and emojis joiners, Japanese
// names and symbols selectors of variants, and the emojis of keys such behind an ASCII character.
bool joinsNeighbours(const Place &place)
{
    const bool isForEmojis = place.here == 0xfe0e || place.here == 0xfe0f;
    if (isForEmojis) {
        const bool isKey = (place.before >= U'0' && place.before <= U'9') || place.before == U'#' ||
            place.before == U'*';
        return isKey || isSymbol(place.before);
    }
    if (isSelector(place.here))
        return isHan(place.before);
    const bool isAmongEmojis =
        (isSymbol(place.before) || place.before == 0xfe0f) && isSymbol(place.behind);
    return isAmongEmojis || (isShaped(place.before) && isShaped(place.behind));
}

bool needsEscape(const Place &place)
{
    return isUnprintable(place.here) || (isJoining(place.here) && !joinsNeighbours(place));
}

// A carriage return alone would let a terminal write over the line.
bool needsEscapeInLines(const Place &place)
{
    const bool endsLine = place.here == U'\n' || (place.here == U'\r' && place.behind == U'\n');
    return !endsLine && place.here != U'\t' && needsEscape(place);
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

char32_t characterAt(QStringView text, qsizetype i)
{
    if (i >= text.size())
        return 0;
    const bool isPair =
        text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
}

// Half of a character, or none, counts as its first byte.
Character characterAt(QByteArrayView text, qsizetype i)
{
    if (i >= text.size())
        return {};
    const auto byte = static_cast<unsigned char>(text[i]);
    return byte < 0x80 ? Character{byte} : utf8Character(text.sliced(i));
}

// `escapeOf` the characters that need it instead of them.
template <typename Needs, typename Escape>
QString escaped(QStringView text, Needs needs, Escape escapeOf)
{
    QString result;
    result.reserve(text.size());
    char32_t before = 0;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = characterAt(text, i);
        i += QChar::requiresSurrogates(c) ? 2 : 1;
        const bool isEscaped = needs({before, c, characterAt(text, i)});
        if (isEscaped)
            result += escapeOf(c);
        else
            result += QStringView(QChar::fromUcs4(c));
        before = isEscaped ? 0 : c; // what is not shown needs no selector
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
        // The whole range of tags, of which some are not assigned.
        return (c >= 0xe0000 && c <= 0xe0fff && !isSelector(c)) || isBlank(c) ||
            QChar::isNonCharacter(c);
    }
}

bool isJoining(char32_t c)
{
    return isJoiner(c) || isSelector(c);
}

QString printable(QStringView text)
{
    return escaped(text, needsEscape, escape);
}

QString printableLines(QStringView text)
{
    return escaped(text, needsEscapeInLines, escape);
}

QString withoutUnprintable(QStringView text)
{
    // In two steps, so that what is left needs no joiner that stood beside what has gone.
    const auto isGone = [](const Place &place) { return isUnprintable(place.here); };
    const auto nothing = [](char32_t) { return QString(); };
    const QString visible = escaped(text, isGone, nothing);
    QString result;
    result.reserve(visible.size());
    char32_t before = 0;
    for (qsizetype i = 0; i < visible.size();) {
        const char32_t c = characterAt(visible, i);
        i += QChar::requiresSurrogates(c) ? 2 : 1;
        if (isJoining(c) && !joinsNeighbours({before, c, characterAt(visible, i)}))
            continue;
        result += QStringView(QChar::fromUcs4(c));
        before = c;
    }
    return result;
}

QByteArray printableJson(const QByteArray &json)
{
    QByteArray result;
    qsizetype copied = 0; // so much of it is in the result
    char32_t before = 0;
    for (qsizetype i = 0; i < json.size();) {
        const auto byte = static_cast<unsigned char>(json[i]);
        const Character character = characterAt(json, i);
        const char32_t c = character.code;
        const bool isPlain = (byte >= 0x20 && byte < 0x7f) || (byte >= 0x80 && !c);
        const bool isEscaped =
            !isPlain && needsEscapeInLines({before, c, characterAt(json, i + character.size).code});
        if (isEscaped) {
            result += json.sliced(copied, i - copied);
            // Outside of its strings JSON is plain ASCII, so whatever needs an escape stands where
            // it may: all but a carriage return, which stands outside of them only, as white space.
            result += byte == '\r' ? QByteArray(" ") : jsonEscape(c);
            copied = i + character.size;
        }
        before = isEscaped ? 0 : c;
        i += character.size;
    }
    return copied == 0 ? json : result + json.sliced(copied);
}
