// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/questionerrors.h"

#include "core/questionfields.h"
#include "wording/lists.h"
#include "wording/sentences.h"
#include "wording/showntext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct QuestionErrors
{
    Q_DECLARE_TR_FUNCTIONS(QuestionErrors)
};

constexpr qsizetype longestWord = 40;

// What the values of a field look like; empty where all of them can be listed, or any will do.
QString exampleOf(QuestionField field)
{
    switch (field) {
    case QuestionField::Created:
    case QuestionField::NextUpdate:
        return QuestionErrors::tr(
            "Enter a date such as 2026-11-01 or 2026-11-01T10:30, an age such as 30m, 12h, 7d or "
            "2w, or today or yesterday.");
    case QuestionField::Took:
    case QuestionField::InState:
        return QuestionErrors::tr("Enter a duration such as 45s, 30m, 2h, 1h30m or 3d.");
    case QuestionField::Hyperparameter:
        return QuestionErrors::tr(
            "Only numbers can be compared with <, <=, > and >=, for example hp.item_top_n>=20000.");
    default:
        return {};
    }
}

// As a sentence names it: without the dot that the name of a hyperparameter follows.
QString fieldText(QuestionField field)
{
    return field == QuestionField::Hyperparameter ? u"hp"_s : questionFieldName(field);
}

QString adviceOf(const QuestionError &error)
{
    using Kind = QuestionError::Kind;
    const bool isOptionToEnter =
        error.kind == Kind::MissingValue && error.field == QuestionField::Hyperparameter;
    if (error.kind == Kind::SeveralValues || error.kind == Kind::MissingName || isOptionToEnter)
        return {};
    const bool isOpen = error.field == QuestionField::Status || error.field == QuestionField::Type;
    if (error.kind == Kind::BadValue && isOpen) {
        return QuestionErrors::tr(
                   "Use one of these: %1. Put a value that is not documented in quotation marks.",
                   "a list of words")
            .arg(listed(error.possible));
    }
    if (error.kind == Kind::UnknownField) {
        return QuestionErrors::tr("Use one of these fields: %1.", "a list of words")
            .arg(listed(error.possible));
    }
    if (!error.possible.isEmpty())
        return QuestionErrors::tr("Use one of these: %1.", "a list of words")
            .arg(listed(error.possible));
    return exampleOf(error.field);
}

QString problemOf(const QuestionError &error)
{
    using Kind = QuestionError::Kind;
    const QString word = shortened(shownInLine(error.word), longestWord);
    switch (error.kind) {
    case Kind::UnknownField:
        return QuestionErrors::tr("There is no field \"%1\". To search for this text, put it in "
                                  "quotation marks.")
            .arg(word);
    case Kind::MissingValue:
        return QuestionErrors::tr("A value is missing after \"%1\".").arg(word);
    case Kind::BadValue:
        return QuestionErrors::tr(
                   "\"%1\" is not a valid value for %2.", "%2 is the name of a field")
            .arg(word, fieldText(error.field));
    case Kind::MissingName:
        return QuestionErrors::tr("Enter the name of a hyperparameter after \"hp.\".");
    case Kind::SeveralValues:
        return QuestionErrors::tr("Enter only one value after <, <=, > or >=, not \"%1\".")
            .arg(word);
    case Kind::NoComparison:
        return QuestionErrors::tr("The field %1 cannot be compared with <, <=, > or >=. Enter a "
                                  "value after %1: instead.")
            .arg(fieldText(error.field));
    case Kind::MissingParenthesis:
        return QuestionErrors::tr("A closing parenthesis is missing.");
    case Kind::UnexpectedParenthesis:
        return QuestionErrors::tr(
            "There is an unexpected closing parenthesis. Enter a word or a field before it, or "
            "remove it.");
    case Kind::MissingQuote:
        return QuestionErrors::tr("The closing quotation mark is missing.");
    case Kind::MissingTerm:
        return QuestionErrors::tr("A word or a field is missing next to \"%1\".").arg(word);
    case Kind::TooDeep:
        return QuestionErrors::tr(
            "Parentheses or NOTs are nested too deeply. Simplify the question.");
    case Kind::TooLong:
        return QuestionErrors::tr("The question is too long. Shorten it.");
    }
    return {};
}

} // namespace

QString questionErrorText(const QuestionError &error)
{
    return sentences(problemOf(error), adviceOf(error));
}
