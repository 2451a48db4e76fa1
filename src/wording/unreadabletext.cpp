// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/unreadabletext.h"

#include <QCoreApplication>

namespace {

struct Unreadable
{
    Q_DECLARE_TR_FUNCTIONS(Unreadable)
};

QString typeText(ReadProblem::Type type)
{
    switch (type) {
    case ReadProblem::Type::Text:
        return Unreadable::tr("a text", "what stands in a response");
    case ReadProblem::Type::Number:
        return Unreadable::tr("a number", "what stands in a response");
    case ReadProblem::Type::WholeNumber:
        return Unreadable::tr("a whole number", "what stands in a response");
    case ReadProblem::Type::TrueOrFalse:
        return Unreadable::tr("true or false", "what stands in a response");
    case ReadProblem::Type::Array:
        return Unreadable::tr("a list", "what stands in a response");
    case ReadProblem::Type::Object:
        return Unreadable::tr("an object", "what stands in a response");
    case ReadProblem::Type::Null:
        return Unreadable::tr("null", "what stands in a response");
    case ReadProblem::Type::Other:
        break;
    }
    return Unreadable::tr("something else", "what stands in a response");
}

} // namespace

QString unreadableText(const ReadProblem &problem)
{
    const QString place = problem.place();
    switch (problem.kind) {
    case ReadProblem::Kind::Missing:
        return Unreadable::tr("%1 is missing.", "%1 is a place in a response: trains[2].type")
            .arg(place);
    case ReadProblem::Kind::TooLong:
        return Unreadable::tr("%1 has more than %L2 bytes.").arg(place).arg(problem.most);
    case ReadProblem::Kind::WrongType:
        break;
    }
    return Unreadable::tr("%1 should be %2, but is %3.", "%2 and %3 are types: a text, a list")
        .arg(place, typeText(problem.expected), typeText(problem.found));
}

QStringList unreadableTexts(const QList<ReadProblem> &problems)
{
    QStringList texts;
    for (const ReadProblem &problem : problems)
        texts += unreadableText(problem);
    return texts;
}
