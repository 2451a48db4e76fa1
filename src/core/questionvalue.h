// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training.h"
#include "core/trainingmark.h"

#include <QDate>

#include <optional>
#include <variant>

// What a term asks about. Words: anywhere in the row, as people read it.
enum class QuestionField : quint8 {
    Words,
    Status,
    Type,
    Version,
    Description,
    Service, // its id or its name
    Created,
    NextUpdate,
    Took,
    InState, // how long it has been in its state
    Hpo,
    Result,
    Is, // a mark
    Hyperparameter
};

// A moment as somebody writes it: on the calendar, or so long ago. It stays that, whatever day it
// is, until the question is answered.
struct QuestionMoment
{
    enum class Unit : quint8 { Minute, Hour, Day, Week };

    // One of the two: a day, with a time of day or without, in the zone that is shown …
    std::optional<QDate> day = {};
    std::optional<QTime> time = {};
    // … or so many units ago. "yesterday" is a day that is said by its distance from today.
    int ago = 0;
    Unit unit = Unit::Day;
    bool isDayByName = false; // "today" (0), "yesterday" (1): the days `ago`, and not an age

    bool operator==(const QuestionMoment &) const = default;
};

// A value that a term compares with.
struct QuestionValue
{
    struct Nothing // "null", of a hyperparameter
    {
        bool operator==(const Nothing &) const = default;
    };
    // Milliseconds; written with the largest unit that leaves a whole number.
    struct Duration
    {
        qint64 msecs = 0;
        bool operator==(const Duration &) const = default;
    };
    // As it was written; `value` for comparing. 3600.0 and 3600 are the same number.
    struct Number
    {
        QString text;
        double value = 0;
        bool operator==(const Number &) const = default;
    };
    using Content = std::variant<
        QString, // a text, or a part of one
        TrainingStatus, StatusGroup, TrainingType, TrainingMark, bool, Number, Duration,
        QuestionMoment, Nothing>;

    Content content = {};
    bool isQuoted = false; // of a text: it was said to be one, or to be taken literally

    bool operator==(const QuestionValue &) const = default;
};
