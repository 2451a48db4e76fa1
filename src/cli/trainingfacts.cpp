// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/trainingfacts.h"

#include "core/questionmatcher.h"
#include "export/datetext.h"
#include "storage/historyview.h"
#include "wording/apiwords.h"
#include "wording/englishtexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void TrainingFacts::Sources::add(const Question &question)
{
    for (const Question &part : question.parts)
        add(part);
    if (question.kind != Question::Kind::Term)
        return;
    const QuestionTerm &term = question.term;
    switch (term.field) {
    case QuestionField::Took:
    case QuestionField::InState:
        history = true;
        break;
    case QuestionField::Service:
        details = true; // which have its name
        break;
    case QuestionField::Words:
        name = true; // it stands in the row, too
        break;
    case QuestionField::Is: {
        const auto isServed = [](const QuestionValue &value) {
            return value.content == QuestionValue::Content(TrainingMark::BeingServed);
        };
        const bool isAny = term.comparison == QuestionTerm::Comparison::Present;
        details = details || isAny || std::ranges::any_of(term.values, isServed);
        history = history || isAny || !std::ranges::all_of(term.values, isServed);
        break;
    }
    default:
        break;
    }
}

void TrainingFacts::Sources::addColumn(const QString &id)
{
    history = history || id == "took"_L1 || id == "inState"_L1;
    details = details || id == "serving"_L1;
}

// The list is read now, which is a look of its own, so that no look before it counts.
TrainingFacts::TrainingFacts(const QString &serviceId, qint64 now)
    : m_serviceId(serviceId)
    , m_now(now)
{
    m_observations.takeLook(serviceId, now - 1);
    m_observations.takeLook(serviceId, now);
}

void TrainingFacts::take(const HistoryView &history, const HistoryBoard &board)
{
    for (const ObservedTraining &training : history.observed(board)) {
        if (training.key.serviceId == m_serviceId)
            m_observations.take(training);
    }
    m_observations.takeDurations(history.tookOfCompleted(board));
    m_news.since = history.lookedAt(board);
    if (m_news.since == 0)
        return;
    for (const ObservedTransition &transition : history.transitionsSince(board, m_news.since))
        m_news.take(transition);
}

void TrainingFacts::take(const ServiceDetails &details)
{
    m_serviceName = details.name;
    m_served = details.served;
}

TrainingTimes TrainingFacts::times(const Training &training) const
{
    return TrainingTimes::of(training, m_observations, m_now);
}

std::optional<qint64> TrainingFacts::took(const Training &training) const
{
    return times(training).tookSoFar();
}

std::optional<qint64> TrainingFacts::inState(const Training &training) const
{
    const auto time = timeInState(training, times(training), m_observations, m_now);
    return time ? std::optional(time->middle()) : std::nullopt;
}

RowMarks TrainingFacts::marks(const TrainingList &list) const
{
    RowMarks marks = marksOf(list, m_observations, m_news, m_now);
    for (const ServedTraining &served : m_served.list) {
        const int row =
            served.isNamed() ? list.find({m_serviceId, served.type, served.version}) : -1;
        if (row >= 0)
            marks[std::size_t(row)] |= TrainingMark::BeingServed;
    }
    return marks;
}

QList<int> TrainingFacts::rowsThatHold(const Question &question, const TrainingList &list) const
{
    // The same question chooses the same trainings whatever the language is.
    const EnglishTexts english;
    const RowMarks marksOfRows = marks(list);
    const QuestionContext context{
        .zone = m_zone,
        .now = m_now,
        .observations = &m_observations,
        .marks = &marksOfRows,
        .serviceNames = {{m_serviceId, m_serviceName}},
        .statusText = [](const TrainingStatus &status) { return statusText(status); },
        .typeText = typeText,
        .appendDate =
            [this](const Timestamp &timestamp, QString &text) {
                text += tableText(timestamp, m_zone);
            },
        .isTextOpen = false};
    std::vector<quint8> answers;
    QuestionMatcher(question, list, context).append(answers);
    QList<int> rows;
    for (std::size_t row = 0; row < answers.size(); ++row) {
        if (answers[row] != 0)
            rows.append(int(row));
    }
    return rows;
}
