// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv.h"

#include <algorithm>

namespace {

bool needsQuotes(const QString &field)
{
    return std::any_of(field.begin(), field.end(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\r' || c == u'\n';
    });
}

} // namespace

QByteArray csvRecord(const QStringList &fields)
{
    QByteArrayList record;
    record.reserve(fields.size());
    for (const QString &field : fields) {
        QByteArray text = field.toUtf8();
        if (needsQuotes(field))
            text = '"' + text.replace('"', "\"\"") + '"';
        record += text;
    }
    return record.join(',') + "\r\n";
}
