// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/exampleservice.h"
#include "support/loopbackserver.h"
#include "support/testprogram.h"

#include <QPointer>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ApiError::Kind;

// How long is waited, and how many requests are under way at once.
class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void connectionThatNobodyAcceptsTimesOut();
    void tlsThatNeverAnswersTheHelloTimesOut();
    void hangingHandshakeDoesNotHoldUpTheNextRequest();
    void oneByteAfterTheOtherTimesOutAltogether();
    void slowAnswerIsNoSlowConnection();
    void sixRequestsAreUnderWayAtOnce();
    void whatIsReadKeepsItsTurn();
    void abortFreesTheTurn();
    void destroyedClientFreesItsTurns();
    void whatWaitsAndIsAbortedIsNeverSent();
    void pausingNeedsNoTurn();
    void waitingForATurnDoesNotCountAsTime();

private:
    ApiClient *clientOf(const LoopbackServer &server);

    std::unique_ptr<TestNetwork> m_network;
    std::unique_ptr<QObject> m_clients;
};

void LimitsTest::init()
{
    m_clients = std::make_unique<QObject>();
    m_network = std::make_unique<TestNetwork>();
}

ApiClient *LimitsTest::clientOf(const LoopbackServer &server)
{
    return new ApiClient(&m_network->transport, server.endpoint(), credentials, m_clients.get());
}

void LimitsTest::connectionThatNobodyAcceptsTimesOut()
{
    QTcpServer server;
    server.setListenBacklogSize(1);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    server.pauseAccepting();
    // The system itself takes some connections, until its queue is full.
    QList<std::shared_ptr<QTcpSocket>> sockets;
    bool isFull = false;
    while (!isFull && sockets.size() < 20) {
        sockets += std::make_shared<QTcpSocket>();
        sockets.last()->connectToHost(QHostAddress::LocalHost, server.serverPort());
        isFull = !sockets.last()->waitForConnected(300);
    }
    if (!isFull)
        QSKIP("This system takes any number of connections that nobody accepts.");

    m_network->transport.setLimits({.connectTimeout = 150ms, .attempts = 1});
    const auto error =
        errorFrom(*m_network, QUrl(u"http://127.0.0.1:%1/api/v1"_s.arg(server.serverPort())));
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::TimedOut);
    QCOMPARE(error->detail, u"no connection within 0.15 s"_s);
    QCOMPARE(error->httpStatus, 0);
}

void LimitsTest::tlsThatNeverAnswersTheHelloTimesOut()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS.");
    QTcpServer server;
    QByteArray received;
    QPointer<QTcpSocket> socket;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&] { received += socket->readAll(); });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    m_network->transport.setLimits({.connectTimeout = 300ms, .attempts = 1});
    const auto error =
        errorFrom(*m_network, QUrl(u"https://127.0.0.1:%1/api/v1"_s.arg(server.serverPort())));
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::TimedOut);
    QCOMPARE(error->detail, u"no connection within 0.3 s"_s);
    QTRY_VERIFY(!socket || socket->state() == QAbstractSocket::UnconnectedState);
    QVERIFY(!received.contains("x-ncp"));
}

// Qt would send each into the connection of the one before.
void LimitsTest::hangingHandshakeDoesNotHoldUpTheNextRequest()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS.");
    QTcpServer server;
    int connections = 0;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        ++connections;
        server.nextPendingConnection();
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    m_network->transport.setLimits({.connectTimeout = 300ms, .attempts = 2, .pauseBase = 1ms});
    const QUrl endpoint(u"https://127.0.0.1:%1/api/v1"_s.arg(server.serverPort()));
    QVERIFY(errorFrom(*m_network, endpoint));
    QTRY_COMPARE(connections, 2);
    QVERIFY(errorFrom(*m_network, endpoint));
    QTRY_COMPARE(connections, 4);
}

// Qt's own time-out would begin anew with every byte.
void LimitsTest::oneByteAfterTheOtherTimesOutAltogether()
{
    QTcpServer server;
    qint64 sent = 0;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [&sent, socket] { sent += socket->write(" "); });
        connect(socket, &QTcpSocket::disconnected, timer, &QTimer::stop);
        timer->start(10ms);
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    m_network->transport.setLimits({.attemptTimeout = 500ms, .attempts = 1});
    const auto error =
        errorFrom(*m_network, QUrl(u"http://127.0.0.1:%1/api/v1"_s.arg(server.serverPort())));
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::TimedOut);
    QCOMPARE(error->detail, u"no complete response within 0.5 s"_s);
    QVERIFY(sent > 0);
}

// Qt tells of a request that went over a connection that was there already, too.
void LimitsTest::slowAnswerIsNoSlowConnection()
{
    LoopbackServer server([](const LoopbackRequest &request) {
        return request.target.endsWith("/slow") ? goodAnswer().held() : goodAnswer();
    });
    ApiClient *client = clientOf(server);
    QVERIFY(outcomeOf(client->service(u"quick"_s)));
    QCOMPARE(server.connectionsSoFar(), 1);
    m_network->transport.setLimits({.connectTimeout = 2s, .attempts = 1});
    auto *slow = client->service(u"slow"_s);
    auto *another = client->service(u"slow"_s);
    int answered = 0;
    connect(another, &ApiReply::finished, this, [&] { answered += another->result() ? 1 : 0; });
    QTimer::singleShot(3s, &server, &LoopbackServer::release);
    const auto outcome = outcomeOf(slow);
    QVERIFY(outcome && *outcome);
    QTRY_COMPARE(answered, 1);
    QCOMPARE(server.connectionsSoFar(), 2); // one that was kept and a new one
}

void LimitsTest::sixRequestsAreUnderWayAtOnce()
{
    // Of two services, for Qt itself opens no more than six connections to one.
    int finished = 0;
    int requests = 0;
    int most = 0;
    const auto handler = [&](const LoopbackRequest &) {
        ++requests;
        most = qMax(most, requests - finished);
        return goodAnswer().held();
    };
    LoopbackServer one(handler);
    LoopbackServer two(handler);
    ApiClient *first = clientOf(one);
    ApiClient *second = clientOf(two);
    int succeeded = 0;
    for (int i = 0; i < 20; ++i) {
        auto *reply = (i % 2 ? first : second)->service(QString::number(i));
        connect(reply, &ApiReply::finished, this, [&, reply] {
            ++finished;
            if (reply->result())
                ++succeeded;
        });
    }
    QTRY_COMPARE(requests, 6);
    // Somebody else's request has gone and come meanwhile, so a seventh would be here.
    TestNetwork others;
    LoopbackServer other(goodAnswer());
    ApiClient client(&others.transport, other.endpoint(), credentials);
    QVERIFY(outcomeOf(client.service(u"s"_s)));
    QCOMPARE(requests, 6);

    QTRY_VERIFY_WITH_TIMEOUT((one.release(), two.release(), finished == 20), 30000);
    QCOMPARE(succeeded, 20);
    QCOMPARE(requests, 20);
    QCOMPARE(most, 6);
}

// Or responses would pile up in memory that come more quickly than they can be read.
void LimitsTest::whatIsReadKeepsItsTurn()
{
    QSemaphore mayBeRead;
    m_network->transport.workers().start([&mayBeRead] { mayBeRead.acquire(); });
    const auto readAtTheEnd = qScopeGuard([&] {
        mayBeRead.release();
        m_network->transport.workers().waitForDone();
    });
    int requests = 0;
    LoopbackServer server([&requests](const LoopbackRequest &) {
        ++requests;
        return goodAnswer();
    });
    ApiClient *client = clientOf(server);
    QList<QPointer<ApiReply>> replies;
    int finished = 0;
    for (int i = 0; i < 20; ++i) {
        replies += client->service(QString::number(i));
        connect(replies.last(), &ApiReply::finished, this, [&finished] { ++finished; });
    }
    const auto othersHaveGoneAndCome = [] {
        for (int i = 0; i < 3; ++i) {
            TestNetwork others;
            LoopbackServer other(goodAnswer());
            ApiClient one(&others.transport, other.endpoint(), credentials);
            if (!outcomeOf(one.service(u"s"_s)))
                return false;
        }
        return true;
    };
    QTRY_COMPARE(requests, 6);
    QVERIFY(othersHaveGoneAndCome());
    QCOMPARE(requests, 6);

    replies.first()->abort(); // while it waits to be read
    QTRY_COMPARE(requests, 7);
    QVERIFY(othersHaveGoneAndCome());
    QCOMPARE(requests, 7);

    mayBeRead.release();
    QTRY_COMPARE(finished, 19);
    QCOMPARE(requests, 20);
}

void LimitsTest::abortFreesTheTurn()
{
    LoopbackServer held(LoopbackResponse::never());
    LoopbackServer server(goodAnswer());
    ApiClient *client = clientOf(held);
    QList<QPointer<ApiReply>> replies;
    for (int i = 0; i < 6; ++i)
        replies += client->service(QString::number(i));
    QTRY_COMPARE(held.requests().size(), 6);
    auto *waiting = clientOf(server)->service(u"s"_s);
    replies[3]->abort();
    const auto outcome = outcomeOf(waiting);
    QVERIFY(outcome && *outcome);
}

void LimitsTest::destroyedClientFreesItsTurns()
{
    LoopbackServer held(LoopbackResponse::never());
    LoopbackServer server(goodAnswer());
    auto client = std::make_unique<ApiClient>(&m_network->transport, held.endpoint(), credentials);
    for (int i = 0; i < 10; ++i)
        Q_UNUSED(client->service(QString::number(i)));
    QTRY_COMPARE(held.requests().size(), 6);
    auto *waiting = clientOf(server)->service(u"s"_s);
    client.reset();
    const auto outcome = outcomeOf(waiting);
    QVERIFY(outcome && *outcome);
    QCOMPARE(held.requests().size(), 6);
}

void LimitsTest::whatWaitsAndIsAbortedIsNeverSent()
{
    LoopbackServer held(LoopbackResponse::never());
    LoopbackServer server(goodAnswer());
    ApiClient *client = clientOf(held);
    QList<QPointer<ApiReply>> replies;
    for (int i = 0; i < 6; ++i)
        replies += client->service(QString::number(i));
    QTRY_COMPARE(held.requests().size(), 6);
    const QPointer<ApiReply> waiting = clientOf(server)->service(u"waiting"_s);
    auto *next = clientOf(server)->service(u"next"_s);
    replies.first()->abort();
    waiting->abort();
    const auto outcome = outcomeOf(next);
    QVERIFY(outcome && *outcome);
    QTRY_VERIFY(waiting.isNull());
    QVERIFY(outcomeOf(clientOf(server)->service(u"last"_s)));
    const QByteArrayList expected{"/api/v1/services/next", "/api/v1/services/last"};
    QCOMPARE(server.targets(), expected);
    for (const RequestRecord &record : m_network->transport.log()->records())
        QVERIFY(!record.target.endsWith("/waiting"));
}

void LimitsTest::pausingNeedsNoTurn()
{
    m_network->transport.setLimits({});
    LoopbackServer busy(LoopbackResponse::json("{}", 503, {{"Retry-After", "50"}}));
    ApiClient *client = clientOf(busy);
    QList<ApiReply *> pausing;
    for (int i = 0; i < 6; ++i)
        pausing += client->service(QString::number(i));
    for (ApiReply *reply : pausing)
        QTRY_VERIFY(reply->waiting());
    LoopbackServer server(goodAnswer());
    const auto outcome = outcomeOf(clientOf(server)->service(u"s"_s));
    QVERIFY(outcome && *outcome);
}

void LimitsTest::waitingForATurnDoesNotCountAsTime()
{
    LoopbackServer held(goodAnswer().held());
    ApiClient *client = clientOf(held);
    for (int i = 0; i < 6; ++i)
        Q_UNUSED(client->service(QString::number(i)));
    QTRY_COMPARE(held.requests().size(), 6);
    LoopbackServer server(goodAnswer());
    m_network->transport.setLimits({.attemptTimeout = 50ms, .attempts = 1});
    auto *waiting = clientOf(server)->service(u"s"_s);
    QTimer::singleShot(200ms, &held, [&] {
        m_network->transport.setLimits({.attempts = 1});
        held.release();
    });
    const auto outcome = outcomeOf(waiting);
    QVERIFY(outcome && *outcome);
}

static const RegisteredTest registered(__FILE__, runTest<LimitsTest, QCoreApplication>);
#include "tst_limits.moc"
