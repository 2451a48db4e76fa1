// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QNetworkProxy>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

class QUrl;

// The proxies that the system wants to be used. To ask it may take minutes: it may fetch a script
// from a server that does not answer, and run it. So it is asked in a thread of its own, which
// nobody waits for, and what it told is remembered for a while, by scheme and host.
class SystemProxies : public QObject
{
    Q_OBJECT

public:
    // Runs in another thread, for as long as it likes, perhaps longer than this object lives.
    using Lookup = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)>;

    static constexpr std::chrono::minutes lifetime{5};

    explicit SystemProxies(QObject *parent = nullptr);
    ~SystemProxies() override;

    // In place of Qt's own, for tests.
    void setLookup(const Lookup &lookup) { m_lookup = lookup; }

    // Whether the system told lately enough.
    bool isKnown(const QUrl &url) const;
    // What it told last, however long ago; no proxy when it never did.
    QList<QNetworkProxy> proxiesOf(const QUrl &url) const;

    // Asks, unless that is being done already.
    void ask(const QUrl &url);
    // It is to be asked again before the next request.
    void expire(const QUrl &url);
    void expireAll();

Q_SIGNALS:
    void answered();

private:
    struct Link;
    struct Entry
    {
        QList<QNetworkProxy> proxies;
        std::chrono::steady_clock::time_point validUntil;
        bool isBeingAsked = false;
    };

    void take(const QString &key, const QList<QNetworkProxy> &proxies);

    Lookup m_lookup;
    QHash<QString, Entry> m_entries;
    std::shared_ptr<Link> m_link;
};
