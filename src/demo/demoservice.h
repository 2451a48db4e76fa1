// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/democatalog.h"
#include "demo/demotraining.h"

#include <QByteArray>

#include <array>
#include <vector>

class DemoRandom;

/// Which part of a list is asked for; newest first.
struct DemoPage
{
    bool recentOnly = false; ///< the latest of each type
    int offset = 0;
    int limit = 1000;
};

/// One service of the demo with its trainings, and its answers as JSON text in the shapes of
/// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-read
///
/// Times are milliseconds since the epoch; trainings created after `now` do not exist yet.
class DemoService
{
public:
    DemoService(const DemoServiceSpec &spec, qint64 start, DemoRandom &random);

    const QByteArray &id() const { return m_id; }
    const DemoServiceSpec &spec() const { return m_spec; }
    const std::vector<DemoTraining> &trainings() const { return m_trainings; }

    /// Trainings have to come in the order in which they are created.
    void add(DemoTraining training);
    void add(std::vector<DemoTraining> trainings);

    /// As an element of the list of services.
    QByteArray row(qint64 now) const;
    /// As the answer to GET /services/{serviceId}.
    QByteArray detail(qint64 now) const;
    /// As the answer to GET /services/{serviceId}/trains.
    QByteArray trainings(qint64 now, const DemoPage &page) const;
    /// A single training; empty when there is none.
    QByteArray training(const QByteArray &type, const QByteArray &version, qint64 now) const;

private:
    using Latest = std::array<const DemoTraining *, DemoTraining::typeCount>;

    qsizetype visibleCount(qint64 now) const;
    /// How many of the oldest, without a gap, will change no more; at most visibleCount().
    qsizetype settledCount(qint64 now) const;
    Latest latest(qint64 now) const;
    std::vector<const DemoTraining *> recent(qint64 now) const;
    QByteArray status(qint64 now) const;
    qint64 updated(qint64 now) const;
    qint64 nextUpdate(qint64 now) const;
    QByteArray datasets() const;
    QByteArray infers(qint64 now) const;

    DemoServiceSpec m_spec;
    QByteArray m_id;
    qint64 m_created;
    std::array<QByteArray, 3> m_datasetIds;
    std::vector<DemoTraining> m_trainings; // oldest first
    std::vector<qint64> m_allSettled;      // when each of them and all older ones rest
};
