// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/alarm.h"
#include "board/servicewatch.h"
#include "cli/access.h"
#include "cli/command.h"
#include "cli/watchevent.h"
#include "cli/watchgoal.h"

#include <memory>

class ApiClient;

// Prints what happens to the trainings of a service until something has happened.
class WatchCommand final : public Command
{
    Q_OBJECT

public:
    // `clock` outlives the command; null: the computer's.
    WatchCommand(
        const CommandLine &call, const EnvironmentAccount &environment, Console &console,
        QObject *parent, const Clock *clock = nullptr);
    ~WatchCommand() override;

    // For tests, before start().
    void setSchedule(const RefreshSchedule &schedule) { m_schedule = schedule; }

    void start() override;

private:
    void watch(const Access &access);
    void beginWatching();
    void chooseVersion();
    void noteChange(const TrainingChange &change);
    void noteRemovals(const TrainingChange &change);
    void note(WatchEvent::Kind kind, int row, const std::optional<TrainingStatus> &before = {});
    bool countsAsNew(const Training &training) const;
    void takeLook();
    void takeFailure(const ApiError &error, bool isHopeless);
    ExitStatus reportList(const std::optional<ApiError> &error);
    void printEvents();
    void judge();
    void judgeVersion();
    void follow(Verdict verdict);
    QString missingVersionText() const;
    QString timeoutText() const;
    void watchReader();
    void endWithoutReader();
    void startTimeout();
    bool hasMissedLastLook() const;
    void runOut();
    void end(ExitStatus status);

    QString service() const { return call().arguments.constFirst(); }
    bool isForVersion() const { return !call().trainingVersion.isEmpty(); }
    Until until() const;

    const Clock m_ownClock;
    const Clock *m_clock;
    Alarm m_timeout;
    Alarm m_lastLook; // shortly before the time-out
    qint64 m_lastLookAt = 0;
    bool m_isOver = false; // the time-out, but for one look that was missed
    RefreshSchedule m_schedule;
    Access m_access;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<ServiceWatch> m_watch;
    QList<WatchEvent> m_events; // of the look under way
    QList<StatusGroup> m_ends;  // that it has seen
    qint64 m_lookedAt = 0;      // the look before
    // When the first list was not whole: what appears later and was created earlier is not new.
    std::optional<qint64> m_newestAtStart;
    bool m_isWatching = false; // the first list has come
    bool m_hadVersion = false;
    bool m_isOut = false; // the last look has failed
    bool m_hasEnded = false;
};
