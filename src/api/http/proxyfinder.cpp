// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/proxyfinder.h"

#include "core/endpoint.h"

#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace {

// No proxy either, for use() has said so for the whole program, but read through a buffer. Without
// one and without TLS Qt reads byte by byte for as long as there are any: a server that sends for
// ever could not even be aborted.
QNetworkProxy directButBuffered()
{
    return QNetworkProxy(QNetworkProxy::DefaultProxy);
}

// Belongs to the network, and so may outlive the finder. It is asked in the thread of both.
class FoundProxies final : public QNetworkProxyFactory
{
public:
    explicit FoundProxies(const ProxyFinder *finder)
        : m_finder(finder)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QList<QNetworkProxy> proxies{QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_finder)
            proxies = m_finder->proxiesOf(query.url());
        if (proxies.constFirst().type() == QNetworkProxy::NoProxy &&
            query.protocolTag() == "http"_L1)
            return {directButBuffered()};
        return proxies;
    }

private:
    QPointer<const ProxyFinder> m_finder;
};

// Qt sends them as Latin-1, and "?" for what that has not; proxies know UTF-8.
// https://www.rfc-editor.org/rfc/rfc7617#section-2.1
QString asUtf8(const QString &text)
{
    return QString::fromLatin1(text.toUtf8());
}

} // namespace

ProxyFinder::ProxyFinder(QNetworkAccessManager *network, QObject *parent)
    : QObject(parent)
    , m_network(network)
{
    connect(&m_system, &SystemProxies::answered, this, [this] { resume(); });
}

void ProxyFinder::useSystem()
{
    m_system.expireAll();
    use(Mode::System);
}

void ProxyFinder::useManual(const QNetworkProxy &proxy, const ProxyLoginReader &login)
{
    m_manual = proxy;
    m_login = login;
    use(Mode::Manual);
}

void ProxyFinder::useNone()
{
    use(Mode::None);
}

void ProxyFinder::use(Mode mode)
{
    if (m_mode == Mode::Untouched) {
        m_network->setProxyFactory(new FoundProxies(this)); // which belongs to the network
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    }
    m_mode = mode;
    m_loginIsBeingRead = false;
    ++m_use;
    resume();
}

void ProxyFinder::find(const QUrl &url, QObject *context, const Done &done)
{
    if (isKnown(url)) {
        done({});
        return;
    }
    m_waiting.removeIf([](const Waiting &waiting) { return !waiting.context; });
    m_waiting.append({.url = url, .context = context, .done = done});
    lookUp(url);
}

bool ProxyFinder::isKnown(const QUrl &url) const
{
    if (isLoopback(url))
        return true;
    switch (m_mode) {
    case Mode::System:
        return m_system.isKnown(url);
    case Mode::Manual:
        return !m_login;
    case Mode::Untouched:
    case Mode::None:
        break;
    }
    return true;
}

void ProxyFinder::lookUp(const QUrl &url)
{
    if (m_mode == Mode::System)
        m_system.ask(url);
    else
        readLogin();
}

QString ProxyFinder::pendingReason() const
{
    return m_mode == Mode::Manual ? u"the proxy's user name and password were not read"_s
                                  : u"the system's proxy was not told"_s;
}

QList<QNetworkProxy> ProxyFinder::proxiesOf(const QUrl &url) const
{
    if (m_mode == Mode::System && !isLoopback(url))
        return m_system.proxiesOf(url);
    if (m_mode == Mode::Manual && !isLoopback(url))
        return {m_manual};
    return {QNetworkProxy(QNetworkProxy::NoProxy)};
}

bool ProxyFinder::hasProxy(const QUrl &url) const
{
    // Of several Qt takes the first one that will do.
    return proxiesOf(url).constFirst().type() != QNetworkProxy::NoProxy;
}

// It goes on when nobody waits any more: somebody may just be typing the keychain's password, and
// the next request will want the answer.
void ProxyFinder::readLogin()
{
    if (m_loginIsBeingRead)
        return;
    m_loginIsBeingRead = true;
    m_login([finder = QPointer(this), use = m_use](const Result<Credentials, QString> &login) {
        if (finder && finder->m_use == use)
            finder->takeLogin(login);
    });
}

void ProxyFinder::takeLogin(const Result<Credentials, QString> &login)
{
    m_loginIsBeingRead = false;
    if (!login) {
        resume(ApiError{
            .kind = ApiError::Kind::ProxyWantsLogin,
            .detail = u"the proxy's user name and password could not be read: "_s + login.error()});
        return;
    }
    m_manual.setUser(asUtf8(login->accessKey));
    m_manual.setPassword(asUtf8(login->secretKey));
    m_login = {};
    resume();
}

// Something has come, or has changed.
void ProxyFinder::resume(const std::optional<ApiError> &error)
{
    const QList<Waiting> all = std::exchange(m_waiting, {});
    for (const Waiting &waiting : all) {
        if (!waiting.context)
            continue;
        if (error)
            waiting.done(error);
        else
            find(waiting.url, waiting.context, waiting.done);
    }
}
