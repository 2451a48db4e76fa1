// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

/// The AiTEMS API on the loopback interface, with throw-away keys and a shop of trainings that
/// live through their states: the demo behind `--demo`, and what the client is tested against.
///
/// It has threads of its own and needs no event loop. Requests are authenticated for real; every
/// one needs the three headers of signature v2.
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
        /// Milliseconds since the epoch; called from several threads at once, exactly once when
        /// the server is made and exactly once for each request. The system clock when empty.
        std::function<qint64()> clock{};
    };

    DemoServer();
    explicit DemoServer(Options options);
    /// Stops and joins. What is being answered is cut short; a client that keeps an unused
    /// connection open can delay this by up to one second with older versions of cpp-httplib, so
    /// whoever talks to this server is better destroyed first.
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

private:
    class Private;
    std::unique_ptr<Private> d;
};
