// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/initext.h"

#include <QString>
#include <QStringDecoder>

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

// A line as QSettings takes it, which may span several when there are quotes or a \ at the end.
struct Line
{
    char first = 0; // 0: only spaces so far
    bool hasBracket = false;
    bool hasEquals = false;

    bool isGood() const
    {
        if (first == 0 || first == '#')
            return true;
        return first == '[' ? hasBracket : hasEquals;
    }
};

} // namespace

bool isIniText(QByteArrayView text)
{
    // QSettings writes zeros as \0 and all else in UTF-8.
    if (text.contains('\0') || !isUtf8(text))
        return false;
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);

    Line line;
    bool inQuotes = false;
    bool inComment = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (inComment) {
            inComment = !isLineEnd(c);
            continue;
        }
        if (!inQuotes && (isLineEnd(c) || c == ';')) {
            if (!line.isGood())
                return false;
            line = {};
            inComment = c == ';';
            continue;
        }
        if (line.first == 0 && (c == ' ' || c == '\t' || c == '\v' || c == '\f'))
            continue;
        if (line.first == 0)
            line.first = c;
        line.hasBracket |= c == ']';
        line.hasEquals |= c == '=' && !inQuotes;
        if (c == '"') {
            inQuotes = !inQuotes;
        } else if (c == '\\' && i + 1 < text.size()) {
            ++i; // whatever it is; of a line end both characters
            line.hasBracket |= text.at(i) == ']';
            line.hasEquals |= text.at(i) == '=' && !inQuotes;
            const bool pair = i + 1 < text.size() && isLineEnd(text.at(i)) &&
                isLineEnd(text.at(i + 1)) && text.at(i) != text.at(i + 1);
            if (pair)
                ++i;
        }
    }
    return !inQuotes && line.isGood();
}
