// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

// What somebody has chosen to see of the trainings of an account, as it is remembered: "the last
// seven days" stays that, whatever day it is.
struct FilterChoices
{
    enum class Choice { Any, Yes, No };
    enum class Created { AnyTime, LastDay, LastWeek, LastMonth, LastYear, Between };

    bool recentOnly = false;
    QString text = {};
    // As the API spells them, also those that nobody knows.
    QStringList types = {};
    QStringList statuses = {};
    QStringList marks = {}; // see trainingMarks
    Choice hpo = Choice::Any;
    Choice result = Choice::Any;
    Created created = Created::AnyTime;
    // For `Between`; invalid while nobody has set them.
    QDate from = {};
    QDate to = {};

    bool operator==(const FilterChoices &) const = default;
};
