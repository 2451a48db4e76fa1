// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textfinder.h"
#include "core/training.h"

#include <QObject>
#include <QTimer>

class TrainingFilterModel;

// Looks for trainings by version, description and type among those that are shown, in their order.
// It takes a few milliseconds at a time, so that typing never waits for it.
class PaletteTrainings : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostFound = 50;
    static constexpr int rowsAtOnce = 1'000;

    // It must outlive this.
    explicit PaletteTrainings(const TrainingFilterModel *trainings, QObject *parent = nullptr);

    // Without words it finds nothing.
    void start(const QString &pattern, TextFinder::Ending ending);
    void stop() { m_timer.stop(); }
    bool isSearching() const { return m_timer.isActive(); }
    const QList<TrainingKey> &found() const { return m_found; }

Q_SIGNALS:
    // There are more than before, or the search has ended.
    void changed();

private:
    void searchMore();
    bool fits(int row) const;

    const TrainingFilterModel *m_trainings;
    QList<TextFinder> m_words;
    QList<TrainingKey> m_found;
    int m_next = 0; // the row to look at
    QTimer m_timer;
};
