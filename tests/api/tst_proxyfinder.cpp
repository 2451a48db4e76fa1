// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/exampleservice.h"
#include "api/http/networksetup.h"
#include "api/loopbackproxy.h"
#include "support/certificates.h"
#include "support/loopbackserver.h"
#include "support/testprogram.h"

#include <QNetworkReply>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

using Behaviour = LoopbackProxy::Behaviour;
using ProxyKind = LoopbackProxy::Kind;

const Credentials login{u"proxyuser"_s, u"proxy password: ü"_s};
const QString hostName = u"aitems.test"_s; // no name server knows it (RFC 6761)

QNetworkProxy::ProxyType typeOf(ProxyKind kind)
{
    return kind == ProxyKind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
}

// The system's, as slow as the test wants. Shared, because a lookup may outlive the test.
struct SlowSystem
{
    QSemaphore mayAnswer;
    QNetworkProxy answer{QNetworkProxy::NoProxy};
    std::atomic<int> asked = 0;
    std::atomic<int> answered = 0;
    std::atomic<bool> wasInThisThread = false;
    QUrl url; // to be read once it has answered

    static SystemProxies::Lookup lookup(const std::shared_ptr<SlowSystem> &system)
    {
        return [system, thread = QThread::currentThread()](const QNetworkProxyQuery &query) {
            ++system->asked;
            if (QThread::currentThread() == thread)
                system->wasInThisThread = true;
            system->mayAnswer.acquire();
            system->url = query.url();
            ++system->answered;
            return QList{system->answer};
        };
    }
};

} // namespace

// Real proxies and a real TLS service, whose name the proxies alone know.
class ProxyFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void untilToldTheRequestIsSentAtOnce();
    void thisComputerIsAskedDirectly_data();
    void thisComputerIsAskedDirectly();

    void goesThrough_data();
    void goesThrough();
    void goesThroughWithALogin_data();
    void goesThroughWithALogin();
    void wrongLoginIsRefused_data();
    void wrongLoginIsRefused();
    void loginThatCannotBeReadIsAnError();
    void loginThatIsNotReadInTimeIsAnError();
    void proxyThatFails_data();
    void proxyThatFails();
    void proxyOfUnknownName_data();
    void proxyOfUnknownName();
    void authorityThatIsNotKnownIsRefused();

    void slowSystemBlocksNothing();
    void systemIsAskedOnceAndNotForThePath();
    void systemThatDoesNotAnswerIsAnError();
    void failureLetsTheSystemBeAskedAgain();
    void newSettingsEndTheWaiting();
    void abortWhileWaitingIsSilent();
    void lookupMayOutliveAll();

private:
    QUrl endpoint() const;
    QNetworkProxy proxy() const;
    void useProxy(ProxyKind kind, const ProxyLoginReader &reader = {});
    std::optional<ApiResult<ServiceDetails>> ask(const QUrl &endpoint);
    std::optional<ApiError> errorOf(const QUrl &endpoint);
    void checkNothingLeaked() const;

    std::unique_ptr<Certificates> m_certificates;
    QSslConfiguration m_tls;
    std::unique_ptr<LoopbackServer> m_service;
    std::unique_ptr<LoopbackProxy> m_proxy;
    std::unique_ptr<TestNetwork> m_network;
    std::shared_ptr<SlowSystem> m_system;
};

namespace {

void kindRows()
{
    QTest::addColumn<ProxyKind>("kind");
    QTest::newRow("HTTP") << ProxyKind::Http;
    QTest::newRow("SOCKS5") << ProxyKind::Socks5;
}

} // namespace

void ProxyFinderTest::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS.");
    if (!Certificates::canBeMade())
        QSKIP("The program openssl, which makes the certificates, is not installed.");
    m_certificates = std::make_unique<Certificates>(u"Authority of the test"_s);
    m_tls =
        m_certificates->server({.commonName = hostName, .address = QString(u"DNS:"_s + hostName)});
}

void ProxyFinderTest::init()
{
    m_service = std::make_unique<LoopbackServer>(m_tls, goodAnswer());
    m_network = std::make_unique<TestNetwork>();
    m_network->transport.setExtraAuthorities({m_certificates->authority()});
    m_system = std::make_shared<SlowSystem>();
    m_network->transport.proxyFinder()->system()->setLookup(SlowSystem::lookup(m_system));
}

void ProxyFinderTest::cleanup()
{
    m_system->mayAnswer.release(1000);
    m_network.reset();
    m_proxy.reset();
    m_service.reset();
}

QUrl ProxyFinderTest::endpoint() const
{
    return QUrl(u"https://%1:%2/api/v1"_s.arg(hostName).arg(m_service->endpoint().port()));
}

QNetworkProxy ProxyFinderTest::proxy() const
{
    return {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_proxy->port()};
}

void ProxyFinderTest::useProxy(ProxyKind kind, const ProxyLoginReader &reader)
{
    m_proxy = std::make_unique<LoopbackProxy>(kind, quint16(m_service->endpoint().port()));
    m_network->transport.proxyFinder()->useManual(
        {typeOf(kind), u"127.0.0.1"_s, m_proxy->port()}, reader);
}

std::optional<ApiResult<ServiceDetails>> ProxyFinderTest::ask(const QUrl &url)
{
    ApiClient client(&m_network->transport, url, credentials);
    return outcomeOf(client.service(u"s"_s));
}

std::optional<ApiError> ProxyFinderTest::errorOf(const QUrl &url)
{
    const auto outcome = ask(url);
    return outcome && !*outcome ? std::optional(outcome->error()) : std::nullopt;
}

// To the proxy, or through it in plain text.
void ProxyFinderTest::checkNothingLeaked() const
{
    const QByteArray seen = QByteArray(m_proxy->heard + m_proxy->passed).toLower();
    QVERIFY(!seen.contains("x-ncp"));
    QVERIFY(!seen.contains("/api/v1"));
    QVERIFY(!seen.contains(credentials.accessKey.toLatin1().toLower()));
}

void ProxyFinderTest::untilToldTheRequestIsSentAtOnce()
{
    LoopbackServer server(LoopbackResponse::never());
    QVERIFY(!m_network->manager.proxyFactory());
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    QVERIFY(client.service(u"s"_s)->findChild<QNetworkReply *>());
    ApiClient other(&m_network->transport, endpoint(), credentials);
    QVERIFY(other.service(u"s"_s)->findChild<QNetworkReply *>());
    QCOMPARE(m_system->asked, 0);
}

void ProxyFinderTest::thisComputerIsAskedDirectly_data()
{
    QTest::addColumn<bool>("isManual");
    QTest::newRow("system") << false;
    QTest::newRow("manual") << true;
}

void ProxyFinderTest::thisComputerIsAskedDirectly()
{
    QFETCH(const bool, isManual);
    if (isManual)
        useProxy(ProxyKind::Http);
    else
        m_network->transport.proxyFinder()->useSystem();
    LoopbackServer server(goodAnswer());
    const auto outcome = ask(server.endpoint());
    QVERIFY(outcome && *outcome);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(m_system->asked, 0);
    if (isManual)
        QCOMPARE(m_proxy->connections, 0);
}

void ProxyFinderTest::goesThrough_data()
{
    kindRows();
}

void ProxyFinderTest::goesThrough()
{
    QFETCH(const ProxyKind, kind);
    useProxy(kind);
    const auto outcome = ask(endpoint());
    QVERIFY(outcome);
    QVERIFY2(*outcome, *outcome ? "" : qPrintable(outcome->error().detail));
    QCOMPARE(m_service->requests().size(), 1);
    QCOMPARE(m_service->requests().first().values("x-ncp-apigw-signature-v2").size(), 1);
    QCOMPARE(
        m_proxy->wanted, QStringList{u"%1:%2"_s.arg(hostName).arg(m_service->endpoint().port())});
    checkNothingLeaked();
}

void ProxyFinderTest::goesThroughWithALogin_data()
{
    kindRows();
}

void ProxyFinderTest::goesThroughWithALogin()
{
    QFETCH(const ProxyKind, kind);
    int reads = 0;
    useProxy(kind, [this, &reads](const ProxyLoginAnswer &answer) {
        ++reads;
        QMetaObject::invokeMethod(
            this, [answer] { answer(login); }, Qt::QueuedConnection);
    });
    m_proxy->user = login.accessKey.toUtf8();
    m_proxy->password = login.secretKey.toUtf8();
    QCOMPARE(reads, 0);
    for (int request = 1; request <= 2; ++request) {
        const auto outcome = ask(endpoint());
        QVERIFY(outcome);
        QVERIFY2(*outcome, *outcome ? "" : qPrintable(outcome->error().detail));
        QCOMPARE(m_service->requests().size(), request);
    }
    QCOMPARE(reads, 1);
    checkNothingLeaked();
}

void ProxyFinderTest::wrongLoginIsRefused_data()
{
    QTest::addColumn<ProxyKind>("kind");
    QTest::addColumn<bool>("hasLogin");
    QTest::newRow("HTTP, wrong") << ProxyKind::Http << true;
    QTest::newRow("HTTP, none") << ProxyKind::Http << false;
    QTest::newRow("SOCKS5, wrong") << ProxyKind::Socks5 << true;
    QTest::newRow("SOCKS5, none") << ProxyKind::Socks5 << false;
}

void ProxyFinderTest::wrongLoginIsRefused()
{
    QFETCH(const ProxyKind, kind);
    QFETCH(const bool, hasLogin);
    useProxy(kind);
    m_proxy->user = login.accessKey.toUtf8();
    m_proxy->password = login.secretKey.toUtf8();
    ProxyFinder *finder = m_network->transport.proxyFinder();
    QNetworkProxy used(typeOf(kind), u"127.0.0.1"_s, m_proxy->port());
    if (hasLogin) {
        used.setUser(login.accessKey);
        used.setPassword(u"wrong"_s);
    }
    finder->useManual(used);
    const auto error = errorOf(endpoint());
    QVERIFY(error);
    QVERIFY2(error->kind == ApiError::Kind::ProxyWantsLogin, qPrintable(error->detail));
    QCOMPARE(m_proxy->wanted, QStringList());
    checkNothingLeaked();

    // What failed once is not what is tried for ever.
    used.setUser(login.accessKey);
    used.setPassword(QString::fromLatin1(login.secretKey.toUtf8()));
    finder->useManual(used);
    const auto outcome = ask(endpoint());
    QVERIFY(outcome);
    QVERIFY2(*outcome, *outcome ? "" : qPrintable(outcome->error().detail));
}

void ProxyFinderTest::loginThatCannotBeReadIsAnError()
{
    int reads = 0;
    useProxy(ProxyKind::Http, [this, &reads](const ProxyLoginAnswer &answer) {
        ++reads;
        QMetaObject::invokeMethod(
            this, [answer] { answer(u"the keychain is locked"_s); }, Qt::QueuedConnection);
    });
    for (int request = 1; request <= 2; ++request) {
        const auto error = errorOf(endpoint());
        QVERIFY(error);
        QCOMPARE(error->kind, ApiError::Kind::ProxyWantsLogin);
        QCOMPARE(
            error->detail,
            u"the proxy's user name and password could not be read: the keychain is locked"_s);
        QCOMPARE(reads, request);
    }
    QCOMPARE(m_proxy->connections, 0);
}

void ProxyFinderTest::loginThatIsNotReadInTimeIsAnError()
{
    m_network->transport.setLimits(
        {.connectTimeout = std::chrono::milliseconds(50), .attempts = 1});
    ProxyLoginAnswer answer;
    int reads = 0;
    useProxy(ProxyKind::Http, [&](const ProxyLoginAnswer &whom) {
        ++reads;
        answer = whom;
    });
    const auto error = errorOf(endpoint());
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::ProxyFailed);
    QCOMPARE(error->detail, u"the proxy's user name and password were not read within 0.05 s"_s);

    // A person may take longer; what is told then holds.
    answer(login);
    m_network->transport.setLimits({.attempts = 1});
    const auto outcome = ask(endpoint());
    QVERIFY(outcome && *outcome);
    QCOMPARE(reads, 1);
}

void ProxyFinderTest::proxyThatFails_data()
{
    QTest::addColumn<ProxyKind>("kind");
    QTest::addColumn<std::optional<Behaviour>>("behaviour");
    QTest::addColumn<ApiError::Kind>("expected");
    for (const ProxyKind kind : {ProxyKind::Http, ProxyKind::Socks5}) {
        const char *name = kind == ProxyKind::Http ? "HTTP" : "SOCKS5";
        QTest::addRow("%s, refuses", name)
            << kind << std::optional(Behaviour::Refuse) << ApiError::Kind::ProxyFailed;
        QTest::addRow("%s, closes", name)
            << kind << std::optional(Behaviour::Close) << ApiError::Kind::ProxyFailed;
        QTest::addRow("%s, hangs", name)
            << kind << std::optional(Behaviour::Hang) << ApiError::Kind::ProxyFailed;
        QTest::addRow("%s, is not there", name)
            << kind << std::optional<Behaviour>() << ApiError::Kind::ProxyFailed;
    }
}

void ProxyFinderTest::proxyThatFails()
{
    QFETCH(const ProxyKind, kind);
    QFETCH(const std::optional<Behaviour>, behaviour);
    QFETCH(const ApiError::Kind, expected);
    useProxy(kind);
    if (behaviour == Behaviour::Hang)
        m_network->transport.setLimits(
            {.connectTimeout = std::chrono::milliseconds(200), .attempts = 1});
    if (behaviour)
        m_proxy->behaviour = *behaviour;
    else
        m_proxy = std::make_unique<LoopbackProxy>(
            kind, quint16(m_service->endpoint().port())); // elsewhere
    const auto error = errorOf(endpoint());
    QVERIFY(error);
    QVERIFY2(
        error->kind == expected, qPrintable(u"%1: %2"_s.arg(int(error->kind)).arg(error->detail)));
    QVERIFY(!error->detail.isEmpty());
    QCOMPARE(error->httpStatus, 0);
    QCOMPARE(m_proxy->connections > 0, behaviour.has_value());
    QCOMPARE(m_service->requests().size(), 0);
    checkNothingLeaked();
}

void ProxyFinderTest::proxyOfUnknownName_data()
{
    kindRows();
}

void ProxyFinderTest::proxyOfUnknownName()
{
    QFETCH(const ProxyKind, kind);
    m_network->transport.proxyFinder()->useManual({typeOf(kind), u"proxy.invalid"_s, 3128});
    const auto error = errorOf(endpoint());
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::ProxyFailed);
}

void ProxyFinderTest::authorityThatIsNotKnownIsRefused()
{
    useProxy(ProxyKind::Http);
    m_network->transport.setExtraAuthorities({});
    const auto error = errorOf(endpoint());
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::CertificateRefused);
    QCOMPARE(m_service->requests().size(), 0);
    checkNothingLeaked();
}

void ProxyFinderTest::slowSystemBlocksNothing()
{
    m_proxy =
        std::make_unique<LoopbackProxy>(ProxyKind::Http, quint16(m_service->endpoint().port()));
    m_system->answer = proxy();
    m_network->transport.proxyFinder()->useSystem();
    ApiClient client(&m_network->transport, endpoint(), credentials);
    auto *reply = client.service(u"s"_s);
    QVERIFY(!reply->findChild<QNetworkReply *>());
    QTRY_COMPARE(m_system->asked, 1);

    // Meanwhile others are asked, and answer.
    LoopbackServer server(goodAnswer());
    const auto other = ask(server.endpoint());
    QVERIFY(other && *other);
    QCOMPARE(m_system->answered, 0);

    m_system->mayAnswer.release();
    const auto outcome = outcomeOf(reply);
    QVERIFY(outcome && *outcome);
    QVERIFY(!m_system->wasInThisThread);
    QCOMPARE(m_proxy->connections, 1);
    checkNothingLeaked();
}

void ProxyFinderTest::systemIsAskedOnceAndNotForThePath()
{
    m_proxy =
        std::make_unique<LoopbackProxy>(ProxyKind::Http, quint16(m_service->endpoint().port()));
    m_system->answer = proxy();
    m_system->mayAnswer.release(100);
    m_network->transport.proxyFinder()->useSystem();
    ApiClient client(&m_network->transport, endpoint(), credentials);
    auto *first = client.service(u"a"_s);
    auto *second = client.service(u"b"_s);
    const auto outcome = outcomeOf(first);
    QVERIFY(outcome && *outcome);
    QTRY_COMPARE(m_service->requests().size(), 2);
    Q_UNUSED(second)
    const auto third = ask(endpoint());
    QVERIFY(third && *third);
    QCOMPARE(m_system->asked, 1);
    QCOMPARE(
        m_system->url, QUrl(u"https://%1:%2"_s.arg(hostName).arg(m_service->endpoint().port())));
}

void ProxyFinderTest::systemThatDoesNotAnswerIsAnError()
{
    m_network->transport.setLimits(
        {.connectTimeout = std::chrono::milliseconds(50), .attempts = 1});
    m_network->transport.proxyFinder()->useSystem();
    for (int request = 1; request <= 2; ++request) {
        const auto error = errorOf(endpoint());
        QVERIFY(error);
        QCOMPARE(error->kind, ApiError::Kind::ProxyFailed);
        QCOMPARE(error->detail, u"the system's proxy was not told within 0.05 s"_s);
        QCOMPARE(error->httpStatus, 0);
        QVERIFY(error->failedAt > 0);
    }
    QTRY_COMPARE(m_system->asked, 1); // once, for it is still being asked
    const QList<RequestRecord> &records = m_network->transport.log()->records();
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.first().error, ApiError::Kind::ProxyFailed);
    QCOMPARE(records.first().target, "/api/v1/services/s"_ba);
    QCOMPARE(records.first().signature, QByteArray()); // never signed, never sent

    // What it tells later is good for the next request.
    m_proxy =
        std::make_unique<LoopbackProxy>(ProxyKind::Http, quint16(m_service->endpoint().port()));
    m_system->answer = proxy();
    m_network->transport.setLimits({.attempts = 1});
    m_system->mayAnswer.release();
    const auto outcome = ask(endpoint());
    QVERIFY(outcome && *outcome);
    QCOMPARE(m_system->asked, 1);
}

void ProxyFinderTest::failureLetsTheSystemBeAskedAgain()
{
    m_system->mayAnswer.release(100);
    m_network->transport.proxyFinder()->useSystem();
    const auto error = errorOf(endpoint()); // directly, where nobody knows the name
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::HostNotFound);

    m_proxy =
        std::make_unique<LoopbackProxy>(ProxyKind::Http, quint16(m_service->endpoint().port()));
    m_system->answer = proxy();
    const auto outcome = ask(endpoint());
    QVERIFY(outcome && *outcome);
    QCOMPARE(m_system->asked, 2);
}

void ProxyFinderTest::newSettingsEndTheWaiting()
{
    m_network->transport.proxyFinder()->useSystem();
    ApiClient client(&m_network->transport, endpoint(), credentials);
    auto *reply = client.service(u"s"_s);
    useProxy(ProxyKind::Http);
    const auto outcome = outcomeOf(reply);
    QVERIFY(outcome && *outcome);
    QCOMPARE(m_system->answered, 0);
}

void ProxyFinderTest::abortWhileWaitingIsSilent()
{
    m_network->transport.proxyFinder()->useSystem();
    ApiClient client(&m_network->transport, endpoint(), credentials);
    QList<ApiReply *> replies;
    int finished = 0;
    for (int i = 0; i < maximumRequestsAtOnce; ++i) {
        replies += client.service(u"s"_s);
        connect(replies.last(), &ApiReply::finished, this, [&finished] { ++finished; });
    }
    for (ApiReply *reply : std::as_const(replies))
        reply->abort();
    // Their turn is over, and what comes now is not for them.
    m_proxy =
        std::make_unique<LoopbackProxy>(ProxyKind::Http, quint16(m_service->endpoint().port()));
    m_system->answer = proxy();
    m_system->mayAnswer.release();
    const auto outcome = ask(endpoint());
    QVERIFY(outcome && *outcome);
    QCOMPARE(m_service->requests().size(), 1);
    QCOMPARE(finished, 0);
}

void ProxyFinderTest::lookupMayOutliveAll()
{
    m_network->transport.proxyFinder()->useSystem();
    {
        ApiClient client(&m_network->transport, endpoint(), credentials);
        QVERIFY(client.service(u"s"_s));
        QTRY_COMPARE(m_system->asked, 1);
    }
    m_network.reset(); // at once, with the lookup under way
    QCOMPARE(m_system->answered, 0);
    m_system->mayAnswer.release();
    QTRY_COMPARE(m_system->answered, 1);
}

static const RegisteredTest registered(__FILE__, runTest<ProxyFinderTest, QCoreApplication>);
#include "tst_proxyfinder.moc"
