// SPDX-License-Identifier: GPL-3.0-or-later
//
// The columns of the table that somebody has asked for: hyperparameters.
#include "models/trainingtablemodel.h"

#include "core/hpoptions.h"
#include "models/hyperparametercolumn.h"

#include <algorithm>

int TrainingTableModel::columnOf(const QString &id) const
{
    const auto found = std::ranges::find(m_columns, id, &TrainingColumn::id);
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

QStringList TrainingTableModel::hyperparameters() const
{
    QStringList names;
    for (int column = InState + 1; column < columnCount(); ++column)
        names.append(m_columns.at(column).id.sliced(hyperparameterPrefix.size()));
    return names;
}

void TrainingTableModel::setHyperparameters(const QStringList &names)
{
    const QStringList before = hyperparameters();
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        if (names.contains(before.at(i)))
            continue;
        const int column = InState + 1 + int(i);
        beginRemoveColumns({}, column, column);
        m_columns.removeAt(column);
        endRemoveColumns();
    }
    QStringList added;
    for (const QString &name : names) {
        const bool isHpo = name == enabledOption; // which has a column of its own
        if (!name.isEmpty() && !isHpo && !before.contains(name) && !added.contains(name))
            added.append(name);
    }
    if (added.isEmpty())
        return;
    beginInsertColumns({}, columnCount(), columnCount() + int(added.size()) - 1);
    for (const QString &name : std::as_const(added))
        m_columns.append(hyperparameterColumn(name, &m_catalog));
    endInsertColumns();
}

// What of a hyperparameter is not its text.
QVariant TrainingTableModel::valueData(int row, int column, int role) const
{
    const TrainingColumn &description = this->column(column);
    if (!description.value)
        return {};
    const TrainingColumn::Value value = description.value(training(row), m_context);
    switch (role) {
    case VerdictRole:
        return int(value.verdict);
    case ProgressRole:
        return value.progress ? QVariant(*value.progress) : QVariant();
    case QuietRole:
        return value.isQuiet;
    default:
        return value.isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    }
}
