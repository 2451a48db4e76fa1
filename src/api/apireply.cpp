// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apireply.h"

#include "api/http/attempt.h"
#include "api/http/transport.h"

#include <QDateTime>
#include <QRandomGenerator>

ApiReply::ApiReply(Transport *transport, const Credentials &credentials, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_credentials(credentials)
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // others may fire before what the service asked for
    connect(&m_pause, &QTimer::timeout, this, &ApiReply::retryNow);
}

ApiReply::~ApiReply()
{
    endReading();
}

void ApiReply::abort()
{
    m_isAborted = true;
    m_pause.stop();
    m_waiting.reset();
    m_retrying.reset();
    if (m_attempt)
        m_attempt->abort();
    cancelWork(this);
    endReading();
    disconnect();
    deleteLater();
}

void ApiReply::get(const QUrl &url)
{
    if (m_isAborted) // by a slot, when the page before arrived
        return;
    m_url = url;
    m_response.clear();
    m_attempts = 0;
    m_clockWasCorrected = false;
    m_wasSignedAgain = false;
    startAttempt();
}

void ApiReply::startAttempt()
{
    ++m_attempts;
    m_attempt = new Attempt(m_transport, m_url, m_credentials, m_attempts, this);
    connect(m_attempt, &Attempt::finished, this, &ApiReply::receive);
    m_transport->enqueue(m_attempt);
}

void ApiReply::receive()
{
    m_retrying.reset();
    const qint64 signedWith = m_attempt->signedWith();
    const bool wasOvertaken = m_attempt->wasOvertaken();
    m_mask = m_attempt->mask();
    m_response = m_attempt->response();
    ApiResult<QByteArray> result = m_attempt->takeResult();
    m_attempt->deleteLater();
    m_attempt = nullptr;

    RetryBudget &budget = m_transport->budgetOf(m_credentials.accessKey);
    ServerClock &clock = m_transport->clockOf(m_url);
    if (result) {
        budget.succeed();
        clock.accept(signedWith);
        take(std::move(result));
        return;
    }
    ApiError error = result.error();
    if (error.kind == ApiError::Kind::AuthenticationFailed) {
        // Once, and at once: this was no failure of the way or of the service. Each of several
        // requests looks at what it was signed with itself, so none relies on another's repair.
        if (!m_wasSignedAgain) {
            m_clockWasCorrected = clock.correct(signedWith);
            m_wasSignedAgain = m_clockWasCorrected || wasOvertaken;
            if (m_wasSignedAgain) {
                startAttempt();
                return;
            }
        }
        error.needsClockConsent = !m_clockWasCorrected && clock.needsConsent(signedWith);
        clock.drop(signedWith);
        // It was not the clock alone. But when the service told the same difference again, people
        // should hear of it.
        error.wasSignedWithServerTime = signedWith != 0;
        if (signedWith != 0 && !clock.agrees(signedWith) && !error.needsClockConsent)
            error.clockOffset.reset();
    }
    if (!pause(error))
        take(error);
}

bool ApiReply::pause(const ApiError &error)
{
    const NetworkLimits &limits = m_transport->limits();
    const auto pause =
        pauseBeforeRetry(error, m_attempts, QRandomGenerator::global()->generateDouble(), limits);
    if (!pause || !m_transport->budgetOf(m_credentials.accessKey).spend(error))
        return false;
    m_waiting = RetryWait{
        .error = error,
        .attempt = m_attempts + 1,
        .attempts = limits.attempts,
        .until = QDateTime::currentMSecsSinceEpoch() + pause->count()};
    m_response.clear(); // many may pause at once
    m_pause.start(*pause);
    Q_EMIT waitingChanged();
    return true;
}

void ApiReply::retryNow()
{
    if (!m_waiting)
        return;
    m_pause.stop();
    m_retrying = std::exchange(m_waiting, {});
    startAttempt();
    Q_EMIT waitingChanged();
}

// While it is read the program grows, and none of the other responses is to blame for that.
void ApiReply::beginReading(qint64 size)
{
    m_transport->keepTurn(this);
    m_transport->noteKept(2 * size);
}

void ApiReply::endReading()
{
    m_transport->release(this);
}

QThreadPool &ApiReply::workers()
{
    return m_transport->workers();
}

ApiError ApiReply::redacted(ApiError error) const
{
    if (error.failedAt == 0) // else no response came, or none that was read
        error.failedAt = QDateTime::currentMSecsSinceEpoch();
    if (error.httpStatus != 0)
        error.response = m_response;
    return m_mask.masked(std::move(error));
}

void ApiReply::finish()
{
    deleteLater();
    Q_EMIT finished(); // last: the client, and we with it, may not outlive the slot
}
