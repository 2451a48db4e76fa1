// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoserverfixture.h"
#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rawhttp;

// What the server of the demo answers, and how it lives and ends.
class TestDemoServer : public QObject, private DemoServerFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void itListensOnLoopbackOnly();
    void keysAreFreshForEachServer();
    void aSignedRequestIsAnswered();
    void everyAnswerCarriesDateAndTrace();
    void answersAreNotCompressed();
    void pagesOfTheLargestService();
    void recentOnly();
    void aConnectionIsUsedAgain();
    void trainingsMoveWithTheClock();
    void theSameMomentHasTheSameBytes();
    void manyAtOnceAreAnswered();
    void latencyHoldsAnswersBack();
    void destructionCutsShortWhatIsUnderWay();
    void destructionDoesNotWaitForSilentClients();

private:
    QNetworkReply *send(const QByteArray &target);
    QJsonObject get(const QByteArray &target);

    std::unique_ptr<QNetworkAccessManager> m_network;
};

void TestDemoServer::init()
{
    startOver();
    m_network = std::make_unique<QNetworkAccessManager>();
}

void TestDemoServer::cleanup()
{
    m_network.reset(); // the connections first, so that the server has nothing to wait for
    m_server.reset();
}

QNetworkReply *TestDemoServer::send(const QByteArray &target)
{
    QUrl url = m_server->endpoint();
    url = QUrl::fromEncoded(QByteArray(url.toEncoded(QUrl::RemovePath) + target), QUrl::StrictMode);
    QNetworkRequest request(url);
    for (const QByteArray &line : message(target).headerLines().split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.setRawHeader(line.left(colon), line.mid(colon + 1).trimmed());
    }
    return m_network->get(request);
}

QJsonObject TestDemoServer::get(const QByteArray &target)
{
    const std::unique_ptr<QNetworkReply> reply(send(target));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(patience) || reply->error() != QNetworkReply::NoError)
        qWarning() << reply->errorString();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

void TestDemoServer::itListensOnLoopbackOnly()
{
    const QUrl endpoint = m_server->endpoint();
    QCOMPARE(endpoint.scheme(), u"http"_s);
    QCOMPARE(endpoint.host(), u"127.0.0.1"_s);
    QVERIFY(endpoint.port() > 0);
    QCOMPARE(endpoint.path(), u"/api/v1"_s);
    QCOMPARE(m_server->errorString(), QString());
    QVERIFY(m_server->start()); // again is no error
    QCOMPARE(m_server->endpoint(), endpoint);
    QCOMPARE(DemoServer().endpoint(), QUrl());
}

void TestDemoServer::keysAreFreshForEachServer()
{
    const auto other = makeServer();
    QCOMPARE(m_server->accessKey().size(), 20);
    QCOMPARE(m_server->secretKey().size(), 40);
    QVERIFY(other->accessKey() != m_server->accessKey());
    QVERIFY(other->secretKey() != m_server->secretKey());
    QVERIFY(other->endpoint() != m_server->endpoint());
}

void TestDemoServer::aSignedRequestIsAnswered()
{
    const Answer answer = raw(message("/api/v1/services"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers["content-type"], QByteArray("application/json;charset=UTF-8"));
    QCOMPARE(answer.headers["content-length"].toInt(), answer.body.size());
    QCOMPARE(answer.json()["services"_L1].toArray().size(), 7);
}

void TestDemoServer::everyAnswerCarriesDateAndTrace()
{
    const QRegularExpression trace(u"^[0-9a-z]{26}$"_s);
    Message unsignedMessage = message("/api/v1/services");
    unsignedMessage.leftOut = {"x-ncp-iam-access-key"};
    QSet<QByteArray> traces;
    for (const Message &each :
         {message("/api/v1/services"), message("/api/v1/services/00000000000"),
          message("/elsewhere"), unsignedMessage}) {
        const Answer answer = raw(each);
        QCOMPARE(answer.headers["date"], QByteArray("Tue, 30 Jul 2024 02:25:36 GMT"));
        QVERIFY(trace.match(QString::fromLatin1(answer.headers["x-ncp-trace-id"])).hasMatch());
        traces.insert(answer.headers["x-ncp-trace-id"]);
    }
    QCOMPARE(traces.size(), 4);
}

void TestDemoServer::answersAreNotCompressed()
{
    Message compressed = message(trainsOf(u"fashion_home"_s));
    compressed.more = "Accept-Encoding: gzip, deflate, br\r\n";
    const Answer answer = raw(compressed);
    QVERIFY(!answer.headers.contains("content-encoding"));
    QCOMPARE(answer.json()["trains"_L1].toArray().size(), 1000);
}

void TestDemoServer::pagesOfTheLargestService()
{
    const QByteArray trains = trainsOf(u"fashion_home"_s);
    const QJsonArray first = get(trains)["trains"_L1].toArray();
    const QJsonObject second = get(trains + "?offset=1000&limit=1000");
    QCOMPARE(first.size(), 1000);
    QCOMPARE(second["trains"_L1].toArray().size(), 204);
    QCOMPARE(second["offset"_L1].toInt(), 1000);
    QCOMPARE(second["limit"_L1].toInt(), 1000);
    QSet<QString> versions;
    for (const QJsonArray &page : {first, second["trains"_L1].toArray()}) {
        for (const QJsonValue &training : page)
            versions.insert(training["version"_L1].toString());
    }
    QCOMPARE(versions.size(), 1204);
}

void TestDemoServer::recentOnly()
{
    const QJsonArray recent =
        get(trainsOf(u"grocery-weekly"_s) + "?isRecent=true")["trains"_L1].toArray();
    QSet<QString> types;
    for (const QJsonValue &training : recent)
        types.insert(training["type"_L1].toString());
    QCOMPARE(recent.size(), 3);
    QCOMPARE(types.size(), 3);
}

void TestDemoServer::aConnectionIsUsedAgain()
{
    const auto socket = connected();
    const Message request = message("/api/v1/services");
    for (int round = 0; round < 3; ++round) {
        socket->write("GET /api/v1/services HTTP/1.1\r\n" + request.headerLines() + "\r\n");
        QByteArray bytes;
        while (!bytes.endsWith("\"limit\":1000}") && socket->waitForReadyRead(patience))
            bytes += socket->readAll();
        QCOMPARE(parsed(bytes).status, 200);
    }
    QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
}

void TestDemoServer::trainingsMoveWithTheClock()
{
    const QByteArray trains = trainsOf(u"fashion_home"_s);
    const QJsonObject before = get(trains + "?limit=10");
    m_now += 60'000;
    QVERIFY(get(trains + "?limit=10") != before);
}

void TestDemoServer::theSameMomentHasTheSameBytes()
{
    const Message request = message(trainsOf(u"fashion_home"_s));
    const QByteArray first = raw(request).body;
    QCOMPARE(raw(request).body, first);
    auto other = makeServer(); // same seed, same start
    m_server.swap(other);
    QCOMPARE(raw(message(request.sentTarget)).body, first);
}

void TestDemoServer::manyAtOnceAreAnswered()
{
    const QByteArray trains = trainsOf(u"fashion_home"_s);
    std::vector<std::unique_ptr<QNetworkReply>> replies;
    for (int i = 0; i < 40; ++i)
        replies.emplace_back(send(trains + "?offset=" + QByteArray::number(i * 25) + "&limit=25"));
    QTRY_VERIFY_WITH_TIMEOUT(
        std::all_of(
            replies.begin(), replies.end(), [](const auto &reply) { return reply->isFinished(); }),
        patience);
    QSet<QString> versions;
    for (const auto &reply : replies) {
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        const QJsonObject page = QJsonDocument::fromJson(reply->readAll()).object();
        for (const QJsonValue &training : page["trains"_L1].toArray())
            versions.insert(training["version"_L1].toString());
    }
    QCOMPARE(versions.size(), 1000);
}

void TestDemoServer::latencyHoldsAnswersBack()
{
    m_server = makeServer({.latency = std::chrono::milliseconds(150)});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(raw(message("/api/v1/services")).status, 200);
    QVERIFY(timer.elapsed() >= 150);
}

void TestDemoServer::destructionCutsShortWhatIsUnderWay()
{
    m_server = makeServer({.latency = std::chrono::hours(1)});
    const auto socket = connected();
    socket->write(
        "GET /api/v1/services HTTP/1.1\r\n" + message("/api/v1/services").headerLines() + "\r\n");
    QVERIFY(socket->waitForBytesWritten(patience));
    QVERIFY(m_clockRead.tryAcquire(1, patience)); // it has arrived

    QElapsedTimer timer;
    timer.start();
    m_server.reset();
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void TestDemoServer::destructionDoesNotWaitForSilentClients()
{
    // Both have been answered once, so that a thread is busy with each of them.
    const auto silent = connected();
    const auto halfway = connected();
    const QByteArray request =
        "GET /api/v1/services HTTP/1.1\r\n" + message("/api/v1/services").headerLines() + "\r\n";
    for (QTcpSocket *socket : {silent.get(), halfway.get()}) {
        socket->write(request);
        while (!socket->readAll().endsWith('}'))
            QVERIFY(socket->waitForReadyRead(patience));
    }
    halfway->write(request.left(request.size() / 2));
    QVERIFY(halfway->waitForBytesWritten(patience));
    QCOMPARE(raw(message("/api/v1/services")).status, 200); // by then the half has been read

    QElapsedTimer timer;
    timer.start();
    m_server.reset();
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

static const RegisteredTest registered(__FILE__, runTest<TestDemoServer, QCoreApplication>);
#include "tst_demoserver.moc"
