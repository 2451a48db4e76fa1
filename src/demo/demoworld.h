// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trainingpast.h"
#include "demo/demoservice.h"

#include <QByteArray>

#include <mutex>
#include <optional>
#include <vector>

/// The shop of the demo: its services, a year of trainings, and some that are under way.
///
/// Everything is a pure function of (seed, start, speed, now): the same question at the same
/// moment has the same bytes for an answer, whatever was asked before. Times are milliseconds
/// since the epoch; a moment before the start counts as the start.
///
/// At any time four to six trainings (fewer after failures) move through their states, each of
/// which takes 15 to 60 seconds, and about every 27 seconds another one is requested, for a week.
/// Safe to be asked from several threads at once.
class DemoWorld
{
public:
    /// Speed 2 lets everything happen in half the time, 0 lets nothing happen at all; it is kept
    /// between 0.1 and 1000 otherwise.
    DemoWorld(quint32 seed, qint64 start, double speed = 1.0);

    /// Whether and how a service answers; nothing when there is no such service.
    std::optional<DemoServiceSpec::Access> access(const QByteArray &serviceId) const;

    /// The answer to GET /services.
    QByteArray services(qint64 now, const DemoPage &page) const;
    /// The answers to the other requests; empty when there is no such service or training.
    /// @{
    QByteArray service(const QByteArray &serviceId, qint64 now) const;
    QByteArray trainings(const QByteArray &serviceId, qint64 now, const DemoPage &page) const;
    QByteArray training(
        const QByteArray &serviceId, const QByteArray &type, const QByteArray &version,
        qint64 now) const;
    /// @}

    /// What the trainings that there were at the start had gone through by then.
    QList<TrainingPast> past() const;

private:
    size_t birthService(int number) const;
    qint64 birthTime(int number) const;
    DemoTraining birth(int number) const;
    qint64 scaled(qint64 duration) const;
    /// Adds what has been requested by now; returns now, or the start if that is later.
    qint64 advance(qint64 now) const;
    const DemoService *find(const QByteArray &serviceId) const;

    const quint32 m_seed;
    const qint64 m_start;
    const bool m_still;
    const double m_speed;
    std::vector<size_t> m_busy; // the services in which something is requested while one watches

    mutable std::mutex m_mutex; // guards all below: new trainings are added when they are due
    mutable std::vector<DemoService> m_services;
    mutable int m_nextBirth;
};
