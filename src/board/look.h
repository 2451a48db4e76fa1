// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/apireplyof.h"
#include "api/pagedreplyof.h"
#include "core/traininglist.h"

#include <QPointer>

class ApiClient;

// What a look at one service has brought.
struct LookOutcome
{
    QString serviceId;
    // Something is there that is not known, or something that is known is gone: only the whole list
    // tells more.
    bool hasNews = false;
    std::optional<ApiError> error = {}; // why it did not come
};

// Looks at what can have changed of services whose trainings are known, for a small part of what
// their whole lists cost:
// - "View training list" with isRecent=true gives the latest training of each type. AiTEMS trains a
//   type of a service by one training after the other, so what is new is the latest of its type.
// - A training that is in progress and is not among these is viewed by itself: its state can
// change.
// - The state of all others has come to its end. What else may change, somebody has to do by hand:
//   delete one, or edit its description. Whoever reads the whole list now and then sees that.
// Of each service one request is under way at a time.
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-trainlist
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-trainread
class Look : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // `client` and `known` must live until `finished()` or abort(). `wanted`: trainings that are
    // viewed whatever their state is.
    void start(
        ApiClient *client, const QStringList &serviceIds, const TrainingList &known,
        const QList<TrainingKey> &wanted = {});
    // Silent.
    void abort();
    bool isUnderWay() const { return m_client != nullptr; }

    // Of the requests that pause before another attempt, and of those that follow such a pause.
    std::optional<RetryWait> waiting() const;
    std::optional<RetryWait> retrying() const;
    void retryNow();

Q_SIGNALS:
    // `seen`: trainings that are known and may have changed, as they are now. Not after abort().
    void finished(const TrainingList &seen, const QList<LookOutcome> &outcomes);
    void waitingChanged();

private:
    // The look at one service.
    struct Asked
    {
        LookOutcome outcome;
        QList<TrainingKey> toView; // that have not been seen yet
        QPointer<ApiReply> reply;
    };

    void askForLatest(qsizetype asked);
    void takeLatest(qsizetype asked, const FullList<Training> &list);
    void askForNext(qsizetype asked);
    void takeOne(qsizetype asked, const ApiResult<Training> &result);
    void follow(qsizetype asked, ApiReply *reply);
    void end(qsizetype asked);
    std::vector<QList<TrainingKey>>
    toViewOf(const QStringList &serviceIds, const QList<TrainingKey> &wanted) const;

    ApiClient *m_client = nullptr; // while it is under way
    const TrainingList *m_known = nullptr;
    std::vector<Asked> m_asked;
    qsizetype m_left = 0; // services whose look has not ended
    TrainingList m_seen{JsonPages::Keep::Compressed};
};
