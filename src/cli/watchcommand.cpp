// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/watchcommand.h"

#include "api/apiclient.h"
#include "cli/client.h"
#include "cli/clitext.h"
#include "cli/console.h"
#include "cli/displaytext.h"
#include "cli/duration.h"
#include "cli/endsignals.h"
#include "cli/listreport.h"
#include "cli/timeouttext.h"
#include "cli/watchhelp.h"
#include "core/statusgroups.h"
#include "wording/sentences.h"

#include <QSocketNotifier>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Where nothing is in progress the next look may be minutes away. So that a short time-out does not
// miss what has happened by then, there is a look this long before it, or earlier than that.
constexpr std::chrono::milliseconds longestLead = 5s;

std::chrono::milliseconds leadOf(std::chrono::milliseconds timeout)
{
    return std::min(longestLead, timeout / 4);
}

} // namespace

WatchCommand::WatchCommand(
    const CommandLine &call, const EnvironmentAccount &environment, Console &console,
    QObject *parent, const Clock *clock)
    : Command(call, environment, console, parent)
    , m_clock(clock ? clock : &m_ownClock)
    , m_timeout(m_clock)
    , m_lastLook(m_clock)
    , m_schedule{.jitter = 0.1}
{
}

WatchCommand::~WatchCommand() = default;

// A version that has ended does not change any more, so that there is nothing else to wait for.
Until WatchCommand::until() const
{
    return call().until.value_or(isForVersion() ? Until::Final : Until::Interrupted);
}

void WatchCommand::start()
{
    endOnSignals();
    watchReader();
    startTimeout();
    findAccess(
        call().account, environment(), console(), this,
        [this](const Result<Access, Failure> &access) {
            if (m_hasEnded)
                return;
            if (access) {
                watch(*access);
            } else {
                console().say(access.error().text);
                end(access.error().status);
            }
        });
}

void WatchCommand::startTimeout()
{
    if (!call().timeout)
        return;
    const std::chrono::milliseconds timeout = *call().timeout;
    connect(&m_timeout, &Alarm::rang, this, &WatchCommand::runOut);
    m_timeout.start(timeout);
    connect(&m_lastLook, &Alarm::rang, this, [this] {
        m_lastLookAt = m_clock->now();
        if (m_isWatching && !m_hasEnded)
            m_watch->lookNow();
    });
    m_lastLook.start(timeout - leadOf(timeout));
}

// `head` and the like close a pipe when they have enough. The next line may come in hours.
void WatchCommand::watchReader()
{
#ifdef Q_OS_UNIX
    constexpr int standardOutput = 1;
    auto *notifier = new QSocketNotifier(standardOutput, QSocketNotifier::Exception, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        endWithoutReader();
    });
#endif
}

// What was waited for has not come.
void WatchCommand::endWithoutReader()
{
    end(until() == Until::Interrupted ? ExitStatus::Success : ExitStatus::Failed);
}

void WatchCommand::watch(const Access &access)
{
    m_access = access;
    m_client.reset(makeClient(access, call(), console(), this));
    m_watch = std::make_unique<ServiceWatch>(m_client.get(), service(), m_clock);
    m_watch->setSchedule(m_schedule);
    connect(m_watch->trainings(), &TrainingStore::aboutToChange, this, &WatchCommand::noteRemovals);
    connect(m_watch->trainings(), &TrainingStore::changed, this, &WatchCommand::noteChange);
    connect(m_watch.get(), &ServiceWatch::looked, this, &WatchCommand::takeLook);
    connect(m_watch.get(), &ServiceWatch::failed, this, &WatchCommand::takeFailure);
    connect(m_watch.get(), &ServiceWatch::waitingChanged, this, [this] {
        // Later, an outage is reported once, see takeFailure().
        if (!m_isWatching && m_watch->waiting())
            sayRetry(*m_watch->waiting(), hostOf(m_access), console());
    });
    m_watch->start();
}

void WatchCommand::noteRemovals(const TrainingChange &change)
{
    for (const auto &[first, last] : change.removals) {
        for (int row = first; row <= last; ++row)
            note(WatchEvent::Kind::Gone, row);
    }
}

void WatchCommand::noteChange(const TrainingChange &change)
{
    if (!m_isWatching)
        return; // what was there before is no news
    const TrainingList &list = m_watch->trainings()->list();
    for (const auto &[first, last] : change.insertions) {
        for (int row = first; row <= last; ++row) {
            if (countsAsNew(list.withoutJson(row)))
                note(WatchEvent::Kind::New, row);
        }
    }
    for (const TrainingChange::Transition &transition : change.transitions)
        note(WatchEvent::Kind::Changed, transition.row, transition.before);
}

bool WatchCommand::countsAsNew(const Training &training) const
{
    return !m_newestAtStart || !training.created.isReadable() ||
        training.created.msecs() >= *m_newestAtStart;
}

void WatchCommand::note(WatchEvent::Kind kind, int row, const std::optional<TrainingStatus> &before)
{
    const Training training = m_watch->trainings()->list().at(row);
    if (isForVersion() && training.key.version != call().trainingVersion)
        return;
    m_events.append({.kind = kind, .after = m_lookedAt, .before = before, .training = training});
    const StatusGroup group = statusGroup(training.status.known());
    const bool hadEnded = before && isEnd(statusGroup(before->known()));
    if (kind != WatchEvent::Kind::Gone && isEnd(group) && !hadEnded)
        m_ends.append(group);
}

void WatchCommand::takeLook()
{
    if (m_hasEnded)
        return;
    if (!m_isWatching)
        beginWatching();
    if (std::exchange(m_isOut, false))
        console().say(Cli::tr("%1 responds again.").arg(hostOf(m_access)));
    printEvents();
    m_lookedAt = m_watch->lookedAt();
    judge();
}

void WatchCommand::beginWatching()
{
    sayClockCorrection(m_client.get(), console());
    reportList({});
    const TrainingList &list = m_watch->trainings()->list();
    if (!m_watch->list().isWhole()) {
        const QList<qint64> &created = list.createdMoments();
        m_newestAtStart =
            created.isEmpty() ? Timestamp::unreadable : *std::ranges::max_element(created);
    }
    if (isForVersion()) {
        for (int row = 0; row < list.size(); ++row) {
            if (list.version(row) == call().trainingVersion)
                note(WatchEvent::Kind::Found, row);
        }
    } else if (call().format == Format::Table) {
        const std::vector<StatusGroup> groups = statusGroups(list);
        const auto inProgress = std::ranges::count(
            list.statuses(), StatusGroup::InProgress,
            [&groups](TrainingList::Id status) { return groups[status]; });
        console().remark(
            Cli::tr("watching %1, %2 of %n training(s) in progress", nullptr, int(list.size()))
                .arg(service(), QString::number(inProgress)));
    }
    m_isWatching = true;
}

void WatchCommand::takeFailure(const ApiError &error, bool isHopeless)
{
    if (m_hasEnded)
        return;
    // The first part of a look may have come.
    printEvents();
    const bool isLost = isHopeless || error.kind == ApiError::Kind::NotFound;
    if (!m_isWatching || isLost) {
        end(reportList(error));
        return;
    }
    if (!std::exchange(m_isOut, true)) {
        console().say(sentences(
            errorText(error, hostOf(m_access)).what,
            Cli::tr("Retrying until there is a response.")));
    }
    judge();
}

// Prints what there is to know about the list, or why it did not come.
ExitStatus WatchCommand::reportList(const std::optional<ApiError> &error)
{
    const ServiceOutcome &list = m_watch->list();
    ListSummary summary{
        .rows = error ? 0 : list.rows,
        .end = error ? ListEnd::Failed : list.end,
        .twice = list.twice,
        .unreadable = list.unreadable,
        .problems = list.problems,
        .error = error,
        .host = hostOf(m_access),
        .keyOrigin = m_access.origin,
        .showResponse = call().showResponse};
    return report(summary, trainingNames(), false, console());
}

void WatchCommand::printEvents()
{
    // The newest training comes first in a list. Lines come in the order of time.
    QList<WatchEvent> events = std::exchange(m_events, {});
    std::ranges::stable_sort(
        events, {}, [](const WatchEvent &event) { return event.training.created.msecs(); });
    for (WatchEvent &event : events) {
        if (m_hasEnded)
            return;
        event.moment = m_clock->now();
        console().write(
            call().format == Format::Json ? jsonLine(event) : textLine(event, console().width()));
        switch (console().flush()) {
        case Console::Written::All:
            break;
        case Console::Written::Closed:
            endWithoutReader();
            break;
        case Console::Written::Failed:
            end(ExitStatus::Failed); // Program says why
            break;
        }
    }
}

void WatchCommand::judge()
{
    if (m_hasEnded)
        return;
    const QList<StatusGroup> ends = std::exchange(m_ends, {});
    if (isForVersion()) {
        judgeVersion();
        return;
    }
    follow(verdictOfEnds(until(), ends));
}

void WatchCommand::follow(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Open:
        if (m_isOver)
            runOut();
        break;
    case Verdict::Reached:
        end(ExitStatus::Success);
        break;
    case Verdict::Missed:
        end(ExitStatus::Failed);
        break;
    }
}

void WatchCommand::judgeVersion()
{
    const TrainingList &list = m_watch->trainings()->list();
    QList<TrainingKey> open;
    QList<StatusGroup> groups;
    for (int row = 0; row < list.size(); ++row) {
        if (list.version(row) != call().trainingVersion)
            continue;
        groups.append(statusGroup(list.status(row).known()));
        if (!isEnd(groups.constLast()))
            open.append(list.key(row));
    }
    m_watch->setWanted(open);
    if (groups.isEmpty()) {
        console().say(
            m_hadVersion
                ? Cli::tr("The training \"%1\" is no longer there.").arg(call().trainingVersion)
                : missingVersionText());
        end(ExitStatus::Failed);
        return;
    }
    m_hadVersion = true;
    follow(verdictOfVersion(until(), groups));
}

QString WatchCommand::missingVersionText() const
{
    const QString version = call().trainingVersion;
    if (!m_watch->list().isWhole())
        return Cli::tr("No training with the version \"%1\" is in the part of the list that could "
                       "be read.")
            .arg(version);
    const QString what =
        Cli::tr("The service %1 has no training with the version \"%2\".").arg(service(), version);
    const QString advice =
        Cli::tr("\"%1\" lists the versions.").arg(u"trainboard-cli trainings "_s + service());
    return what + u'\n' + advice;
}

QString WatchCommand::timeoutText() const
{
    const QString time = shortDuration(*call().timeout);
    if (!m_isWatching) {
        return Cli::tr("The time-out of %1 is over, and the list of trainings has not come.")
            .arg(time);
    }
    return ::timeoutText(time, until(), service(), call().trainingVersion);
}

// The computer has slept until now.
bool WatchCommand::hasMissedLastLook() const
{
    const std::chrono::milliseconds since(m_clock->now() - m_lastLookAt);
    return m_lastLookAt == 0 || since < leadOf(*call().timeout) / 2;
}

void WatchCommand::runOut()
{
    if (m_hasEnded)
        return;
    if (m_isWatching && !m_isOver && hasMissedLastLook()) {
        m_isOver = true;
        m_timeout.start(longestLead);
        m_watch->lookNow();
        return;
    }
    console().say(timeoutText());
    end(ExitStatus::TimedOut);
}

void WatchCommand::end(ExitStatus status)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_timeout.stop();
    m_lastLook.stop();
    Q_EMIT finished(status);
}

CommandInfo watchCommand()
{
    return {
        .name = u"watch"_s,
        .arguments = {u"SERVICE"_s},
        .options =
            {u"account"_s, u"format"_s, u"show-response"_s, u"timeout"_s, u"until"_s,
             u"use-server-time"_s, u"version"_s},
        .formats = {u"text"_s, u"json"_s},
        .help = watchHelp,
        .make = makeCommand<WatchCommand>};
}
