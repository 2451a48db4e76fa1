// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textorder.h"
#include "support/trainingtable.h"

#include <algorithm>

// How two trainings stand to each other in a column, the slow and simple way; negative: `a` first.
// What has no value comes last in both directions; `level` tells how much there is: 0 a value, 1
// one that nobody can read, 2 nothing.
struct NaiveOrder
{
    const TrainingTableModel &model;
    int column;
    Qt::SortOrder order;

    static int levelOf(const Timestamp &moment)
    {
        return moment.isReadable() ? 0 : moment.isAbsent() ? 2 : 1;
    }

    int level(const Training &training) const
    {
        switch (column) {
        case TrainingTableModel::Created:
            return levelOf(training.created);
        case TrainingTableModel::NextUpdate:
            return levelOf(training.nextUpdate);
        case TrainingTableModel::Status:
        case TrainingTableModel::Type:
            return 0;
        default:
            return model.text(training, column).isEmpty() ? 2 : 0;
        }
    }

    int compare(const Training &a, const Training &b) const
    {
        const auto signOf = [](auto left, auto right) { return left < right ? -1 : left > right; };
        switch (column) {
        case TrainingTableModel::Created:
            return signOf(a.created.toMSecsSinceEpoch(), b.created.toMSecsSinceEpoch());
        case TrainingTableModel::NextUpdate:
            return signOf(a.nextUpdate.toMSecsSinceEpoch(), b.nextUpdate.toMSecsSinceEpoch());
        case TrainingTableModel::Status:
            return signOf(a.status.known(), b.status.known());
        case TrainingTableModel::Type:
            return signOf(a.key.type.known(), b.key.type.known());
        case TrainingTableModel::Hpo:
            return signOf(*a.hpConfig.enabled(), *b.hpConfig.enabled());
        case TrainingTableModel::Result:
            return signOf(*a.inference, *b.inference);
        default:
            return TextOrder().compare(model.text(a, column), model.text(b, column));
        }
    }

    bool operator()(const Training &a, const Training &b) const
    {
        const int levelA = level(a);
        const int levelB = level(b);
        if (levelA != levelB)
            return levelA < levelB;
        const int sign = levelA == 0 ? compare(a, b) : 0;
        if (sign != 0)
            return order == Qt::AscendingOrder ? sign < 0 : sign > 0;
        // The newest first among equals.
        if (levelOf(a.created) != levelOf(b.created))
            return levelOf(a.created) < levelOf(b.created);
        return a.created.isReadable() &&
            a.created.toMSecsSinceEpoch() > b.created.toMSecsSinceEpoch();
    }
};

// The trainings of the model in order.
inline QList<Training>
naivelySorted(const TrainingTableModel &model, int column, Qt::SortOrder order)
{
    QList<Training> trainings = trainingsOf(model.list());
    std::stable_sort(trainings.begin(), trainings.end(), NaiveOrder{model, column, order});
    return trainings;
}
