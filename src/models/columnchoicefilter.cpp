// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columnchoicefilter.h"

#include "core/fuzzymatch.h"

#include <algorithm>

ColumnChoiceFilter::ColumnChoiceFilter(ColumnChoiceModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
}

void ColumnChoiceFilter::setPattern(const QString &pattern)
{
    if (pattern.trimmed() == m_pattern)
        return;
    m_pattern = pattern.trimmed();
    m_words = wordFinders(m_pattern);
    m_scores.clear();
    invalidate();
    sort(m_pattern.isEmpty() ? -1 : 0);
}

Qt::DropActions ColumnChoiceFilter::supportedDropActions() const
{
    return hasPattern() ? Qt::IgnoreAction : QSortFilterProxyModel::supportedDropActions();
}

std::optional<int> ColumnChoiceFilter::score(int row) const
{
    const ColumnChoice &choice = m_model->choices().at(row);
    const std::pair texts(choice.title, choice.meaning);
    const auto known = m_scores.constFind(texts);
    return known != m_scores.cend() ? *known : *m_scores.insert(texts, newScore(choice));
}

std::optional<int> ColumnChoiceFilter::newScore(const ColumnChoice &choice) const
{
    if (const std::optional<int> score = fuzzyScore(m_pattern, choice.title))
        return score;
    const bool isInMeaning = std::ranges::all_of(
        m_words, [&choice](const TextFinder &word) { return word.isIn(choice.meaning); });
    return isInMeaning ? std::optional(0) : std::nullopt;
}

bool ColumnChoiceFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return !hasPattern() || score(row).has_value();
}

bool ColumnChoiceFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int one = score(left.row()).value_or(0);
    const int other = score(right.row()).value_or(0);
    return one != other ? one > other : left.row() < right.row();
}
