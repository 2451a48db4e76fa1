// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/exampleservice.h"
#include "support/loopbackserver.h"
#include "support/testprogram.h"
#include "support/trainingrows.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

LoopbackResponse page(qint64 first, qint64 count, const QByteArray &rest = {})
{
    return LoopbackResponse::json(
        "{\"trains\":[" + trainingRows(first, qMax<qint64>(0, count)) + ']' + rest + '}');
}

} // namespace

// Services that do not tell how many rows a page of theirs may have, through a real socket.
class UnknownLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitInAStringIsOne_data();
    void limitInAStringIsOne();
    void smallerPagesThanDocumentedAreAllRead();
    void shortPageOfAKnownLimitIsTheEnd();
    void fewRowsAreTheEnd();
    void serviceWithoutRangesIsComplete();
    void serviceThatRefusesRangesIsComplete_data();
    void serviceThatRefusesRangesIsComplete();
    void failureOfTheFurtherRequestIsNoEnd();

private:
    static std::optional<ListOutcome<Training>> read(const LoopbackServer &server)
    {
        TestNetwork network;
        ApiClient client(&network.transport, server.endpoint(), credentials);
        return outcomeOf(client.trainings(u"s"_s, false));
    }
};

void UnknownLimitsTest::limitInAStringIsOne_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("limit") << R"(,"limit":"10")"_ba;
    QTest::newRow("limit, and an offset that is none") << R"(,"limit":"10","offset":"x")"_ba;
}

void UnknownLimitsTest::limitInAStringIsOne()
{
    QFETCH(const QByteArray, rest);
    LoopbackServer server([&](const LoopbackRequest &request) {
        const qint64 offset = offsetOf(request);
        return page(offset, qMin<qint64>(10, 25 - offset), rest);
    });
    const auto outcome = read(server);
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.end, ListEnd::Complete);
    QCOMPARE(outcome->list.rows.size(), 25);
    QCOMPARE(server.requests().size(), 3);
}

void UnknownLimitsTest::smallerPagesThanDocumentedAreAllRead()
{
    LoopbackServer server([](const LoopbackRequest &request) {
        const qint64 offset = offsetOf(request);
        return page(offset, qMin<qint64>(999, 2500 - offset));
    });
    const auto outcome = read(server);
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.end, ListEnd::Complete);
    QCOMPARE(outcome->list.rows.size(), 2500);
    QCOMPARE(server.requests().size(), 3);
}

void UnknownLimitsTest::shortPageOfAKnownLimitIsTheEnd()
{
    LoopbackServer server(page(0, 999, R"(,"offset":0,"limit":1000)"));
    const auto outcome = read(server);
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.end, ListEnd::Complete);
    QCOMPARE(server.requests().size(), 1);
}

void UnknownLimitsTest::fewRowsAreTheEnd()
{
    LoopbackServer server(page(0, 99));
    const auto outcome = read(server);
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.end, ListEnd::Complete);
    QCOMPARE(server.requests().size(), 1);
}

void UnknownLimitsTest::serviceWithoutRangesIsComplete()
{
    LoopbackServer server(page(0, 300));
    const auto outcome = read(server);
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.end, ListEnd::Complete);
    QCOMPARE(outcome->list.rows.size(), 300);
    QCOMPARE(outcome->list.duplicates, 0);
    QCOMPARE(server.requests().size(), 2); // and it is not read a second time
}

void UnknownLimitsTest::serviceThatRefusesRangesIsComplete_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("bad request") << 400;
    QTest::newRow("not found") << 404;
}

void UnknownLimitsTest::serviceThatRefusesRangesIsComplete()
{
    QFETCH(const int, status);
    LoopbackServer server([&](const LoopbackRequest &request) {
        return request.target.contains("offset=") ? LoopbackResponse::json("{}", status)
                                                  : page(0, 300);
    });
    const auto outcome = read(server);
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.end, ListEnd::Complete);
    QCOMPARE(outcome->list.rows.size(), 300);
    QCOMPARE(server.requests().size(), 2);
}

void UnknownLimitsTest::failureOfTheFurtherRequestIsNoEnd()
{
    LoopbackServer server([](const LoopbackRequest &request) {
        return request.target.contains("offset=") ? LoopbackResponse::json("{}", 501)
                                                  : page(0, 300);
    });
    const auto outcome = read(server);
    QVERIFY(outcome && outcome->error);
    QCOMPARE(outcome->list.end, ListEnd::Failed);
    QCOMPARE(outcome->list.rows.size(), 300);
}

static const RegisteredTest registered(__FILE__, runTest<UnknownLimitsTest, QCoreApplication>);
#include "tst_unknownlimits.moc"
