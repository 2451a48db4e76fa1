// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questioncontext.h"
#include "models/facets.h"
#include "models/trainingcolumn.h"
#include "models/trainingfilter.h"

#include <array>

// Finds for each training which parts of a filter it fails.
class TrainingMatcher
{
public:
    // Rest: all of the question but what menus choose of types, states and marks; see
    // QuestionParts.
    enum Part : quint8 { Rest = 1, Type = 2, Status = 4, Mark = 8 };
    // For each row the parts that do not hold, 0 when it is to be shown. Once two parts have failed
    // the others may be left out, for nobody asks further: see Facets.
    using Failures = std::vector<quint8>;

    // All of them must outlive the matcher.
    TrainingMatcher(
        const TrainingFilter &filter, const TrainingList &list, const TrainingContext &context)
        : m_filter(filter)
        , m_list(list)
        , m_context(context)
    {
    }

    // How many rows each choice would show; see Facets.
    struct Counts
    {
        std::vector<int> types = {};    // by number
        std::vector<int> statuses = {}; // by number, too
        std::array<int, trainingMarks.size()> marks = {};
    };

    // Appends the failures of the rows that `failures` does not have yet, and counts these rows.
    void append(Failures &failures, Counts &counts) const;
    Facets facets(const Counts &counts) const;

private:
    TrainingMarks marks(std::size_t row) const
    {
        return row < m_context.marks.size() ? m_context.marks[row] : TrainingMarks();
    }
    QuestionContext questionContext() const;
    void matchQuestion(Failures &failures, std::size_t first) const;

    const TrainingFilter &m_filter;
    const TrainingList &m_list;
    const TrainingContext &m_context;
};
