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

// Makes clients of AiTEMS; whoever is given one knows nothing of the network behind it.
using ClientFactory =
    std::function<std::unique_ptr<ApiClient>(const QUrl &endpoint, const Credentials &credentials)>;

// Tries keys and an endpoint by asking for the services.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionTest(ClientFactory makeClient, QObject *parent = nullptr);
    ~ConnectionTest() override;

    // A test under way is aborted.
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
