// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/showntext.h"

#include "core/printabletext.h"

#include <algorithm>

namespace {

// In characters. A megabyte in a label takes half a minute.
constexpr qsizetype longestLine = 500;

bool isPlain(QChar c)
{
    return (c >= u' ' && c <= u'~') ||
        (!c.isSurrogate() && !isUnprintable(c.unicode()) && !isJoining(c.unicode()));
}

} // namespace

QString shortened(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    const bool cutsPair = text[length - 1].isHighSurrogate();
    return text.first(cutsPair ? length - 1 : length) + u'…';
}

QString shownInLine(const QString &text)
{
    // As nearly all are, which are asked for with every cell that is painted.
    if (text.size() <= longestLine && std::all_of(text.cbegin(), text.cend(), isPlain))
        return text;
    QString line = shortened(text, longestLine);
    for (QChar &c : line) {
        if (c.isSpace()) // line ends are
            c = u' ';
    }
    return printable(line);
}

QString shownInLines(const QString &text, qsizetype length)
{
    return printableLines(shortened(text, length));
}
