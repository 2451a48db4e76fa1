// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/attempt.h"
#include "api/http/certificateerror.h"
#include "api/http/certificatename.h"

#include "api/harmlesstext.h"
#include "api/http/connectionurl.h"
#include "api/http/network.h"
#include "api/http/replyerror.h"
#include "api/http/signature.h"
#include "api/http/transport.h"
#include "api/responsetext.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace {

QString seconds(std::chrono::milliseconds time)
{
    return QString::number(double(time.count()) / 1000);
}

// With a proxy in between it is the proxy that is not there, or that told so, or that never said
// that there is a connection. Qt 6.4 hardly ever says so itself.
ApiError::Kind kindBehindProxy(ApiError::Kind kind, bool isSent)
{
    switch (kind) {
    case ApiError::Kind::TimedOut:
        return isSent ? kind : ApiError::Kind::ProxyFailed;
    case ApiError::Kind::HostNotFound:
    case ApiError::Kind::ConnectionRefused:
    case ApiError::Kind::NetworkFailed:
        return ApiError::Kind::ProxyFailed;
    default:
        return kind;
    }
}

} // namespace

Attempt::Attempt(
    Transport *transport, const QUrl &url, const Credentials &credentials, int number,
    QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_url(url)
    , m_credentials(credentials)
{
    m_record.attempt = number;
    for (QTimer *timer : {&m_connectTimer, &m_attemptTimer})
        timer->setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, [this] {
        const QString time = seconds(m_connectTimer.intervalAsDuration());
        // Not TimedOut: the service is not to blame, and the settings are where to look.
        if (m_waitsForProxy) {
            stop(
                {.kind = ApiError::Kind::ProxyFailed,
                 .detail =
                     u"%1 within %2 s"_s.arg(m_transport->proxyFinder()->pendingReason(), time)});
        } else {
            m_transport->dropConnections();
            stop(
                {.kind = ApiError::Kind::TimedOut,
                 .detail = u"no connection within %1 s"_s.arg(time)});
        }
    });
    connect(&m_attemptTimer, &QTimer::timeout, this, [this] {
        stop(
            {.kind = ApiError::Kind::TimedOut,
             .detail = u"no complete response within %1 s"_s.arg(
                 seconds(m_attemptTimer.intervalAsDuration()))});
    });
    connect(&m_memoryWatch, &MemoryWatch::exceeded, this, [this] {
        // Qt keeps with a connection what it has read for a request that was aborted.
        m_transport->dropConnections();
        stop(
            {.kind = ApiError::Kind::TookTooMuchMemory,
             .detail = u"over %1 bytes of memory"_s.arg(m_transport->limits().memory)});
    });
    connect(m_transport, &Transport::kept, &m_memoryWatch, &MemoryWatch::allow);
}

void Attempt::start()
{
    const NetworkLimits &limits = m_transport->limits();
    m_record.startedAt = QDateTime::currentMSecsSinceEpoch();
    m_record.host = m_url.authority(QUrl::FullyEncoded);
    m_record.target = pathAndQuery(m_url);
    m_connectTimer.start(limits.connectTimeout);
    // Qt's own time-out begins anew with each byte: a service that sends one byte a second would
    // hold us for ever.
    m_attemptTimer.start(limits.attemptTimeout);
    m_mask = SecretMask(m_credentials, {}); // nothing has been signed yet

    // Before anybody is asked for a proxy, its login or a host.
    if (const auto reason = reasonNotToSend(m_url, m_credentials)) {
        refuse(*reason);
        return;
    }
    m_waitsForProxy = true;
    m_connectionUrls = connectionUrls(m_url);
    m_transport->proxyFinder()->find(m_url, this, [this](const std::optional<ApiError> &error) {
        if (!m_waitsForProxy) // over meanwhile
            return;
        if (error) {
            stop(*error);
        } else {
            m_waitsForProxy = false;
            send();
        }
    });
}

// Nothing is sent, which is told from the event loop.
void Attempt::refuse(const ApiError &error)
{
    m_waitsForProxy = true;
    const auto end = [this, error] {
        if (m_waitsForProxy) // not aborted meanwhile
            stop(error);
    };
    QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
}

void Attempt::send()
{
    ServerClock &clock = m_transport->clockOf(m_url);
    m_signedWith = clock.correction();
    const auto signedOne = signedRequest(m_url, m_credentials, clock.now());
    if (!signedOne) {
        refuse(signedOne.error());
        return;
    }
    QNetworkRequest request = *signedOne;
    connectTo(request, m_connectionUrls.takeFirst());
    request.setSslConfiguration(m_transport->tls());

    // Once more: what the service's clock is measured with begins here.
    m_record.startedAt = QDateTime::currentMSecsSinceEpoch();
    m_record.timestamp = request.rawHeader("x-ncp-apigw-timestamp");
    m_record.accessKey = maskedAccessKey(request.rawHeader("x-ncp-iam-access-key"));
    m_record.signature = request.rawHeader("x-ncp-apigw-signature-v2");
    m_mask = SecretMask(m_credentials, m_record.signature);

    // Not earlier: somebody may take minutes to type the password of a keychain.
    m_memoryWatch.start(m_transport->limits().memory);
    m_reply = m_transport->network()->get(request);
    m_reply->setParent(this);
    // Queued, because a request that fails at once (no such scheme, say) tells so from inside
    // get().
    connect(m_reply, &QNetworkReply::finished, this, &Attempt::receive, Qt::QueuedConnection);
    watchSending();
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_tlsErrors = errors;
    });
    // The declared size would not do: it may be a lie.
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        if (m_reply && m_reply->bytesAvailable() > maximumResponseSize)
            stop(
                {.kind = ApiError::Kind::ResponseTooLarge,
                 .detail = u"over %1 bytes"_s.arg(maximumResponseSize)});
    });
}

// Qt sends a request again by itself, up to three times, when its connection is closed without an
// response. For a connection that had been kept, and had died meanwhile, this is right; but what
// was lost with a connection of its own is for the retry policy, with a new signature. Qt waits for
// the receivers of encrypted(), so it can be stopped there. Without TLS, which is for this very
// computer alone, Qt 6.4 tells of it only when it has happened. Nor has anything been sent there
// yet to a host whose certificate is another one's.
void Attempt::watchSending()
{
    connect(m_reply, &QNetworkReply::encrypted, this, [this] {
        m_hasFreshConnection = true;
        const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
        if (!isGivenFor(certificate, m_url.host()))
            stop(
                {.kind = ApiError::Kind::CertificateRefused,
                 .detail = certificateText({{QSslError::HostNameMismatch, certificate}}),
                 .certificate = ApiError::Certificate::WrongHost});
        else if (m_wasSentAfresh)
            stop(
                {.kind = ApiError::Kind::ConnectionLost, .detail = u"closed without a response"_s});
    });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_connectTimer.stop();
        m_isSent = true;
        m_wasSentAfresh = m_hasFreshConnection;
    });
}

void Attempt::abort()
{
    m_waitsForProxy = false;
    m_connectTimer.stop();
    m_attemptTimer.stop();
    m_memoryWatch.stop();
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        m_record.wasAborted = true;
        record(reply, reply->bytesAvailable());
        reply->abort();
    }
    disconnect();
    m_transport->release(this);
    deleteLater();
}

void Attempt::receive()
{
    if (!m_reply) // aborted when this call was already in the queue
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    // Nobody listens there, perhaps at the next address.
    const bool isRefused = reply->error() == QNetworkReply::ConnectionRefusedError;
    if (isRefused && !m_stopped && !m_connectionUrls.isEmpty()) {
        m_refusal = errorOf(*reply, {});
        send();
        return;
    }
    measureClock(*reply);
    // Qt 6.4 takes an interim response for the whole, newer Qt only one of 101. The real one, still
    // to come, must not become the response to the next request of the connection.
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 100 && status < 200)
        m_transport->dropConnections();

    if (m_stopped) {
        m_error = m_stopped;
    } else {
        m_body = reply->readAll();
        m_response = responseText(*reply, m_body);
        m_error = errorOf(*reply, m_body, m_tlsErrors);
        // The next address may be one that this computer has not, which is no reason: there is a
        // first one, and nobody listens there.
        if (m_refusal && m_error && m_error->kind == ApiError::Kind::NetworkFailed && !m_isSent)
            m_error = m_refusal;
    }
    finish(reply);
}

void Attempt::finish(const QNetworkReply *reply)
{
    m_connectTimer.stop();
    m_attemptTimer.stop();
    m_memoryWatch.stop();
    if (m_error) {
        if (m_error->httpStatus == 0) {
            if (m_transport->proxyFinder()->hasProxy(m_url))
                m_error->kind = kindBehindProxy(m_error->kind, m_isSent);
            m_transport->proxyFinder()->expire(m_url);
        }
        m_error = m_mask.masked(*m_error);
        m_error->attempts = m_record.attempt;
        m_error->failedAt = QDateTime::currentMSecsSinceEpoch();
        m_error->clockOffset = m_transport->clockOf(m_url).offset();
        m_record.error = m_error->kind;
    }
    record(reply, m_body.size());
    m_transport->release(this);
    Q_EMIT finished();
}

void Attempt::stop(const ApiError &error)
{
    if (m_waitsForProxy) {
        m_waitsForProxy = false;
        m_error = error;
        finish(nullptr);
        return;
    }
    // What is there already, and only waits to be received, is not too late.
    if (m_stopped || !m_reply || m_reply->isFinished())
        return;
    m_stopped = error;
    m_reply->abort();
}

bool Attempt::wasOvertaken() const
{
    return m_record.duration < std::chrono::milliseconds(0) ||
        m_record.duration > std::chrono::minutes(1);
}

ApiResult<QByteArray> Attempt::takeResult()
{
    if (m_error)
        return *m_error;
    return std::move(m_body);
}

void Attempt::record(const QNetworkReply *reply, qint64 bytes)
{
    m_record.duration =
        std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch() - m_record.startedAt);
    if (reply) { // else it was never sent
        m_record.httpStatus = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_record.traceId = harmlessTraceId(reply->rawHeader("x-ncp-trace-id"));
    }
    m_record.bytes = bytes;
    m_transport->log()->add(m_mask.masked(m_record));
}

void Attempt::measureClock(const QNetworkReply &reply)
{
    m_record.serverTime = serviceTime(reply);
    m_transport->clockOf(m_url).measure(
        m_record.serverTime, m_record.startedAt, QDateTime::currentMSecsSinceEpoch());
}
