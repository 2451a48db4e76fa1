// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/connectiontest.h"

#include "api/apiclient.h"

ConnectionTest::ConnectionTest(ClientFactory makeClient, QObject *parent)
    : QObject(parent)
    , m_makeClient(std::move(makeClient))
{
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start(const QUrl &endpoint, const Credentials &credentials)
{
    abort();
    m_client = m_makeClient(endpoint, credentials);
    PagedReplyOf<Service> *reply = m_client->services();
    connect(reply, &ApiReply::finished, this, [this, reply] {
        const std::optional<ApiError> error = reply->error();
        const int services = int(reply->list().rows.size());
        const qint64 clockCorrection = m_client->clockCorrection();
        // The reply is a child of the client and is emitting its signal.
        m_client.release()->deleteLater();
        if (error)
            Q_EMIT failed(*error);
        else
            Q_EMIT succeeded(services, clockCorrection);
    });
}

void ConnectionTest::consentToServerTime(const QUrl &endpoint, const ApiError &refusal)
{
    // This sends no request, so it needs no keys.
    m_makeClient(endpoint, {})->consentToServerTime(refusal);
}

void ConnectionTest::abort()
{
    m_client.reset();
}
