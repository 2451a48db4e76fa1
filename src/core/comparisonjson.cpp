// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparisonjson.h"

#include "core/jsonelements.h"
#include "core/jsontext.h"
#include "core/printabletext.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

QString json(const HpValue &value)
{
    return value.kind == HpValue::Kind::String ? jsonQuoted(value.text) : value.text;
}

QString member(const QString &name, const QString &json)
{
    return jsonQuoted(name) + u':' + json;
}

QString object(const QList<Comparison::Row> &options, int column)
{
    QStringList members;
    for (const Comparison::Row &option : options) {
        if (const ComparedCell &cell = option.cells.at(column); !cell.isAbsent())
            members += member(option.name, json(*cell.value));
    }
    return u'{' + members.join(u',') + u'}';
}

// In UTC, as everybody reads it; what nobody can read as it came.
QString moment(const Timestamp &timestamp)
{
    if (!timestamp.isReadable())
        return timestamp.isAbsent() ? u"null"_s : jsonQuoted(timestamp.unreadableText());
    return jsonQuoted(
        QDateTime::fromMSecsSinceEpoch(timestamp.toMSecsSinceEpoch(), QTimeZone::utc())
            .toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s));
}

} // namespace

QByteArray
comparisonJson(const QList<Comparison::Row> &options, const QList<Training> &trainings, int base)
{
    QStringList columns;
    for (qsizetype i = 0; i < trainings.size(); ++i) {
        const Training &training = trainings.at(i);
        columns += u'{' +
            QStringList{
                member(u"serviceId"_s, jsonQuoted(training.key.serviceId)),
                member(u"type"_s, jsonQuoted(training.key.type.text())),
                member(u"version"_s, jsonQuoted(training.key.version)),
                member(u"status"_s, jsonQuoted(training.status.text())),
                member(u"createdDate"_s, moment(training.created)),
                member(u"isBase"_s, base == i + 1 ? u"true"_s : u"false"_s),
                member(u"hpConfig"_s, object(options, int(i) + 1))}
                .join(u',') +
            u'}';
    }
    const QString text = u'{' +
        member(u"base"_s,
               base == Comparison::defaults ? u"\"defaults\""_s
                                            : jsonQuoted(trainings.at(base - 1).key.version)) +
        u',' + member(u"defaults"_s, object(options, Comparison::defaults)) + u',' +
        member(u"trainings"_s, u'[' + columns.join(u',') + u']') + u'}';
    return printableJson(indentedJson(text.toUtf8()));
}
