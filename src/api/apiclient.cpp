// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"

#include "api/network.h"
#include "api/parsers.h"

#include <QDateTime>
#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

ApiClient::ApiClient(
    QNetworkAccessManager *network, QUrl endpoint, Credentials credentials, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_endpoint(std::move(endpoint))
    , m_credentials(std::move(credentials))
{
}

PagedReplyOf<Service> *ApiClient::services()
{
    return new PagedReplyOf<Service>(
        [this](std::optional<PageRange> range) { return get(url({u"services"_s}, false, range)); },
        parseServices, this);
}

ApiReplyOf<Service> *ApiClient::service(const QString &serviceId)
{
    return new ApiReplyOf<Service>(get(url({u"services"_s, serviceId})), parseService, this);
}

PagedReplyOf<Training> *ApiClient::trainings(const QString &serviceId, bool recentOnly)
{
    return new PagedReplyOf<Training>(
        [this, serviceId, recentOnly](std::optional<PageRange> range) {
            return get(url({u"services"_s, serviceId, u"trains"_s}, recentOnly, range));
        },
        trainingsParser(), this);
}

ApiReplyOf<Training> *ApiClient::training(const TrainingKey &key)
{
    const QUrl address = url(
        {u"services"_s, key.serviceId, u"trains"_s, key.type.text(), u"versions"_s, key.version});
    return new ApiReplyOf<Training>(get(address), parseTraining, this);
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

QNetworkReply *ApiClient::get(const QUrl &url)
{
    return m_network->get(signedRequest(url, m_credentials, QDateTime::currentMSecsSinceEpoch()));
}
