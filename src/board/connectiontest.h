// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "core/credentials.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class ApiClient;
class QUrl;

// Makes clients of AiTEMS. Their users do not know the network behind them.
using ClientFactory =
    std::function<std::unique_ptr<ApiClient>(const QUrl &endpoint, const Credentials &credentials)>;

// Tests keys and an endpoint by requesting the list of services.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionTest(ClientFactory makeClient, QObject *parent = nullptr);
    ~ConnectionTest() override;

    // Aborts a pending test.
    void start(const QUrl &endpoint, const Credentials &credentials);
    // The user agrees to sign requests to this endpoint with the server's time, see ApiClient.
    void consentToServerTime(const QUrl &endpoint, const ApiError &refusal);
    // Silent.
    void abort();
    bool isRunning() const { return m_client != nullptr; }

Q_SIGNALS:
    // `clockCorrection`: see ApiClient.
    void succeeded(int services, qint64 clockCorrection);
    void failed(const ApiError &error);

private:
    ClientFactory m_makeClient;
    std::unique_ptr<ApiClient> m_client; // while a test is under way
};
