// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trainingfiltermodel.h"
#include "models/trainingtablemodel.h"

#include <QTest>

inline QStringList shownVersions(const TrainingFilterModel &shown)
{
    QStringList versions;
    for (int row = 0; row < shown.rowCount(); ++row)
        versions += shown.index(row, TrainingTableModel::Version).data().toString();
    return versions;
}

// Every signal of what is shown as a word; and at each of them the rows can be looked at.
class FilterListener : public QObject
{
public:
    explicit FilterListener(TrainingFilterModel &shown)
    {
        using Q = QAbstractItemModel;
        const auto note = [this, &shown](const char *word) {
            return [this, &shown, word] {
                heard += QString::fromLatin1(word);
                for (const QString &version : shownVersions(shown))
                    QVERIFY2(!version.isEmpty(), qPrintable(heard.join(QStringLiteral(", "))));
            };
        };
        connect(
            &shown, &Q::layoutAboutToBeChanged, this, [this] { heard += QStringLiteral("about"); });
        connect(&shown, &Q::layoutChanged, this, note("layout"));
        connect(&shown, &Q::modelReset, this, note("reset"));
        connect(&shown, &Q::rowsInserted, this, note("inserted"));
        connect(&shown, &Q::rowsRemoved, this, note("removed"));
        connect(&shown, &Q::rowsMoved, this, note("moved"));
        connect(&shown, &Q::headerDataChanged, this, note("header"));
        connect(&shown, &TrainingFilterModel::facetsChanged, this, note("facets"));
        connect(&shown, &TrainingFilterModel::shownChanged, this, note("shown"));
        connect(
            &shown, &Q::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                heard += QStringLiteral("changed %1-%2").arg(first.row()).arg(last.row());
            });
    }

    QStringList heard;
};
