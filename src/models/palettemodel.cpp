// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palettemodel.h"

#include "core/fuzzymatch.h"

#include <algorithm>

namespace {

// Whole words come first, and what stands beside the title counts less than what is in it.
constexpr int forWordsInTitle = 2'000;
constexpr int forWords = 1'000;

} // namespace

void PaletteModel::setEntries(const QList<PaletteEntry> &entries, const QStringList &used)
{
    beginResetModel();
    m_entries = entries;
    m_used = used;
    m_trainings.clear();
    find();
    endResetModel();
}

void PaletteModel::setPattern(const QString &pattern, TextFinder::Ending ending)
{
    beginResetModel();
    m_pattern = pattern.trimmed();
    m_ending = ending;
    m_words = wordFinders(m_pattern, ending);
    m_trainings.clear();
    find();
    endResetModel();
}

void PaletteModel::setTrainings(const QList<PaletteEntry> &trainings)
{
    const qsizetype known = m_trainings.size();
    if (trainings.size() <= known)
        return;
    const int first = int(m_found.size() + known);
    beginInsertRows({}, first, int(m_found.size() + trainings.size()) - 1);
    m_trainings = trainings;
    endInsertRows();
}

const PaletteEntry &PaletteModel::at(int row) const
{
    return row < m_found.size() ? m_entries.at(m_found.at(row))
                                : m_trainings.at(row - m_found.size());
}

// Nothing when it does not fit. Letters far from each other fit nearly everything: they count only
// where most of them begin something or stand side by side.
std::optional<int> PaletteModel::score(const PaletteEntry &entry) const
{
    const QString whole = entry.place + u' ' + entry.title;
    const auto hasAll = [this](const QString &text) {
        return std::ranges::all_of(
            m_words, [&text](const TextFinder &word) { return word.isIn(text); });
    };
    const auto inTitle = fuzzyScore(m_pattern, entry.title);
    if (hasAll(entry.title))
        return forWordsInTitle + inTitle.value_or(0);
    if (hasAll(whole))
        return forWords + inTitle.value_or(0);
    const auto letters = std::ranges::count_if(m_pattern, [](QChar c) { return !c.isSpace(); });
    const int best = qMax(inTitle.value_or(0), fuzzyScore(m_pattern, whole).value_or(0));
    return best > 3 * letters ? std::optional(best) : std::nullopt;
}

void PaletteModel::find()
{
    m_found.clear();
    struct Candidate
    {
        int place;
        int score;
        bool isGood;
    };
    QList<Candidate> candidates;
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const PaletteEntry &entry = m_entries.at(i);
        if (m_pattern.isEmpty()) {
            const qsizetype used = entry.id.isEmpty() ? -1 : m_used.indexOf(entry.id);
            candidates.append({i, used < 0 ? -1 : int(m_used.size() - used), true});
        } else if (const std::optional<int> score = this->score(entry)) {
            candidates.append({i, *score, entry.problem.isEmpty()});
        }
    }
    std::ranges::stable_sort(candidates, [](const Candidate &one, const Candidate &other) {
        return one.isGood != other.isGood ? one.isGood : one.score > other.score;
    });
    for (const Candidate &candidate : std::as_const(candidates))
        m_found.append(candidate.place);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size() + m_trainings.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteEntry &entry = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::ToolTipRole:
        return entry.problem;
    case PlaceRole:
        return entry.problem.isEmpty() ? entry.place : entry.problem;
    case KeysRole:
        return entry.keys;
    case MatchRole:
        return QVariant::fromValue(fuzzyPlaces(m_pattern, entry.title));
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    // One that cannot be chosen can be gone to, so that somebody hears why.
    return Qt::ItemIsSelectable | Qt::ItemNeverHasChildren |
        (at(index.row()).problem.isEmpty() ? Qt::ItemIsEnabled : Qt::NoItemFlags);
}
