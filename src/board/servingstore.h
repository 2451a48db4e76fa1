// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "core/servicedetails.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

// What the services of an account serve, as far as they have been asked. A response that does not
// come never takes away what is known.
class ServingStore : public QObject
{
    Q_OBJECT

public:
    using Answer = ServedTrainings::Answer;

    // Of one service.
    struct Serving
    {
        ServedTrainings served = {};        // as the last response said
        qint64 at = 0;                      // when it came; 0: none has come
        std::optional<ApiError> error = {}; // why the last request brought none
    };

    explicit ServingStore(QObject *parent = nullptr);

    // Null while the service has not been asked, or has not responded yet.
    const Serving *serving(const QString &serviceId) const;
    Answer isServed(const TrainingKey &key) const;
    // Null when it is not known as being served.
    const ServedTraining *find(const TrainingKey &key) const;
    // Of all that are known as being served, without those that nobody can tell.
    QList<TrainingKey> servedKeys() const;

    // `now`: milliseconds since the epoch.
    void take(const QString &serviceId, const ApiResult<ServiceDetails> &result, qint64 now);
    // Tells now what it would tell in a moment.
    void flush();
    // For another account.
    void clear();

Q_SIGNALS:
    // Of these services something else is served, or it is not known any more whether what is known
    // is up to date. What comes within a moment is told together.
    void changed(const QSet<QString> &serviceIds);

private:
    void note(const QString &serviceId);

    QHash<QString, Serving> m_servings; // by service
    QSet<QString> m_changed;            // and not told yet
    QTimer m_moment;
};
