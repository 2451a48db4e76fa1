// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/unexpectedtext.h"

#include "wording/sentences.h"
#include "wording/showntext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Unexpected
{
    Q_DECLARE_TR_FUNCTIONS(Unexpected)
};

constexpr qsizetype longestValue = 200; // characters; the row itself has all of it

// What gets into reports for others is shorter than any key or signature: a server may send back
// what it got.
constexpr qsizetype longestReported = 15;

// A text in quotation marks, so that "5" and 5 are not the same.
QString found(const UnexpectedField &field)
{
    const QString value = shownInLine(shortened(field.value, longestValue));
    return field.found == UnexpectedField::Found::Text ? u'"' + value + u'"' : value;
}

QString inOneLine(const UnexpectedFields &fields)
{
    QString text;
    QList<UnexpectedField> list = fields.toList();
    for (UnexpectedField &field : list) {
        if (field.value.size() > longestReported)
            field.value = u"…"_s;
        text = sentences(text, unexpectedText(field));
    }
    return text;
}

} // namespace

QString unexpectedText(const UnexpectedField &field)
{
    const QString name(field.name);
    if (field.found == UnexpectedField::Found::Nothing)
        return Unexpected::tr("%1 is missing.", "%1 is the name of a field").arg(name);
    switch (field.expected) {
    case UnexpectedField::Expected::Text:
        return Unexpected::tr("%1 should be a text, but the response has %2.")
            .arg(name, found(field));
    case UnexpectedField::Expected::Date:
        return Unexpected::tr("%1 should be a date, but the response has %2.")
            .arg(name, found(field));
    case UnexpectedField::Expected::Boolean:
        return Unexpected::tr("%1 should be true or false, but the response has %2.")
            .arg(name, found(field));
    case UnexpectedField::Expected::Options:
        return Unexpected::tr("%1 should be an object with options, but the response has %2.")
            .arg(name, found(field));
    case UnexpectedField::Expected::List:
        return Unexpected::tr("%1 should be a list, but the response has %2.")
            .arg(name, found(field));
    }
    return {};
}

QString unexpectedText(const UnexpectedFields &fields)
{
    QStringList lines;
    for (const UnexpectedField &field : fields.toList())
        lines += unexpectedText(field);
    return lines.join(u'\n');
}

QString unexpectedText(const Training &training)
{
    return Unexpected::tr("%1 %2: %3", "type and version of a training, and what is odd about it")
        .arg(
            shownInLine(training.key.type.text()), shownInLine(training.key.version),
            inOneLine(training.unexpected));
}

QString unexpectedText(const Service &service)
{
    return Unexpected::tr("%1: %2", "id of a service, and what is odd about it")
        .arg(shownInLine(service.serviceId), inOneLine(service.unexpected));
}
