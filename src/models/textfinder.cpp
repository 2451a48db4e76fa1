// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textfinder.h"

#include "core/casefolding.h"
#include "core/textfold.h"

#include <algorithm>

TextFinder::TextFinder(const QString &word)
    : m_folded(foldedText(word))
{
    m_hasCase = !std::all_of(m_folded.cbegin(), m_folded.cend(), [](QChar c) {
        return isCaselessScript(c.unicode()) || (c.unicode() < 0x80 && !c.isLetter());
    });
}

bool TextFinder::isIn(QStringView text) const
{
    if (!isFoldedByCharacter(text))
        return foldedText(text).contains(m_folded);
    if (!m_hasCase)
        return text.contains(m_folded);
    const qsizetype length = m_folded.size();
    const char16_t *word = QStringView(m_folded).utf16();
    const char16_t *place = text.utf16();
    for (qsizetype left = text.size(); left >= length; --left, ++place) {
        qsizetype same = 0;
        while (same < length && caseFolded(place[same]) == word[same])
            ++same;
        if (same == length)
            return true;
    }
    return false;
}

QList<TextFinder> wordFinders(const QString &text)
{
    QList<TextFinder> finders;
    // Simplified, because white space is not only the space: an input method types U+3000.
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const TextFinder finder(word);
        if (!finder.word().isEmpty())
            finders.append(finder);
    }
    return finders;
}
