// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/question.h"

// What somebody is typing where the cursor stands in the text of a question, which need not be
// complete.
struct QuestionPlace
{
    enum class Kind : quint8 {
        Nothing, // nothing that could be completed, such as a text in quotation marks
        Field,   // a word or the name of a field
        Option,  // the name of a hyperparameter, behind "hp."
        Value    // of `field`, and of `option` if the field is Hyperparameter
    };

    Kind kind = Kind::Nothing;
    QuestionField field = QuestionField::Words;
    QString option = {};
    // Whether <, <=, > or >= stands in front of the value, or ".." beside it.
    bool isCompared = false;
    QString typed = {}; // up to the cursor, without quotation marks
    // What is replaced when something is chosen.
    qsizetype position = 0;
    qsizetype length = 0;

    bool operator==(const QuestionPlace &) const = default;
};

QuestionPlace questionPlace(QStringView text, qsizetype cursor);
