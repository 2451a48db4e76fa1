// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/statusreport.h"

#include "cli/cliprocess.h"
#include "cli/listresponses.h"
#include "storage/environment.h"
#include "storage/history.h"
#include "support/csvreader.h"
#include "support/loopbackserver.h"
#include "support/sampletrainings.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Status = KnownTrainingStatus;

constexpr qint64 now = 1'795'737'600'000;

qint64 ago(std::chrono::milliseconds time)
{
    return now - time.count();
}

FullList<Training> whole(const QList<Training> &trainings)
{
    FullList<Training> list;
    list.rows = listOf(trainings);
    list.end = ListEnd::Complete;
    return list;
}

Training training(const QString &version, Status status, std::chrono::milliseconds age)
{
    Training training = sampleTraining(version, status);
    training.created = Timestamp::fromMSecsSinceEpoch(ago(age));
    return training;
}

QByteArray row(const QByteArray &version, const QByteArray &status, std::chrono::seconds age)
{
    const QDateTime created = QDateTime::currentDateTimeUtc().addSecs(9 * 3600 - age.count());
    return R"({"serviceId":"s","type":"pop","version":")" + version + R"(","status":")" + status +
        R"(","createdDate":")" + created.toString(u"yyyy-MM-ddTHH:mm:ss"_s).toLatin1() + "\"}";
}

QByteArray serviceRow(
    const QByteArray &id, const QByteArray &status = "learnable",
    const QByteArray &permission = "Allow")
{
    return R"({"serviceId":")" + id + R"(","name":"name of )" + id + R"(","status":")" + status +
        R"(","actionName":"View","permission":")" + permission + "\"}";
}

} // namespace

class TestStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsByCreation();
    void countsByHistory();
    void longerThanUsual_data();
    void longerThanUsual();
    void worstFirst();
    void allIsWell();
    void aFailureIsStatusOne();
    void aLongTimeAgo();
    void oneThatFailsHidesNoOther();
    void whatIsNotReadDoesNotFail();
    void nothingButDenied();
    void aRefusalIsNoFailureUnlessAllRefuse();
    void servicesThatDoNotCome_data();
    void servicesThatDoNotCome();
    void unreadableTrainingsAreNotAll();
    void formats();
    void theHistoryIsUsed();
    void aDamagedHistoryIsTold();

private:
    CliResult run(const QStringList &options = {})
    {
        const auto process = cliProcess(QStringList{u"status"_s} + options, m_server->endpoint());
        setVariable(*process, u"XDG_DATA_HOME"_s, m_home->filePath(u"data"_s));
        return finish(*process);
    }

    QByteArrayList m_services;                  // rows
    QHash<QByteArray, QByteArrayList> m_trains; // rows, by service
    QHash<QByteArray, int> m_troubles;          // HTTP status by the end of the path
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestStatus::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_services = {serviceRow("s")};
    m_trains = {{"s", {row("v2", "learning", 60s), row("v1", "completed", 3600s)}}};
    m_troubles.clear();
    m_server = std::make_unique<LoopbackServer>([this](const LoopbackRequest &request) {
        const QByteArray path = request.target.split('?').constFirst();
        for (auto trouble = m_troubles.begin(); trouble != m_troubles.end(); ++trouble) {
            if (path.endsWith(trouble.key()))
                return LoopbackResponse::json("{}", trouble.value());
        }
        if (path.endsWith("/services"))
            return LoopbackResponse::json("{\"services\":[" + m_services.join(',') + "]}");
        const QByteArray id = path.split('/').at(path.count('/') - 1);
        return LoopbackResponse::json("{\"trains\":[" + m_trains.value(id).join(',') + "]}");
    });
}

void TestStatus::countsByCreation()
{
    ServiceReport report;
    Training undated = training(u"u"_s, Status::LearningFailed, 1h);
    undated.created = {};
    count(
        report,
        whole(
            {training(u"a"_s, Status::Learning, 1h), training(u"b"_s, Status::Stopping, 100h),
             training(u"c"_s, Status::Ready, 1h), training(u"d"_s, Status::RequestFailed, 23h),
             training(u"e"_s, Status::RefinedFailed, 25h), training(u"f"_s, Status::Completed, 1h),
             training(u"g"_s, Status::Completed, 30h), training(u"h"_s, Status::Completed, 2h),
             undated}),
        {}, ago(24h), now);
    QCOMPARE(report.inProgress, 2);
    QCOMPARE(report.failed.size(), 1);
    QCOMPARE(report.failed.constFirst().training.key.version, u"d"_s);
    QCOMPARE(report.completed, 2);
    QCOMPARE(report.lastCompleted->training.key.version, u"f"_s);
    QVERIFY(report.isWhole());
}

void TestStatus::countsByHistory()
{
    const Training early = training(u"early"_s, Status::LearningFailed, 30h);
    const Training stale = training(u"stale"_s, Status::Completed, 30h);
    const Training before = training(u"before"_s, Status::LearningFailed, 23h);
    Observations history;
    history.take(ObservedTraining{
        .key = early.key,
        .states = {
            {.status = Status::Learning, .first = ago(9h), .last = ago(3h)},
            {.status = Status::LearningFailed, .after = ago(3h), .first = ago(2h)}}});
    // Of another state than that in which it is now.
    history.take(ObservedTraining{
        .key = stale.key,
        .states = {{.status = Status::Learning, .after = ago(2h), .first = ago(1h)}}});
    // Failed before that time, whatever the clock of the service says.
    history.take(ObservedTraining{
        .key = before.key,
        .states = {{.status = Status::LearningFailed, .after = ago(27h), .first = ago(26h)}}});
    ServiceReport report;
    count(report, whole({early, stale, before}), history, ago(24h), now);
    QCOMPARE(report.failed.size(), 1);
    QCOMPARE(report.failed.constFirst().seen, ago(2h));
    QCOMPARE(report.completed, 0);
}

void TestStatus::longerThanUsual_data()
{
    QTest::addColumn<int>("usual"); // minutes
    QTest::addColumn<int>("age");
    QTest::addColumn<int>("count");
    QTest::newRow("usual") << 20 << 30 << 0;
    QTest::newRow("three times") << 20 << 60 << 0;
    QTest::newRow("more") << 20 << 61 << 1;
    QTest::newRow("short") << 1 << 9 << 0;
    QTest::newRow("short, more") << 1 << 11 << 1;
    QTest::newRow("unknown") << 0 << 10'000 << 0;
}

void TestStatus::longerThanUsual()
{
    QFETCH(int, usual);
    QFETCH(int, age);
    Observations history;
    if (usual > 0) {
        const qint64 duration = std::chrono::milliseconds(std::chrono::minutes(usual)).count();
        history.takeDurations(
            {{.serviceId = u"6wxgu000000"_s,
              .type = KnownTrainingType::PersonalRecommend,
              .durations = {{.duration = 1}, {.duration = duration}, {.duration = 100 * duration}}},
             {.serviceId = u"another"_s,
              .type = KnownTrainingType::PersonalRecommend,
              .durations = {{.duration = 1}}}});
    }
    ServiceReport report;
    count(
        report, whole({training(u"a"_s, Status::Learning, std::chrono::minutes(age))}), history,
        ago(24h), now);
    QTEST(report.longerThanUsual, "count");
}

void TestStatus::worstFirst()
{
    QList<ServiceReport> reports;
    const auto add = [&reports](const QString &name) -> ServiceReport & {
        reports.append(ServiceReport());
        reports.last().service.name = name;
        return reports.last();
    };
    add(u"deleted"_s).reading = ServiceReport::Reading::Deleted;
    add(u"good"_s);
    add(u"long"_s).longerThanUsual = 1;
    add(u"denied"_s).reading = ServiceReport::Reading::Denied;
    add(u"one"_s).failed.resize(1);
    add(u"silent"_s).reading = ServiceReport::Reading::Failed;
    add(u"also good"_s);
    add(u"two"_s).failed.resize(2);
    sortWorstFirst(reports);
    QStringList names;
    for (const ServiceReport &report : reports)
        names += report.service.name;
    QCOMPARE(
        names,
        (QStringList{
            u"two"_s, u"one"_s, u"silent"_s, u"long"_s, u"good"_s, u"also good"_s, u"denied"_s,
            u"deleted"_s}));
}

void TestStatus::allIsWell()
{
    const CliResult result = run();
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QByteArray());
    const QByteArrayList lines = result.out.split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(1).simplified().startsWith("s 0 1 1 v1 20"), lines.at(1).constData());
    QVERIFY2(lines.at(1).endsWith("name of s"), lines.at(1).constData());
}

void TestStatus::aFailureIsStatusOne()
{
    m_services = {serviceRow("t"), serviceRow("s")};
    m_trains["s"].prepend(row("v3", "learningFailed", 60s));
    const CliResult result = run();
    QCOMPARE(result.status, 1);
    QCOMPARE(result.err, QByteArray());
    const QByteArray first = result.out.split('\n').at(1);
    QVERIFY2(first.startsWith("s ") && first.endsWith(" v3 learningFailed"), first.constData());
}

void TestStatus::aLongTimeAgo()
{
    m_trains["s"].prepend(row("v3", "learningFailed", 7200s));
    QCOMPARE(run().status, 1);
    QCOMPARE(run({u"--since"_s, u"1h"_s}).status, 0);
    QCOMPARE(run({u"--since"_s, u"2h1m"_s}).status, 1);
}

void TestStatus::oneThatFailsHidesNoOther()
{
    m_services = {serviceRow("t"), serviceRow("s")};
    m_troubles.insert("/t/trains", 501);
    const CliResult result = run();
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains("name of t (t): "), result.err.constData());
    const QByteArrayList lines = result.out.split('\n');
    QVERIFY2(lines.at(1).simplified().startsWith("t - - - name of t "), lines.at(1).constData());
    QVERIFY2(lines.at(2).simplified().startsWith("s 0 1 1 v1"), lines.at(2).constData());
}

void TestStatus::whatIsNotReadDoesNotFail()
{
    m_services = {
        serviceRow("gone", "deleted"), serviceRow("secret", "learnable", "Deny"), serviceRow("s")};
    m_troubles = {{"/gone/trains", 404}, {"/secret/trains", 403}};
    const CliResult result = run();
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QByteArray());
    const QByteArrayList lines = result.out.split('\n');
    QVERIFY2(lines.at(2).endsWith("no permission (Deny)"), lines.at(2).constData());
    QVERIFY2(lines.at(3).endsWith("deleted"), lines.at(3).constData());
    QCOMPARE(m_server->requests().size(), 2);
}

void TestStatus::nothingButDenied()
{
    m_services = {serviceRow("gone", "deleted"), serviceRow("secret", "learnable", "Deny")};
    const CliResult result = run();
    QCOMPARE(result.status, 0);
    QVERIFY2(result.err.contains("may not see the trainings"), result.err.constData());
}

void TestStatus::aRefusalIsNoFailureUnlessAllRefuse()
{
    m_services = {serviceRow("t"), serviceRow("s")};
    m_troubles.insert("/t/trains", 403);
    const CliResult one = run();
    QCOMPARE(one.status, 0);
    QCOMPARE(one.err, QByteArray());
    QVERIFY2(one.out.contains("no permission (HTTP 403)"), one.out.constData());
    m_troubles.insert("/s/trains", 403);
    const CliResult both = run();
    QCOMPARE(both.status, 1);
    QVERIFY2(both.err.contains("may not see the trainings"), both.err.constData());
}

void TestStatus::servicesThatDoNotCome_data()
{
    QTest::addColumn<int>("http");
    QTest::addColumn<int>("status");
    QTest::newRow("keys") << 401 << 3;
    QTest::newRow("permission") << 403 << 1;
    QTest::newRow("failure") << 501 << 1;
}

void TestStatus::servicesThatDoNotCome()
{
    QFETCH(int, http);
    m_troubles.insert("/services", http);
    const CliResult result = run();
    QTEST(result.status, "status");
    QCOMPARE(result.out, QByteArray());
    QVERIFY(!result.err.isEmpty());
}

void TestStatus::unreadableTrainingsAreNotAll()
{
    m_trains["s"].append("{}");
    const CliResult result = run();
    QCOMPARE(result.status, 1);
    QVERIFY2(result.out.contains(" 1+ "), result.out.constData());
    QVERIFY2(result.err.contains("1 not readable"), result.err.constData());
}

void TestStatus::formats()
{
    m_services = {serviceRow("s"), serviceRow("gone", "deleted")};
    m_trains["s"].prepend(row("v3", "learningFailed", 60s));
    const CliResult json = run({u"--format"_s, u"json"_s});
    QCOMPARE(json.status, 1);
    const QJsonArray services = parsed(json.out)["services"_L1].toArray();
    QCOMPARE(services.size(), 2);
    QCOMPARE(services[0]["failed"_L1].toInt(), 1);
    QCOMPARE(services[0]["completed"_L1].toInt(), 1);
    QCOMPARE(services[0]["inProgress"_L1].toInt(), 1);
    QCOMPARE(services[0]["lastCompleted"_L1]["version"_L1].toString(), u"v1"_s);
    QCOMPARE(services[0]["failedTrainings"_L1][0]["version"_L1].toString(), u"v3"_s);
    QVERIFY(services[1]["failed"_L1].isNull());
    QCOMPARE(services[1]["note"_L1].toString(), u"deleted"_s);

    const CliResult csv = run({u"--format"_s, u"csv"_s});
    QCOMPARE(csv.status, 1);
    const auto records = readCsv(csv.out);
    QVERIFY(records);
    QCOMPARE(records->size(), 3);
    QCOMPARE(
        records->at(1).first(8),
        (QStringList{
            u"s"_s, u"name of s"_s, u"learnable"_s, u"1"_s, u"1"_s, u"1"_s, u"0"_s, u"v1"_s}));
}

void TestStatus::theHistoryIsUsed()
{
    NEED_FOLDERS_OF_OUR_OWN();
    // Created two days ago, and failed an hour ago.
    m_trains["s"] = {row("v1", "learningFailed", 48h)};
    QCOMPARE(run().status, 0);
    const qint64 present = QDateTime::currentMSecsSinceEpoch();
    {
        History history(m_home->filePath(u"data/Trainboard"_s));
        SeenTraining seen{
            .key = {u"s"_s, KnownTrainingType::Pop, u"v1"_s},
            .status = Status::Learning,
            .created = present - 48 * 3'600'000,
            .json = "{}"};
        HistoryLook look{
            .board =
                {.accountId = historyIdOf(environmentAccountId, CliKeys().accessKey),
                 .endpoint = m_server->endpoint().toString()},
            .moment = present - 3'700'000,
            .services = {u"s"_s},
            .wholeServices = {u"s"_s},
            .changed = {seen}};
        history.record(look);
        look.moment = present - 3'600'000;
        look.changed[0].status = Status::LearningFailed;
        history.record(look);
    }
    const CliResult result = run({u"--format"_s, u"json"_s});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.err, QByteArray());
    const QJsonValue failed = parsed(result.out)["services"_L1][0]["failedTrainings"_L1][0];
    QCOMPARE(failed["version"_L1].toString(), u"v1"_s);
    QVERIFY(failed["firstSeen"_L1].isString());
    QCOMPARE(run({u"--since"_s, u"30m"_s}).status, 0);
}

void TestStatus::aDamagedHistoryIsTold()
{
    NEED_FOLDERS_OF_OUR_OWN();
    QVERIFY(QDir().mkpath(m_home->filePath(u"data/Trainboard"_s)));
    QFile file(m_home->filePath(u"data/Trainboard/history.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("hello");
    file.close();
    const CliResult result = run();
    QCOMPARE(result.status, 0);
    QVERIFY2(result.err.contains("is damaged"), result.err.constData());
    QVERIFY(result.out.contains("v1"));
}

static const RegisteredTest registered(__FILE__, runTest<TestStatus, QCoreApplication>);
#include "tst_status.moc"
