// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observedstate.h"
#include "storage/historylook.h"
#include "storage/historyproblem.h"

#include <memory>
#include <optional>

class HistoryDatabase;

// A history that another program may be writing, for a program that only looks something up and
// has time for it. Nothing is ever written. For what the questions mean see HistoryDatabase. When
// something cannot be read the response is empty, and problem() says why.
class HistoryView
{
public:
    explicit HistoryView(const QString &folder);
    ~HistoryView();
    Q_DISABLE_COPY_MOVE(HistoryView)

    // With its whole path.
    const QString &file() const { return m_file; }
    // Whether there is such a file. Without one there is no problem either.
    bool exists() const { return m_database != nullptr; }
    // The first problem that was met.
    const std::optional<HistoryProblem> &problem() const { return m_problem; }

    QList<RememberedTraining>
    trainings(const HistoryBoard &board, const RememberedQuery &query = {}) const;
    QList<ObservedTraining> observed(const HistoryBoard &board) const;
    QList<ObservedDurations> tookOfCompleted(const HistoryBoard &board) const;
    QList<ServiceLooks> serviceLooks(const HistoryBoard &board) const;
    QList<ObservedTransition> transitionsSince(const HistoryBoard &board, qint64 moment) const;
    qint64 lookedAt(const HistoryBoard &board) const;

private:
    QString m_file;
    std::optional<HistoryProblem> m_problem;
    std::unique_ptr<HistoryDatabase> m_database;
};
