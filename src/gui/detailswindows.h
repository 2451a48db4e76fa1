// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training.h"

#include <QHash>
#include <QWidget>

class HpoCatalog;
class Settings;
class StateHistory;
class TrainingDialog;
class TrainingTableModel;

// The windows with the details of trainings: one for each training, side by side with the others
// and as large as the last one was made.
class DetailsWindows : public QObject
{
    Q_OBJECT

public:
    // More windows at once would only be in the way.
    static constexpr qsizetype mostAtOnce = 10;

    // All of them must outlive it. `window`: the one that they belong to.
    DetailsWindows(
        const TrainingTableModel *model, const HpoCatalog *catalog, Settings *settings,
        QWidget *window);

    // Whose states the windows show that are opened from now on. It outlives them.
    void setStateHistory(const StateHistory *history) { m_stateHistory = history; }
    // In this order, so that the last one is in front. The window of a training that has one
    // already is raised. Of more than `mostAtOnce` only the first are opened.
    void open(const QList<TrainingKey> &keys);

Q_SIGNALS:
    // See TrainingDialog.
    void compareRequested(const TrainingKey &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<TrainingDialog *> windows() const;
    TrainingDialog *windowOf(const TrainingKey &key) const;
    void place(TrainingDialog *dialog);

    const TrainingTableModel *m_model;
    const HpoCatalog *m_catalog;
    Settings *m_settings;
    const StateHistory *m_stateHistory = nullptr;
    QWidget *m_window;
    QPoint m_lastPlace;                       // of the window that was opened last
    QHash<const QObject *, QSize> m_newSizes; // which nobody has chosen yet
};
