// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textfinder.h"

#include "models/casefolding.h"

#include <algorithm>

TextFinder::TextFinder(const QString &word)
    : m_folded(word)
{
    Q_ASSERT(!word.isEmpty());
    for (QChar &c : m_folded)
        c = QChar(caseFolded(c.unicode()));
    m_hasCase = !std::all_of(m_folded.cbegin(), m_folded.cend(), [](QChar c) {
        return isCaselessScript(c.unicode()) || (c.unicode() < 0x80 && !c.isLetter());
    });
}

bool TextFinder::isIn(QStringView text) const
{
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
