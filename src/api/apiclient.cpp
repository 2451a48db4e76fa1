// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"

#include "api/http/curlcommand.h"
#include "api/http/network.h"
#include "api/http/transport.h"
#include "api/json/parsers.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

ApiClient::ApiClient(Transport *transport, QUrl endpoint, Credentials credentials, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_endpoint(std::move(endpoint))
    , m_credentials(std::move(credentials))
{
}

qint64 ApiClient::clockCorrection() const
{
    return m_transport->clockOf(m_endpoint).provenCorrection();
}

void ApiClient::consentToServerTime(const ApiError &refusal)
{
    if (refusal.clockOffset)
        m_transport->clockOf(m_endpoint).consentTo(*refusal.clockOffset, refusal.failedAt);
}

void ApiClient::consentToNextServerTime()
{
    m_transport->clockOf(m_endpoint).consentToNext();
}

QByteArray ApiClient::identity() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_endpoint.toEncoded());
    hash.addData(QByteArray("\n")); // which no URL contains
    hash.addData(m_credentials.accessKey.toUtf8());
    return hash.result();
}

QUrl ApiClient::serviceUrl(const QString &serviceId) const
{
    return url({u"services"_s, serviceId});
}

QUrl ApiClient::trainingsUrl(const QString &serviceId, bool recentOnly) const
{
    return url({u"services"_s, serviceId, u"trains"_s}, recentOnly);
}

QUrl ApiClient::trainingUrl(const TrainingKey &key) const
{
    return url(
        {u"services"_s, key.serviceId, u"trains"_s, key.type.text(), u"versions"_s, key.version});
}

ApiResult<QString> ApiClient::signedCurl(const QUrl &url) const
{
    if (const std::optional<ApiError> reason = reasonNotToSend(url, m_credentials))
        return *reason;
    return signedCurlCommand(url, m_credentials, m_transport->clockOf(m_endpoint).now());
}

PagedReplyOf<Service> *ApiClient::services()
{
    return new PagedReplyOf<Service>(
        m_transport, m_credentials,
        [this](std::optional<PageRange> range) { return url({u"services"_s}, false, range); },
        servicesParser(), std::make_shared<MemoryBudget>(m_transport->limits().servicesMemory),
        this);
}

ApiReplyOf<Service> *ApiClient::service(const QString &serviceId)
{
    return new ApiReplyOf<Service>(
        m_transport, m_credentials, serviceUrl(serviceId),
        [transport = m_transport](QByteArray body) {
            MemoryBudget budget(transport->limits().servicesMemory);
            return parseService(std::move(body), budget);
        },
        this);
}

qint64 ApiClient::trainingsMemory() const
{
    return m_transport->limits().trainingsMemory;
}

std::shared_ptr<MemoryBudget> ApiClient::trainingsBudget() const
{
    return std::make_shared<MemoryBudget>(trainingsMemory());
}

PagedReplyOf<Training> *ApiClient::trainings(
    const QString &serviceId, bool recentOnly, std::shared_ptr<MemoryBudget> budget)
{
    return new PagedReplyOf<Training>(
        m_transport, m_credentials,
        [this, serviceId, recentOnly](std::optional<PageRange> range) {
            return url({u"services"_s, serviceId, u"trains"_s}, recentOnly, range);
        },
        trainingsParser(), budget ? std::move(budget) : trainingsBudget(), this);
}

ApiReplyOf<Training> *ApiClient::training(const TrainingKey &key)
{
    return new ApiReplyOf<Training>(
        m_transport, m_credentials, trainingUrl(key),
        [budget = trainingsBudget()](QByteArray body) {
            return parseTraining(std::move(body), *budget);
        },
        this);
}

// What is not plain ASCII is encoded here, once; signature and request take it from the same QUrl.
QUrl ApiClient::url(
    const QStringList &segments, bool recentOnly, std::optional<PageRange> range) const
{
    QByteArray encoded = m_endpoint.toEncoded();
    for (const QString &segment : segments)
        encoded += '/' + QUrl::toPercentEncoding(segment);

    QByteArrayList parameters;
    if (range) {
        parameters += "offset=" + QByteArray::number(range->offset);
        parameters += "limit=" + QByteArray::number(range->limit);
    }
    if (recentOnly)
        parameters += "isRecent=true";
    if (!parameters.isEmpty())
        encoded += '?' + parameters.join('&');
    return QUrl::fromEncoded(encoded, QUrl::StrictMode);
}
