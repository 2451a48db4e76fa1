// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training.h"
#include "gui/motion.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPersistentModelIndex>
#include <QStringList>
#include <QTimer>

#include <vector>

class QTableView;
class TrainingFilterModel;

// Which cells of a table say something else since the last look, for a moment. A look tells which
// rows have changed; here the texts of the rows that can be seen are compared before and after it.
// So what a new zone, a language or the passing time changes does not count, nor do new rows.
class CellFlash : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds duration{1500};

    // Both outlive it.
    CellFlash(QTableView *view, const TrainingFilterModel *model);

    // From 1, it has just changed, to 0.
    qreal strength(const QModelIndex &index) const;
    // Of the cells, for a timer that is stopped while none fades.
    bool isFading() const { return m_timer.isActive(); }

private:
    struct Cell
    {
        QPersistentModelIndex index;
        qint64 end; // of m_clock
    };

    void remember();
    void compare();
    void fade();
    void updateCells() const;
    template <typename Take>
    void forRowsInSight(const Take &take) const;
    QStringList textsOf(int row) const;

    QTableView *m_view;
    const TrainingFilterModel *m_model;
    Motion m_motion;
    QHash<TrainingKey, QStringList> m_before; // during a merge
    std::vector<Cell> m_cells;
    QElapsedTimer m_clock;
    QTimer m_timer;
};
