// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/watchcommand.h"

#include "board/testclock.h"
#include "cli/cliprocess.h"
#include "cli/console.h"
#include "cli/listresponses.h"
#include "cli/watchedservice.h"
#include "storage/environment.h"
#include "support/testprogram.h"
#include "wording/englishtexts.h"

#include <QTemporaryFile>
#include <QtTest>

#include <csignal>
#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Enough for a program to start and to ask once, and to ask once more at the end.
#ifdef Q_OS_WIN // where programs start slowly under Wine
const QByteArray shortTime = "10s";
const QString timeForALastLook = u"20s"_s;
#else
const QByteArray shortTime = "1s";
const QString timeForALastLook = u"2s"_s;
#endif

// What a stream of this program gets meanwhile.
class Caught
{
public:
    explicit Caught(FILE *stream)
        : m_stream(stream)
    {
        if (!m_file.open())
            qFatal("no file");
        std::fflush(m_stream);
        m_before = dup(fileno(m_stream));
        dup2(m_file.handle(), fileno(m_stream));
    }
    ~Caught() { release(); }
    Q_DISABLE_COPY_MOVE(Caught)

    QByteArray text()
    {
        std::fflush(m_stream);
        QFile file(m_file.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void release()
    {
        if (m_before < 0)
            return;
        std::fflush(m_stream);
        dup2(m_before, fileno(m_stream));
        close(std::exchange(m_before, -1));
    }

private:
    FILE *m_stream;
    QTemporaryFile m_file;
    int m_before = -1;
};

struct Watched
{
    int status = -1; // -1: it did not end
    QByteArray out = {};
    QByteArray err = {};

    QList<QJsonObject> objects() const
    {
        QList<QJsonObject> all;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty())
                all += parsed(line);
        }
        return all;
    }
    // "v1 learning completed" for each line
    QStringList transitions() const
    {
        QStringList all;
        for (const QJsonObject &object : objects()) {
            all += u"%1 %2 %3"_s.arg(
                object["version"_L1].toString(), object["before"_L1].toString(u"-"_s),
                object["status"_L1].toString(u"-"_s));
        }
        return all;
    }
};

} // namespace

class TestWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<WatchedService>();
        m_clock = nullptr;
        m_schedule = {.busy = 20ms, .idle = 20ms};
    }

    void theGoalDecides_data();
    void theGoalDecides();
    void theGoalOfAVersion_data();
    void theGoalOfAVersion();
    void theEndDecides_data();
    void theEndDecides();
    void newTrainingsCount();
    void aTrainingThatEndsUnseenCounts();
    void othersDoNotCountForAVersion();
    void allTypesOfAVersionCount_data();
    void allTypesOfAVersionCount();
    void whatHasEndedIsToldAtOnce_data();
    void whatHasEndedIsToldAtOnce();
    void anUnknownVersionIsRefused();
    void aVersionThatGoesEndsIt();
    void anOutageIsReportedOnce();
    void keysThatAreRefusedLaterEndIt();
    void aServiceThatGoesEndsIt();
    void timeRunsOut_data();
    void timeRunsOut();
    void theLastLookComesBeforeTheTimeOut();
    void aComputerThatSleptLooksOnceMore_data();
    void aComputerThatSleptLooksOnceMore();
    void eachLineIsAnObject();
    void textIsHarmless();
    void refusalsAtTheStart_data();
    void refusalsAtTheStart();
    void nobodyListensAtTheStart();
    void linesComeAtOnce();
    void aReaderThatHasEnoughEndsIt();
    void signalsEndIt_data();
    void signalsEndIt();

private:
    Watched watch(const QStringList &options)
    {
        const auto call =
            parseCommandLine(QStringList{u"trainboard-cli"_s, u"watch"_s, u"s"_s} + options);
        if (!call)
            return {.status = 2, .err = call.error().toUtf8()};
        Caught out(stdout);
        Caught err(stderr);
        Console console;
        const EnvironmentAccount environment{
            .credentials = {u"EXAMPLEACCESSKEY0001"_s, u"ExampleSecret"_s},
            .endpoint = m_service->endpoint().toString()};
        Watched result;
        {
            WatchCommand command(*call, environment, console, nullptr, m_clock);
            command.setSchedule(m_schedule);
            connect(&command, &Command::finished, this, [&result](ExitStatus status) {
                result.status = int(status);
            });
            command.start();
            static_cast<void>(
                QTest::qWaitFor([&result] { return result.status >= 0; }, cliPatience));
        }
        result.out = out.text();
        result.err = err.text();
        return result;
    }
    // As after the first list.
    void later(const std::function<void(WatchedService &service, int looks)> &change)
    {
        m_service->beforeLook = [this, change](int looks) {
            if (looks > 0)
                change(*m_service, looks);
        };
    }

    std::unique_ptr<WatchedService> m_service;
    const Clock *m_clock = nullptr; // the computer's
    RefreshSchedule m_schedule;
    const QStringList m_json{u"--format"_s, u"json"_s};
};

Q_DECLARE_METATYPE(Until)
Q_DECLARE_METATYPE(Verdict)
Q_DECLARE_METATYPE(StatusGroup)

void TestWatch::theGoalDecides_data()
{
    QTest::addColumn<Until>("until");
    QTest::addColumn<QList<StatusGroup>>("ends");
    QTest::addColumn<Verdict>("verdict");
    const QList<StatusGroup> good{StatusGroup::Succeeded};
    const QList<StatusGroup> bad{StatusGroup::Failed};
    for (const Until until : {Until::Completed, Until::Failed, Until::Final, Until::Interrupted})
        QTest::addRow("nothing %d", int(until)) << until << QList<StatusGroup>() << Verdict::Open;
    QTest::newRow("good") << Until::Completed << good << Verdict::Reached;
    QTest::newRow("bad") << Until::Completed << bad << Verdict::Missed;
    QTest::newRow("both") << Until::Completed << bad + good << Verdict::Reached;
    QTest::newRow("failed good") << Until::Failed << good << Verdict::Missed;
    QTest::newRow("failed bad") << Until::Failed << bad << Verdict::Reached;
    QTest::newRow("failed both") << Until::Failed << good + bad << Verdict::Reached;
    QTest::newRow("final good") << Until::Final << good << Verdict::Reached;
    QTest::newRow("final bad") << Until::Final << bad << Verdict::Reached;
    QTest::newRow("for ever") << Until::Interrupted << good + bad << Verdict::Open;
}

void TestWatch::theGoalDecides()
{
    QFETCH(Until, until);
    QFETCH(QList<StatusGroup>, ends);
    QTEST(verdictOfEnds(until, ends), "verdict");
}

void TestWatch::theGoalOfAVersion_data()
{
    QTest::addColumn<Until>("until");
    QTest::addColumn<QList<StatusGroup>>("groups");
    QTest::addColumn<Verdict>("verdict");
    using Group = StatusGroup;
    const QList<Group> good{Group::Succeeded, Group::Succeeded};
    const QList<Group> half{Group::Succeeded, Group::InProgress};
    const QList<Group> idle{Group::Idle};
    const QList<Group> unknown{Group::Unknown, Group::Succeeded};
    const QList<Group> bad{Group::InProgress, Group::Failed};
    const QList<Group> mixed{Group::Succeeded, Group::Failed};
    for (const Until until : {Until::Completed, Until::Failed, Until::Final}) {
        QTest::addRow("half %d", int(until)) << until << half << Verdict::Open;
        QTest::addRow("idle %d", int(until)) << until << idle << Verdict::Open;
        QTest::addRow("unknown %d", int(until)) << until << unknown << Verdict::Open;
    }
    QTest::newRow("good") << Until::Completed << good << Verdict::Reached;
    QTest::newRow("bad") << Until::Completed << bad << Verdict::Missed;
    QTest::newRow("mixed") << Until::Completed << mixed << Verdict::Missed;
    QTest::newRow("failed good") << Until::Failed << good << Verdict::Missed;
    QTest::newRow("failed bad") << Until::Failed << bad << Verdict::Reached;
    QTest::newRow("final good") << Until::Final << good << Verdict::Reached;
    QTest::newRow("final bad") << Until::Final << bad << Verdict::Open;
    QTest::newRow("final mixed") << Until::Final << mixed << Verdict::Reached;
}

void TestWatch::theGoalOfAVersion()
{
    QFETCH(Until, until);
    QFETCH(QList<StatusGroup>, groups);
    QTEST(verdictOfVersion(until, groups), "verdict");
}

void TestWatch::theEndDecides_data()
{
    QTest::addColumn<QString>("until");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<int>("status");
    QTest::newRow("completed") << u"completed"_s << QByteArray("completed") << 0;
    QTest::newRow("but failed") << u"completed"_s << QByteArray("learningFailed") << 1;
    QTest::newRow("failed") << u"failed"_s << QByteArray("refinedFailed") << 0;
    QTest::newRow("but completed") << u"failed"_s << QByteArray("completed") << 1;
    QTest::newRow("final, completed") << u"final"_s << QByteArray("completed") << 0;
    QTest::newRow("final, failed") << u"final"_s << QByteArray("requestFailed") << 0;
}

void TestWatch::theEndDecides()
{
    QFETCH(QString, until);
    QFETCH(QByteArray, end);
    m_service->trains = {{"v3", "waiting"}, {"v2", "learningFailed"}, {"v1", "completed"}};
    later([&end](WatchedService &service, int looks) {
        service.trains[0].status = looks == 1 ? "learning" : end;
    });
    const Watched watched = watch(QStringList{u"--until"_s, until} + m_json);
    QTEST(watched.status, "status");
    QCOMPARE(
        watched.transitions(),
        (QStringList{u"v3 waiting learning"_s, u"v3 learning "_s + QString::fromLatin1(end)}));
    QCOMPARE(watched.err, QByteArray());
}

void TestWatch::newTrainingsCount()
{
    m_service->trains = {{"v1", "completed"}};
    later([](WatchedService &service, int looks) {
        if (looks == 1)
            service.trains.prepend({"v2", "requesting"});
        else if (looks > 2)
            service.trains[0].status = "completed";
    });
    const Watched watched = watch(QStringList{u"--until"_s, u"completed"_s} + m_json);
    QCOMPARE(watched.status, 0);
    QCOMPARE(
        watched.transitions(), (QStringList{u"v2 - requesting"_s, u"v2 requesting completed"_s}));
    QCOMPARE(watched.objects().constFirst()["event"_L1].toString(), u"new"_s);
}

void TestWatch::aTrainingThatEndsUnseenCounts()
{
    later([](WatchedService &service, int) { service.trains = {{"v1", "requestFailed"}}; });
    const Watched watched = watch(QStringList{u"--until"_s, u"completed"_s} + m_json);
    QCOMPARE(watched.status, 1);
    QCOMPARE(watched.transitions(), QStringList{u"v1 - requestFailed"_s});
}

void TestWatch::othersDoNotCountForAVersion()
{
    m_service->trains = {{"v3", "learning"}, {"v2", "ready"}, {"v1", "completed"}};
    later([](WatchedService &service, int looks) {
        service.trains[0].status = "learningFailed";
        if (looks > 2)
            service.trains[1].status = "completed";
    });
    const Watched watched =
        watch(QStringList{u"--version"_s, u"v2"_s, u"--until"_s, u"completed"_s} + m_json);
    QCOMPARE(watched.status, 0);
    QCOMPARE(watched.transitions(), (QStringList{u"v2 - ready"_s, u"v2 ready completed"_s}));
}

void TestWatch::allTypesOfAVersionCount_data()
{
    QTest::addColumn<QString>("until");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("lines");
    QTest::newRow("both") << u"completed"_s << QByteArray("completed") << QByteArray("completed")
                          << 0 << 4;
    QTest::newRow("one fails") << u"completed"_s << QByteArray("learningFailed")
                               << QByteArray("completed") << 1 << 3;
    QTest::newRow("the second fails")
        << u"completed"_s << QByteArray("completed") << QByteArray("learningFailed") << 1 << 4;
    QTest::newRow("none fails") << u"failed"_s << QByteArray("completed") << QByteArray("completed")
                                << 1 << 4;
    QTest::newRow("both final") << u"final"_s << QByteArray("learningFailed")
                                << QByteArray("completed") << 0 << 4;
    QTest::newRow("without --until")
        << QString() << QByteArray("completed") << QByteArray("learningFailed") << 0 << 4;
}

void TestWatch::allTypesOfAVersionCount()
{
    QFETCH(QString, until);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(int, lines);
    m_service->trains = {{"v1", "learning"}, {"v1", "learning", "relatedItem"}};
    later([&](WatchedService &service, int looks) {
        service.trains[0].status = first;
        if (looks > 2)
            service.trains[1].status = second;
    });
    QStringList options{u"--version"_s, u"v1"_s};
    if (!until.isEmpty())
        options += {u"--until"_s, until};
    const Watched watched = watch(options + m_json);
    QTEST(watched.status, "status");
    QCOMPARE(watched.objects().size(), lines);
}

void TestWatch::whatHasEndedIsToldAtOnce_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("until");
    QTest::addColumn<int>("status");
    QTest::newRow("completed") << u"v1"_s << u"completed"_s << 0;
    QTest::newRow("not failed") << u"v1"_s << u"failed"_s << 1;
    QTest::newRow("failed") << u"v2"_s << u"failed"_s << 0;
    QTest::newRow("not completed") << u"v2"_s << u"completed"_s << 1;
    QTest::newRow("final") << u"v2"_s << u"final"_s << 0;
}

void TestWatch::whatHasEndedIsToldAtOnce()
{
    QFETCH(QString, version);
    QFETCH(QString, until);
    m_service->trains = {{"v3", "learning"}, {"v2", "refinedFailed"}, {"v1", "completed"}};
    const CliResult result = runCli(
        {u"watch"_s, u"s"_s, u"--version"_s, version, u"--until"_s, until}, m_service->endpoint());
    QTEST(result.status, "status");
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.out.count('\n'), 1);
    QVERIFY2(result.out.contains(version.toUtf8()), result.out.constData());
    QCOMPARE(m_service->targets().size(), 1);
}

void TestWatch::anUnknownVersionIsRefused()
{
    m_service->trains = {{"v1", "learning"}};
    const Watched watched = watch({u"--version"_s, u"v2"_s});
    QCOMPARE(watched.status, 1);
    QCOMPARE(watched.out, QByteArray());
    QVERIFY2(
        watched.err.contains("The service s has no training with the version \"v2\"."),
        watched.err.constData());
}

void TestWatch::aVersionThatGoesEndsIt()
{
    m_service->trains = {{"v2", "completed"}, {"v1", "learning"}};
    later([](WatchedService &service, int) { service.trains = {{"v2", "completed"}}; });
    const Watched watched = watch(QStringList{u"--version"_s, u"v1"_s} + m_json);
    QCOMPARE(watched.status, 1);
    QCOMPARE(watched.transitions(), (QStringList{u"v1 - learning"_s, u"v1 learning -"_s}));
    QCOMPARE(watched.objects().constLast()["event"_L1].toString(), u"gone"_s);
    QVERIFY2(watched.err.contains("\"v1\" is no longer there"), watched.err.constData());
}

void TestWatch::anOutageIsReportedOnce()
{
    m_service->trains = {{"v1", "learning"}};
    later([](WatchedService &service, int looks) {
        // Each attempt sends three requests, until it gives up.
        service.status = looks <= 6 ? 503 : 200;
        if (looks > 7)
            service.trains[0].status = "completed";
    });
    const EnglishTexts english; // with plurals
    const Watched watched = watch({u"--until"_s, u"completed"_s});
    QCOMPARE(watched.status, 0);
    const QByteArrayList lines = watched.err.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), "watching s, 1 of 1 training in progress");
    QVERIFY2(lines.at(1).endsWith("Retrying until there is a response."), watched.err.constData());
    QVERIFY2(lines.at(2).endsWith("responds again."), watched.err.constData());
    QCOMPARE(watched.out.count('\n'), 1);
}

void TestWatch::keysThatAreRefusedLaterEndIt()
{
    m_service->trains = {{"v1", "learning"}};
    later([](WatchedService &service, int) { service.status = 401; });
    const Watched watched = watch({});
    QCOMPARE(watched.status, 3);
    QVERIFY2(watched.err.contains("NCLOUD_ACCESS_KEY"), watched.err.constData());
}

void TestWatch::aServiceThatGoesEndsIt()
{
    m_service->trains = {{"v1", "learning"}};
    later([](WatchedService &service, int) { service.status = 404; });
    const Watched watched = watch({});
    QCOMPARE(watched.status, 1);
    QVERIFY2(watched.err.contains("trainboard-cli services"), watched.err.constData());
}

void TestWatch::timeRunsOut_data()
{
    QTest::addColumn<bool>("responds");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("completed") << true << QStringList{u"--until"_s, u"completed"_s}
                               << QByteArray("no training of s has completed.");
    QTest::newRow("version") << true << QStringList{u"--version"_s, u"v1"_s}
                             << QByteArray("\"v1\" has not completed or failed.");
    QTest::newRow("whatever") << true << QStringList()
                              << QByteArray("time-out of " + shortTime + " is over.");
    QTest::newRow("no response") << false << QStringList()
                                 << QByteArray("the list of trainings has not come.");
}

void TestWatch::timeRunsOut()
{
    QFETCH(bool, responds);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, said);
    m_service->trains = {{"v1", "learning"}};
    m_service->never = !responds;
    const CliResult result = runCli(
        QStringList{u"watch"_s, u"s"_s, u"--timeout"_s, QString::fromLatin1(shortTime)} + options,
        m_service->endpoint());
    QCOMPARE(result.status, 5);
    QVERIFY2(result.err.contains(said), result.err.constData());
}

void TestWatch::theLastLookComesBeforeTheTimeOut()
{
    // In the pace of the program the next look would come much later.
    m_service->trains = {{"v1", "learning"}};
    later([](WatchedService &service, int) { service.trains[0].status = "completed"; });
    const CliResult result = runCli(
        {u"watch"_s, u"s"_s, u"--timeout"_s, timeForALastLook, u"--until"_s, u"completed"_s},
        m_service->endpoint());
    QCOMPARE(result.status, 0);
    QVERIFY2(result.out.contains("learning -> completed"), result.out.constData());
}

void TestWatch::aComputerThatSleptLooksOnceMore_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("expected");
    QTest::newRow("completed meanwhile") << QByteArray("completed") << 0;
    QTest::newRow("failed meanwhile") << QByteArray("learningFailed") << 1;
    QTest::newRow("goes on") << QByteArray("learning") << 5;
}

void TestWatch::aComputerThatSleptLooksOnceMore()
{
    QFETCH(QByteArray, status);
    m_service->trains = {{"v1", "learning"}};
    TestClock clock;
    m_clock = &clock;
    m_schedule = {};
    int looks = 0;
    m_service->beforeLook = [&](int before) {
        looks = before + 1;
        if (before > 0)
            m_service->trains[0].status = status;
        else
            QTimer::singleShot(500ms, &clock, [&clock] { clock.advance(3h); });
    };
    const Watched watched =
        watch({u"--until"_s, u"completed"_s, u"--timeout"_s, u"2h"_s, u"--format"_s, u"json"_s});
    QTEST(watched.status, "expected");
    QCOMPARE(looks, 2);
}

void TestWatch::eachLineIsAnObject()
{
    m_service->description = R"(\u001b]0;x\u0007\"\\ \n \u202e 야간)";
    m_service->space = "\r\n\t ";
    m_service->trains = {{"v1", "learning"}};
    later([](WatchedService &service, int) { service.trains[0].status = "completed"; });
    const Watched watched = watch(QStringList{u"--version"_s, u"v1"_s} + m_json);
    QCOMPARE(watched.status, 0);
    QCOMPARE(watched.out.count('\n'), 2);
    QVERIFY(!watched.out.contains('\x1b') && !watched.out.contains("\xE2\x80\xAE"));
    for (const QJsonObject &object : watched.objects()) {
        QCOMPARE(
            object.keys(),
            (QStringList{
                u"after"_s, u"before"_s, u"event"_s, u"serviceId"_s, u"status"_s, u"time"_s,
                u"training"_s, u"type"_s, u"version"_s}));
        QCOMPARE(object["serviceId"_L1].toString(), u"s"_s);
        QCOMPARE(object["type"_L1].toString(), u"pop"_s);
        QVERIFY(object["time"_L1].toString().endsWith(u"+09:00"_s));
        QCOMPARE(
            object["training"_L1]["description"_L1].toString(),
            u"\u001b]0;x\u0007\"\\ \n \u202e 야간"_s);
    }
    const QJsonObject first = watched.objects().constFirst();
    const QJsonObject last = watched.objects().constLast();
    QVERIFY(first["after"_L1].isNull());
    QVERIFY(last["after"_L1].toString() < last["time"_L1].toString());
}

void TestWatch::textIsHarmless()
{
    m_service->description = R"(\u001b]0;x\u0007 \n \u202e 야간)";
    m_service->trains = {{"v1\\u001b[2J", "learning"}};
    later([](WatchedService &service, int) { service.trains[0].status = "completed"; });
    const Watched watched = watch({u"--until"_s, u"completed"_s});
    QCOMPARE(watched.status, 0);
    const QString line = QString::fromUtf8(watched.out);
    static const QRegularExpression expected(
        uR"(^20\d\d-\d\d-\d\d \d\d:\d\d:\d\d \+09:00  learning -> completed +pop +v1\\x1b\[2J  )"
        uR"(\\x1b\]0;x\\x07 \\n \\u202e 야간\n$)"_s);
    QVERIFY2(expected.match(line).hasMatch(), watched.out.constData());
}

void TestWatch::refusalsAtTheStart_data()
{
    QTest::addColumn<int>("http");
    QTest::addColumn<int>("status");
    QTest::newRow("keys") << 401 << 3;
    QTest::newRow("permission") << 403 << 1;
    QTest::newRow("no such service") << 404 << 1;
    QTest::newRow("failure") << 501 << 1;
}

void TestWatch::refusalsAtTheStart()
{
    QFETCH(int, http);
    m_service->status = http;
    const CliResult result = runCli({u"watch"_s, u"s"_s}, m_service->endpoint());
    QTEST(result.status, "status");
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.startsWith("trainboard-cli: "), result.err.constData());
}

void TestWatch::nobodyListensAtTheStart()
{
    QUrl endpoint = m_service->endpoint();
    m_service.reset();
    const CliResult result = runCli({u"watch"_s, u"s"_s}, endpoint);
    QCOMPARE(result.status, 4);
    QVERIFY2(result.err.contains("attempt 2 of 3"), result.err.constData());
}

void TestWatch::linesComeAtOnce()
{
    m_service->trains = {{"v1", "learning"}};
    const auto process = cliProcess(
        {u"watch"_s, u"s"_s, u"--version"_s, u"v1"_s, u"--format"_s, u"json"_s},
        m_service->endpoint());
    process->start();
    QByteArray line;
    QTRY_VERIFY_WITH_TIMEOUT(
        (line += process->readAllStandardOutput()).endsWith('\n'), cliPatience);
    QCOMPARE(parsed(line)["status"_L1].toString(), u"learning"_s);
    QCOMPARE(process->state(), QProcess::Running);
    process->kill();
    QTRY_COMPARE(process->state(), QProcess::NotRunning);
}

void TestWatch::aReaderThatHasEnoughEndsIt()
{
#ifdef Q_OS_UNIX
    // Nothing happens any more, so that nothing is written either.
    m_service->trains = {{"v1", "learning"}};
    for (const auto &[options, expected] :
         {std::pair(u"--version v1 --timeout 50s"_s, "1\n"),
          std::pair(u"--version v1 --timeout 50s --until final"_s, "1\n")}) {
        const auto process = cliProcess({}, m_service->endpoint());
        process->setProgram(u"/bin/sh"_s);
        process->setArguments(
            {u"-c"_s, u"{ \"$0\" watch s %1; echo $? >&2; } | head -n 1 >/dev/null"_s.arg(options),
             QStringLiteral(TRAINBOARD_CLI)});
        QElapsedTimer took;
        took.start();
        QCOMPARE(finish(*process).err, QByteArray(expected));
        QVERIFY(took.elapsed() < 40'000);
    }
#else
    QSKIP("for shells of Unix");
#endif
}

void TestWatch::signalsEndIt_data()
{
    QTest::addColumn<int>("signal");
#ifdef Q_OS_UNIX
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
#endif
}

void TestWatch::signalsEndIt()
{
#ifdef Q_OS_UNIX
    QFETCH(int, signal);
    m_service->trains = {{"v1", "learning"}};
    const auto process = cliProcess({u"watch"_s, u"s"_s}, m_service->endpoint());
    process->start();
    QByteArray err;
    QTRY_VERIFY_WITH_TIMEOUT((err += process->readAllStandardError()).endsWith('\n'), cliPatience);
    kill(pid_t(process->processId()), signal);
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, cliPatience);
    // As a shell expects it, which ends a loop then, and gives 128 and its number as the status.
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    QCOMPARE(process->exitCode(), signal);
    QCOMPARE(err + process->readAllStandardError(), "watching s, 1 of 1 training in progress\n");
#else
    QSKIP("for systems with signals");
#endif
}

static const RegisteredTest registered(__FILE__, runTest<TestWatch, QCoreApplication>);
#include "tst_watch.moc"
