// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textfinder.h"

#include "core/casefolding.h"
#include "core/textfold.h"

#include <algorithm>

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
}

bool TextFinder::isIn(QStringView text) const
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
