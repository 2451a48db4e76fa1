// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/exampleservice.h"
#include "support/loopbackserver.h"
#include "support/testdata.h"
#include "support/testprogram.h"

#include <QNetworkReply>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// The life of one call: when it ends, that it ends once, and how to end it early.
class ApiReplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void finishesFromTheEventLoop_data();
    void finishesFromTheEventLoop();
    void finishesOnceAndDeletesItself_data();
    void finishesOnceAndDeletesItself();
    void abortIsSilentAndStopsTheTransfer_data();
    void abortIsSilentAndStopsTheTransfer();
    void abortBeforeAnythingIsSentIsSilent();
    void abortOfAnAnswerThatIsThereIsSilent();
    void abortFromTheSlotIsHarmless();
    void abortTwiceIsHarmless();
    void abortOfOneDoesNotTouchAnother();
    void destroyedClientEndsItsCalls();
    void clientMayBeDestroyedByTheSlot();
    void slowAnswerIsReadWhole();

private:
    // Waits until all that is on its way has come.
    void settle();

    std::unique_ptr<TestNetwork> m_network;
};

void ApiReplyTest::init()
{
    m_network = std::make_unique<TestNetwork>();
}

void ApiReplyTest::settle()
{
    LoopbackServer server(goodAnswer());
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    QVERIFY(outcomeOf(client.service(u"s"_s)));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void ApiReplyTest::finishesFromTheEventLoop_data()
{
    QTest::addColumn<QUrl>("endpoint");
    QTest::newRow("nobody listens") << QUrl(u"http://127.0.0.1:1/api/v1"_s);
    QTest::newRow("no such scheme") << QUrl(u"gopher://127.0.0.1/api/v1"_s);
    QTest::newRow("no host") << QUrl(u"http:///api/v1"_s);
    QTest::newRow("no address") << QUrl();
}

void ApiReplyTest::finishesFromTheEventLoop()
{
    QFETCH(const QUrl, endpoint);
    ApiClient client(&m_network->transport, endpoint, credentials);

    auto *service = client.service(u"s"_s);
    auto *trainings = client.trainings(u"s"_s, false);
    // Had they finished from inside the call, nobody could hear of it any more.
    QSignalSpy serviceFinished(service, &ApiReply::finished);
    QSignalSpy trainingsFinished(trainings, &ApiReply::finished);
    const auto serviceOutcome = outcomeOf(service);
    QVERIFY(serviceOutcome && !*serviceOutcome);
    QTRY_COMPARE(trainingsFinished.count(), 1);
    QCOMPARE(serviceFinished.count(), 1);
}

void ApiReplyTest::finishesOnceAndDeletesItself_data()
{
    QTest::addColumn<bool>("isGood");
    QTest::newRow("good") << true;
    QTest::newRow("bad") << false;
}

void ApiReplyTest::finishesOnceAndDeletesItself()
{
    QFETCH(const bool, isGood);
    LoopbackServer server(isGood ? goodAnswer() : LoopbackResponse::json("{}", 503));
    ApiClient client(&m_network->transport, server.endpoint(), credentials);

    const QPointer<ApiReplyOf<ServiceDetails>> reply = client.service(u"s"_s);
    QSignalSpy finished(reply.data(), &ApiReply::finished);
    const auto outcome = outcomeOf(reply.data());
    QVERIFY(outcome);
    QCOMPARE(outcome->hasValue(), isGood);
    QTRY_VERIFY(reply.isNull());
    settle();
    QCOMPARE(finished.count(), 1);
    QVERIFY(client.children().isEmpty());
    QVERIFY(m_network->manager.findChildren<QNetworkReply *>().isEmpty());
}

void ApiReplyTest::abortIsSilentAndStopsTheTransfer_data()
{
    QTest::addColumn<bool>("hasBegun");
    QTest::newRow("before the answer") << false;
    QTest::newRow("amid the answer") << true;
}

void ApiReplyTest::abortIsSilentAndStopsTheTransfer()
{
    QFETCH(const bool, hasBegun);
    LoopbackServer server(hasBegun ? goodAnswer().stalledAfter(300) : LoopbackResponse::never());
    ApiClient client(&m_network->transport, server.endpoint(), credentials);

    const QPointer<ApiReplyOf<ServiceDetails>> reply = client.service(u"s"_s);
    QSignalSpy finished(reply.data(), &ApiReply::finished);
    QTRY_COMPARE(server.requests().size(), 1);
    if (hasBegun) {
        auto *transfer = reply->findChild<QNetworkReply *>();
        QVERIFY(transfer);
        QTRY_VERIFY(transfer->bytesAvailable() > 0);
    }
    QCOMPARE(server.openConnections(), 1);

    reply->abort();

    QTRY_COMPARE(server.openConnections(), 0);
    QTRY_VERIFY(reply.isNull());
    settle();
    QCOMPARE(finished.count(), 0);
}

void ApiReplyTest::abortBeforeAnythingIsSentIsSilent()
{
    LoopbackServer server(goodAnswer());
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    const QPointer<ApiReplyOf<ServiceDetails>> reply = client.service(u"s"_s);
    QSignalSpy finished(reply.data(), &ApiReply::finished);
    reply->abort();
    QTRY_VERIFY(reply.isNull());
    settle();
    QCOMPARE(finished.count(), 0);
}

void ApiReplyTest::abortOfAnAnswerThatIsThereIsSilent()
{
    LoopbackServer server([](const LoopbackRequest &) {
        QByteArray rows; // a full page, so that the next one would be asked for
        for (int i = 0; i < 1000; ++i)
            rows += (i ? ",{" : "{") + QByteArray("\"serviceId\":\"") + QByteArray::number(i) +
                "\",\"name\":\"n\",\"status\":\"learnable\"}";
        return LoopbackResponse::json("{\"services\":[" + rows + "]}");
    });
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    const QPointer<PagedReplyOf<Service>> reply = client.services();
    QSignalSpy finished(reply.data(), &ApiReply::finished);
    QSignalSpy pageArrived(reply.data(), &PagedReply::pageArrived);
    auto *transfer = reply->findChild<QNetworkReply *>();
    QVERIFY(transfer);
    // The transfer has ended, but the reply has not been told yet.
    connect(transfer, &QNetworkReply::finished, reply.data(), [reply] { reply->abort(); });

    QTRY_VERIFY(reply.isNull());
    settle();
    QCOMPARE(finished.count(), 0);
    QCOMPARE(pageArrived.count(), 0);
    QCOMPARE(server.targets(), QByteArrayList{"/api/v1/services"});
}

void ApiReplyTest::abortFromTheSlotIsHarmless()
{
    LoopbackServer server(goodAnswer());
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    const QPointer<ApiReplyOf<ServiceDetails>> reply = client.service(u"s"_s);
    int finished = 0;
    connect(reply.data(), &ApiReply::finished, this, [&] {
        ++finished;
        reply->abort();
        QVERIFY(reply->result().hasValue());
    });
    QTRY_VERIFY(reply.isNull());
    settle();
    QCOMPARE(finished, 1);
}

void ApiReplyTest::abortTwiceIsHarmless()
{
    LoopbackServer server(LoopbackResponse::never());
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    const QPointer<ApiReplyOf<ServiceDetails>> reply = client.service(u"s"_s);
    QTRY_COMPARE(server.requests().size(), 1);
    reply->abort();
    reply->abort();
    QTRY_VERIFY(reply.isNull());
    QTRY_COMPARE(server.openConnections(), 0);
}

void ApiReplyTest::abortOfOneDoesNotTouchAnother()
{
    LoopbackServer server(goodAnswer().held());
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    auto *first = client.service(u"a"_s);
    auto *second = client.service(u"b"_s);
    QTRY_COMPARE(server.requests().size(), 2);
    first->abort();
    server.release();
    const auto outcome = outcomeOf(second);
    QVERIFY(outcome && *outcome);
}

void ApiReplyTest::destroyedClientEndsItsCalls()
{
    LoopbackServer server(LoopbackResponse::never());
    auto client =
        std::make_unique<ApiClient>(&m_network->transport, server.endpoint(), credentials);
    const QList<QPointer<ApiReply>> replies{
        client->services(), client->service(u"s"_s), client->trainings(u"s"_s, true),
        client->training({u"s"_s, KnownTrainingType::Pop, u"v"_s})};
    int finished = 0;
    for (const QPointer<ApiReply> &reply : replies)
        connect(reply.data(), &ApiReply::finished, this, [&finished] { ++finished; });
    QTRY_COMPARE(server.requests().size(), 4);

    client.reset();

    for (const QPointer<ApiReply> &reply : replies)
        QVERIFY(reply.isNull());
    QTRY_COMPARE(server.openConnections(), 0);
    settle();
    QCOMPARE(finished, 0);
}

void ApiReplyTest::clientMayBeDestroyedByTheSlot()
{
    LoopbackServer server([](const LoopbackRequest &request) {
        return request.target.endsWith("/services")
            ? LoopbackResponse::json(testData(u"services-2022.json"_s))
            : goodAnswer();
    });
    for (const bool atPage : {false, true}) {
        auto client =
            std::make_unique<ApiClient>(&m_network->transport, server.endpoint(), credentials);
        auto *other = client->service(u"a"_s);
        auto *reply = client->services();
        connect(reply, &PagedReply::pageArrived, this, [&client, atPage] {
            if (atPage)
                client.reset();
        });
        connect(reply, &ApiReply::finished, this, [&client] { client.reset(); });
        connect(other, &ApiReply::finished, this, [&client] { client.reset(); });
        QTRY_VERIFY(!client);
    }
    settle();
}

void ApiReplyTest::slowAnswerIsReadWhole()
{
    LoopbackServer server(goodAnswer().byteByByte());
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    const auto outcome = outcomeOf(client.service(u"s"_s));
    QVERIFY(outcome && *outcome);
    QCOMPARE((*outcome)->json, testData(u"service-2022.json"_s).trimmed());

    const QByteArray body = testData(u"service-2022.json"_s);
    LoopbackServer chunked([&body](const LoopbackRequest &) {
        return LoopbackResponse::chunked(
            [&body, at = qsizetype(0)]() mutable { return body.mid(at++, 1); });
    });
    ApiClient other(&m_network->transport, chunked.endpoint(), credentials);
    const auto second = outcomeOf(other.service(u"s"_s));
    QVERIFY(second && *second);
    QCOMPARE((*second)->json, body.trimmed());
}

static const RegisteredTest registered(__FILE__, runTest<ApiReplyTest, QCoreApplication>);
#include "tst_apireply.moc"
