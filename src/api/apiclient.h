// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireplyof.h"
#include "api/pagedreplyof.h"
#include "core/credentials.h"
#include "core/servicedetails.h"
#include "core/servicezone.h"

#include <QUrl>

class Transport;
struct RequestTarget;
template <typename T>
struct Operation;
template <typename T>
struct ListOperation;

// The operations of AiTEMS that read, one function each. Everything is asynchronous; replies are
// children of the client and end with it.
// https://api.ncloud-docs.com/docs/en/aitems-overview
class ApiClient : public QObject
{
    Q_OBJECT

public:
    // `transport` must outlive the client. `endpoint`: see endpointFromText().
    ApiClient(
        Transport *transport, QUrl endpoint, Credentials credentials, QObject *parent = nullptr);

    const QUrl &endpoint() const { return m_endpoint; }
    // In which the service's own times are read, which name none: Korea unless it is set. To be
    // set before anything is asked.
    void setServiceZone(const Zone &zone) { m_zone = ServiceZone(zone); }
    const ServiceZone &serviceZone() const { return m_zone; }
    // The same for all clients of the same keys and endpoint, and for no others. The access key
    // cannot be read from it.
    QByteArray identity() const;
    // What is added to the time of this computer when requests are signed, in milliseconds; not 0
    // after the service had refused them for its sake, and accepts them with it.
    qint64 clockCorrection() const;
    // The user agrees to sign requests to this endpoint with the server's time, see ServerClock:
    // at the difference that the user was told of by this refusal, or the next time that it
    // matters.
    void consentToServerTime(const ApiError &refusal);
    void consentToNextServerTime();

    // What service(), trainings() and training() ask for.
    QUrl serviceUrl(const QString &serviceId) const;
    QUrl trainingsUrl(const QString &serviceId, bool recentOnly) const;
    QUrl trainingUrl(const TrainingKey &key) const;
    // One of these, signed for this moment, see signedCurlCommand(); an error where no request
    // would be sent either.
    ApiResult<QString> signedCurl(const QUrl &url) const;

    // "View service list", all pages.
    // https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-list
    [[nodiscard]] PagedReplyOf<Service> *services();

    // "View service"
    // https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-read
    [[nodiscard]] ApiReplyOf<ServiceDetails> *service(const QString &serviceId);

    // "View training list", all pages; see viewTrainingList().
    // https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-trainlist
    // Lists that are kept together share a budget; by itself it has one of its own. `keep`: a list
    // that stays in memory takes a fifth with its JSON compressed.
    [[nodiscard]] PagedReplyOf<Training> *trainings(
        const QString &serviceId, bool recentOnly, std::shared_ptr<MemoryBudget> budget = {},
        JsonPages::Keep keep = JsonPages::Keep::AsItCame);
    [[nodiscard]] std::shared_ptr<MemoryBudget> trainingsBudget() const;
    // As far as lists of trainings are read, in bytes.
    qint64 trainingsMemory() const;

    // "View training"
    // https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-trainread
    [[nodiscard]] ApiReplyOf<Training> *training(const TrainingKey &key);

private:
    QUrl url(const RequestTarget &target) const;
    template <typename T>
    ApiReplyOf<T> *get(Operation<T> operation, qint64 memory);
    template <typename T>
    PagedReplyOf<T> *get(ListOperation<T> operation, std::shared_ptr<MemoryBudget> budget);

    Transport *m_transport;
    QUrl m_endpoint;
    Credentials m_credentials;
    ServiceZone m_zone;
};
