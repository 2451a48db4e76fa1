// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations.h"
#include "core/question.h"
#include "core/trainingmark.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

// Answers a question for one training after the other, in the plainest way, to show that
// QuestionMatcher gives the same answers.
class NaiveAnswers
{
public:
    QTimeZone zone = QTimeZone::utc();
    qint64 now = 0;
    Observations observations = {};
    QHash<QString, QString> serviceNames = {};

    bool holds(const Question &question, const Training &training, TrainingMarks marks) const;

private:
    bool termHolds(const QuestionTerm &term, const Training &training, TrainingMarks marks) const;
    bool wordHolds(const QString &word, const Training &training) const;
    bool momentHolds(const QuestionTerm &term, const Timestamp &timestamp) const;
    std::pair<qint64, qint64> firstAndLast(const QuestionMoment &moment, bool isAhead) const;
    std::optional<qint64> duration(const QuestionTerm &term, const Training &training) const;
    QString dateText(const Timestamp &timestamp) const;
};
