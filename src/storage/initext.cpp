// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/initext.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>

namespace {

bool isUtf8(QByteArrayView text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(text);
    return !decoder.hasError();
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

// Takes the first line away, as QSettings divides the text: it may span several when there are
// quotes or a \ at the end, and what is behind a ; is a comment. False if it makes no sense.
bool takeLine(QByteArrayView &text)
{
    char first = 0; // 0: only spaces so far
    bool hasBracket = false;
    bool hasEquals = false;
    bool inQuotes = false;
    qsizetype i = 0;
    for (; i < text.size(); ++i) {
        char c = text.at(i);
        if (!inQuotes && (isLineEnd(c) || c == ';'))
            break;
        if (first == 0 && c != ' ' && c != '\t' && c != '\v' && c != '\f')
            first = c;
        if (c == '"') {
            inQuotes = !inQuotes;
        } else if (c == '\\' && i + 1 < text.size()) {
            c = text.at(++i); // whatever it is; of a line end both characters
            if (i + 1 < text.size() && isLineEnd(c) && isLineEnd(text.at(i + 1)) &&
                c != text.at(i + 1))
                ++i;
        }
        hasBracket |= c == ']';
        hasEquals |= c == '=' && !inQuotes;
    }
    if (i < text.size() && text.at(i) == ';')
        i = std::find_if(text.begin() + i, text.end(), isLineEnd) - text.begin();
    text = text.sliced(qMin(i + 1, text.size()));
    if (inQuotes)
        return false;
    return first == 0 || first == '#' || (first == '[' ? hasBracket : hasEquals);
}

} // namespace

bool isIniText(QByteArrayView text)
{
    // QSettings writes zeros as \0 and all else in UTF-8.
    if (text.contains('\0') || !isUtf8(text))
        return false;
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    while (!text.isEmpty()) {
        if (!takeLine(text))
            return false;
    }
    return true;
}
