// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/operation.h"

using namespace Qt::StringLiterals;

RequestTarget RequestTarget::page(const PageRange &range) const
{
    RequestTarget target = *this;
    target.query.prepend({u"limit"_s, QString::number(range.limit)});
    target.query.prepend({u"offset"_s, QString::number(range.offset)});
    return target;
}

QUrl RequestTarget::url(const QUrl &endpoint) const
{
    QByteArray encoded = endpoint.toEncoded();
    for (const QString &segment : segments)
        encoded += '/' + QUrl::toPercentEncoding(segment);
    char separator = '?';
    for (const auto &[name, value] : query) {
        encoded += separator + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return QUrl::fromEncoded(encoded, QUrl::StrictMode);
}

ListOperation<Service> viewServiceList(const ServiceZone &zone)
{
    return {{{u"services"_s}}, servicesParser(zone)};
}

Operation<ServiceDetails> viewService(const QString &serviceId, const ServiceZone &zone)
{
    return {{{u"services"_s, serviceId}}, [zone](QByteArray body, MemoryBudget &budget) {
                return parseService(std::move(body), budget, zone);
            }};
}

ListOperation<Training> viewTrainingList(
    const QString &serviceId, bool recentOnly, JsonPages::Keep keep, const ServiceZone &zone)
{
    RequestTarget target{{u"services"_s, serviceId, u"trains"_s}};
    if (recentOnly)
        target.query.append({u"isRecent"_s, u"true"_s});
    return {target, trainingsParser(keep, zone)};
}

Operation<Training> viewTraining(const TrainingKey &key, const ServiceZone &zone)
{
    return {
        {{u"services"_s, key.serviceId, u"trains"_s, key.type.text(), u"versions"_s, key.version}},
        [zone](QByteArray body, MemoryBudget &budget) {
            return parseTraining(std::move(body), budget, zone);
        }};
}
