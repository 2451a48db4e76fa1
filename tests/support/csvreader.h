// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

// Reads RFC 4180 strictly; nothing when the text is none. Shares no code with what writes it.
// https://www.rfc-editor.org/rfc/rfc4180
inline std::optional<QList<QStringList>> readCsv(const QByteArray &text)
{
    QList<QStringList> records;
    qsizetype i = 0;
    while (i < text.size()) {
        QStringList record;
        for (;;) {
            QByteArray field;
            if (i < text.size() && text[i] == '"') {
                for (++i;; ++i) {
                    if (i >= text.size())
                        return {};
                    if (text[i] != '"')
                        field += text[i];
                    else if (i + 1 < text.size() && text[i + 1] == '"')
                        field += text[i++];
                    else
                        break;
                }
                ++i;
            } else {
                for (; i < text.size() && text[i] != ',' && text[i] != '\r'; ++i) {
                    if (text[i] == '"' || text[i] == '\n')
                        return {};
                    field += text[i];
                }
            }
            record += QString::fromUtf8(field);
            if (i >= text.size() || text[i] != ',')
                break;
            ++i;
        }
        if (!text.sliced(i).startsWith("\r\n"))
            return {};
        i += 2;
        if (!records.isEmpty() && record.size() != records.constFirst().size())
            return {};
        records += record;
    }
    return records;
}
