// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/servicelistmodel.h"
#include "models/trainingloader.h"
#include "models/trainingtablemodel.h"

#include <QTimer>

#include <memory>

class ApiClient;

// The board of one account: its services, the trainings of those that were chosen, how fresh and
// how complete the picture is, and when it is taken again. An answer that does not come never
// takes away what is on the board; it only says so.
class Board : public QObject
{
    Q_OBJECT

public:
    explicit Board(QObject *parent = nullptr);
    ~Board() override;

    // Empties the board and loads anew; null: no account. `serviceId`: see chooseService().
    // `recentOnly`: see setRecentOnly(); without it as before.
    void setClient(
        std::unique_ptr<ApiClient> client, const QString &serviceId = {},
        std::optional<bool> recentOnly = {});
    bool hasClient() const { return m_client != nullptr; }
    // Null without an account.
    const ApiClient *client() const { return m_client.get(); }
    QString host() const; // whom we ask

    ServiceListModel *services() { return &m_services; }
    const ServiceListModel &services() const { return m_services; }
    TrainingTableModel *trainings() { return &m_trainings; }
    const TrainingTableModel &trainings() const { return m_trainings; }

    // Empty: all services.
    void chooseService(const QString &serviceId);
    const QString &chosenService() const { return m_chosen; }
    void setRecentOnly(bool on);
    bool recentOnly() const { return m_recentOnly; }
    void refresh();
    // Gives up what is under way; what is on the board stays.
    void cancel();

    // While what is asked for pauses before another attempt.
    std::optional<RetryWait> waiting() const;
    // After that, while the other attempt is under way.
    std::optional<RetryWait> retrying() const;
    void retryNow();

    // How long to wait after an answer: while a training is in progress, and otherwise. After
    // failures longer, up to five minutes; not at all after keys were refused.
    void setPace(std::chrono::milliseconds busy, std::chrono::milliseconds idle);
    void setRefreshesByItself(bool on);

    bool isLoading() const { return m_loadingServices || m_loader.isLoading(); }
    qsizetype rowsSoFar() const { return m_loader.rowsSoFar(); }
    bool wasCancelled() const { return m_cancelled; }
    // See ApiClient.
    qint64 clockCorrection() const;
    // The refusal of keys after which the user's consent is needed before requests are signed with
    // the server's time, if there is one. useServerTime() gives the consent and asks again.
    std::optional<ApiError> clockRefusal() const;
    void useServerTime(const ApiError &refusal);
    bool servicesAreLoaded() const { return m_servicesLoaded; }
    // Milliseconds since the epoch of the last picture that came; 0 when none has.
    qint64 updatedAt() const { return m_updatedAt; }
    // When it will be taken again; 0 when it will not by itself.
    qint64 nextAt() const;
    // Why the list of services did not come, which rows of it could not be read (after many, no
    // more are named), how many those are and how many came twice in one response, and how each
    // list of trainings came out.
    const std::optional<ApiError> &servicesError() const { return m_servicesError; }
    const QStringList &servicesProblems() const { return m_servicesProblems; }
    qsizetype unreadableServices() const { return m_unreadableServices; }
    qsizetype servicesTwice() const { return m_servicesTwice; }
    // Whether the list of services may not be all: rows could not be read, or it was not read to
    // its end.
    bool missesServices() const;
    const QList<ServiceOutcome> &outcomes() const { return m_outcomes; }
    // Whether what is on the board, or a part of it, is older than the last attempt; and of which
    // services the trainings are.
    bool isStale() const;
    QSet<QString> staleServices() const;

Q_SIGNALS:
    // Anything of what the functions above tell has changed.
    void stateChanged();
    void servicesLoaded();

private:
    void loadServices();
    void takeServices(const FullList<Service> &list, const std::optional<ApiError> &error);
    void loadTrainings();
    void startAnew();
    void takeTrainings(const QList<Training> &trainings, const QList<ServiceOutcome> &outcomes);
    void showArrived();
    void updateCounts(const QList<ServiceOutcome> &outcomes);
    void endAttempt();
    std::chrono::milliseconds askedPause() const;
    void planNext();

    std::unique_ptr<ApiClient> m_client;
    ServiceListModel m_services;
    TrainingTableModel m_trainings;
    TrainingLoader m_loader;
    QPointer<PagedReply> m_servicesReply;

    QString m_chosen;
    bool m_recentOnly = false;
    bool m_servicesLoaded = false;
    bool m_loadingServices = false;
    bool m_cancelled = false;       // the last attempt
    bool m_trainingsFollow = false; // once the list of services has come
    qint64 m_updatedAt = 0;
    qint64 m_startedAt = 0;
    std::optional<ApiError> m_servicesError;
    QStringList m_servicesProblems;
    qsizetype m_unreadableServices = 0;
    qsizetype m_servicesTwice = 0;
    ListEnd m_servicesEnd = ListEnd::Complete;
    QList<ServiceOutcome> m_outcomes;
    QList<Training> m_arrived; // and not on the board yet
    QTimer m_arrivals;

    QTimer m_timer;
    bool m_refreshesByItself = true;
    int m_failures = 0;                  // in a row, before the attempt under way
    std::chrono::milliseconds m_took{0}; // the last attempt
    std::chrono::milliseconds m_busyPace{std::chrono::seconds(30)};
    std::chrono::milliseconds m_idlePace{std::chrono::minutes(5)};
};
