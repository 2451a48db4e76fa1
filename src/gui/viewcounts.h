// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/question.h"
#include "core/trainingview.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

class TrainingTableModel;
class ViewSwitcher;

// How many of the trainings that are there each view would show. Counted one view after the other
// while nothing else is to do, and not at all where that would be felt.
class ViewCounts : public QObject
{
    Q_OBJECT

public:
    // With more trainings nothing is counted.
    static constexpr int mostRows = 200'000;

    // Both must outlive it.
    ViewCounts(
        const TrainingTableModel *trainings, const ViewSwitcher *views, QObject *parent = nullptr);

    // Nothing: it is not known, or the view shows all there are.
    std::optional<int> of(const QString &view) const;

Q_SIGNALS:
    void changed();

private:
    void followViews();
    void countSoon();
    void countNext();
    void begin(bool isTimeAlone);
    int count(const Question &question) const;
    bool isKnown(const Question &question) const;

    const TrainingTableModel *m_trainings;
    const ViewSwitcher *m_views;
    QHash<QString, int> m_counts; // by name
    QHash<QString, int> m_new;
    QList<TrainingView> m_counted;
    bool m_countedRecentOnly = false; // the list that was asked for
    QTimer m_minutes;
    QTimer m_soon;
    QTimer m_step;
    qsizetype m_next = 0;
    bool m_isTimeAlone = false; // has changed
};
