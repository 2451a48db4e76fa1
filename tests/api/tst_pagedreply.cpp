// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/exampleservice.h"
#include "support/loopbackserver.h"
#include "support/readproblems.h"
#include "support/testprogram.h"
#include "support/trainingrows.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

// A service with so many trainings, which heeds offset and limit and repeats them.
class Trainings
{
public:
    explicit Trainings(qint64 total)
        : m_total(total)
    {
    }

    LoopbackResponse operator()(const LoopbackRequest &request) const
    {
        const QUrlQuery query(QUrl::fromEncoded(request.target));
        qint64 offset = offsetOf(request);
        qint64 limit =
            query.hasQueryItem(u"limit"_s) ? query.queryItemValue(u"limit"_s).toLongLong() : 1000;
        const QByteArray echo = ",\"offset\":" + QByteArray::number(offset) +
            ",\"limit\":" + QByteArray::number(limit) + '}';
        offset = qMin(offset, m_total);
        limit = qMin(limit, m_total - offset);
        return LoopbackResponse::json("{\"trains\":[" + trainingRows(offset, limit) + ']' + echo);
    }

private:
    qint64 m_total;
};

} // namespace

// Lists that come in pages, through a real socket.
class PagedReplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void asksForTheFirstPageWithoutARange();
    void asksForRecentOnesOnEveryPage();
    void gets25000TrainingsInTheirOrder();
    void exactMultipleAsksForOnePageMore();
    void problemsNameThePlaceInTheWholeList();
    void endsWithAServiceThatIgnoresTheOffset();
    void keepsWhatCameWhenALaterPageFails_data();
    void keepsWhatCameWhenALaterPageFails();
    void firstPageThatFailsIsAnError();
    void everyPageIsSignedAnew();
    void pagesArriveBeforeTheEnd();
    void abortAtAPageStopsTheList_data();
    void abortAtAPageStopsTheList();

private:
    std::unique_ptr<TestNetwork> m_network;
};

void PagedReplyTest::init()
{
    m_network = std::make_unique<TestNetwork>();
}

void PagedReplyTest::asksForTheFirstPageWithoutARange()
{
    LoopbackServer server(Trainings(2001));
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    const auto outcome = outcomeOf(client.trainings(u"s"_s, false));
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.rows.size(), 2001);
    QCOMPARE(outcome->list.end, ListEnd::Complete);
    const QByteArrayList expected{
        "/api/v1/services/s/trains", "/api/v1/services/s/trains?offset=1000&limit=1000",
        "/api/v1/services/s/trains?offset=2000&limit=1000"};
    QCOMPARE(server.targets(), expected);
}

void PagedReplyTest::asksForRecentOnesOnEveryPage()
{
    LoopbackServer server(Trainings(1001));
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    const auto outcome = outcomeOf(client.trainings(u"s"_s, true));
    QVERIFY(outcome && !outcome->error);
    const QByteArrayList expected{
        "/api/v1/services/s/trains?isRecent=true",
        "/api/v1/services/s/trains?offset=1000&limit=1000&isRecent=true"};
    QCOMPARE(server.targets(), expected);
}

void PagedReplyTest::gets25000TrainingsInTheirOrder()
{
    LoopbackServer server(Trainings(24999));
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    const auto outcome = outcomeOf(client.trainings(u"s"_s, false));
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.end, ListEnd::Complete);
    QCOMPARE(outcome->list.pages, 25);
    QCOMPARE(outcome->pagesArrived, 25);
    QCOMPARE(outcome->list.duplicates, 0);
    QCOMPARE(outcome->list.rows.size(), 24999);
    for (int i = 0; i < 24999; ++i)
        QCOMPARE(outcome->list.rows.at(i).key.version, u"v%1"_s.arg(i));
}

void PagedReplyTest::exactMultipleAsksForOnePageMore()
{
    LoopbackServer server(Trainings(2000));
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    const auto outcome = outcomeOf(client.trainings(u"s"_s, false));
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.end, ListEnd::Complete);
    QCOMPARE(outcome->list.rows.size(), 2000);
    QCOMPARE(server.requests().size(), 3);
}

void PagedReplyTest::problemsNameThePlaceInTheWholeList()
{
    LoopbackServer server([](const LoopbackRequest &request) {
        const QByteArray odd = request.target.contains("offset=1000") ? "7," : "null,";
        const int first = request.target.contains("offset=1000") ? 1001 : 1;
        return LoopbackResponse::json(
            "{\"trains\":[" + odd + trainingRows(first, first == 1 ? 999 : 5) + "]}");
    });
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    const auto outcome = outcomeOf(client.trainings(u"s"_s, false));
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(
        outcome->list.problems,
        (QList<ReadProblem>{
            wrongType("trains"_L1, 0, {}, ReadProblem::Type::Object, ReadProblem::Type::Null),
            wrongType(
                "trains"_L1, 1000, {}, ReadProblem::Type::Object, ReadProblem::Type::Number)}));
}

void PagedReplyTest::endsWithAServiceThatIgnoresTheOffset()
{
    LoopbackServer server(LoopbackResponse::json("{\"trains\":[" + trainingRows(0, 1500) + "]}"));
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    const auto outcome = outcomeOf(client.trainings(u"s"_s, false));
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.end, ListEnd::Repeated);
    QCOMPARE(outcome->list.rows.size(), 1500);
    QCOMPARE(server.requests().size(), 2);
}

void PagedReplyTest::keepsWhatCameWhenALaterPageFails_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::newRow("refused") << R"({"error":{"errorCode":"410","message":"Throttle Limited"}})"_ba
                             << 429 << ApiError::Kind::TooManyRequests;
    QTest::newRow("unreadable") << "<html>"_ba << 200 << ApiError::Kind::UnreadableResponse;
}

void PagedReplyTest::keepsWhatCameWhenALaterPageFails()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const ApiError::Kind, kind);
    const Trainings trainings(5000);
    LoopbackServer server([&](const LoopbackRequest &request) {
        return request.target.contains("offset=2000") ? LoopbackResponse::json(body, status)
                                                      : trainings(request);
    });
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    const auto outcome = outcomeOf(client.trainings(u"s"_s, false));
    QVERIFY(outcome && outcome->error);
    QCOMPARE(outcome->error->kind, kind);
    QCOMPARE(outcome->list.end, ListEnd::Failed);
    QCOMPARE(outcome->list.rows.size(), 2000);
    QCOMPARE(outcome->pagesArrived, 2);
    QCOMPARE(server.requests().size(), 3);
}

void PagedReplyTest::firstPageThatFailsIsAnError()
{
    LoopbackServer server(LoopbackResponse::json("{}", 500));
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    const auto outcome = outcomeOf(client.services());
    QVERIFY(outcome && outcome->error);
    QCOMPARE(outcome->error->kind, ApiError::Kind::ServiceFailed);
    QCOMPARE(outcome->list.end, ListEnd::Failed);
    QCOMPARE(outcome->list.pages, 0);
    QCOMPARE(outcome->pagesArrived, 0);
}

void PagedReplyTest::everyPageIsSignedAnew()
{
    LoopbackServer server(Trainings(2001));
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    QVERIFY(outcomeOf(client.trainings(u"s"_s, false)));
    QSet<QByteArray> signatures;
    qint64 last = 0;
    for (const LoopbackRequest &request : server.requests()) {
        signatures += request.values("x-ncp-apigw-signature-v2").value(0);
        const qint64 timestamp = request.values("x-ncp-apigw-timestamp").value(0).toLongLong();
        QVERIFY(timestamp >= last);
        last = timestamp;
    }
    QCOMPARE(signatures.size(), 3);
}

void PagedReplyTest::pagesArriveBeforeTheEnd()
{
    LoopbackServer server(Trainings(2001));
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    auto *reply = client.trainings(u"s"_s, false);
    QList<qsizetype> rowsAtPage;
    bool isFinished = false;
    connect(reply, &PagedReply::pageArrived, this, [&] {
        QVERIFY(!isFinished);
        rowsAtPage += reply->list().rows.size();
    });
    connect(reply, &ApiReply::finished, this, [&isFinished] { isFinished = true; });
    QTRY_VERIFY(isFinished);
    const QList<qsizetype> expected{1000, 2000, 2001};
    QCOMPARE(rowsAtPage, expected);
}

void PagedReplyTest::abortAtAPageStopsTheList_data()
{
    QTest::addColumn<int>("total");
    QTest::newRow("more would come") << 5000;
    QTest::newRow("it was the last") << 5;
}

void PagedReplyTest::abortAtAPageStopsTheList()
{
    QFETCH(const int, total);
    LoopbackServer server(Trainings{total});
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    const QPointer<PagedReplyOf<Training>> reply = client.trainings(u"s"_s, false);
    QSignalSpy finished(reply.data(), &ApiReply::finished);
    int pages = 0;
    connect(reply.data(), &PagedReply::pageArrived, this, [&] {
        ++pages;
        reply->abort();
    });
    QTRY_VERIFY(reply.isNull());
    // Whatever had been sent on is over when another call has come back.
    QVERIFY(outcomeOf(client.trainings(u"other"_s, false)));
    QCOMPARE(pages, 1);
    QCOMPARE(finished.count(), 0);
    for (const QByteArray &target : server.targets())
        QVERIFY(!target.startsWith("/api/v1/services/s/trains?offset=2000"));
}

static const RegisteredTest registered(__FILE__, runTest<PagedReplyTest, QCoreApplication>);
#include "tst_pagedreply.moc"
