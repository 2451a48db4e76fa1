// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/perword.h"
#include "models/textfinder.h"
#include "models/trainingfilter.h"

#include <vector>

class TrainingTableModel;

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
    struct Word
    {
        TextFinder finder;
        bool mayBeInDate;
    };
    // Which of the words stand in a text that many rows share.
    using Found = std::vector<bool>;

    bool textMatches(const Training &training);
    bool dateHas(const Word &word, const Timestamp &timestamp);
    Found found(const QString &text) const;
    const Found &foundIn(const TrainingStatus &status);
    const Found &foundIn(const TrainingType &type);
    const Found &foundInService(const QString &serviceId);

    const TrainingFilter &m_filter;
    const TrainingTableModel &m_model;
    std::vector<Word> m_words;
    QString m_date; // kept for its memory
    PerWord<KnownTrainingStatus, Found> m_statuses;
    PerWord<KnownTrainingType, Found> m_types;
    QHash<QString, Found> m_services;
};
