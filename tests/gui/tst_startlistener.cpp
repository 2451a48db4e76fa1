// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/startlistener.h"

#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace StartProtocol;

class StartListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tellsOfARequestAndResponds();
    void aMessageInPiecesIsAMessage();
    void anotherVersionIsToldSo();
    void malformedOnesAreIgnored_data();
    void malformedOnesAreIgnored();
    void silentClientsKeepNobodyOut();
    void silentClientsAreDisconnected();
    void aSocketThatACrashLeftIsReplaced();
    void theSocketIsTheUsersOwn();

private:
    std::unique_ptr<QLocalSocket> connected() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StartListener> m_listener;
    QString m_server;
    QList<StartRequest> m_requests;
};

void StartListenerTest::init()
{
    m_requests.clear();
    m_folder = std::make_unique<QTemporaryDir>();
#ifdef Q_OS_WIN
    m_server = u"trainboard-test-%1"_s.arg(QCoreApplication::applicationPid());
#else
    m_server = m_folder->filePath(u"socket"_s);
#endif
    m_listener = std::make_unique<StartListener>();
    connect(m_listener.get(), &StartListener::requested, this, [this](const StartRequest &request) {
        m_requests.append(request);
    });
    QVERIFY(m_listener->listen(m_server));
}

void StartListenerTest::cleanup()
{
    m_listener.reset();
    m_folder.reset();
}

std::unique_ptr<QLocalSocket> StartListenerTest::connected() const
{
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(m_server);
    [&socket] { QTRY_COMPARE(socket->state(), QLocalSocket::ConnectedState); }();
    return socket;
}

void StartListenerTest::tellsOfARequestAndResponds()
{
    const auto client = connected();
    client->write(request({.options = {.serviceId = u"one"_s}, .activationToken = "token"}));
    QTRY_COMPARE(client->bytesAvailable(), responseSize);
    QCOMPARE(readResponse(client->readAll()), Response::Shown);
    QCOMPARE(m_requests.size(), 1);
    QCOMPARE(m_requests.first().options.serviceId, u"one"_s);
    QCOMPARE(m_requests.first().activationToken, "token");
    QTRY_COMPARE(client->state(), QLocalSocket::UnconnectedState);
}

void StartListenerTest::aMessageInPiecesIsAMessage()
{
    const auto client = connected();
    const QByteArray message = request({.options = {.serviceId = u"one"_s}});
    for (const char byte : message) {
        client->write(&byte, 1);
        client->flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(client->bytesAvailable(), responseSize);
    QCOMPARE(m_requests.size(), 1);
}

void StartListenerTest::anotherVersionIsToldSo()
{
    const auto client = connected();
    QByteArray message = request({.options = {.serviceId = u"one"_s}});
    message[4] = 3;
    client->write(message);
    QTRY_COMPARE(client->bytesAvailable(), responseSize);
    QCOMPARE(readResponse(client->readAll()), Response::Unknown);
    QVERIFY(m_requests.isEmpty());
}

void StartListenerTest::malformedOnesAreIgnored_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("another protocol") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("too large") << QByteArray("TBRD\x01\x7f\xff\xff\xff");
    QTest::newRow("content that is none") << QByteArray("TBRD\x01\0\0\0\x02??", 11);
    QTest::newRow("ten megabytes") << QByteArray(10'000'000, 'a');
}

void StartListenerTest::malformedOnesAreIgnored()
{
    QFETCH(const QByteArray, message);
    const auto client = connected();
    client->write(message);
    QTRY_COMPARE(client->state(), QLocalSocket::UnconnectedState);
    QVERIFY(readResponse(client->readAll()) != Response::Shown);
    QVERIFY(m_requests.isEmpty());
    tellsOfARequestAndResponds();
}

void StartListenerTest::silentClientsKeepNobodyOut()
{
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (int i = 0; i < 50; ++i) {
        silent.push_back(connected());
        silent.back()->write("TBR"); // and no more
#ifdef Q_OS_WIN
        // There they connect at once, to one of 50 that are ready before the server has its turn.
        QCoreApplication::processEvents();
#endif
    }
    QElapsedTimer timer;
    timer.start();
    tellsOfARequestAndResponds();
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
}

void StartListenerTest::silentClientsAreDisconnected()
{
    const auto client = connected();
    QTRY_COMPARE(client->state(), QLocalSocket::UnconnectedState);
    QVERIFY(m_requests.isEmpty());
}

void StartListenerTest::aSocketThatACrashLeftIsReplaced()
{
#ifdef Q_OS_UNIX
    m_listener.reset();
    QFile left(m_server);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    m_listener = std::make_unique<StartListener>();
    QVERIFY(m_listener->listen(m_server));
    connected();
#endif
}

void StartListenerTest::theSocketIsTheUsersOwn()
{
#ifdef Q_OS_UNIX
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
        QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(QFile::exists(m_server));
    QCOMPARE(QFile::permissions(m_server) & others, QFile::Permissions());
#endif
}

static const RegisteredTest registered(__FILE__, runTest<StartListenerTest, QCoreApplication>);
#include "tst_startlistener.moc"
