// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/http/systemproxies.h"
#include "core/proxylogin.h"

#include <QPointer>
#include <QUrl>

class QNetworkAccessManager;

// Decides through which proxy an address is asked. Until it is told how, nothing changes: whatever
// the network has of its own is used. From then on the network answers from here, never waits, and
// never asks the system by itself. This very computer is always asked directly. To be told how also
// takes the proxy from all other sockets of the program (QNetworkProxy::setApplicationProxy()).
class ProxyFinder : public QObject
{
    Q_OBJECT

public:
    // `network` must outlive the finder.
    explicit ProxyFinder(QNetworkAccessManager *network, QObject *parent = nullptr);

    void useSystem();
    // `login` is asked before the first request that needs it, and once unless it fails.
    void useManual(const QNetworkProxy &proxy, const ProxyLoginReader &login = {});
    void useNone();

    using Done = std::function<void(const std::optional<ApiError> &)>;
    // Calls `done` once a request for the address can be sent, or with the reason why not: at once
    // if nothing has to be looked up. Not at all when `context` is no more. How long it may take is
    // not limited here.
    void find(const QUrl &url, QObject *context, const Done &done);
    // What find() is waiting for, as the beginning of "… within 10 s".
    QString pendingReason() const;
    // No answer came from there: the system is asked again before the next request.
    void expire(const QUrl &url) { m_system.expire(url); }

    // As far as is known now.
    QList<QNetworkProxy> proxiesOf(const QUrl &url) const;
    bool hasProxy(const QUrl &url) const;

    SystemProxies *system() { return &m_system; }

private:
    enum class Mode { Untouched, System, Manual, None };
    struct Waiting
    {
        QUrl url;
        QPointer<QObject> context;
        Done done;
    };

    void use(Mode mode);
    bool isKnown(const QUrl &url) const;
    void lookUp(const QUrl &url);
    void readLogin();
    void takeLogin(const Result<Credentials, QString> &login);
    void resume(const std::optional<ApiError> &error = {});

    QNetworkAccessManager *m_network;
    SystemProxies m_system;
    Mode m_mode = Mode::Untouched;
    QNetworkProxy m_manual;
    ProxyLoginReader m_login; // until it has told
    bool m_loginIsBeingRead = false;
    int m_use = 0; // counts, so that what comes too late is known
    QList<Waiting> m_waiting;
};
