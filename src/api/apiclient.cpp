// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"

#include "api/http/curlcommand.h"
#include "api/http/network.h"
#include "api/http/transport.h"
#include "api/operation.h"

#include <QCryptographicHash>

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

QUrl ApiClient::url(const RequestTarget &target) const
{
    return target.url(m_endpoint);
}

QUrl ApiClient::serviceUrl(const QString &serviceId) const
{
    return url(viewService(serviceId).target);
}

QUrl ApiClient::trainingsUrl(const QString &serviceId, bool recentOnly) const
{
    return url(viewTrainingList(serviceId, recentOnly).target);
}

QUrl ApiClient::trainingUrl(const TrainingKey &key) const
{
    return url(viewTraining(key).target);
}

ApiResult<QString> ApiClient::signedCurl(const QUrl &url) const
{
    if (const std::optional<ApiError> reason = reasonNotToSend(url, m_credentials))
        return *reason;
    return signedCurlCommand(url, m_credentials, m_transport->clockOf(m_endpoint).now());
}

template <typename T>
ApiReplyOf<T> *ApiClient::get(Operation<T> operation, qint64 memory)
{
    return new ApiReplyOf<T>(
        m_transport, m_credentials, url(operation.target),
        [parser = std::move(operation.parser), memory](QByteArray body) {
            MemoryBudget budget(memory);
            return parser(std::move(body), budget);
        },
        this);
}

template <typename T>
PagedReplyOf<T> *ApiClient::get(ListOperation<T> operation, std::shared_ptr<MemoryBudget> budget)
{
    return new PagedReplyOf<T>(
        m_transport, m_credentials,
        [this, target = std::move(operation.target)](std::optional<PageRange> range) {
            return url(range ? target.page(*range) : target);
        },
        std::move(operation.parser), std::move(budget), this);
}

PagedReplyOf<Service> *ApiClient::services()
{
    return get(
        viewServiceList(m_zone),
        std::make_shared<MemoryBudget>(m_transport->limits().servicesMemory));
}

ApiReplyOf<ServiceDetails> *ApiClient::service(const QString &serviceId)
{
    return get(viewService(serviceId, m_zone), m_transport->limits().servicesMemory);
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
    const QString &serviceId, bool recentOnly, std::shared_ptr<MemoryBudget> budget,
    JsonPages::Keep keep)
{
    return get(
        viewTrainingList(serviceId, recentOnly, keep, m_zone),
        budget ? std::move(budget) : trainingsBudget());
}

ApiReplyOf<Training> *ApiClient::training(const TrainingKey &key)
{
    return get(viewTraining(key, m_zone), trainingsMemory());
}
