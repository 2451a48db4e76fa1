// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonvalue.h"

#include "export/datetext.h"

using namespace Qt::StringLiterals;

QByteArray jsonString(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c < u' ')
            result += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else if (c == u'"' || c == u'\\')
            result += QString(u'\\') + c;
        else
            result += c;
    }
    return '"' + result.toUtf8() + '"';
}

QByteArray jsonDate(const Timestamp &timestamp)
{
    return timestamp.isReadable() ? jsonString(isoText(timestamp)) : QByteArray("null");
}

QByteArray jsonMoment(qint64 moment)
{
    return moment == 0 ? QByteArray("null") : jsonDate(Timestamp::fromMSecsSinceEpoch(moment));
}

QByteArray jsonInLine(QByteArray json)
{
    // Between quotation marks there are no line ends, so these are white space.
    return json.replace('\n', ' ').replace('\r', ' ');
}
