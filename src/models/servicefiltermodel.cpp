// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/servicefiltermodel.h"

#include "models/servicelistmodel.h"

#include <algorithm>

ServiceFilterModel::ServiceFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    sort(0); // and again whenever something changes
}

void ServiceFilterModel::setFailingFirst(bool on)
{
    if (on == m_failingFirst)
        return;
    m_failingFirst = on;
    invalidate();
}

void ServiceFilterModel::retranslate()
{
    m_order = TextOrder();
    invalidate();
}

void ServiceFilterModel::setText(const QString &text, TextFinder::Ending ending)
{
    m_words = wordFinders(text, ending);
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

bool ServiceFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int leftGroup = left.data(ServiceListModel::GroupRole).toInt();
    const int rightGroup = right.data(ServiceListModel::GroupRole).toInt();
    if (leftGroup != rightGroup)
        return leftGroup < rightGroup;
    if (m_failingFirst) {
        const bool leftFails = left.data(ServiceListModel::FailedRole).toInt() > 0;
        const bool rightFails = right.data(ServiceListModel::FailedRole).toInt() > 0;
        if (leftFails != rightFails)
            return leftFails;
    }
    const int order = m_order.compare(left.data().toString(), right.data().toString());
    // Of the same name: always in the same order, whatever the response has.
    return order != 0 ? order < 0
                      : left.data(ServiceListModel::IdRole).toString() <
            right.data(ServiceListModel::IdRole).toString();
}
