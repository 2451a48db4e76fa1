// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/knownlists.h"
#include "board/loadstate.h"
#include "board/lookpace.h"
#include "board/servicestore.h"
#include "board/servingloader.h"
#include "board/servingstore.h"
#include "board/trainingloader.h"
#include "board/trainingstore.h"

#include <QTimer>

#include <memory>

class ApiClient;

// The board of one account: its services, the trainings of those that were chosen, and when they
// are asked for again. A response that does not come never takes away what is on the board; state()
// says so.
class Board : public QObject
{
    Q_OBJECT

public:
    // `clock` outlives the board; null: the computer's.
    explicit Board(const Clock *clock = nullptr, QObject *parent = nullptr);
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
    // "View service", for somebody who looks at it; there must be a client.
    ApiReplyOf<ServiceDetails> *askForService(const QString &serviceId);
    qint64 now() const { return m_clock->now(); }

    ServiceStore *services() { return &m_services; }
    const ServiceStore &services() const { return m_services; }
    TrainingStore *trainings() { return &m_trainings; }
    const TrainingStore &trainings() const { return m_trainings; }
    ServingStore *serving() { return &m_serving; }
    const ServingStore &serving() const { return m_serving; }

    // Empty: all services.
    void chooseService(const QString &serviceId);
    const QString &chosenService() const { return m_chosen; }
    void setRecentOnly(bool on);
    bool recentOnly() const { return m_recentOnly; }
    // What was known once, until the first response comes: services, and trainings of those that
    // are chosen. `asOf`: of when it is, in milliseconds since the epoch.
    void remember(const QList<Service> &services);
    void remember(const TrainingList &trainings, qint64 asOf);
    // While trainings() tells of such trainings.
    bool isRemembering() const { return m_isRemembering; }
    // Asks for everything, whatever is known of it.
    void refresh();
    // Gives up what is under way; what is on the board stays.
    void cancel();

    // Whether, and when, what is on the board is asked for again by itself.
    void setSchedule(const RefreshSchedule &schedule) { m_pace.setSchedule(schedule); }
    // The longest time between two looks of a board that is watched, in milliseconds.
    qint64 longestGap() const;
    void setAutoRefresh(bool on);
    bool autoRefresh() const { return m_pace.isOn(); }
    // Nothing is asked for by itself while a menu is open, say, over what it would change.
    void setHeld(bool held) { m_pace.setHeld(held); }
    // Whether somebody sees the board, or wants to be told of it; else it is looked at less often.
    void setSeen(bool seen) { m_pace.setSeen(seen); }
    // When that will be, in milliseconds since the epoch; 0: it will not.
    qint64 nextAt() const { return m_pace.nextAt(); }

    // How old and how complete the picture is.
    const LoadState &state() const { return m_state; }
    bool isStale() const { return m_state.isStale(); }
    // Of which services what is on the board is older than the last attempt.
    QSet<QString> staleServices() const;

    bool isLoading() const
    {
        return m_loadingServices || m_loader.isLoading() || m_look.isUnderWay() ||
            m_servingLoader.isUnderWay();
    }
    qsizetype rowsSoFar() const { return m_loader.rowsSoFar(); }
    // While whole lists are read: of so many services, and how many of these have come or failed.
    int servicesAsked() const { return m_loader.isLoading() ? m_loader.servicesAsked() : 0; }
    int servicesDone() const { return m_loader.servicesDone(); }
    // While what is asked for pauses before another attempt.
    std::optional<RetryWait> waiting() const;
    // After that, while the other attempt is under way.
    std::optional<RetryWait> retrying() const;
    void retryNow();

    // See ApiClient.
    qint64 clockCorrection() const;
    // Gives the consent that LoadState::clockRefusal() asks for, and asks again.
    void useServerTime(const ApiError &refusal);

Q_SIGNALS:
    // Anything of what the functions above tell has changed, but for the stores, which tell of
    // themselves.
    void stateChanged();
    void servicesLoaded();
    // Another question was asked: nothing on the board answers it yet.
    void askedAnew();
    // A look has come to its end: of these services all that can change was seen, and of
    // `wholeServices` the whole list came. trainings() and state() are as it has shown them.
    void looked(const QStringList &services, const QStringList &wholeServices);

private:
    void lookAgain();
    void ask();
    void loadServices();
    void takeServices(const FullList<Service> &list, const std::optional<ApiError> &error);
    void loadTrainings();
    void startAnew();
    void takeLook(const TrainingList &seen, const QList<LookOutcome> &outcomes);
    void takeTrainings(const TrainingList &trainings, const QList<ServiceOutcome> &outcomes);
    void showArrived();
    void updateCounts();
    void endIfDone();
    void loadServing();
    void endAttempt();
    void planNext();

    const Clock m_ownClock;
    const Clock *m_clock;
    std::unique_ptr<ApiClient> m_client;
    ServiceStore m_services;
    TrainingStore m_trainings;
    ServingStore m_serving;
    LookPace m_pace;
    TrainingLoader m_loader;
    Look m_look;
    ServingLoader m_servingLoader;
    KnownLists m_lists;
    QPointer<PagedReply> m_servicesReply;
    LoadState m_state;
    // Counts the questions: whoever is told of trainings may ask another one at once.
    int m_question = 0;

    QString m_chosen;
    bool m_recentOnly = false;
    bool m_isRemembering = false;
    bool m_loadingServices = false;
    bool m_trainingsFollow = false; // once the list of services has come
    bool m_readsAll = true;         // in this attempt, also lists that are known
    QSet<QString> m_remembered;     // services of which nothing has come yet
    QStringList m_news;             // services whose whole list is read next
    QTimer m_arrivals;              // until what has come is shown
};
