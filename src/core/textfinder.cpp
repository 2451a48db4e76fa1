// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textfinder.h"

#include "core/casefolding.h"
#include "core/textfold.h"

#include <algorithm>

namespace {

bool isAscii(QChar c)
{
    return c.unicode() < 0x80;
}

// As caseFolded() does it.
char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 0x20) : c;
}

} // namespace

TextFinder::TextFinder(const QString &word, Ending ending)
    : m_folded(foldedText(word))
{
    m_hasCase = !std::all_of(m_folded.cbegin(), m_folded.cend(), [](QChar c) {
        return isCaselessScript(c.unicode()) || (c.unicode() < 0x80 && !c.isLetter());
    });
    // What Korean keyboards compose is of a script without case.
    if (ending == Ending::Open && !m_folded.isEmpty() &&
        isCaselessScript(m_folded.back().unicode()))
        m_open = OpenHangul(m_folded.back().unicode());
    if (!m_open && std::all_of(m_folded.cbegin(), m_folded.cend(), isAscii))
        m_ascii = m_folded.toLatin1();
}

bool TextFinder::isIn(QAnyStringView text) const
{
    return text.visit([this](auto view) {
        using View = decltype(view);
        if constexpr (std::is_same_v<View, QStringView>)
            return isInText(view);
        else if constexpr (std::is_same_v<View, QLatin1StringView>)
            return isInAscii(view);
        else
            return isInText(view.toString());
    });
}

// Long lists keep what is ASCII, as versions and most descriptions are, in one byte a character.
bool TextFinder::isInAscii(QLatin1StringView text) const
{
    if (std::any_of(
            text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
        return isInText(text.toString());
    if (!m_ascii)
        return false;
    const char *word = m_ascii->constData();
    const qsizetype length = m_ascii->size();
    const char *place = text.data();
    for (qsizetype left = text.size(); left >= length; --left, ++place) {
        qsizetype same = 0;
        while (same < length && folded(place[same]) == word[same])
            ++same;
        if (same == length)
            return true;
    }
    return false;
}

bool TextFinder::isInText(QStringView text) const
{
    if (!isFoldedByCharacter(text)) {
        const QString folded = foldedText(text);
        return isInPlain(folded);
    }
    return isInPlain(text);
}

// In a text that is folded, or would be by character.
bool TextFinder::isInPlain(QStringView text) const
{
    if (!m_hasCase && !m_open)
        return text.contains(m_folded);
    const qsizetype length = m_folded.size() - (m_open ? 1 : 0);
    const char16_t *word = QStringView(m_folded).utf16();
    const char16_t *place = text.utf16();
    for (qsizetype left = text.size(); left >= length; --left, ++place) {
        qsizetype same = 0;
        while (same < length && caseFolded(place[same]) == word[same])
            ++same;
        if (same == length && (!m_open || m_open->mayBegin(text.last(left - length))))
            return true;
    }
    return false;
}

QList<TextFinder> wordFinders(const QString &text, TextFinder::Ending ending)
{
    QList<TextFinder> finders;
    // Simplified, because white space is not only the space: an input method types U+3000.
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const bool isLast = &word == &words.constLast();
        const TextFinder finder(word, isLast ? ending : TextFinder::Ending::Whole);
        if (!finder.word().isEmpty())
            finders.append(finder);
    }
    return finders;
}
