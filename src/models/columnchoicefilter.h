// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textfinder.h"
#include "models/columnchoicemodel.h"

#include <QHash>
#include <QSortFilterProxyModel>

// The columns whose names fit what somebody types, the best ones first, then those whose meaning
// has the words. There are some hundreds at most, so the simple way is quick enough.
class ColumnChoiceFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    // `model` must outlive this one.
    explicit ColumnChoiceFilter(ColumnChoiceModel *model, QObject *parent = nullptr);

    void setPattern(const QString &pattern);
    bool hasPattern() const { return !m_pattern.isEmpty(); }
    // Of what is found the order tells how well it fits, so nothing can be moved.
    Qt::DropActions supportedDropActions() const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    std::optional<int> score(int row) const;
    std::optional<int> newScore(const ColumnChoice &choice) const;

    const ColumnChoiceModel *m_model;
    QString m_pattern;
    QList<TextFinder> m_words; // of the pattern
    // For the pattern, by title and meaning: sorting asks for each of them many times.
    mutable QHash<std::pair<QString, QString>, std::optional<int>> m_scores;
};
