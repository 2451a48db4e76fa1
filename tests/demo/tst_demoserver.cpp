// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawhttp.h"

#include "demo/demoserver.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QtTest>

#include <atomic>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace rawhttp;

namespace {

constexpr int patience = 10'000; // milliseconds, for what takes a few

} // namespace

class TestDemoServer : public QObject
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
    void unauthenticatedRequestsAreRefused_data();
    void unauthenticatedRequestsAreRefused();
    void theTargetIsVerifiedAsItWasSent();
    void unknownServiceIsAnErrorOfTheBackend();
    void unknownRouteIsAnErrorOfTheGateway();
    void deniedServiceIsAnErrorOfTheGateway();
    void otherMethodsAreRefused_data();
    void otherMethodsAreRefused();
    void malformedRequestsAreRefusedInShape();
    void trainingsMoveWithTheClock();
    void theSameMomentHasTheSameBytes();
    void manyAtOnceAreAnswered();
    void latencyHoldsAnswersBack();
    void destructionCutsShortWhatIsUnderWay();
    void destructionDoesNotWaitForSilentClients();

private:
    std::unique_ptr<DemoServer> makeServer(DemoServer::Options options = {});
    Message message(const QByteArray &target) const;
    QNetworkReply *send(const QByteArray &target);
    QJsonObject get(const QByteArray &target);
    /// Over a socket of its own, so that nothing is added or changed on the way.
    Answer raw(const Message &message) const;
    std::unique_ptr<QTcpSocket> connected() const;
    QByteArray trainsOf(const QString &name);

    std::atomic<qint64> m_now{start};
    QSemaphore m_clockRead;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

void TestDemoServer::init()
{
    m_now = start;
    m_server = makeServer();
    m_network = std::make_unique<QNetworkAccessManager>();
}

void TestDemoServer::cleanup()
{
    m_network.reset(); // the connections first, so that the server has nothing to wait for
    m_server.reset();
}

std::unique_ptr<DemoServer> TestDemoServer::makeServer(DemoServer::Options options)
{
    options.clock = [this] {
        m_clockRead.release();
        return m_now.load();
    };
    auto server = std::make_unique<DemoServer>(std::move(options));
    if (!server->start())
        qFatal("%s", qPrintable(server->errorString()));
    m_clockRead.acquire(m_clockRead.available());
    return server;
}

Message TestDemoServer::message(const QByteArray &target) const
{
    return {
        .signedTarget = target,
        .sentTarget = target,
        .timestamp = m_now,
        .accessKey = m_server->accessKey().toLatin1(),
        .secretKey = m_server->secretKey().toLatin1()};
}

QNetworkReply *TestDemoServer::send(const QByteArray &target)
{
    QUrl url = m_server->endpoint();
    url = QUrl::fromEncoded(url.toEncoded(QUrl::RemovePath) + target, QUrl::StrictMode);
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

std::unique_ptr<QTcpSocket> TestDemoServer::connected() const
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(m_server->endpoint().host(), quint16(m_server->endpoint().port()));
    if (!socket->waitForConnected(patience))
        qFatal("%s", qPrintable(socket->errorString()));
    return socket;
}

Answer TestDemoServer::raw(const Message &message) const
{
    const std::unique_ptr<QTcpSocket> socket = connected();
    socket->write(
        message.method + ' ' + message.sentTarget + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" +
        message.headerLines() + "Connection: close\r\n\r\n");
    while (socket->state() == QAbstractSocket::ConnectedState) {
        if (!socket->waitForReadyRead(patience) &&
            socket->error() == QTcpSocket::SocketTimeoutError)
            break;
    }
    return parsed(socket->readAll());
}

QByteArray TestDemoServer::trainsOf(const QString &name)
{
    for (const QJsonValue &service : get("/api/v1/services")["services"_L1].toArray()) {
        if (service["name"_L1] == name)
            return "/api/v1/services/" + service["serviceId"_L1].toString().toLatin1() + "/trains";
    }
    return {};
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
    const QRegularExpression trace(u"^[0-9a-z]{20}$"_s);
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

using Change = std::function<void(Message &)>;
Q_DECLARE_METATYPE(Change)

void TestDemoServer::unauthenticatedRequestsAreRefused_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("details");
    const QString invalid = u"Invalid authentication information."_s;
    const QString missing = u"Authentication information are missing."_s;
    const auto row = [](const char *name, const QString &details, Change change) {
        QTest::newRow(name) << change << details;
    };
    row("wrong secret key", invalid, [](Message &m) { m.secretKey += '0'; });
    row("wrong access key", invalid, [](Message &m) { m.accessKey = "EXAMPLEACCESSKEY0001"; });
    row("clock late", invalid, [](Message &m) { m.timestamp -= 300'000; });
    row("clock early", invalid, [](Message &m) { m.timestamp += 300'000; });
    row("query altered", invalid, [](Message &m) { m.sentTarget.replace("true", "false"); });
    row("query left out", invalid, [](Message &m) { m.signedTarget = "/api/v1/services"; });
    row("query added", invalid, [](Message &m) { m.sentTarget += "&limit=1"; });
    row("no timestamp", missing, [](Message &m) { m.leftOut = {"x-ncp-apigw-timestamp"}; });
    row("no access key", missing, [](Message &m) { m.leftOut = {"x-ncp-iam-access-key"}; });
    row("no signature", missing, [](Message &m) { m.leftOut = {"x-ncp-apigw-signature-v2"}; });
}

void TestDemoServer::unauthenticatedRequestsAreRefused()
{
    QFETCH(Change, change);
    Message request = message("/api/v1/services?x=true");
    QCOMPARE(raw(request).status, 200);
    change(request);
    const Answer answer = raw(request);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.headers["content-type"], QByteArray("application/json;charset=UTF-8"));
    QCOMPARE(answer.errorCode(), u"200"_s);
    QVERIFY(answer.json()["error"_L1]["errorCode"_L1].isString());
    QTEST(answer.details(), "details");
}

void TestDemoServer::theTargetIsVerifiedAsItWasSent()
{
    // Neither decoded, nor sorted, nor tidied up.
    for (const char *target :
         {"/api/v1/services?b=%ED%95%9C&a=user%201&&empty=&bare",
          "/api/v1/services?limit=1000&offset=0", "/api/v1/%73ervices?"})
        QCOMPARE(raw(message(target)).status, 200);
}

void TestDemoServer::unknownServiceIsAnErrorOfTheBackend()
{
    const Answer answer = raw(message("/api/v1/services/00000000000/trains"));
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.headers["content-type"], QByteArray("application/json;charset=UTF-8"));
    QCOMPARE(answer.json()["status"_L1].toInt(), 404);
    QVERIFY(answer.json()["error"_L1].isString());
    QCOMPARE(answer.json()["path"_L1].toString(), u"/api/services/00000000000/trains"_s);
}

void TestDemoServer::unknownRouteIsAnErrorOfTheGateway()
{
    const Answer answer = raw(message("/api/v1/elsewhere"));
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.errorCode(), u"300"_s);
}

void TestDemoServer::deniedServiceIsAnErrorOfTheGateway()
{
    const Answer answer = raw(message(trainsOf(u"partner-mall"_s)));
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.errorCode(), u"210"_s);
}

void TestDemoServer::otherMethodsAreRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
        QTest::newRow(method) << QByteArray(method);
}

void TestDemoServer::otherMethodsAreRefused()
{
    QFETCH(QByteArray, method);
    Message request = message("/api/v1/services");
    request.method = method;
    request.more = "Content-Length: 0\r\n";
    const Answer answer = raw(request);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.errorCode(), u"300"_s);
}

void TestDemoServer::malformedRequestsAreRefusedInShape()
{
    Message request = message("/api/v1/services");
    request.method = "FETCH";
    const Answer answer = raw(request);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorCode(), u"100"_s);
    QCOMPARE(answer.headers["content-type"], QByteArray("application/json;charset=UTF-8"));
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

QTEST_GUILESS_MAIN(TestDemoServer)
#include "tst_demoserver.moc"
