// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/knownlists.h"
#include "board/loadstate.h"
#include "board/lookpace.h"
#include "board/trainingloader.h"
#include "board/trainingstore.h"

class ApiClient;

// Watches the trainings of one service, at the pace of a board. Unlike a Board it does not request
// the list of services, which the keys may not be allowed to see.
class ServiceWatch : public QObject
{
    Q_OBJECT

public:
    // `client` and `clock` outlive it.
    ServiceWatch(
        ApiClient *client, const QString &serviceId, const Clock *clock, QObject *parent = nullptr);
    ~ServiceWatch() override;

    void setSchedule(const RefreshSchedule &schedule) { m_pace.setSchedule(schedule); }
    // Each look requests these trainings, whatever their state is. While there are any, the service
    // counts as busy.
    void setWanted(const QList<TrainingKey> &wanted) { m_wanted = wanted; }

    // Requests the whole list, and then looks again and again.
    void start();
    // Looks at once unless a look is under way.
    void lookNow();
    // When it looks again by itself, in milliseconds since the epoch; 0: it does not.
    qint64 nextAt() const { return m_pace.nextAt(); }

    TrainingStore *trainings() { return &m_trainings; }
    const TrainingStore &trainings() const { return m_trainings; }
    // How the whole list came out when it was last requested.
    const ServiceOutcome &list() const { return m_list; }
    // The last look that came to its end, in milliseconds since the epoch; 0: none did.
    qint64 lookedAt() const { return m_state.updatedAt; }

    // While a request pauses before it is retried.
    std::optional<RetryWait> waiting() const;

Q_SIGNALS:
    // A look has come to its end, and trainings() shows what it saw.
    void looked();
    // A look has failed. There is another one unless `isHopeless`.
    void failed(const ApiError &error, bool isHopeless);
    void waitingChanged();

private:
    void look();
    void load();
    void takeLook(const TrainingList &seen, const LookOutcome &outcome);
    void takeList(const TrainingList &trainings, const ServiceOutcome &outcome);
    void endAttempt(const std::optional<ApiError> &error);

    ApiClient *m_client;
    QString m_serviceId;
    const Clock *m_clock;
    TrainingStore m_trainings;
    TrainingLoader m_loader;
    Look m_look;
    LookPace m_pace;
    KnownLists m_lists;
    LoadState m_state;
    ServiceOutcome m_list;
    QList<TrainingKey> m_wanted;
};
