// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/board.h"

#include "api/apiclient.h"
#include "core/endpoint.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>

namespace {

// The group of each state of the list, by its number there.
std::vector<StatusGroup> statusGroups(const TrainingList &list)
{
    std::vector<StatusGroup> groups;
    for (const TrainingStatus &status : list.statusPool().values())
        groups.push_back(statusGroup(status.known()));
    return groups;
}

bool isInProgress(const TrainingList &list)
{
    const std::vector<StatusGroup> groups = statusGroups(list);
    return std::ranges::any_of(list.statuses(), [&groups](TrainingList::Id status) {
        return groups[status] == StatusGroup::InProgress;
    });
}

} // namespace

Board::Board(QObject *parent)
    : QObject(parent)
{
    connect(
        this, &Board::stateChanged, this, [this] { m_services.setStaleServices(staleServices()); });
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one would show in nextAt()
    connect(&m_timer, &QTimer::timeout, this, &Board::refresh);
    connect(&m_loader, &TrainingLoader::arrived, this, [this] {
        // The first picture is shown while it comes; a later one replaces the old one in one go.
        if (m_state.updatedAt == 0 && !m_arrivals.isActive())
            showArrived();
        Q_EMIT stateChanged();
    });
    m_arrivals.setSingleShot(true);
    connect(&m_arrivals, &QTimer::timeout, this, &Board::showArrived);
    connect(&m_loader, &TrainingLoader::finished, this, &Board::takeTrainings);
    connect(&m_loader, &TrainingLoader::waitingChanged, this, &Board::stateChanged);
}

Board::~Board()
{
    m_loader.abort();
}

QString Board::host() const
{
    return m_client ? shownHost(m_client->endpoint()) : QString();
}

void Board::setClient(
    std::unique_ptr<ApiClient> client, const QString &serviceId, std::optional<bool> recentOnly)
{
    m_loader.abort();
    m_client = std::move(client);
    m_chosen = serviceId;
    m_recentOnly = recentOnly.value_or(m_recentOnly);
    m_loadingServices = false; // its reply went with the old client
    m_services.clear();
    m_state.forget();
    startAnew();
    m_trainings.startSource(m_client ? m_client->identity() : QByteArray());
    refresh();
}

void Board::chooseService(const QString &serviceId)
{
    if (serviceId == m_chosen)
        return;
    m_chosen = serviceId;
    startAnew();
    loadTrainings();
}

void Board::setRecentOnly(bool on)
{
    if (on == m_recentOnly)
        return;
    m_recentOnly = on;
    startAnew();
    loadTrainings();
}

// What comes meanwhile is shown together. Each time costs the more the more there are already, so
// the pauses grow with that: then all times together take no more than a part of the whole.
void Board::showArrived()
{
    if (m_state.updatedAt != 0 || !m_loader.isLoading())
        return;
    constexpr qint64 shortestPause = 100; // ms
    constexpr qint64 share = 5;           // of the time at most, one part in so many
    QElapsedTimer took;
    took.start();
    const int before = m_trainings.list().size();
    m_loader.addArrived(m_trainings);
    if (m_trainings.list().size() > before)
        m_arrivals.start(int(std::max(shortestPause, (share - 1) * took.elapsed())));
}

// Another question: what is on the board does not answer it.
void Board::startAnew()
{
    m_loader.abort();
    m_arrivals.stop();
    m_trainings.clear();
    m_state.startAnew();
    m_startedAt = QDateTime::currentMSecsSinceEpoch();
}

void Board::refresh()
{
    m_timer.stop();
    if (!m_client) {
        Q_EMIT stateChanged();
        return;
    }
    m_startedAt = QDateTime::currentMSecsSinceEpoch();
    m_state.failures = isStale() ? m_state.failures + 1 : 0;
    m_state.wasCancelled = false;
    loadServices();
    if (!m_chosen.isEmpty())
        loadTrainings();
}

void Board::cancel()
{
    if (!isLoading())
        return;
    showArrived();
    m_loader.abort();
    if (m_servicesReply)
        m_servicesReply->abort();
    m_loadingServices = false;
    m_trainingsFollow = false;
    m_state.wasCancelled = true;
    endAttempt();
    Q_EMIT stateChanged();
}

std::optional<RetryWait> Board::waiting() const
{
    if (m_servicesReply && m_servicesReply->waiting())
        return m_servicesReply->waiting();
    return m_loader.waiting();
}

std::optional<RetryWait> Board::retrying() const
{
    if (m_servicesReply && m_servicesReply->retrying())
        return m_servicesReply->retrying();
    return m_loader.retrying();
}

void Board::retryNow()
{
    if (m_servicesReply)
        m_servicesReply->retryNow();
    m_loader.retryNow();
}

qint64 Board::clockCorrection() const
{
    return m_client ? m_client->clockCorrection() : 0;
}

void Board::useServerTime(const ApiError &refusal)
{
    if (m_client)
        m_client->consentToServerTime(refusal);
    refresh();
}

void Board::loadServices()
{
    if (m_servicesReply)
        m_servicesReply->abort();
    m_loadingServices = true;
    m_trainingsFollow = m_chosen.isEmpty();
    PagedReplyOf<Service> *reply = m_client->services();
    m_servicesReply = reply;
    connect(reply, &ApiReply::waitingChanged, this, &Board::stateChanged);
    connect(reply, &ApiReply::finished, this, [this, reply] {
        m_loadingServices = false;
        takeServices(reply->list(), reply->error());
        if (m_trainingsFollow && m_services.isLoaded() && !m_state.servicesError)
            loadTrainings();
        else if (!m_loader.isLoading())
            endAttempt();
        Q_EMIT stateChanged();
    });
    Q_EMIT stateChanged();
}

void Board::takeServices(const FullList<Service> &list, const std::optional<ApiError> &error)
{
    m_state.takeServices(list, error);
    if (m_state.servicesError)
        return;
    m_services.setServices(list.rows);
    Q_EMIT servicesLoaded();
}

void Board::loadTrainings()
{
    m_timer.stop();
    if (!m_client)
        return;
    if (m_chosen.isEmpty() && !m_services.isLoaded()) {
        m_trainingsFollow = true; // which services there are is not known yet
        if (!m_loadingServices)
            refresh();
        return;
    }
    m_trainingsFollow = false;
    m_loader.load(
        m_client.get(),
        {.serviceIds = m_chosen.isEmpty() ? m_services.readableIds() : QStringList{m_chosen},
         .recentOnly = m_recentOnly});
    Q_EMIT stateChanged();
}

void Board::takeTrainings(const TrainingList &trainings, const QList<ServiceOutcome> &outcomes)
{
    m_arrivals.stop();
    QSet<QString> failed;
    QSet<QString> whole; // only then a training that is missing is no longer there
    for (const ServiceOutcome &outcome : outcomes) {
        if (outcome.end == ListEnd::Failed)
            failed.insert(outcome.serviceId);
        else if (outcome.isWhole() && !m_recentOnly)
            whole.insert(outcome.serviceId);
    }
    m_state.outcomes = outcomes;
    // If nothing new came, what there is stays as it is; beside it pages of a first picture.
    if (outcomes.isEmpty() || failed.size() < outcomes.size()) {
        m_trainings.replace(trainings, failed, whole);
        m_state.updatedAt = QDateTime::currentMSecsSinceEpoch();
        updateCounts();
    } else if (m_state.updatedAt == 0) {
        m_trainings.add(trainings);
    }
    if (!m_loadingServices) // else it ends with them
        endAttempt();
    Q_EMIT stateChanged();
}

void Board::updateCounts()
{
    QHash<QString, ServiceCounts> counts;
    // Of the latest trainings only they would say nothing, so the last ones grow older.
    if (!m_recentOnly) {
        for (const ServiceOutcome &outcome : m_state.outcomes) {
            if (outcome.end != ListEnd::Failed)
                counts.insert(outcome.serviceId, {.isWhole = outcome.isWhole()});
        }
        const TrainingList &list = m_trainings.list();
        std::vector<ServiceCounts *> countsOfService; // by number
        for (qsizetype id = 0; id < list.servicePool().size(); ++id) {
            const auto found = counts.find(list.servicePool().text(TextPool::Id(id)));
            countsOfService.push_back(found == counts.end() ? nullptr : &*found);
        }
        const std::vector<StatusGroup> groups = statusGroups(list);
        for (int row = 0; row < list.size(); ++row) {
            if (ServiceCounts *count = countsOfService[list.services().at(row)])
                count->count(
                    groups[list.statuses().at(row)], list.createdMoments().at(row),
                    m_state.updatedAt);
        }
    }
    m_services.setCounts(counts, m_state.updatedAt);
}

void Board::setRefreshesByItself(bool on)
{
    m_refreshesByItself = on;
    if (!on)
        m_timer.stop();
    else if (m_client && !isLoading())
        planNext();
    Q_EMIT stateChanged();
}

qint64 Board::nextAt() const
{
    return m_timer.isActive() ? QDateTime::currentMSecsSinceEpoch() + m_timer.remainingTime() : 0;
}

QSet<QString> Board::staleServices() const
{
    QSet<QString> stale;
    if (m_state.servicesError || m_state.wasCancelled) {
        const QStringList all = m_services.readableIds();
        stale = QSet<QString>(all.begin(), all.end());
        stale.insert(m_chosen); // which the list of services need not know
    }
    for (const ServiceOutcome &outcome : m_state.outcomes) {
        if (outcome.end == ListEnd::Failed)
            stale.insert(outcome.serviceId);
    }
    return stale;
}

void Board::endAttempt()
{
    m_took = std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch() - m_startedAt);
    planNext();
}

void Board::planNext()
{
    if (!m_refreshesByItself)
        return;
    const auto pause = m_schedule.pauseAfter(
        {.isBusy = isInProgress(m_trainings.list()),
         .isStale = isStale(),
         .isHopeless = m_state.isHopeless(),
         .failures = m_state.failures,
         .took = m_took,
         .askedPause = m_state.askedPause()});
    if (pause)
        m_timer.start(*pause);
}
