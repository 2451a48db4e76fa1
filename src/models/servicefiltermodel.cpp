// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/servicefiltermodel.h"

#include "models/servicelistmodel.h"

#include <algorithm>

void ServiceFilterModel::setText(const QString &text)
{
    m_words = wordFinders(text);
    invalidateFilter();
}

bool ServiceFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    const QString id = index.data(ServiceListModel::IdRole).toString();
    if (id.isEmpty())
        return true;
    const QString name = index.data(Qt::DisplayRole).toString();
    return std::ranges::all_of(
        m_words, [&](const TextFinder &word) { return word.isIn(name) || word.isIn(id); });
}
