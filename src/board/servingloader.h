// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireplyof.h"
#include "board/clock.h"
#include "core/servicedetails.h"

#include <QHash>
#include <QObject>
#include <QSet>

class ApiClient;
class ServingStore;
class TrainingStore;
struct TrainingChange;

// Asks services what they serve, with "View service", when that can have changed:
// - A service begins to recommend from a training when the training completes. So it is asked when
//   a training that has completed comes to the board or changes there.
// - An interval service updates what it serves without a new training, and somebody can delete or
//   replace something by hand. Nothing in the list of trainings shows that, so each service is
//   asked every quarter of an hour, as its whole list is read for what a Look cannot see.
// - The user asks for everything (F5).
// A request that failed is sent again after five minutes: ApiReply has retried it already, and a
// service that refuses it, because the keys lack the permission, goes on to do so.
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-read
class ServingLoader : public QObject
{
    Q_OBJECT

public:
    // All of them must outlive it.
    ServingLoader(ServingStore *store, const TrainingStore *trainings, const Clock *clock);

    // Asks those of the services that are due, or all of them. If there are any, `finished()`
    // follows, unless it is aborted. `client` must live until then.
    void load(ApiClient *client, const QStringList &serviceIds, bool all);
    // Silent.
    void abort();
    bool isUnderWay() const { return !m_asked.empty(); }

Q_SIGNALS:
    void finished();

private:
    struct Asked
    {
        QString serviceId;
        QPointer<ApiReplyOf<ServiceDetails>> reply;
    };

    void note(const TrainingChange &change);
    bool isDue(const QString &serviceId) const;
    void ask(ApiClient *client, const QString &serviceId);

    ServingStore *m_store;
    const TrainingStore *m_trainings;
    const Clock *m_clock;
    QList<Asked> m_asked;               // under way
    QHash<QString, qint64> m_lastAsked; // by service, in milliseconds since the epoch
    QSet<QString> m_news;               // services with a completed training that came or changed
};
