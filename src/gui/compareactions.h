// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training.h"

#include <QObject>

class CompareWindows;
class QAction;
class TrainingFilterModel;
class TrainingsView;

// The entries of menus that compare the trainings that are selected in the table. Where they
// cannot, they are greyed and say why.
class CompareActions : public QObject
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *compare;           // those that are selected; of one: as the next
        QAction *withLastCompleted; // that one beside the last one that completed before it
    };

    // All of them outlive it.
    CompareActions(
        const Actions &actions, TrainingsView *view, const TrainingFilterModel *shown,
        CompareWindows *windows, QObject *parent = nullptr);

    // After another selection, or when other trainings are in the table.
    void update();

Q_SIGNALS:
    // Why nothing was compared, in a sentence.
    void said(const QString &sentence);

private:
    qint64 selectedCount() const;
    QList<TrainingKey> selectedKeys() const; // as they stand in the table
    QString pendingReason(qint64 count) const;
    QString lastCompletedReason() const;
    void compare();

    Actions m_actions;
    TrainingsView *m_view;
    const TrainingFilterModel *m_shown;
    CompareWindows *m_windows;
};
