// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionvalue.h"

#include <QList>

// field:value, field>=value, field:value,value, field:from..to, hp.NAME, or a word.
struct QuestionTerm
{
    enum class Comparison : quint8 {
        Is,      // ":" or "=": one of the values; of a text, it contains one of them
        Less,    // of an age in `Created`: younger, as in created:<7d
        AtMost,  // <=
        Greater, // >
        AtLeast, // >=
        Between, // two values, both included
        Present  // there is something, whatever it is
    };

    QuestionField field = QuestionField::Words;
    QString option = {}; // name of the hyperparameter
    Comparison comparison = Comparison::Is;
    QList<QuestionValue> values = {};

    bool operator==(const QuestionTerm &) const = default;
};

// What somebody asks of the trainings, as a tree of values. See parseQuestion().
struct Question
{
    enum class Kind : quint8 {
        All, // and no parts: every training
        Any,
        Not, // its only part
        Term
    };

    Kind kind = Kind::All;
    QList<Question> parts = {};
    QuestionTerm term = {}; // of a Term
    // Where a Term stands in the text that was read, for what completes or marks it; of no meaning
    // for what is asked.
    qsizetype position = 0;
    qsizetype length = 0;

    bool isEmpty() const { return kind == Kind::All && parts.isEmpty(); }
    // Whether both ask the same in the same words.
    bool operator==(const Question &other) const
    {
        return kind == other.kind && term == other.term && parts == other.parts;
    }
};
