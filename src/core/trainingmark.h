// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QLatin1StringView>

#include <array>

// What there is to say of a training beside its state. One can filter by it.
enum class TrainingMark : quint8 {
    LongerThanUsual = 1, // in progress, over three times as long as others of its service and type
    Overdue = 2,         // its next update should have come
    CompletedSince = 4,  // since the user last looked at the board
    FailedSince = 8,
    BeingServed = 16 // its service recommends from it
};
Q_DECLARE_FLAGS(TrainingMarks, TrainingMark)
Q_DECLARE_OPERATORS_FOR_FLAGS(TrainingMarks)

// All of them, and the words by which choices are remembered.
struct NamedMark
{
    TrainingMark mark;
    QLatin1StringView key;
};
inline constexpr std::array<NamedMark, 5> trainingMarks{{
    {TrainingMark::BeingServed, QLatin1StringView("beingServed")},
    {TrainingMark::LongerThanUsual, QLatin1StringView("longerThanUsual")},
    {TrainingMark::Overdue, QLatin1StringView("overdue")},
    {TrainingMark::CompletedSince, QLatin1StringView("completedSince")},
    {TrainingMark::FailedSince, QLatin1StringView("failedSince")},
}};
