// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demotraining.h"

#include "demo/demolife.h"
#include "support/testprogram.h"

#include <QtTest>

namespace {

using Status = DemoTraining::Status;

constexpr qint64 created = 1722306336558;
constexpr DemoPace pace{.requesting = 10, .waiting = 20, .learning = 40, .stopping = 5};

DemoTraining training(DemoOutcome outcome, const QByteArray &description = {})
{
    return DemoTraining(
        {.serviceId = "6wxgu000000",
         .type = DemoTraining::Type::Pop,
         .hpConfig = R"({"is_enabled":false})",
         .version = "maqll000000",
         .description = description,
         .created = created},
        demoLife(created, outcome, pace));
}

} // namespace

class TestDemoTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStateBeginsAtItsMoment();
    void jsonIsWhatTheReferenceShows();
    void jsonFollowsTheClockInBothDirections();
    void everyOutcomeEndsAsItSays_data();
    void everyOutcomeEndsAsItSays();
};

void TestDemoTraining::aStateBeginsAtItsMoment()
{
    const DemoTraining good = training(DemoOutcome::Completed);
    QCOMPARE(good.status(created), Status::Requesting);
    QCOMPARE(good.status(created + 9), Status::Requesting);
    QCOMPARE(good.status(created + 10), Status::Waiting);
    QCOMPARE(good.status(created + 29), Status::Waiting);
    QCOMPARE(good.status(created + 30), Status::Learning);
    QCOMPARE(good.lastChange(created + 31), created + 30);
    QVERIFY(good.isMoving(created + 69));
    QVERIFY(!good.hasInference(created + 69));
    QCOMPARE(good.status(created + 70), Status::Completed);
    QVERIFY(!good.isMoving(created + 70));
    QVERIFY(good.hasInference(created + 70));
}

void TestDemoTraining::jsonIsWhatTheReferenceShows()
{
    const QByteArray head =
        R"({"serviceId":"6wxgu000000","type":"pop","hpConfig":{"is_enabled":false},)"
        R"("version":"maqll000000",)";
    const QByteArray tail = R"("status":"stopping","createdDate":"2024-07-30T11:25:36.558",)";
    const qint64 later = created + 1000;
    const auto stuck = DemoOutcome::StuckStopping;
    QCOMPARE(training(stuck).json(later), QByteArray(head + tail + "\"inference\":false}"));
    QCOMPARE(
        training(stuck, "").json(later),
        QByteArray(head + "\"description\":\"\"," + tail + "\"inference\":false}"));
    QCOMPARE(
        training(stuck, "a \"b\" \\ \n\t\x01 \xED\x95\x9C").json(later, created + 442),
        QByteArray(
            head + R"("description":"a \"b\" \\ \n\t\u0001 )" + "\xED\x95\x9C\"," + tail +
            R"("nextUpdateDate":"2024-07-30T11:25:37","inference":false})"));
}

void TestDemoTraining::jsonFollowsTheClockInBothDirections()
{
    const DemoTraining good = training(DemoOutcome::Completed);
    const QByteArray early = good.json(created);
    const QByteArray late = good.json(created + 1000);
    QVERIFY(early.contains(R"("status":"requesting")"));
    QVERIFY(late.contains(R"("status":"completed")"));
    QCOMPARE(good.json(created), early);
    QCOMPARE(good.json(created + 70), late);
}

void TestDemoTraining::everyOutcomeEndsAsItSays_data()
{
    QTest::addColumn<DemoOutcome>("outcome");
    QTest::addColumn<DemoTraining::Status>("status");
    QTest::addColumn<QByteArray>("word");
    const auto row = [](DemoOutcome outcome, Status status, const char *word) {
        QTest::addRow("%d", int(outcome)) << outcome << status << QByteArray(word);
    };
    row(DemoOutcome::Completed, Status::Completed, "completed");
    row(DemoOutcome::RequestFailed, Status::RequestFailed, "requestFailed");
    row(DemoOutcome::RefinedFailed, Status::RefinedFailed, "refinedFailed");
    row(DemoOutcome::LearningFailed, Status::LearningFailed, "learningFailed");
    row(DemoOutcome::Stopped, Status::LearningFailed, "learningFailed");
    row(DemoOutcome::NeverStarted, Status::Ready, "ready");
    row(DemoOutcome::StuckStopping, Status::Stopping, "stopping");
}

void TestDemoTraining::everyOutcomeEndsAsItSays()
{
    QFETCH(DemoOutcome, outcome);
    QFETCH(QByteArray, word);
    const DemoTraining one = training(outcome);
    const Status last = one.status(created + 1000);
    QTEST(last, "status");
    QCOMPARE(DemoTraining::word(last), word);
    QVERIFY(!one.isMoving(created + 1000));
    QCOMPARE(one.hasInference(created + 1000), outcome == DemoOutcome::Completed);
}

static const RegisteredTest registered(__FILE__, runTest<TestDemoTraining, QCoreApplication>);
#include "tst_demotraining.moc"
