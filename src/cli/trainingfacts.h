// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/boardnews.h"
#include "core/question.h"
#include "core/rowmarks.h"
#include "core/servicedetails.h"
#include "core/traininglist.h"
#include "core/trainingtimes.h"
#include "core/zone.h"
#include "export/trainingcell.h"

class HistoryView;
struct HistoryBoard;

// What is known of the trainings of a service beside their list. Questions and columns may need it.
class TrainingFacts final : public TrainingKnowledge
{
public:
    // Where the facts come from.
    struct Sources
    {
        bool history = false; // that the window records
        bool details = false; // of the service, with one more request
        bool name = false;    // the same request, but it does not matter much

        void add(const Question &question);
        void addColumn(const QString &id); // see TrainingOutputColumn
    };

    // `now`: milliseconds since the epoch.
    TrainingFacts(const QString &serviceId, qint64 now);

    // In which days begin and tables show dates; Korea Standard Time unless it is set.
    const Zone &zone() const { return m_zone; }
    void setZone(const Zone &zone) { m_zone = zone; }

    void take(const HistoryView &history, const HistoryBoard &board);
    void take(const ServiceDetails &details);

    TrainingTimes times(const Training &training) const;
    std::optional<qint64> took(const Training &training) const override;
    std::optional<qint64> inState(const Training &training) const override;
    ServedTrainings::Answer isServed(const TrainingKey &key) const override
    {
        return m_served.isServed(key);
    }

    // The rows for which the question holds, in order.
    QList<int> rowsThatHold(const Question &question, const TrainingList &list) const;

private:
    RowMarks marks(const TrainingList &list) const;

    QString m_serviceId;
    qint64 m_now;
    Zone m_zone = Zone::korea();
    QString m_serviceName;
    Observations m_observations;
    BoardNews m_news;
    ServedTrainings m_served;
};
