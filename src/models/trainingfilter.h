// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training.h"
#include "models/textfinder.h"

#include <QHash>

#include <array>
#include <vector>

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

// Something for each word of the API: an array, which is much quicker than a hash table, for the
// known ones.
template <typename Known, typename T>
class PerWord
{
public:
    T &operator[](const ApiValue<Known> &word)
    {
        const auto known = std::size_t(word.known());
        return known < m_known.size() ? m_known[known] : m_unknown[word];
    }

    QHash<ApiValue<Known>, T> toHash() const
    {
        QHash<ApiValue<Known>, T> hash = m_unknown;
        for (std::size_t i = 0; i < m_known.size(); ++i) {
            if (m_known[i] != T())
                hash.insert(Known(i), m_known[i]);
        }
        return hash;
    }

private:
    std::array<T, std::size_t(Known::Unknown)> m_known{};
    QHash<ApiValue<Known>, T> m_unknown;
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

// How many trainings each choice of a part would show, with all other parts as they are.
struct Facets
{
    QHash<TrainingType, int> types;
    QHash<TrainingStatus, int> statuses;

    bool operator==(const Facets &) const = default;
};

// Counts for Facets, row by row.
class FacetCounter
{
public:
    // `failures`: of TrainingMatcher.
    void count(const Training &training, unsigned failures);
    Facets facets() const { return {m_types.toHash(), m_statuses.toHash()}; }

private:
    PerWord<KnownTrainingType, int> m_types;
    PerWord<KnownTrainingStatus, int> m_statuses;
};
