// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsontext.h"

namespace {

constexpr qsizetype largestIndented = 1024 * 1024;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// The end of the string that begins at `begin`, behind its closing quotation mark.
qsizetype stringEnd(QByteArrayView json, qsizetype begin)
{
    qsizetype i = begin + 1;
    while (i < json.size() && json[i] != '"')
        i += json[i] == '\\' ? 2 : 1;
    return qMin(i + 1, json.size());
}

qsizetype nextToken(QByteArrayView json, qsizetype from)
{
    while (from < json.size() && isSpace(json[from]))
        ++from;
    return from;
}

} // namespace

QByteArray indentedJson(QByteArrayView json)
{
    if (json.size() > largestIndented)
        return json.toByteArray();
    QByteArray out;
    out.reserve(json.size() * 3 / 2);
    int level = 0;
    const auto newLine = [&] {
        out += '\n';
        out.append(2 * level, ' ');
    };

    for (qsizetype i = nextToken(json, 0); i < json.size(); i = nextToken(json, i)) {
        const char c = json[i];
        if (c == '"') {
            const qsizetype end = stringEnd(json, i);
            out += json.sliced(i, end - i);
            i = end;
            continue;
        }
        ++i;
        switch (c) {
        case '{':
        case '[': {
            out += c;
            const qsizetype next = nextToken(json, i);
            if (next < json.size() && (json[next] == '}' || json[next] == ']')) {
                out += json[next];
                i = next + 1;
            } else {
                ++level;
                newLine();
            }
            break;
        }
        case '}':
        case ']':
            level = qMax(0, level - 1);
            newLine();
            out += c;
            break;
        case ',':
            out += c;
            newLine();
            break;
        case ':':
            out += ": ";
            break;
        default:
            out += c;
        }
    }
    return out;
}
