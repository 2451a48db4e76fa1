// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/servicedetailsloader.h"

#include "api/apiclient.h"
#include "board/board.h"

#include <algorithm>

ServiceDetailsLoader::ServiceDetailsLoader(Board *board, const QString &serviceId, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_serviceId(serviceId)
    , m_source(board->trainings()->source())
    , m_host(board->host())
{
    m_row.serviceId = serviceId;
    takeRow();
    connect(
        board->services(), &ServiceStore::servicesChanged, this, &ServiceDetailsLoader::takeRow);
    connect(board->serving(), &ServingStore::changed, this, &ServiceDetailsLoader::takeServing);
    // Another account; its client took our reply with it.
    connect(board->services(), &ServiceStore::cleared, this, &ServiceDetailsLoader::changed);
    connect(
        board->trainings(), &TrainingStore::absenceChanged, this, &ServiceDetailsLoader::changed);
}

bool ServiceDetailsLoader::isOurs() const
{
    return m_board->hasClient() && m_board->trainings()->source() == m_source;
}

void ServiceDetailsLoader::takeRow()
{
    if (!isOurs())
        return;
    const QList<Service> &services = m_board->services()->services();
    const auto found = std::ranges::find(services, m_serviceId, &Service::serviceId);
    if (found == services.end() || *found == m_row)
        return;
    m_row = *found;
    if (m_details) // else it is asked for already
        load();
    Q_EMIT changed();
}

// The board asks more often than we do.
void ServiceDetailsLoader::takeServing(const QSet<QString> &serviceIds)
{
    if (!isOurs() || !m_details || isLoading() || !serviceIds.contains(m_serviceId))
        return;
    const ServingStore::Serving *serving = m_board->serving()->serving(m_serviceId);
    if (serving && !serving->error && serving->served != m_details->served)
        load();
}

void ServiceDetailsLoader::load()
{
    if (!isOurs())
        return;
    if (m_reply)
        m_reply->abort();
    m_zone = m_board->client()->serviceZone();
    m_reply = m_board->askForService(m_serviceId);
    connect(m_reply, &ApiReply::waitingChanged, this, &ServiceDetailsLoader::changed);
    connect(m_reply, &ApiReply::finished, this, [this, reply = m_reply.data()] {
        m_reply.clear();
        m_error.reset();
        if (reply->result()) {
            m_details = reply->result().value();
            m_loadedAt = m_board->now();
            m_board->serving()->take(m_serviceId, reply->result(), m_loadedAt);
        } else {
            m_error = reply->result().error();
        }
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

std::optional<RetryWait> ServiceDetailsLoader::waiting() const
{
    return m_reply ? m_reply->waiting() : std::nullopt;
}

void ServiceDetailsLoader::retryNow()
{
    if (m_reply)
        m_reply->retryNow();
}
