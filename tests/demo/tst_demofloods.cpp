// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoserverfixture.h"

#include "demo/demopeer.h"
#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QtTest>

#include <vector>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace rawhttp;
using namespace std::chrono_literals;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
// What a server that keeps what it is sent would have gained many times over.
constexpr qint64 mostGrowth = 24 * mebibyte;
constexpr qint64 flood = 96 * mebibyte;

// The memory of this program, with the server in it; 0 where the system does not say.
qint64 residentMemory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

} // namespace

// What anybody on this computer can do to the demo service, without its keys.
class TestDemoFloods : public QObject, private DemoServerFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }
    void cleanup() { m_server.reset(); }

    void endlessRequestsAreCutOff_data();
    void endlessRequestsAreCutOff();
    void bodiesAreRefusedUnread_data();
    void bodiesAreRefusedUnread();
    void malformedHeadsAreRefused_data();
    void malformedHeadsAreRefused();
    void theLargestHeadIsTaken();
    void pipelinedRequestsAreAnsweredInTurn();
    void drippedConnectionsDoNotStallTheUser();
    void silentConnectionsDoNotStallTheUser();
    void drippingBuysNoTime();
    void responsesThatNobodyReadsEnd();
    void idleConnectionsEnd();
    void connectionsOfTheUserAreKeptInAFlood();
    void headHasNoBody();
    void ownersOfConnectionsAreKnown();
    void otherUsersAreNotServed();
    void whoIsWelcome_data();
    void whoIsWelcome();

private:
    DemoServer::Options withLimits(const DemoLimits &limits) const { return {.limits = limits}; }
    Answer last(QTcpSocket &socket) const;
    void verifyTheUserIsServed();
};

// What comes until the connection ends.
DemoServerFixture::Answer TestDemoFloods::last(QTcpSocket &socket) const
{
    QByteArray bytes;
    QElapsedTimer timer;
    timer.start();
    while (socket.state() == QAbstractSocket::ConnectedState && timer.elapsed() < patience) {
        socket.waitForReadyRead(100);
        bytes += socket.readAll();
    }
    return parsed(bytes + socket.readAll());
}

void TestDemoFloods::verifyTheUserIsServed()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(raw(message("/api/v1/services")).status, 200);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void TestDemoFloods::endlessRequestsAreCutOff_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("piece"); // again and again
    const QByteArray line = "GET /api/v1/services HTTP/1.1\r\n";
    QTest::newRow("method") << QByteArray() << QByteArray(65536, 'A');
    QTest::newRow("target") << QByteArray("GET /") << QByteArray(65536, 'a');
    QTest::newRow("version") << QByteArray("GET / HTTP/1.1") << QByteArray(65536, '1');
    QTest::newRow("zeros") << QByteArray() << QByteArray(65536, '\0');
    QTest::newRow("header name") << line << QByteArray(65536, 'a');
    QTest::newRow("header value") << line + "x: " << QByteArray(65536, 'a');
    QTest::newRow("header white space") << line + "x:" << QByteArray(65536, ' ');
    QTest::newRow("headers") << line << QByteArray("x-a: b\r\n").repeated(8192);
    QTest::newRow("folded") << line + "x: a\r\n" << QByteArray(" folded\r\n").repeated(8192);
    QTest::newRow("line feeds") << line + "x: a" << QByteArray(65536, '\n');
    QTest::newRow("carriage returns") << line + "x: a" << QByteArray(65536, '\r');
}

void TestDemoFloods::endlessRequestsAreCutOff()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, piece);
    const qint64 before = residentMemory();
    const auto socket = connected();
    socket->write(begin);
    qint64 sent = 0;
    while (sent < flood && socket->state() == QAbstractSocket::ConnectedState) {
        socket->write(piece);
        if (!socket->waitForBytesWritten(patience))
            break;
        sent += piece.size();
    }
    QVERIFY2(sent < flood / 2, "was never told to stop");
    QVERIFY2(residentMemory() - before < mostGrowth, qPrintable(QString::number(sent)));
    verifyTheUserIsServed();
}

void TestDemoFloods::bodiesAreRefusedUnread_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("headers");
    for (const char *method : {"GET", "POST", "PUT", "DELETE"}) {
        const QByteArray name = method;
        QTest::addRow("%s, length", method) << name << QByteArray("Content-Length: 999999999\r\n");
        QTest::addRow("%s, no number", method) << name << QByteArray("Content-Length: x\r\n");
        QTest::addRow("%s, one of two", method)
            << name << QByteArray("Content-Length: 0\r\nContent-Length: 5\r\n");
        QTest::addRow("%s, chunked", method)
            << name << QByteArray("Transfer-Encoding: chunked\r\n");
        QTest::addRow("%s, multipart", method)
            << name
            << QByteArray("Content-Type: multipart/form-data; boundary=b\r\n"
                          "Content-Length: 999999999\r\n");
    }
}

void TestDemoFloods::bodiesAreRefusedUnread()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, headers);
    const qint64 before = residentMemory();
    const auto socket = connected();
    Message request = message("/api/v1/services");
    request.method = method;
    socket->write(
        method + " /api/v1/services HTTP/1.1\r\n" + headers + request.headerLines() + "\r\n");
    socket->write("10000\r\n" + QByteArray(65536, 'a') + "\r\n");
    const Answer answer = last(*socket); // it comes although the body does not end
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.errorCode(), u"430"_s);
    QCOMPARE(answer.headers["connection"], QByteArray("close"));
    QVERIFY(residentMemory() - before < mostGrowth);
}

void TestDemoFloods::malformedHeadsAreRefused_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << QByteArray() << 400;
    QTest::newRow("a word") << QByteArray("GET") << 400;
    QTest::newRow("no version") << QByteArray("GET /") << 400;
    QTest::newRow("another version") << QByteArray("GET / HTTP/2.0") << 400;
    QTest::newRow("preface of HTTP/2") << QByteArray("PRI * HTTP/2.0") << 400;
    QTest::newRow("small letters") << QByteArray("get / HTTP/1.1") << 400;
    QTest::newRow("no path") << QByteArray("GET http://127.0.0.1/ HTTP/1.1") << 400;
    QTest::newRow("spaces") << QByteArray("GET / x HTTP/1.1") << 400;
    QTest::newRow("zero") << QByteArray("GET /\0 HTTP/1.1", 16) << 400;
    QTest::newRow("line feed") << QByteArray("GET / HTTP/1.1\nx: y") << 400;
    QTest::newRow("no colon") << QByteArray("GET / HTTP/1.1\r\nx") << 400;
    QTest::newRow("no name") << QByteArray("GET / HTTP/1.1\r\n: x") << 400;
    QTest::newRow("space in a name") << QByteArray("GET / HTTP/1.1\r\nx : y") << 400;
    QTest::newRow("folded") << QByteArray("GET / HTTP/1.1\r\nx: y\r\n z") << 400;
    QTest::newRow("zero in a value") << QByteArray("GET / HTTP/1.1\r\nx: \0", 20) << 400;
    QTest::newRow("many lines") << "GET / HTTP/1.1\r\n" +
            QByteArray("x: y\r\n").repeated(DemoLimits().headerLines + 1)
                                << 431;
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01", 8) << 400;
}

void TestDemoFloods::malformedHeadsAreRefused()
{
    QFETCH(QByteArray, head);
    const auto socket = connected();
    socket->write(head + "\r\n\r\n");
    const Answer answer = last(*socket);
    QTEST(answer.status, "status");
    QCOMPARE(answer.headers["content-type"], QByteArray("application/json;charset=UTF-8"));
    QVERIFY(!answer.errorCode().isEmpty());
    verifyTheUserIsServed();
}

void TestDemoFloods::theLargestHeadIsTaken()
{
    Message request = message("/api/v1/services?x=");
    const auto most = qsizetype(DemoLimits().head);
    const QByteArray rest = "GET  HTTP/1.1\r\nHost: 127.0.0.1\r\n" + request.headerLines() +
        "Connection: close\r\n\r\n";
    request.signedTarget += QByteArray(most - rest.size() - request.signedTarget.size(), 'a');
    request.sentTarget = request.signedTarget;
    QCOMPARE(raw(request).status, 200);
    request.signedTarget += 'a';
    request.sentTarget = request.signedTarget;
    QCOMPARE(raw(request).status, 431);
}

void TestDemoFloods::pipelinedRequestsAreAnsweredInTurn()
{
    const auto socket = connected();
    const QByteArray headers = message("/api/v1/services").headerLines();
    const QByteArray good = "GET /api/v1/services HTTP/1.1\r\n" + headers + "\r\n";
    const QByteArray bad = "GET /api/v1/services?x HTTP/1.1\r\n" + headers + "\r\n";
    const QByteArray end =
        "GET /api/v1/services HTTP/1.1\r\n" + headers + "Connection: close\r\n\r\n";
    socket->write(good + bad + good + bad + end);
    QByteArray bytes;
    while (socket->waitForReadyRead(patience))
        bytes += socket->readAll();
    QByteArrayList statuses;
    for (qsizetype at = bytes.indexOf("HTTP/1.1 "); at >= 0;
         at = bytes.indexOf("HTTP/1.1 ", at + 1))
        statuses += bytes.sliced(at + 9, 3);
    QCOMPARE(statuses, QByteArrayList({"200", "401", "200", "401", "200"}));
}

void TestDemoFloods::drippedConnectionsDoNotStallTheUser()
{
    const qint64 before = residentMemory();
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 300; ++i) {
        sockets.push_back(connected());
        sockets.back()->write("GET /api/v1/services HTTP/1.1\r\nx: ");
        sockets.back()->flush();
        if (i % 60 == 0)
            verifyTheUserIsServed();
    }
    for (int round = 0; round < 3; ++round) {
        for (const auto &socket : sockets) {
            if (socket->state() != QAbstractSocket::ConnectedState)
                continue;
            socket->write("a");
            socket->flush();
        }
        verifyTheUserIsServed();
    }
    QVERIFY(residentMemory() - before < mostGrowth);
}

void TestDemoFloods::silentConnectionsDoNotStallTheUser()
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 300; ++i)
        sockets.push_back(connected());
    verifyTheUserIsServed();
    QTRY_VERIFY_WITH_TIMEOUT(
        std::count_if(
            sockets.begin(), sockets.end(),
            [](const auto &socket) {
                return socket->state() == QAbstractSocket::ConnectedState;
            }) <= qsizetype(DemoLimits().connections),
        patience);
}

void TestDemoFloods::drippingBuysNoTime()
{
    m_server = makeServer(withLimits({.headTime = 300ms}));
    const auto socket = connected();
    socket->write("GET /api/v1/services HTTP/1.1\r\nx: ");
    QElapsedTimer timer;
    timer.start();
    while (socket->state() == QAbstractSocket::ConnectedState && timer.elapsed() < patience) {
        socket->write("a");
        socket->flush();
        socket->waitForReadyRead(20);
    }
    QVERIFY(timer.elapsed() >= 290);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));

    // Nor does it between two requests, when the first one was good.
    const auto known = connected();
    known->write(
        "GET /api/v1/services HTTP/1.1\r\n" + message("/api/v1/services").headerLines() + "\r\n");
    QVERIFY(known->waitForReadyRead(patience));
    timer.restart();
    while (known->state() == QAbstractSocket::ConnectedState && timer.elapsed() < patience) {
        known->write("G");
        known->flush();
        known->waitForReadyRead(20);
    }
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestDemoFloods::responsesThatNobodyReadsEnd()
{
    m_server = makeServer(withLimits({.sendTime = 200ms}));
    const QByteArray trains = trainsOf(u"fashion_home"_s);
    const auto socket = connected();
    socket->setReadBufferSize(1);
    const QByteArray request =
        "GET " + trains + " HTTP/1.1\r\n" + message(trains).headerLines() + "\r\n";
    const qint64 before = residentMemory();
    QElapsedTimer timer;
    timer.start();
    while (socket->state() == QAbstractSocket::ConnectedState && timer.elapsed() < patience) {
        if (socket->bytesToWrite() < 65536)
            socket->write(request);
        socket->waitForBytesWritten(20);
        QTest::qWait(1); // notices that the connection is gone
    }
    QVERIFY2(timer.elapsed() < patience, "nobody hung up");
    QVERIFY(residentMemory() - before < mostGrowth);
    verifyTheUserIsServed();
}

void TestDemoFloods::idleConnectionsEnd()
{
    m_server = makeServer(withLimits({.headTime = 100ms, .idleTime = 400ms}));
    const auto known = connected();
    known->write(
        "GET /api/v1/services HTTP/1.1\r\n" + message("/api/v1/services").headerLines() + "\r\n");
    QVERIFY(known->waitForReadyRead(patience));
    const auto unknown = connected();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(unknown->state() != QAbstractSocket::ConnectedState || unknown->waitForDisconnected());
    QVERIFY(known->state() != QAbstractSocket::ConnectedState || known->waitForDisconnected());
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestDemoFloods::connectionsOfTheUserAreKeptInAFlood()
{
    const auto known = connected();
    const QByteArray request =
        "GET /api/v1/services HTTP/1.1\r\n" + message("/api/v1/services").headerLines() + "\r\n";
    const auto ask = [&] {
        known->write(request);
        QByteArray bytes;
        while (!bytes.endsWith("\"limit\":1000}") && known->waitForReadyRead(patience))
            bytes += known->readAll();
        return parsed(bytes).status;
    };
    QCOMPARE(ask(), 200);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 300; ++i)
        sockets.push_back(connected());
    QCOMPARE(ask(), 200);
}

void TestDemoFloods::headHasNoBody()
{
    Message request = message("/api/v1/services");
    request.method = "HEAD";
    const Answer answer = raw(request);
    QCOMPARE(answer.status, 404); // AiTEMS has no such request
    QVERIFY(answer.headers["content-length"].toInt() > 0);
    QCOMPARE(answer.body, QByteArray());
}

void TestDemoFloods::ownersOfConnectionsAreKnown()
{
#ifdef Q_OS_LINUX
    const auto socket = connected();
    const auto owner = demopeer::owner(socket->localPort(), socket->peerPort());
    QCOMPARE(demopeer::ourselves(), std::optional<quint32>(geteuid()));
    QCOMPARE(owner, demopeer::ourselves());
    // From the other side, and of a connection that does not exist.
    QCOMPARE(demopeer::owner(socket->peerPort(), socket->localPort()), owner);
    QCOMPARE(demopeer::owner(socket->localPort(), 1), std::nullopt);
    QCOMPARE(demopeer::owner(socket->peerPort(), 0), owner); // which listens
#else
    QCOMPARE(demopeer::ourselves(), std::nullopt);
#endif
}

void TestDemoFloods::otherUsersAreNotServed()
{
#ifdef Q_OS_LINUX
    if (geteuid() != 0)
        QSKIP("Only root can be somebody else.");
    // The server keeps to the user who started it.
    constexpr uid_t somebodyElse = 54321;
    const Message request = message("/api/v1/services");
    QCOMPARE(seteuid(somebodyElse), 0);
    const auto stranger = connected();
    QCOMPARE(seteuid(0), 0);
    stranger->write("GET /api/v1/services HTTP/1.1\r\n" + request.headerLines() + "\r\n");
    QCOMPARE(last(*stranger).status, 0);

    // Nor from another address of this computer, by which the system would not know the connection.
    QTcpSocket hidden;
    QCOMPARE(seteuid(somebodyElse), 0);
    QVERIFY(hidden.bind(QHostAddress(u"127.0.0.2"_s)));
    hidden.connectToHost(m_server->endpoint().host(), quint16(m_server->endpoint().port()));
    QVERIFY(hidden.waitForConnected(patience));
    QCOMPARE(seteuid(0), 0);
    hidden.write("GET /api/v1/services HTTP/1.1\r\n" + request.headerLines() + "\r\n");
    QCOMPARE(last(hidden).status, 0);

    std::vector<std::unique_ptr<QTcpSocket>> strangers;
    QCOMPARE(seteuid(somebodyElse), 0);
    for (int i = 0; i < 200; ++i)
        strangers.push_back(connected());
    QCOMPARE(seteuid(0), 0);
    verifyTheUserIsServed();
#else
    QSKIP("Only Linux says who has opened a connection.");
#endif
}

void TestDemoFloods::whoIsWelcome_data()
{
    QTest::addColumn<std::optional<quint32>>("owner");
    QTest::addColumn<std::optional<quint32>>("ourselves");
    QTest::addColumn<bool>("isWelcome");
    using User = std::optional<quint32>;
    QTest::newRow("ourselves") << User(1000) << User(1000) << true;
    QTest::newRow("root") << User(0) << User(1000) << true;
    QTest::newRow("another") << User(1001) << User(1000) << false;
    QTest::newRow("another, for root") << User(1001) << User(0) << false;
    QTest::newRow("of another name space") << User(65534) << User(1000) << false;
    QTest::newRow("nobody knows") << User() << User(1000) << false;
    QTest::newRow("elsewhere") << User() << User() << true;
}

void TestDemoFloods::whoIsWelcome()
{
    QFETCH(std::optional<quint32>, owner);
    QFETCH(std::optional<quint32>, ourselves);
    QTEST(demopeer::isWelcome(owner, ourselves), "isWelcome");
}

static const RegisteredTest registered(__FILE__, runTest<TestDemoFloods, QCoreApplication>);
#include "tst_demofloods.moc"
