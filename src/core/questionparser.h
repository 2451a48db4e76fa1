// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/question.h"
#include "core/result.h"

#include <QStringList>

// Why a text is no question, and where.
struct QuestionError
{
    enum class Kind : quint8 {
        UnknownField,          // "foo:" …
        MissingValue,          // "status:" and nothing behind it
        BadValue,              // "created:banana"
        MissingName,           // "hp." and nothing behind it
        SeveralValues,         // "hp.x<1,2": less than which?
        NoComparison,          // "status>failed": of this field there is no more or less
        MissingParenthesis,    // one that closes
        UnexpectedParenthesis, // it closes what was not opened, or there is nothing in it
        MissingQuote,
        MissingTerm, // beside AND and OR, and behind NOT
        TooDeep,
        TooLong
    };

    Kind kind = Kind::MissingTerm;
    // What is wrong, in characters of the text.
    qsizetype position = 0;
    qsizetype length = 0;
    QString word = {};                          // the same, as it stands there
    QuestionField field = QuestionField::Words; // whose value it is, if it is a value
    QStringList possible = {};                  // what could stand there, if that can be listed

    bool operator==(const QuestionError &) const = default;
};

// Reads what somebody types into the filter:
//
//   word "several words"      anywhere in the row; both must be there
//   field:value               field:a,b for one of them; field:>7, field<=7, field:2..7
//   hp.NAME hp.NAME>=8        a hyperparameter that is there, or its value; hp."a name"
//   -term  NOT term           a OR b   (a OR b) c   AND may be written, too
//
// Fields are English in all languages and may be written in any case; AND, OR and NOT are capitals,
// for "or" is a word. What stands in front of a colon and is no field is an error, unless it is one
// letter, or the colon begins "://": addresses, paths and times of day are words. Signs of full
// width and typographic quotation marks, as input methods write them, count as the plain ones.
// Never deeper than some levels, so that no text exhausts the stack.
Result<Question, QuestionError> parseQuestion(QStringView text);
