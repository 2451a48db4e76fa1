// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training.h"

#include <QHash>
#include <QStringMatcher>

class TrainingTableModel;

// Which trainings to show. All parts must hold; an empty part always does.
struct TrainingFilter
{
    enum class Choice { Any, Yes, No };

    QString text = {}; // words that must all stand somewhere in the row, in any case
    QList<TrainingType> types = {};
    QList<TrainingStatus> statuses = {};
    Choice hpo = Choice::Any;
    Choice result = Choice::Any;
    // Milliseconds since the epoch: from this moment on, and before that one.
    std::optional<qint64> createdFrom = {};
    std::optional<qint64> createdBefore = {};

    bool isEmpty() const { return *this == TrainingFilter(); }
    bool operator==(const TrainingFilter &) const = default;
};

// A filter made ready for many rows.
class TrainingMatcher
{
public:
    enum Part : unsigned { Text = 1, Type = 2, Status = 4, Hpo = 8, Result = 16, Created = 32 };

    // Both must outlive the matcher.
    TrainingMatcher(const TrainingFilter &filter, const TrainingTableModel &model);

    // The parts that do not hold, 0 when the training is to be shown. Once two parts have failed
    // the others may be left out, for nobody asks further: see Facets.
    unsigned failures(const Training &training);

private:
    bool textMatches(const Training &training);

    const TrainingFilter &m_filter;
    const TrainingTableModel &m_model;
    QList<QStringMatcher> m_words;
    QString m_rowText; // kept for its memory
    QHash<QString, QString> m_serviceTexts;
    QHash<TrainingStatus, QString> m_statusTexts;
    QHash<TrainingType, QString> m_typeTexts;
};

// How many trainings each choice of a part would show, with all other parts as they are.
struct Facets
{
    QHash<TrainingType, int> types;
    QHash<TrainingStatus, int> statuses;

    void count(const Training &training, unsigned failures);
    bool operator==(const Facets &) const = default;
};
