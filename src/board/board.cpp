// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/board.h"

#include "api/apiclient.h"
#include "board/servicecounts.h"
#include "core/endpoint.h"
#include "core/statusgroups.h"
#include "storage/historylook.h"

#include <QElapsedTimer>

#include <algorithm>

Board::Board(const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock ? clock : &m_ownClock)
    , m_pace(m_clock)
    , m_servingLoader(&m_serving, &m_trainings, m_clock)
{
    connect(this, &Board::stateChanged, this, [this] {
        m_services.setStaleServices(staleServices(), m_state.failedServices());
    });
    connect(&m_pace, &LookPace::due, this, &Board::lookAgain);
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
    connect(&m_loader, &TrainingLoader::progressed, this, &Board::stateChanged);
    connect(&m_look, &Look::finished, this, &Board::takeLook);
    connect(&m_look, &Look::waitingChanged, this, &Board::stateChanged);
    connect(&m_servingLoader, &ServingLoader::finished, this, &Board::stateChanged);
}

Board::~Board()
{
    m_loader.abort();
    m_look.abort();
    m_servingLoader.abort();
}

QString Board::host() const
{
    return m_client ? shownHost(m_client->endpoint()) : QString();
}

ApiReplyOf<ServiceDetails> *Board::askForService(const QString &serviceId)
{
    return m_client->service(serviceId);
}

void Board::setClient(
    std::unique_ptr<ApiClient> client, const QString &serviceId, std::optional<bool> recentOnly)
{
    m_loader.abort();
    m_look.abort();
    m_client = std::move(client);
    m_chosen = serviceId;
    m_recentOnly = recentOnly.value_or(m_recentOnly);
    m_loadingServices = false; // its reply went with the old client
    m_services.clear();
    m_serving.clear();
    m_state.forget();
    startAnew();
    m_trainings.startSource(m_client ? m_client->identity() : QByteArray());
    Q_EMIT askedAnew();
    refresh();
}

void Board::chooseService(const QString &serviceId)
{
    if (serviceId == m_chosen)
        return;
    m_chosen = serviceId;
    startAnew();
    Q_EMIT askedAnew();
    loadTrainings();
}

void Board::setRecentOnly(bool on)
{
    if (on == m_recentOnly)
        return;
    m_recentOnly = on;
    startAnew();
    Q_EMIT askedAnew();
    loadTrainings();
}

// What comes meanwhile is shown together. Each time costs the more the more there are already, so
// the pauses grow with that: then all times together take no more than a part of the whole.
void Board::showArrived()
{
    if (m_state.updatedAt != 0 || m_state.rememberedAt != 0 || !m_loader.isLoading())
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
    m_look.abort();
    m_servingLoader.abort();
    m_arrivals.stop();
    m_trainings.clear();
    m_lists = {};
    m_remembered.clear();
    m_news.clear();
    m_state.startAnew();
    ++m_question;
    m_pace.begin();
}

void Board::remember(const QList<Service> &services)
{
    if (m_client)
        m_services.remember(services);
}

void Board::remember(const TrainingList &trainings, qint64 asOf)
{
    // Once something has come, what was known before would hide it.
    const bool hasArrived = m_state.rememberedAt == 0 && !m_trainings.list().isEmpty();
    if (!m_client || m_state.updatedAt != 0 || hasArrived || trainings.isEmpty())
        return;
    m_state.rememberedAt = qMax<qint64>(asOf, 1);
    for (qsizetype id = 0; id < trainings.servicePool().size(); ++id)
        m_remembered.insert(trainings.servicePool().text(TextPool::Id(id)));
    m_isRemembering = true;
    m_trainings.add(trainings);
    m_isRemembering = false;
    Q_EMIT stateChanged();
}

void Board::refresh()
{
    m_readsAll = true;
    ask();
}

// By itself. What has not come yet is asked for again as a whole.
void Board::lookAgain()
{
    m_readsAll = false;
    ask();
}

void Board::ask()
{
    m_pace.begin();
    m_servingLoader.abort();
    if (!m_client) {
        Q_EMIT stateChanged();
        return;
    }
    m_state.failures = isStale() ? m_state.failures + 1 : 0;
    m_state.wasCancelled = false;
    loadServices();
    if (!m_chosen.isEmpty())
        loadTrainings();
}

void Board::cancel()
{
    if (m_servingLoader.isUnderWay()) { // all else has come
        m_servingLoader.abort();
        Q_EMIT stateChanged();
    }
    if (!isLoading())
        return;
    const int question = m_question;
    showArrived();
    if (question != m_question)
        return;
    m_loader.abort();
    m_look.abort();
    m_news.clear();
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
    const auto ofLists = m_loader.waiting();
    const auto ofLook = m_look.waiting();
    if (ofLists && ofLook)
        return ofLook->until < ofLists->until ? ofLook : ofLists;
    return ofLists ? ofLists : ofLook;
}

std::optional<RetryWait> Board::retrying() const
{
    if (m_servicesReply && m_servicesReply->retrying())
        return m_servicesReply->retrying();
    const auto ofLists = m_loader.retrying();
    return ofLists ? ofLists : m_look.retrying();
}

void Board::retryNow()
{
    if (m_servicesReply)
        m_servicesReply->retryNow();
    m_loader.retryNow();
    m_look.retryNow();
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
        else
            endIfDone();
        Q_EMIT stateChanged();
    });
    Q_EMIT stateChanged();
}

void Board::loadTrainings()
{
    m_pace.stop();
    if (!m_client)
        return;
    if (m_chosen.isEmpty() && !m_services.isLoaded()) {
        m_trainingsFollow = true; // which services there are is not known yet
        if (!m_loadingServices)
            refresh();
        return;
    }
    m_trainingsFollow = false;
    m_look.abort();
    m_servingLoader.abort();
    m_news.clear();
    m_lists.ask(m_chosen.isEmpty() ? m_services.readableIds() : QStringList{m_chosen});
    // Of the latest trainings only the whole list is as small as a look.
    const bool readsAll = m_readsAll || m_recentOnly;
    const QStringList all = m_lists.serviceIds();
    const QStringList toRead = readsAll ? all : m_lists.toRead(m_clock->now());
    QStringList toLook;
    std::ranges::copy_if(all, std::back_inserter(toLook), [&toRead](const QString &serviceId) {
        return !toRead.contains(serviceId);
    });
    if (!toLook.isEmpty())
        m_look.start(m_client.get(), toLook, m_trainings.list());
    if (!toRead.isEmpty() || toLook.isEmpty())
        m_loader.load(m_client.get(), {.serviceIds = toRead, .recentOnly = m_recentOnly});
    Q_EMIT stateChanged();
}

// A look may also be late, or fail once.
qint64 Board::longestGap() const
{
    const RefreshSchedule &schedule = m_pace.schedule();
    return qMax(HistoryLook::usualGap, 2 * qint64(qMax(schedule.busy, schedule.idle).count()));
}

void Board::setAutoRefresh(bool on)
{
    if (on == m_pace.isOn())
        return;
    m_pace.setOn(on);
    if (on && m_client && !isLoading())
        planNext();
    Q_EMIT stateChanged();
}

// What a look has found is read before the attempt has come to its end.
void Board::endIfDone()
{
    if (isLoading())
        return;
    if (!m_news.isEmpty()) {
        m_loader.load(
            m_client.get(), {.serviceIds = std::exchange(m_news, {}), .recentOnly = m_recentOnly});
        return;
    }
    // The next look does not wait for what is served, which may take long to come.
    endAttempt();
    loadServing();
}

// What is served is asked for at the end: of each service one request is under way at a time. That
// requests for it are retried is not told, because all that the board shows has come.
void Board::loadServing()
{
    if (m_state.servicesError && m_chosen.isEmpty())
        return; // nothing new has come
    QStringList came;
    for (const ServiceOutcome &outcome : m_state.outcomes) {
        if (outcome.end != ListEnd::Failed)
            came.append(outcome.serviceId);
    }
    m_servingLoader.load(m_client.get(), came, m_readsAll);
}

void Board::endAttempt()
{
    m_pace.end();
    planNext();
}

void Board::planNext()
{
    m_pace.plan(
        {.isBusy = hasInProgress(m_trainings.list()),
         .isStale = isStale(),
         .isHopeless = m_state.isHopeless(),
         .failures = m_state.failures,
         .askedPause = m_state.askedPause()});
}
