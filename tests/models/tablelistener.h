// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trainingtablemodel.h"

// Every signal that the table of trainings sends, as words.
class TableListener : public QObject
{
public:
    explicit TableListener(TrainingTableModel &model)
    {
        using Q = QAbstractItemModel;
        using Model = TrainingTableModel;
        connect(&model, &Model::mergeBegins, this, [this](bool rowsMove) {
            heard += rowsMove ? QStringLiteral("begins to move") : QStringLiteral("begins");
        });
        connect(&model, &Q::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
            heard += QStringLiteral("inserted %1-%2").arg(first).arg(last);
        });
        connect(&model, &Q::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
            heard += QStringLiteral("removed %1-%2").arg(first).arg(last);
        });
        connect(
            &model, &Q::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                heard += QStringLiteral("changed %1-%2").arg(first.row()).arg(last.row());
                columns = {first.column(), last.column()};
            });
        const auto note = [this](const char *word) {
            return [this, word] { heard += QString::fromLatin1(word); };
        };
        connect(&model, &Model::mergeEnded, this, note("ended"));
        connect(&model, &Q::modelReset, this, note("reset"));
        connect(&model, &Q::layoutChanged, this, note("layout"));
        connect(&model, &Q::rowsMoved, this, note("moved"));
        connect(&model, &Q::headerDataChanged, this, note("header"));
        connect(&model, &Q::columnsInserted, this, note("columns"));
        connect(&model, &Q::columnsRemoved, this, note("columns"));
    }

    QStringList heard;
    std::pair<int, int> columns; // of the last change
};
