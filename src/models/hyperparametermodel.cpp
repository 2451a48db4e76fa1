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

void HyperparameterModel::setHpConfig(
    const HpConfig &hpConfig, const std::optional<HpConfig> &lastGood)
{
    if (hpConfig == m_hpConfig && lastGood == m_lastGood)
        return;
    const bool hadLastGood = hasLastGood();
    m_hpConfig = hpConfig;
    m_lastGood = lastGood;
    QList<HpOption> options = hpConfig.options();
    std::ranges::stable_partition(
        options, [this](const HpOption &option) { return differs(option); });
    const bool sameNames = hadLastGood == hasLastGood() &&
        std::ranges::equal(options, m_options, {}, &HpOption::name, &HpOption::name);
    if (!sameNames)
        beginResetModel();
    m_options = options;
    if (!sameNames)
        endResetModel();
    else if (!options.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool HyperparameterModel::differs(const HpOption &option) const
{
    if (!m_lastGood)
        return false;
    const HpValue *value = m_lastGood->find(option.name);
    return !value || *value != option.value;
}

void HyperparameterModel::retranslate()
{
    m_locale = QLocale();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int HyperparameterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_options.size());
}

int HyperparameterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HyperparameterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HpOption &option = m_options.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownInLine(text(option, index.column()));
    case Qt::ToolTipRole:
        return shownInLines(text(option, index.column()));
    case WholeTextRole:
        return text(option, index.column());
    case Qt::TextAlignmentRole:
        return index.column() >= Value && index.column() <= Default
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant();
    case VerdictRole:
        return int(m_catalog->verdict(option));
    case DiffersRole:
        return differs(option);
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
    case LastGood:
        return tr("Last Completed");
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
    case LastGood: {
        const HpValue *value = m_lastGood ? m_lastGood->find(option.name) : nullptr;
        return value ? valueText(*value, fact, m_locale) : QStringLiteral("–");
    }
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
