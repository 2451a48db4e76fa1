// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trainingmatcher.h"

#include "core/questionmatcher.h"
#include "core/questionparts.h"
#include "wording/apiwords.h"

#include <bit>

void TrainingMatcher::append(Failures &failures, Counts &counts) const
{
    const auto first = failures.size();
    failures.resize(std::size_t(m_list.size()));
    matchQuestion(failures, first);

    const auto &types = m_list.types();
    const auto &statuses = m_list.statuses();
    counts.types.resize(std::size_t(m_list.typePool().values().size()));
    counts.statuses.resize(std::size_t(m_list.statusPool().values().size()));
    for (std::size_t row = first; row < failures.size(); ++row) {
        const auto i = qsizetype(row);
        counts.types[types.at(i)] += int((failures[row] & ~Type) == 0);
        counts.statuses[statuses.at(i)] += int((failures[row] & ~Status) == 0);
    }
    for (std::size_t row = first; row < failures.size(); ++row) {
        const TrainingMarks ofRow = marks(row);
        if (!ofRow || (failures[row] & ~Mark) != 0)
            continue;
        for (std::size_t i = 0; i < trainingMarks.size(); ++i)
            counts.marks[i] += int(ofRow.testFlag(trainingMarks[i].mark));
    }
}

QuestionContext TrainingMatcher::questionContext() const
{
    return {
        .zone = m_context.timeFormat.zone(),
        .now = m_filter.now != 0 ? m_filter.now : m_context.now,
        .observations = m_context.observations,
        .marks = &m_context.marks,
        .serviceNames = m_context.serviceNames,
        .statusText = [](const TrainingStatus &status) { return statusText(status); },
        .typeText = typeText,
        .appendDate =
            [this](const Timestamp &timestamp, QString &text) {
                m_context.timeFormat.append(timestamp, text);
            },
        .isTextOpen = m_filter.textIsOpen};
}

void TrainingMatcher::matchQuestion(Failures &failures, std::size_t first) const
{
    QuestionContext context = questionContext();
    const QuestionParts parts = QuestionParts::of(m_filter.question);
    const Question *lastOfAll = lastTerm(m_filter.question);
    std::vector<quint8> rows;
    const auto match = [&](const Question &question, Part part) {
        if (question.isEmpty())
            return;
        const Question *last = lastTerm(question);
        context.isTextOpen = m_filter.textIsOpen && last && *last == *lastOfAll &&
            last->position == lastOfAll->position;
        // Of no interest is what has failed in two parts already.
        rows.resize(failures.size() - first);
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] = quint8(std::popcount(failures[first + i]) <= 1);
        QuestionMatcher(question, m_list, context).narrow(int(first), rows);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i] == 0)
                failures[first + i] |= part;
        }
    };
    match(parts.types, Type);
    match(parts.statuses, Status);
    match(parts.marks, Mark);
    match(parts.rest, Rest); // last, because words are by far the most expensive
}

Facets TrainingMatcher::facets(const Counts &counts) const
{
    Facets facets;
    for (std::size_t id = 0; id < counts.types.size(); ++id) {
        if (counts.types[id] > 0)
            facets.types[m_list.typePool().at(TextPool::Id(id))] += counts.types[id];
    }
    for (std::size_t id = 0; id < counts.statuses.size(); ++id) {
        if (counts.statuses[id] > 0)
            facets.statuses[m_list.statusPool().at(TextPool::Id(id))] += counts.statuses[id];
    }
    for (std::size_t i = 0; i < trainingMarks.size(); ++i) {
        if (counts.marks[i] > 0)
            facets.marks[trainingMarks[i].mark] = counts.marks[i];
    }
    return facets;
}
