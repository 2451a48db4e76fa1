// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/systemproxies.h"

#include <QUrl>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <system_error>
#include <thread>

namespace {

QString keyOf(const QUrl &url)
{
    return url.scheme() + u':' + url.host();
}

// A script of the system's, which comes from the network, has no business with the rest.
QUrl withoutPath(const QUrl &url)
{
    return url.adjusted(
        QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

#ifdef __GLIBC__
// When Qt asks libproxy, it does so in one more thread, and waits for that one when its static
// objects go: the program would stay for as long as the lookup does. It has ended by then, all but
// for those objects.
void leaveAtOnce(int status, void *)
{
    std::fflush(nullptr);
    std::_Exit(status);
}
#endif

} // namespace

// What a lookup finds its way back by, if there still is one.
struct SystemProxies::Link
{
    std::mutex mutex;
    SystemProxies *receiver = nullptr;
};

SystemProxies::SystemProxies(QObject *parent)
    : QObject(parent)
    , m_lookup(&QNetworkProxyFactory::systemProxyForQuery)
    , m_link(std::make_shared<Link>())
{
    m_link->receiver = this;
}

SystemProxies::~SystemProxies()
{
    {
        const std::lock_guard lock(m_link->mutex);
        m_link->receiver = nullptr;
    }
#ifdef __GLIBC__
    // Handlers run in reverse order: registered now, this one comes before Qt's.
    if (std::ranges::any_of(std::as_const(m_entries), &Entry::isBeingAsked))
        on_exit(&leaveAtOnce, nullptr);
#endif
}

bool SystemProxies::isKnown(const QUrl &url) const
{
    const auto entry = m_entries.constFind(keyOf(url));
    return entry != m_entries.cend() && std::chrono::steady_clock::now() < entry->validUntil;
}

QList<QNetworkProxy> SystemProxies::proxiesOf(const QUrl &url) const
{
    const QList<QNetworkProxy> proxies = m_entries.value(keyOf(url)).proxies;
    return proxies.isEmpty() ? QList{QNetworkProxy(QNetworkProxy::NoProxy)} : proxies;
}

void SystemProxies::ask(const QUrl &url)
{
    const QString key = keyOf(url);
    Entry &entry = m_entries[key];
    if (entry.isBeingAsked)
        return;
    entry.isBeingAsked = true;
    const QNetworkProxyQuery query(withoutPath(url));
    // Detached: a QThread, a QThreadPool and std::async all have somebody wait for their end. It
    // touches nothing of ours but the link, which it shares.
    try {
        std::thread([link = m_link, lookup = m_lookup, query, key] {
            const QList<QNetworkProxy> proxies = lookup(query);
            const std::lock_guard lock(link->mutex);
            SystemProxies *receiver = link->receiver;
            if (!receiver)
                return;
            QMetaObject::invokeMethod(
                receiver, [receiver, key, proxies] { receiver->take(key, proxies); },
                Qt::QueuedConnection);
        }).detach();
    } catch (const std::system_error &) {
        // No thread to be had: the next request tries again, this one is told in time.
        entry.isBeingAsked = false;
    }
}

void SystemProxies::take(const QString &key, const QList<QNetworkProxy> &proxies)
{
    m_entries[key] = {
        .proxies = proxies, .validUntil = std::chrono::steady_clock::now() + lifetime};
    Q_EMIT answered();
}

void SystemProxies::expire(const QUrl &url)
{
    const auto entry = m_entries.find(keyOf(url));
    if (entry != m_entries.end())
        entry->validUntil = {};
}

void SystemProxies::expireAll()
{
    for (Entry &entry : m_entries)
        entry.validUntil = {};
}
