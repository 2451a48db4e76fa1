// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demojson.h"

#include <QStringBuilder>

QByteArray jsonString(const QByteArray &text)
{
    QByteArray literal;
    literal.reserve(text.size() + 2);
    literal += '"';
    for (const char character : text) {
        const auto code = static_cast<unsigned char>(character);
        if (character == '"' || character == '\\') {
            literal += '\\';
            literal += character;
        } else if (character == '\n') {
            literal += "\\n";
        } else if (character == '\t') {
            literal += "\\t";
        } else if (code < 0x20) {
            literal += "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
        } else {
            literal += character;
        }
    }
    literal += '"';
    return literal;
}

QByteArray jsonField(const char *name, const QByteArray &text)
{
    return '"' + QByteArray(name) + "\":" + jsonString(text);
}
