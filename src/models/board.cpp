// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board.h"

#include "api/apiclient.h"
#include "core/endpoint.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace {

constexpr std::chrono::milliseconds longestPause = std::chrono::minutes(5);

// As the service asks for, if it does; more than that nobody would believe.
constexpr std::chrono::milliseconds longestRetryAfter = std::chrono::hours(1);

// Nobody asks a second time with keys, or a proxy's password, that were refused.
bool isHopeless(const std::optional<ApiError> &error)
{
    return error &&
        (error->kind == ApiError::Kind::UnusableKeys ||
         error->kind == ApiError::Kind::NotEncrypted ||
         error->kind == ApiError::Kind::AuthenticationFailed ||
         error->kind == ApiError::Kind::PermissionDenied ||
         error->kind == ApiError::Kind::ProxyWantsLogin);
}

} // namespace

Board::Board(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one would show in nextAt()
    connect(&m_timer, &QTimer::timeout, this, &Board::refresh);
    connect(&m_loader, &TrainingLoader::arrived, this, [this](const QList<Training> &trainings) {
        // The first picture is shown while it comes; a later one replaces the old one in one go.
        if (m_updatedAt == 0) {
            m_arrived += trainings;
            if (!m_arrivals.isActive())
                showArrived();
        }
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
    m_servicesLoaded = false;
    m_servicesError.reset();
    m_servicesProblems.clear();
    m_unreadableServices = 0;
    m_servicesTwice = 0;
    m_servicesEnd = ListEnd::Complete;
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
    if (m_arrived.isEmpty())
        return;
    constexpr qint64 shortestPause = 100; // ms
    constexpr qint64 share = 5;           // of the time at most, one part in so many
    QElapsedTimer took;
    took.start();
    m_trainings.add(std::exchange(m_arrived, {}));
    m_arrivals.start(int(std::max(shortestPause, (share - 1) * took.elapsed())));
}

// Another question: what is on the board does not answer it.
void Board::startAnew()
{
    m_loader.abort();
    m_arrived.clear();
    m_arrivals.stop();
    m_trainings.clear();
    m_outcomes.clear();
    m_updatedAt = 0;
    m_cancelled = false;
    m_failures = 0;
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
    m_failures = isStale() ? m_failures + 1 : 0;
    m_cancelled = false;
    loadServices();
    if (!m_chosen.isEmpty())
        loadTrainings();
}

void Board::cancel()
{
    if (!isLoading())
        return;
    m_loader.abort();
    showArrived();
    if (m_servicesReply)
        m_servicesReply->abort();
    m_loadingServices = false;
    m_trainingsFollow = false;
    m_cancelled = true;
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

std::optional<ApiError> Board::clockRefusal() const
{
    if (m_servicesError && m_servicesError->needsClockConsent)
        return m_servicesError;
    for (const ServiceOutcome &outcome : m_outcomes) {
        if (outcome.error && outcome.error->needsClockConsent)
            return outcome.error;
    }
    return {};
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
        if (m_trainingsFollow && m_servicesLoaded && !m_servicesError)
            loadTrainings();
        else if (!m_loader.isLoading())
            endAttempt();
        Q_EMIT stateChanged();
    });
    Q_EMIT stateChanged();
}

void Board::takeServices(const FullList<Service> &list, const std::optional<ApiError> &error)
{
    m_servicesError = error;
    // A list of which nothing can be read says nothing about the services there are.
    if (!error && list.rows.isEmpty() && list.unreadable > 0) {
        m_servicesError = ApiError{
            .kind = ApiError::Kind::UnreadableAnswer,
            .httpStatus = 200,
            .detail = list.problems.join(u'\n'),
            .failedAt = QDateTime::currentMSecsSinceEpoch()};
    }
    if (m_servicesError)
        return;
    m_servicesLoaded = true;
    m_servicesProblems = list.problems;
    m_unreadableServices = list.unreadable;
    m_servicesTwice = list.twice;
    m_servicesEnd = list.end;
    m_services.setServices(list.rows);
    m_trainings.setServiceNames(m_services.names());
    Q_EMIT servicesLoaded();
}

bool Board::missesServices() const
{
    return m_unreadableServices > 0 || m_servicesEnd != ListEnd::Complete;
}

void Board::loadTrainings()
{
    m_timer.stop();
    if (!m_client)
        return;
    if (m_chosen.isEmpty() && !m_servicesLoaded) {
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

void Board::takeTrainings(const QList<Training> &trainings, const QList<ServiceOutcome> &outcomes)
{
    QSet<QString> failed;
    QSet<QString> whole; // only then a training that is missing is no longer there
    for (const ServiceOutcome &outcome : outcomes) {
        if (outcome.end == ListEnd::Failed)
            failed.insert(outcome.serviceId);
        else if (outcome.isWhole() && !m_recentOnly)
            whole.insert(outcome.serviceId);
    }
    m_outcomes = outcomes;
    // If nothing new came, what there is stays as it is. Pages that had come are on the board.
    if (outcomes.isEmpty() || failed.size() < outcomes.size()) {
        m_trainings.replace(trainings, failed, whole);
        m_updatedAt = QDateTime::currentMSecsSinceEpoch();
        updateCounts(outcomes);
        m_arrived.clear();
    } else {
        showArrived();
    }
    if (!m_loadingServices) // else it ends with them
        endAttempt();
    Q_EMIT stateChanged();
}

void Board::updateCounts(const QList<ServiceOutcome> &outcomes)
{
    if (m_recentOnly) {
        // They would be those of the latest trainings only, so the last ones grow older.
        m_services.setCounts({}, m_updatedAt);
        return;
    }
    QHash<QString, ServiceCounts> counts;
    for (const ServiceOutcome &outcome : outcomes) {
        if (outcome.end != ListEnd::Failed)
            counts.insert(outcome.serviceId, {.isWhole = outcome.isWhole()});
    }
    for (const Training &training : m_trainings.trainings()) {
        const auto found = counts.find(training.key.serviceId);
        if (found != counts.end())
            found->count(training, m_updatedAt);
    }
    m_services.setCounts(counts, m_updatedAt);
}

void Board::setPace(std::chrono::milliseconds busy, std::chrono::milliseconds idle)
{
    m_busyPace = busy;
    m_idlePace = idle;
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

bool Board::isStale() const
{
    if (m_servicesError || m_cancelled)
        return true;
    return std::any_of(m_outcomes.begin(), m_outcomes.end(), [](const ServiceOutcome &outcome) {
        return outcome.end == ListEnd::Failed;
    });
}

QSet<QString> Board::staleServices() const
{
    QSet<QString> stale;
    if (m_servicesError || m_cancelled) {
        const QStringList all = m_services.readableIds();
        stale = QSet<QString>(all.begin(), all.end());
        stale.insert(m_chosen); // which the list of services need not know
    }
    for (const ServiceOutcome &outcome : m_outcomes) {
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

// The longest of the pauses that the service asked for.
std::chrono::milliseconds Board::askedPause() const
{
    std::chrono::milliseconds asked{0};
    const auto look = [&asked](const std::optional<ApiError> &error) {
        if (error && error->retryAfter)
            asked = std::max<std::chrono::milliseconds>(asked, *error->retryAfter);
    };
    look(m_servicesError);
    for (const ServiceOutcome &outcome : m_outcomes)
        look(outcome.error);
    return std::min(asked, longestRetryAfter);
}

void Board::planNext()
{
    const bool hopeless = isHopeless(m_servicesError) ||
        (!m_outcomes.isEmpty() &&
         std::all_of(m_outcomes.begin(), m_outcomes.end(), [](const ServiceOutcome &outcome) {
             return isHopeless(outcome.error);
         }));
    if (!m_refreshesByItself || hopeless)
        return;

    const auto &trainings = m_trainings.trainings();
    const bool busy = std::any_of(trainings.begin(), trainings.end(), [](const Training &training) {
        return statusGroup(training.status.known()) == StatusGroup::InProgress;
    });
    auto pause = busy ? m_busyPace : m_idlePace;
    if (isStale())
        pause = std::min(longestPause, m_busyPace * (2 << std::min(m_failures, 8)));
    // A list that takes long to read is read less often.
    pause = std::max(pause, std::min(longestPause, m_took * 5));
    m_timer.start(std::max(pause, askedPause()));
}
