// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QList>

#include <vector>

class TextPool;

// For each row its place in the order of a column: 0 or more, those of equal values the same. What
// has no value, or one that nobody can read, comes last in both directions.
using ColumnRanks = std::vector<int>;

inline constexpr int absentRank = -1;
inline constexpr int unreadableRank = -2; // more than nothing, so it comes before that

// Of moments as Timestamp::msecs() tells them.
ColumnRanks ranksOfMoments(const QList<qint64> &moments);

// Of rows that have numbers, when these have ranks. A number that has none is absent.
ColumnRanks ranksOfNumbers(const QList<quint32> &numbers, const std::vector<int> &rankOfNumber);

// Of texts, each of which some of the rows may have; an empty one is absent.
std::vector<int> ranksOfTexts(const std::vector<QAnyStringView> &texts);
// Of all texts of the pool, by their numbers.
std::vector<int> ranksOfPool(const TextPool &pool);

// The rows from `rows` in the order of their ranks; those of the same rank stay as they are.
std::vector<int>
sortedByRank(const std::vector<int> &rows, const ColumnRanks &ranks, Qt::SortOrder order);
