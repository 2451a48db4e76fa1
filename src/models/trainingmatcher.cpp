// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trainingmatcher.h"

#include "core/questionmatcher.h"
#include "core/questionparts.h"
#include "wording/apiwords.h"

#include <bit>

using namespace Qt::StringLiterals;

namespace {

bool holds(TrainingFilter::Choice choice, std::optional<bool> value)
{
    return choice == TrainingFilter::Choice::Any ||
        value == (choice == TrainingFilter::Choice::Yes);
}

// What many rows share is looked at once: `part` for each value that fails.
template <typename T, typename Holds>
std::vector<quint8> failuresOf(const QList<T> &values, quint8 part, Holds holdsFor)
{
    std::vector<quint8> failures;
    failures.reserve(std::size_t(values.size()));
    for (const T &value : values)
        failures.push_back(holdsFor(value) ? 0 : part);
    return failures;
}

template <typename T>
void addChoices(Question &question, QuestionField field, const QList<T> &choices)
{
    QuestionTerm term{.field = field};
    for (const T &choice : choices)
        term.values.append(QuestionValue{.content = choice});
    if (!choices.isEmpty())
        question.parts.append(Question{.kind = Question::Kind::Term, .term = term});
}

// With what the other members of the filter ask, as if it were written in the question.
Question wholeQuestion(const TrainingFilter &filter)
{
    Question question;
    if (!filter.question.isEmpty())
        question.parts.append(filter.question);
    if (filter.question.kind == Question::Kind::All)
        question.parts = filter.question.parts;
    addChoices(question, QuestionField::Type, filter.types);
    addChoices(question, QuestionField::Status, filter.statuses);
    QList<TrainingMark> marks;
    for (const NamedMark &named : trainingMarks) {
        if (filter.marks.testFlag(named.mark))
            marks.append(named.mark);
    }
    addChoices(question, QuestionField::Is, marks);
    // White space is not only the space: an input method types U+3000.
    const QStringList words = filter.text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        addChoices(question, QuestionField::Words, QList{word});
    return question;
}

} // namespace

void TrainingMatcher::append(Failures &failures, Counts &counts) const
{
    const auto first = failures.size();
    const auto hpoFails =
        failuresOf(m_list.hpConfigPool().values(), Hpo, [this](const HpConfig &config) {
            return holds(m_filter.hpo, config.enabled());
        });
    // In the order of TrainingList::Inference.
    const auto resultFails = failuresOf(
        QList<std::optional<bool>>{false, true, std::nullopt}, Result,
        [this](std::optional<bool> value) { return holds(m_filter.result, value); });

    const auto &types = m_list.types();
    const auto &statuses = m_list.statuses();
    const auto &configs = m_list.hpConfigs();
    const auto &inferences = m_list.inferences();
    failures.resize(std::size_t(m_list.size()));
    for (std::size_t row = first; row < failures.size(); ++row) {
        const auto i = qsizetype(row);
        failures[row] = hpoFails[configs.at(i)] | resultFails[std::size_t(inferences.at(i))];
    }
    if (m_filter.createdFrom || m_filter.createdBefore) {
        const QList<qint64> &moments = m_list.createdMoments();
        // What cannot be read is in no range.
        const qint64 from = m_filter.createdFrom.value_or(Timestamp::unreadable + 1);
        const auto before = m_filter.createdBefore;
        for (std::size_t row = first; row < failures.size(); ++row) {
            const qint64 moment = moments.at(qsizetype(row));
            if (moment <= Timestamp::unreadable || moment < from || (before && moment >= *before))
                failures[row] |= Created;
        }
    }
    matchQuestion(failures, first);

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
    const Question whole = wholeQuestion(m_filter);
    const QuestionParts parts = QuestionParts::of(whole);
    const Question *lastOfAll = lastTerm(whole);
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
    match(parts.rest, Text); // last, because words are by far the most expensive
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
