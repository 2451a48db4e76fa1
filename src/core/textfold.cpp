// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textfold.h"

#include "core/casefolding.h"

#include <algorithm>
#include <bitset>

namespace {

// Syllables of Hangul and the Han characters that are in use: most of the texts, and of the table
// below.
bool isOftenAndPlain(char32_t c)
{
    return (c >= 0xAC00 && c < 0xD7A4) || (c >= 0x3400 && c < 0xA000);
}

// In the usual width, as a digit from 0 to 9, or gone.
void appendPlain(char32_t c, QString &text)
{
    if (c < 0x80 || isOftenAndPlain(c) || (c >= 0x1100 && c < 0x1200 && !isInvisible(c))) {
        text += QChar(char16_t(c));
        return;
    }
    if (isInvisible(c))
        return;
    const QChar::Decomposition tag = QChar::decompositionTag(c);
    if (tag == QChar::Wide || tag == QChar::Narrow) {
        const QString usual = QChar::decomposition(c);
        // U+FF9E and U+FF9F belong to the kana before them.
        text += usual == u"\u3099" || usual == u"\u309A" ? usual : usual.left(1);
        if (QChar::isDigit(c))
            text.back() = QChar(u'0' + QChar::digitValue(c));
    } else if (QChar::isDigit(c)) {
        text += QChar(u'0' + QChar::digitValue(c));
    } else {
        text += QChar::fromUcs4(c);
    }
}

// Full case folding, which Unicode defines through capitals where it is more than one character.
void appendFolded(char32_t c, QString &text)
{
    const char32_t folded = QChar::toCaseFolded(c);
    if (folded < 0x80) {
        text += QChar(char16_t(folded));
        return;
    }
    QString character;
    character += QChar::fromUcs4(folded);
    const QString capitals = character.toUpper();
    text += capitals.size() > character.size() ? capitals.toCaseFolded() : character;
}

template <typename Append>
QString eachCharacter(QStringView text, Append append)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(char16_t(c), text[++i].unicode());
        append(c, result);
    }
    return result;
}

QString foldedCompletely(const QString &plain)
{
    return normalizedText(
        eachCharacter(normalizedText(plain, QString::NormalizationForm_D), appendFolded),
        QString::NormalizationForm_C);
}

QString foldedByCharacter(QString text)
{
    for (QChar &c : text)
        c = QChar(caseFolded(c.unicode()));
    return text;
}

// Whether the code unit is only folded by character, whatever stands before it.
bool isPlain(char16_t c)
{
    if (isOftenAndPlain(c))
        return true;
    // Nearly all emoji begin with the one that is told apart, and none of those has another form.
    if (QChar::isSurrogate(c))
        return c == 0xD83D || QChar::isLowSurrogate(c);
    // What melts into the characters before it, such as vowels and final consonants of Hangul.
    const QChar::Category category = QChar::category(char32_t(c));
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining ||
        (c >= 0x1100 && c < 0x1200))
        return false;
    QString plain;
    appendPlain(c, plain);
    return foldedCompletely(plain) == QString(QChar(caseFolded(c)));
}

// Whether what begins there has nothing to do with the characters before it, in any normal form.
bool beginsAnew(QStringView text, qsizetype i)
{
    char32_t c = text[i].unicode();
    if (QChar::isLowSurrogate(c))
        return false;
    if (QChar::isHighSurrogate(c) && i + 1 < text.size())
        c = QChar::surrogateToUcs4(char16_t(c), text[i + 1].unicode());
    const bool isLaterLetterOfASyllable = c >= 0x1160 && c < 0x1200; // of Hangul
    return !QChar::isMark(c) && QChar::combiningClass(c) == 0 && !isLaterLetterOfASyllable;
}

} // namespace

QString normalizedText(const QString &text, QString::NormalizationForm form)
{
    constexpr qsizetype pieceSize = 1000;
    if (text.size() <= 2 * pieceSize)
        return text.normalized(form);
    QString result;
    result.reserve(text.size());
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = qMin(begin + pieceSize, text.size());
        // More marks on one letter nobody writes.
        const qsizetype latest = qMin(end + pieceSize, text.size());
        while (end < latest && !beginsAnew(text, end))
            ++end;
        result += text.mid(begin, end - begin).normalized(form);
        begin = end;
    }
    return result;
}

bool isInvisible(char32_t c)
{
    if (c < 0xAD)
        return false;
    return c == 0xAD || c == 0x34F || c == 0x61C || (c >= 0x115F && c <= 0x1160) ||
        (c >= 0x17B4 && c <= 0x17B5) || (c >= 0x180B && c <= 0x180F) ||
        (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
        (c >= 0x2060 && c <= 0x206F) || c == 0x3164 || (c >= 0xFE00 && c <= 0xFE0F) ||
        c == 0xFEFF || c == 0xFFA0 || (c >= 0xFFF0 && c <= 0xFFF8) ||
        (c >= 0x1BCA0 && c <= 0x1BCA3) || (c >= 0x1D173 && c <= 0x1D17A) ||
        (c >= 0xE0000 && c <= 0xE0FFF);
}

QString foldedText(QStringView text)
{
    const QString plain =
        normalizedText(eachCharacter(text, appendPlain), QString::NormalizationForm_C);
    // So with nearly all texts that are only decomposed, and much quicker.
    if (isFoldedByCharacter(plain))
        return foldedByCharacter(plain);
    return foldedCompletely(plain);
}

bool isFoldedByCharacter(QStringView text)
{
    static const auto plain = [] {
        std::bitset<0x10000> units;
        for (std::size_t c = 0; c < units.size(); ++c)
            units[c] = isPlain(char16_t(c));
        return units;
    }();
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x80 || isOftenAndPlain(c.unicode()) || plain[c.unicode()];
    });
}

bool isSameText(QStringView one, QStringView other)
{
    return one == other || foldedText(one) == foldedText(other);
}
