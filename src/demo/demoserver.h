// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trainingpast.h"
#include "demo/demolimits.h"

#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

/// The AiTEMS API on the loopback interface, with throw-away keys and a shop of trainings that
/// live through their states: the demo behind `--demo`, and what the client is tested against.
///
/// It has a thread of its own and needs no event loop. Requests are authenticated for real; every
/// one needs the three headers of signature v2. Whatever other programs of this computer send, it
/// keeps no more than its limits say, and on Linux it serves its own user only.
class DemoServer
{
public:
    struct Options
    {
        quint32 seed = 1; ///< another seed, another shop
        /// How fast trainings live: 2 halves all times, 0 lets nothing happen.
        double speed = 1.0;
        /// How long every answer is held back, as a distant service would.
        std::chrono::milliseconds latency{0};
        /// When the world of the demo begins, in milliseconds since the epoch: when the server is
        /// made, unless it is told.
        std::optional<qint64> start{};
        /// Milliseconds since the epoch; called exactly once when the server is made, and from
        /// its thread exactly once for each request. The system clock when empty.
        std::function<qint64()> clock{};
        DemoLimits limits{};
    };

    DemoServer();
    explicit DemoServer(Options options);
    /// Stops and joins; what is being answered is cut short.
    ~DemoServer();
    DemoServer(const DemoServer &) = delete;
    DemoServer &operator=(const DemoServer &) = delete;

    /// Listens on a free port of 127.0.0.1; false and errorString() when it cannot.
    bool start();

    /// "http://127.0.0.1:PORT/api/v1"; empty before start().
    QUrl endpoint() const;
    /// New for each server and good for it alone.
    /// @{
    QString accessKey() const;
    QString secretKey() const;
    /// @}
    QString errorString() const;

    /// What its trainings had gone through at the start of its world.
    QList<TrainingPast> past() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};
