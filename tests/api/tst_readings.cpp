// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/exampleservice.h"
#include "api/json/parsers.h"
#include "support/loopbackserver.h"
#include "support/testprogram.h"
#include "support/trainingrows.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Rows move from one page to another while they are read.
QByteArray changingPage(qint64 offset)
{
    const QByteArray more = ",\"description\":\"" + QByteArray(1000, 'd') + '"';
    return smallPage(offset == 0 ? 0 : 98, offset == 0 ? 100 : 10, more).chopped(1) +
        ",\"limit\":100}";
}

} // namespace

// What a list costs that changes while it is read, and so is read twice.
class ReadingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_network = std::make_unique<TestNetwork>(); }
    void cleanup() { m_network.reset(); }

    void aListIsReadASecondTimeOnlyWhenThereIsRoom();
    void ofASecondReadingThatIsCutTheFirstOneCounts();
    void onlyTheReadingThatCountsIsCharged_data();
    void onlyTheReadingThatCountsIsCharged();
    void roomForASecondReadingIsOneLists();

private:
    std::unique_ptr<ApiClient> client(const LoopbackServer &server)
    {
        return std::make_unique<ApiClient>(&m_network->transport, server.endpoint(), credentials);
    }

    std::unique_ptr<TestNetwork> m_network;
};

void ReadingsTest::aListIsReadASecondTimeOnlyWhenThereIsRoom()
{
    LoopbackServer server([](const LoopbackRequest &request) {
        return LoopbackResponse::json(changingPage(offsetOf(request)));
    });
    const auto api = client(server);
    auto outcome = outcomeOf(api->trainings(u"s"_s, false));
    QVERIFY(outcome && outcome->list.changedMeanwhile());
    QCOMPARE(server.requests().size(), 4);

    m_network->transport.setLimits({.trainingsMemory = 500'000});
    outcome = outcomeOf(api->trainings(u"s"_s, false));
    QVERIFY(outcome && outcome->list.changedMeanwhile());
    QCOMPARE(outcome->list.rows.size(), 108);
    QCOMPARE(server.requests().size(), 6);
}

void ReadingsTest::ofASecondReadingThatIsCutTheFirstOneCounts()
{
    int requests = 0;
    LoopbackServer server([&requests](const LoopbackRequest &request) {
        const QByteArray larger = ",\"description\":\"" + QByteArray(10'000, 'd') + '"';
        return LoopbackResponse::json(
            ++requests <= 2 ? changingPage(offsetOf(request)) : smallPage(0, 100, larger));
    });
    m_network->transport.setLimits({.trainingsMemory = 1'000'000});
    const auto api = client(server);
    const auto outcome = outcomeOf(api->trainings(u"s"_s, false));
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(requests, 3);
    QCOMPARE(outcome->list.end, ListEnd::Complete);
    QVERIFY(outcome->list.changedMeanwhile());
    QCOMPARE(outcome->list.rows.size(), 108);
}

void ReadingsTest::onlyTheReadingThatCountsIsCharged_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("size"); // of the second reading
    QTest::newRow("the second") << 200 << 1'000;
    QTest::newRow("the second, which is smaller") << 200 << 10;
    QTest::newRow("the first, for the second is cut") << 200 << 30'000;
    QTest::newRow("the first, for the second fails") << 500 << 10;
}

// Whatever other lists share the budget find what is left of it.
void ReadingsTest::onlyTheReadingThatCountsIsCharged()
{
    QFETCH(const int, status);
    QFETCH(const int, size);
    int requests = 0;
    LoopbackServer server([&](const LoopbackRequest &request) {
        if (++requests <= 2)
            return LoopbackResponse::json(changingPage(offsetOf(request)));
        const QByteArray more = ",\"description\":\"" + QByteArray(size, 'd') + '"';
        return LoopbackResponse::json(
            requests == 3 ? smallPage(0, 99, more) : smallPage(99, requests == 4 ? 1 : 0, more),
            status);
    });
    const auto api = client(server);
    constexpr qint64 all = 1'000'000;
    const auto budget = std::make_shared<MemoryBudget>(all);
    const auto outcome = outcomeOf(api->trainings(u"s"_s, false, budget));
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(requests, 3); // fewer than a hundred rows are all
    const bool isSecond = status == 200 && size <= 1'000;
    QCOMPARE(outcome->list.changedMeanwhile(), !isSecond);
    QCOMPARE(outcome->list.rows.size(), isSecond ? 99 : 108);
    QVERIFY(!budget->isSpent());

    // What it costs when it is read once.
    MemoryBudget once(all);
    const auto parse = trainingsParser();
    const QByteArray more = ",\"description\":\"" + QByteArray(size, 'd') + '"';
    for (const QByteArray &body : isSecond ? QByteArrayList{smallPage(0, 99, more)}
                                           : QByteArrayList{changingPage(0), changingPage(100)})
        QVERIFY(parse(body, 0, once));
    QCOMPARE(budget->left(), once.left());
}

void ReadingsTest::roomForASecondReadingIsOneLists()
{
    // Both are read to their end before either goes on.
    LoopbackServer server([](const LoopbackRequest &request) {
        const LoopbackResponse response = LoopbackResponse::json(changingPage(offsetOf(request)));
        return request.target.contains("offset=100") ? response.held() : response;
    });
    const auto api = client(server);
    const auto budget = std::make_shared<MemoryBudget>(1'400'000); // three readings
    QList<FullList<Training>> lists;
    for (const auto &id : {u"s"_s, u"t"_s}) {
        auto *reply = api->trainings(id, false, budget);
        connect(reply, &ApiReply::finished, this, [&lists, reply] { lists.append(reply->list()); });
    }
    QTRY_COMPARE(server.requests().size(), 4);
    QTest::qWait(20); // all four have been asked
    server.release();
    QTRY_VERIFY((server.release(), lists.size() == 2));
    for (const FullList<Training> &list : std::as_const(lists)) {
        QCOMPARE(list.end, ListEnd::Complete);
        QCOMPARE(list.rows.size(), 108);
    }
    QVERIFY(!budget->isSpent());
    MemoryBudget twice(1'400'000);
    for (const qint64 offset : {0, 100, 0, 100})
        QVERIFY(trainingsParser()(changingPage(offset), offset, twice));
    QCOMPARE(budget->left(), twice.left());
    // Four, and two of the one that was read again.
    QCOMPARE(server.requests().size(), 6);
}

static const RegisteredTest registered(__FILE__, runTest<ReadingsTest, QCoreApplication>);
#include "tst_readings.moc"
