// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

/// One training of the demo: what it is, and the life it leads. Everything it will ever go through
/// is known from the start, so its state is a pure function of the clock.
///
/// Times are milliseconds since the epoch.
class DemoTraining
{
public:
    enum class Type { PersonalRecommend, RelatedItem, Pop };
    enum class Status {
        Ready,
        Requesting,
        Waiting,
        Learning,
        Stopping,
        Completed,
        RequestFailed,
        RefinedFailed,
        LearningFailed,
    };
    static constexpr int typeCount = 3;

    struct Step
    {
        qint64 at;
        Status status;
    };
    /// Neither hpConfig nor description is looked into; a null description is left out of the
    /// JSON, an empty one is not, as AiTEMS does both.
    struct Facts
    {
        QByteArray serviceId;
        Type type = Type::Pop;
        QByteArray hpConfig; ///< JSON text
        QByteArray version;
        QByteArray description;
        qint64 created = 0;
        bool inference = true; ///< whether there are results once it has completed
    };

    /// Steps are in order of time and the first one is at the moment of creation.
    DemoTraining(Facts facts, std::vector<Step> steps);

    const Facts &facts() const { return m_facts; }
    const std::vector<Step> &steps() const { return m_steps; }
    Status status(qint64 now) const;
    /// On its way from one state to the next; false for those that rest, in whatever state.
    bool isMoving(qint64 now) const;
    /// When its state changed last, at or before now.
    qint64 lastChange(qint64 now) const;
    /// Completed, with results.
    bool hasInference(qint64 now) const;

    /// The JSON object, fields in AiTEMS's order; nextUpdate of 0 leaves nextUpdateDate out.
    /// Not safe to call from several threads at once: finished texts are kept.
    QByteArray json(qint64 now, qint64 nextUpdate = 0) const;

    /// The words of the API: "personalRecommend", "learningFailed".
    static QByteArray word(Type type);
    static QByteArray word(Status status);

private:
    const Step &step(qint64 now) const;
    QByteArray assembled(qint64 now, qint64 nextUpdate) const;

    Facts m_facts;
    std::vector<Step> m_steps;
    mutable QByteArray m_finalText; // of the last step; made when it is first asked for
};
