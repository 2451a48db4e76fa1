// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/naiveanswers.h"
#include "core/questioncontext.h"
#include "support/sampletrainings.h"

// Trainings with hyperparameters of every type, times that were observed and marks, and questions
// about them; the same for the same seed.
class RandomQuestions
{
public:
    explicit RandomQuestions(unsigned seed);

    QList<Training> trainings(int count);
    RowMarks marks(int count);
    // Knows of times what was "observed" of some of these.
    NaiveAnswers world(const QList<Training> &trainings);
    static QuestionContext context(const NaiveAnswers &world, const RowMarks &marks);

    Question question(int depth = 3);
    Question term();

private:
    int below(int bound) { return m_random.below(bound); }
    template <typename T>
    T pick(const QList<T> &values)
    {
        return values.at(below(int(values.size())));
    }
    HpConfig hpConfig();
    QuestionTerm ofWords();
    QuestionTerm ofMoments(QuestionField field);
    QuestionTerm ofDurations(QuestionField field);
    QuestionTerm ofOption();
    QuestionMoment moment();
    void addValues(QuestionTerm &term, const QList<QuestionValue> &choices);
    QuestionTerm::Comparison comparison();

    RandomTrainings m_random;
};
