// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hyperparametermodel.h"

#include "wording/hpowords.h"
#include "wording/showntext.h"

#include <algorithm>

HyperparameterModel::HyperparameterModel(const HpoCatalog *catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
{
}

void HyperparameterModel::setHpConfig(const HpConfig &hpConfig)
{
    if (hpConfig == m_hpConfig)
        return;
    const QList<HpOption> &before = m_hpConfig.options();
    const QList<HpOption> &after = hpConfig.options();
    const bool sameNames = std::equal(
        before.begin(), before.end(), after.begin(), after.end(),
        [](const HpOption &a, const HpOption &b) { return a.name == b.name; });
    if (!sameNames)
        beginResetModel();
    m_hpConfig = hpConfig;
    if (!sameNames)
        endResetModel();
    else if (!after.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int HyperparameterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hpConfig.options().size());
}

int HyperparameterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HyperparameterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HpOption &option = m_hpConfig.options().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownInLine(text(option, index.column()));
    case Qt::ToolTipRole:
        return shownInLines(text(option, index.column()));
    case WholeTextRole:
        return text(option, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Value || index.column() == Default
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant();
    case VerdictRole:
        return int(m_catalog->verdict(option));
    default:
        return {};
    }
}

QVariant HyperparameterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Option:
        return tr("Option");
    case Value:
        return tr("Value");
    case Default:
        return tr("Default");
    case Range:
        return tr("Allowed Range");
    case Note:
        return tr("Note");
    case Meaning:
        return tr("Meaning");
    default:
        return {};
    }
}

QString HyperparameterModel::text(const HpOption &option, int column) const
{
    const HpoFact *fact = m_catalog->find(option.name);
    switch (column) {
    case Option:
        return option.name;
    case Value:
        return valueText(option.value, fact, m_locale);
    case Default:
        return defaultText(fact, m_locale);
    case Range:
        return rangeText(fact, m_locale);
    case Note:
        return verdictText(m_catalog->verdict(option));
    case Meaning:
        return meaningText(fact, m_locale);
    default:
        return {};
    }
}
