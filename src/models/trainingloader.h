// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/pagedreplyof.h"

#include <QObject>
#include <QPointer>

class ApiClient;

// Which trainings are asked for.
struct TrainingsQuery
{
    QStringList serviceIds;
    bool recentOnly = false; // the latest of each type

    bool operator==(const TrainingsQuery &) const = default;
};

// How the list of one service came out.
struct ServiceOutcome
{
    QString serviceId;
    ListEnd end = ListEnd::Failed;
    int pages = 0;
    qsizetype rows = 0;
    bool changedMeanwhile = false; // each time that it was read
    QStringList problems;          // of rows that could not be read, which are so many:
    qsizetype unreadable = 0;
    qsizetype twice = 0;      // rows that a page held a second time, of which the first one counts
    qsizetype unexpected = 0; // rows with a field that is not as documented
    QStringList unexpectedTexts;   // which and how, of the first of them
    std::optional<ApiError> error; // why it is not whole; of `Failed` only

    // Whether these are all trainings of the service, as far as anybody can tell.
    bool isWhole() const
    {
        return end == ListEnd::Complete && unreadable == 0 && !changedMeanwhile;
    }
};

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

    // Of the requests that pause before another attempt the one that goes on first.
    std::optional<RetryWait> waiting() const;
    // One of the attempts under way that follow such a pause.
    std::optional<RetryWait> retrying() const;
    void retryNow();

Q_SIGNALS:
    // Some more have come; all of them come once more with `finished()`.
    void arrived(const QList<Training> &trainings);
    // Everything that came, and how each service came out. Not after abort().
    void finished(const QList<Training> &trainings, const QList<ServiceOutcome> &outcomes);
    void waitingChanged();

private:
    struct Asked
    {
        QString serviceId;
        QPointer<PagedReplyOf<Training>> reply;
    };

    void ask(const QString &serviceId);
    void endIfDone();
    void take(
        const QString &serviceId, FullList<Training> list, const std::optional<ApiError> &why = {});
    void stopAll();

    ApiClient *m_client = nullptr; // while loading
    bool m_recentOnly = false;
    std::shared_ptr<MemoryBudget> m_budget; // of all lists of the question
    QList<Asked> m_replies;                 // under way
    qsizetype m_rows = 0;
    int m_keptResponses = 0; // of errors
    QList<Training> m_trainings;
    QList<ServiceOutcome> m_outcomes;
};
