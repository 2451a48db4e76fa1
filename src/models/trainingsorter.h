// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/columnranks.h"

#include <QHash>

#include <utility>

class TrainingTableModel;

// Puts the rows of the model in the order of a column. What has no value comes last in both
// directions; among equals the newest comes first. It remembers what it has worked out until it is
// told of a change.
class TrainingSorter
{
public:
    // `model` must outlive the sorter.
    explicit TrainingSorter(const TrainingTableModel &model)
        : m_model(&model)
    {
    }

    // Failed ones before all others, each in the order that is asked for. False: it was so before.
    bool setFailingFirst(bool on) { return std::exchange(m_failingFirst, on) != on; }

    std::vector<int> sorted(int column, Qt::SortOrder order);
    // The same, when `rows` is that order of the first rows and the others have come since. Whether
    // all of those stand behind the first ones, which are as they were.
    bool extend(std::vector<int> &rows, int column, Qt::SortOrder order);

    // There are other columns, or they stand elsewhere.
    void forgetColumns() { m_ranks.clear(); }
    // The rows, or what they say, are others.
    void forget()
    {
        m_newestFirst.clear();
        m_ranks.clear();
    }

private:
    std::vector<int> inOrder(int column, Qt::SortOrder order);
    const std::vector<int> &newestFirst();
    const ColumnRanks &ranksOf(int column);

    const TrainingTableModel *m_model;
    std::vector<int> m_newestFirst;
    QHash<int, ColumnRanks> m_ranks; // by column
    bool m_failingFirst = false;
};
