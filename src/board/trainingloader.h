// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/pagedreplyof.h"
#include "board/serviceoutcome.h"
#include "board/trainingchange.h"

#include <QObject>
#include <QPointer>

class ApiClient;
class TrainingStore;

// "Show me these trainings": asks each service for its list. The newest question wins; what is
// under way for an older one is aborted.
class TrainingLoader : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // `client` must live until `finished()` or abort().
    void load(ApiClient *client, const TrainingsQuery &query);
    // Silent.
    void abort();

    bool isLoading() const { return m_client != nullptr; }
    qsizetype rowsSoFar() const { return m_rows; }
    // Of so many services the list has come, or will not come.
    int servicesAsked() const { return int(m_replies.size() + m_outcomes.size()); }
    int servicesDone() const { return int(m_outcomes.size()); }

    // Adds what has come since the last time to the store.
    void addArrived(TrainingStore &store);

    // Of the requests that pause before another attempt the one that goes on first.
    std::optional<RetryWait> waiting() const;
    // One of the attempts under way that follow such a pause.
    std::optional<RetryWait> retrying() const;
    void retryNow();

Q_SIGNALS:
    // Some more have come, see addArrived(); all of them come once more with `finished()`.
    void arrived();
    // servicesDone() is another number.
    void progressed();
    // Everything that came, and how each service came out. Not after abort().
    void finished(const TrainingList &trainings, const QList<ServiceOutcome> &outcomes);
    void waitingChanged();

private:
    struct Asked
    {
        QString serviceId;
        QPointer<PagedReplyOf<Training>> reply;
        int added = 0; // so many of its rows are in the store
    };

    void ask(const QString &serviceId);
    void endIfDone();
    void take(const Asked &asked, FullList<Training> list, const std::optional<ApiError> &why = {});
    void stopAll();

    ApiClient *m_client = nullptr; // while loading
    // Counts load() and abort(), so that a loop notices when somebody has begun another load.
    int m_generation = 0;
    bool m_recentOnly = false;
    std::shared_ptr<MemoryBudget> m_budget; // of all lists of the question
    QList<Asked> m_replies;                 // under way
    qsizetype m_rows = 0;
    int m_keptResponses = 0;              // of errors
    TrainingList m_trainings;             // of those who have come to their end
    QList<TrainingChange::Range> m_toAdd; // rows of these that are not in the store
    QList<ServiceOutcome> m_outcomes;
};
