// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training.h"

#include <QHash>
#include <QObject>
#include <QPoint>

class CompareWindow;
class HpoCatalog;
class QWidget;
class Settings;
class TrainingTableModel;

// The windows that compare trainings: one for the same trainings in the same order, as large as the
// last one was made.
class CompareWindows : public QObject
{
    Q_OBJECT

public:
    // All of them must outlive it. `window`: the one that they belong to.
    CompareWindows(
        const TrainingTableModel *model, const HpoCatalog *catalog, Settings *settings,
        QWidget *window);

    // Two to Comparison::most; the first one is the base.
    void open(const QList<TrainingKey> &keys);
    // The training beside the last one that completed before it, which is the base. Whether there
    // is one.
    bool openWithLastCompleted(const TrainingKey &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<CompareWindow *> windows() const;
    void place(CompareWindow *window);

    const TrainingTableModel *m_model;
    const HpoCatalog *m_catalog;
    Settings *m_settings;
    QWidget *m_window;
    QHash<const QObject *, QSize> m_newSizes; // which nobody has chosen yet
};
