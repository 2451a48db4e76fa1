// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/http/processmemory.h"
#include "api/json/parsers.h"
#include "support/loopbackserver.h"
#include "support/outcome.h"
#include "support/sanitizer.h"
#include "support/testnetwork.h"
#include "support/testprogram.h"
#include "support/trainingrows.h"

#include <QElapsedTimer>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

// A hostile service cannot fill up the memory with a list.
class MemoryBudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_network = std::make_unique<TestNetwork>(); }
    void cleanup() { m_network.reset(); }

    void isSpentOnce();
    void aMillionTrainingsFit();
    void whatIsSmallThereIsLargeHere_data();
    void whatIsSmallThereIsLargeHere();
    void aPageIsCutWhereTheBudgetEnds();
    void anEndlessListEnds_data();
    void anEndlessListEnds();
    void endlessServicesEnd();
    void listsThatAreKeptTogetherShareABudget();
    void pageThatCannotBeReadIsNotCharged();
    void oneThingHasItsLimit();
    void problemsOfAListAreNotAllKept();

private:
    std::unique_ptr<ApiClient> client(const LoopbackServer &server)
    {
        return std::make_unique<ApiClient>(
            &m_network->transport, server.endpoint(),
            Credentials{u"EXAMPLEACCESSKEY"_s, u"ExampleSecret"_s});
    }

    std::unique_ptr<TestNetwork> m_network;
};

void MemoryBudgetTest::isSpentOnce()
{
    MemoryBudget budget(10);
    QVERIFY(budget.spend(10) && !budget.isSpent());
    QVERIFY(!budget.spend(1) && budget.isSpent());
    QVERIFY(!budget.spend(0));
    MemoryBudget small(10);
    QVERIFY(!small.spend(11));
    QVERIFY(!small.spend(std::numeric_limits<qint64>::max()) && small.isSpent());
    MemoryBudget endless;
    QVERIFY(endless.spend(qint64(1) << 60));

    // What was asked for in vain is not taken, and what is given back can be spent.
    MemoryBudget shared(10);
    QVERIFY(shared.spend(6) && !shared.spend(5));
    QCOMPARE(shared.left(), 4);
    shared.refund(0);
    QVERIFY(shared.isSpent());
    shared.refund(6);
    QVERIFY(!shared.isSpent());
    QCOMPARE(shared.left(), 10);
    QVERIFY(shared.spend(10));
}

void MemoryBudgetTest::aMillionTrainingsFit()
{
    const QByteArray more = R"(,"description":")" + QByteArray(60, 'd') +
        R"(","hpConfig":{"is_enabled":true,"item_top_n":20000,"min_item_cut":5,"group":"a"},)"
        R"("inference":true)";
    const QByteArray body = smallPage(1'000'000, 1000, more);
    QVERIFY2(body.size() >= 280'000, qPrintable(QString::number(body.size())));
    MemoryBudget budget;
    const auto result = trainingsParser()(body, 0, budget);
    QCOMPARE(result->rows.size(), 1000);
    QVERIFY2(
        result->cost * 1000 < NetworkLimits().trainingsMemory,
        qPrintable(QString::number(result->cost)));
}

void MemoryBudgetTest::whatIsSmallThereIsLargeHere_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto list = [](const QByteArray &element, int count) -> QByteArray {
        QByteArrayList elements;
        elements.fill(element, count);
        return "{\"trains\":[" + elements.join(',') + "]}";
    };
    const auto config = [](const QByteArray &options) -> QByteArray {
        return "{\"trains\":[" + smallRow(1, ",\"hpConfig\":{" + options + '}') + "]}";
    };
    QTest::newRow("numbers instead of trainings") << list("1", 80'000);
    QTest::newRow("empty trainings") << list("{}", 50'000);
    QTest::newRow("options") << config("\"a\":1" + QByteArray(",\"a\":1").repeated(50'000));
    QTest::newRow("options without names")
        << config("\"\":1" + QByteArray(",\"\":1").repeated(50'000));
    QTest::newRow("options with escapes")
        << config("\"\\n\":\"\\n\"" + QByteArray(",\"\\n\":\"\\n\"").repeated(50'000));
    QTest::newRow("small trainings") << smallPage(0, 15'000);
    QTest::newRow("descriptions") << smallPage(
        0, 500, ",\"description\":\"" + QByteArray(60'000, 'd') + '"');
    QTest::newRow("descriptions with escapes")
        << smallPage(0, 150, ",\"description\":\"" + QByteArray("\\ud55c").repeated(10'000) + '"');
    QTest::newRow("unknown states")
        << smallPage(0, 500, ",\"status\":\"" + QByteArray(60'000, 's') + '"');
    QTest::newRow("unknown fields")
        << smallPage(0, 500, ",\"other\":\"" + QByteArray(60'000, 's') + '"');
    QTest::newRow("unexpected fields")
        << smallPage(0, 500, ",\"inference\":\"" + QByteArray(60'000, 'i') + '"');
    QTest::newRow("unreadable dates")
        << smallPage(0, 500, ",\"nextUpdateDate\":\"" + QByteArray(60'000, 'i') + '"');
    QTest::newRow("fields of the response")
        << "{\"x\":\"" + QByteArray(30'000'000, 'x') + "\",\"trains\":[" + smallRow(1) + "]}";
    QTest::newRow("skipped names") << "{\"trains\":[" +
            smallRow(1, ",\"x\":{\"\\n\":0" + QByteArray(",\"\\n\":0").repeated(100'000) + '}') +
            "]}";
}

// What is charged is what it takes, as far as anybody can measure.
void MemoryBudgetTest::whatIsSmallThereIsLargeHere()
{
    if (hasAddressSanitizer)
        QSKIP("With the address sanitizer memory cannot be measured.");
    QFETCH(QByteArray, body);
    const qint64 before = processMemory();
    if (before == 0)
        QSKIP("This system does not say how much memory a program takes.");
    MemoryBudget budget;
    const auto result = trainingsParser()(body, 0, budget);
    const qint64 after = processMemory();
    QVERIFY(result && !result->isCut);
    // The parser has gone; what it had may be kept by the program for the next one.
    const qint64 slack = 4 * body.size() + 3'000'000;
    QVERIFY2(
        after - before < result->cost * 3 / 2 + slack,
        qPrintable(u"%1 charged, %2 taken"_s.arg(result->cost).arg(after - before)));

    // And nothing is read beyond that.
    MemoryBudget half(result->cost / 2);
    const auto cut = trainingsParser()(body, 0, half);
    QVERIFY(cut && cut->isCut);
    QVERIFY(cut->rows.size() <= result->rows.size());
}

void MemoryBudgetTest::aPageIsCutWhereTheBudgetEnds()
{
    const QByteArray body =
        smallPage(0, 100, ",\"description\":\"" + QByteArray(10'000, 'd') + '"');
    MemoryBudget budget(body.size() + 500'000);
    const auto parse = trainingsParser();
    const auto result = parse(body, 0, budget);
    QVERIFY(result && result->isCut);
    QVERIFY2(
        result->rows.size() >= 20 && result->rows.size() <= 26,
        qPrintable(QString::number(result->rows.size())));
    QCOMPARE(result->rows.description(result->rows.size() - 1).size(), 10'000);
    QVERIFY(budget.isSpent());
    const auto next = parse(smallPage(100, 1), 100, budget);
    QVERIFY(next && next->isCut);
    QCOMPARE(next->rows.size(), 0);
}

void MemoryBudgetTest::anEndlessListEnds_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("descriptions") << ",\"description\":\"" + QByteArray(60'000, 'd') + '"';
    QTest::newRow("Korean") << ",\"description\":\"" + QByteArray("인기").repeated(10'000) + '"';
    QTest::newRow("escapes") << ",\"description\":\"" + QByteArray("\\u0001").repeated(10'000) +
            '"';
    QTest::newRow("other fields") << ",\"x\":[\"" + QByteArray(60'000, 'x') + "\"]";
}

void MemoryBudgetTest::anEndlessListEnds()
{
    QFETCH(QByteArray, more);
    m_network->transport.setLimits({.trainingsMemory = 20'000'000});
    LoopbackServer server([&](const LoopbackRequest &request) {
        return LoopbackResponse::json(
            smallPage(offsetOf(request), 100, more).chopped(1) + ",\"limit\":100}");
    });
    const auto api = client(server);
    const auto outcome = outcomeOf(api->trainings(u"s"_s, false));
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.end, ListEnd::TooLarge);
    QVERIFY(!outcome->list.changedMeanwhile());
    const qsizetype rows = outcome->list.rows.size();
    QVERIFY2(rows > 90 && rows < 350, qPrintable(QString::number(rows)));
    QVERIFY(server.requests().size() < 6);
    // What came is whole.
    QCOMPARE(outcome->list.rows.key(outcome->list.rows.size() - 1).version, u"v%1"_s.arg(rows - 1));
}

void MemoryBudgetTest::endlessServicesEnd()
{
    m_network->transport.setLimits({.servicesMemory = 2'000'000});
    LoopbackServer server([](const LoopbackRequest &request) {
        const qint64 offset = offsetOf(request);
        QByteArrayList rows;
        for (qint64 i = offset; i < offset + 10; ++i) {
            rows += R"({"serviceId":")" + QByteArray::number(i) + R"(","name":")" +
                QByteArray(60'000, 'n') + R"(","status":"learnable"})";
        }
        return LoopbackResponse::json("{\"services\":[" + rows.join(',') + "],\"limit\":10}");
    });
    const auto api = client(server);
    const auto outcome = outcomeOf(api->services());
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.end, ListEnd::TooLarge);
    QVERIFY(outcome->list.rows.size() >= 5 && outcome->list.rows.size() < 20);
}

void MemoryBudgetTest::listsThatAreKeptTogetherShareABudget()
{
    LoopbackServer server(LoopbackResponse::json(
        smallPage(0, 50, ",\"description\":\"" + QByteArray(10'000, 'd') + '"')));
    const auto api = client(server);
    const auto budget = std::make_shared<MemoryBudget>(2'000'000);
    const auto first = outcomeOf(api->trainings(u"s"_s, false, budget));
    const auto second = outcomeOf(api->trainings(u"t"_s, false, budget));
    QVERIFY(first && second && !first->error && !second->error);
    QCOMPARE(first->list.end, ListEnd::Complete);
    QCOMPARE(second->list.end, ListEnd::TooLarge);
    QVERIFY(second->list.rows.size() < 50);
    const auto alone = outcomeOf(api->trainings(u"t"_s, false));
    QCOMPARE(alone->list.end, ListEnd::Complete);
}

void MemoryBudgetTest::pageThatCannotBeReadIsNotCharged()
{
    LoopbackServer server(LoopbackResponse::json(smallPage(0, 100).chopped(1)));
    const auto api = client(server);
    const auto budget = std::make_shared<MemoryBudget>(1'000'000);
    const auto outcome = outcomeOf(api->trainings(u"s"_s, false, budget));
    QVERIFY(outcome && outcome->error);
    QCOMPARE(budget->left(), 1'000'000);
}

void MemoryBudgetTest::oneThingHasItsLimit()
{
    const QByteArray training =
        smallRow(1, ",\"hpConfig\":{\"a\":1" + QByteArray(",\"a\":1").repeated(10'000) + '}');
    MemoryBudget enough(10'000'000);
    QVERIFY(parseTraining(training, enough));
    QVERIFY(enough.left() < 10'000'000 - training.size());
    for (const qint64 size : {training.size() - 1, training.size() + 1000}) {
        MemoryBudget small(size);
        const auto result = parseTraining(training, small);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ApiError::Kind::ResponseTooLarge);
    }
    MemoryBudget none(10);
    QCOMPARE(
        parseService(R"({"serviceId":"s"})", none).error().kind, ApiError::Kind::ResponseTooLarge);

    m_network->transport.setLimits({.attempts = 1, .trainingsMemory = 60'000});
    LoopbackServer server(LoopbackResponse::json(training));
    const auto outcome = outcomeOf(client(server)->training({u"s"_s, {}, {}}));
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().kind, ApiError::Kind::ResponseTooLarge);
}

void MemoryBudgetTest::problemsOfAListAreNotAllKept()
{
    LoopbackServer server([](const LoopbackRequest &request) {
        const qint64 offset = offsetOf(request);
        QByteArrayList rows;
        for (qint64 i = offset; i < offset + 1000; ++i)
            rows += QByteArray::number(i);
        if (offset >= 5000)
            rows.clear();
        return LoopbackResponse::json("{\"trains\":[" + rows.join(',') + "]}");
    });
    const auto api = client(server);
    const auto outcome = outcomeOf(api->trainings(u"s"_s, false));
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.unreadable, 5000);
    QCOMPARE(outcome->list.problems.size(), mostReadProblems);
}

static const RegisteredTest registered(__FILE__, runTest<MemoryBudgetTest, QCoreApplication>);
#include "tst_memorybudget.moc"
