// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliprocess.h"
#include "cli/listresponses.h"
#include "support/loopbackserver.h"
#include "support/testprogram.h"

using namespace Qt::StringLiterals;

// Lists of which something is missing, unreadable or there twice: what is printed, and what is
// told.
class TestIncompleteLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsThatCannotBeReadAreReported_data();
    void rowsThatCannotBeReadAreReported();
    void manyProblemsAreNotAllTold();
    void unexpectedFieldsCostNoRow_data();
    void unexpectedFieldsCostNoRow();
    void jsonPassesEveryElementOn();
    void aRowTwiceInAResponseIsNotAsDocumented();
    void whatCameBeforeAnErrorIsPrinted_data();
    void whatCameBeforeAnErrorIsPrinted();
    void jsonWithoutRowsIsNotAllEither();
    void aCheckOfTheAccountTellsTheSame_data();
    void aCheckOfTheAccountTellsTheSame();
    void aCheckOfTheEnvironmentNamesItsVariables();
    void aRefusalPrintsNoData_data();
    void aRefusalPrintsNoData();
    void aServiceThatRepeatsItselfIsTold();
    void rowsThatComeTwiceAreTold();
};

void TestIncompleteLists::rowsThatCannotBeReadAreReported_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("lines");
    QTest::newRow("table") << u"table"_s << 3;
    QTest::newRow("json") << u"json"_s << 5;
    QTest::newRow("csv") << u"csv"_s << 3;
}

void TestIncompleteLists::rowsThatCannotBeReadAreReported()
{
    QFETCH(QString, format);
    QFETCH(int, lines);
    LoopbackServer server(LoopbackResponse::json(
        "{\"trains\":[" + trainingRow(1) + ",{\"serviceId\":\"s\"}," + trainingRow(2) + "]}"));
    const CliResult result =
        runCli({u"trainings"_s, u"s"_s, u"--format"_s, format}, server.endpoint());
    QCOMPARE(result.status, 1);
    QCOMPARE(result.out.count('\n'), lines);
    QVERIFY(result.out.contains("v1") && result.out.contains("v2"));
    QCOMPARE(
        result.err,
        "trainboard-cli: 1 training could not be read:\n"
        "  trains[1].type is missing.\n"
        "2 trainings, without 1 that could not be read\n");
}

void TestIncompleteLists::manyProblemsAreNotAllTold()
{
    QByteArrayList rows;
    for (int i = 0; i < 1000; ++i)
        rows += "1";
    LoopbackServer server([&](const LoopbackRequest &request) {
        return LoopbackResponse::json(
            offsetOf(request) == 0 ? "{\"services\":[" + rows.join(',') + "]}"
                                   : QByteArray("{\"services\":[]}"));
    });
    const CliResult result = runCli({u"services"_s, u"--format=json"_s}, server.endpoint());
    QCOMPARE(result.status, 1);
    QCOMPARE(result.out, "{\"services\":[\n" + rows.join(",\n") + "\n]}\n");
    QVERIFY2(result.err.contains("1000 services could not be read:"), result.err.constData());
    QVERIFY2(result.err.contains("\n  and 990 more\n"), result.err.constData());
    QCOMPARE(result.err.count('\n'), 13);
}

void TestIncompleteLists::unexpectedFieldsCostNoRow_data()
{
    formatRows();
}

void TestIncompleteLists::unexpectedFieldsCostNoRow()
{
    QFETCH(QString, format);
    const QByteArray odd =
        R"({"serviceId":"s","type":"pop","version":7,"status":{"a":1},"createdDate":1722306336558,)"
        R"("hpConfig":["x"],"inference":"yes"})";
    LoopbackServer server(
        LoopbackResponse::json("{\"trains\":[" + trainingRow(1) + ',' + odd + "]}"));
    const CliResult result =
        runCli({u"trainings"_s, u"s"_s, u"--format"_s, format}, server.endpoint());
    QCOMPARE(result.status, 1);
    QVERIFY2(result.out.contains("1722306336558"), result.out.constData());
    QVERIFY2(result.out.contains("yes"), result.out.constData());
    if (format == "json"_L1)
        QVERIFY2(result.out.contains(odd), result.out.constData());
    if (format == "csv"_L1) {
        QVERIFY2(
            result.out.contains(
                "\r\ns,pop,7,,\"{\"\"a\"\":1}\",1722306336558,,yes,,\"[\"\"x\"\"]\""),
            result.out.constData());
    }
    QCOMPARE(
        result.err,
        "trainboard-cli: 1 training has unexpected content, which is listed as it was received:\n"
        "  pop 7: version should be a text, but the response has 7. status should be a text, but "
        "the response has {\"a\":1}. createdDate should be a date, but the response has "
        "1722306336558. hpConfig should be an object with options, but the response has "
        "[\"x\"]. inference should be true or false, but the response has \"yes\".\n"
        "2 trainings, complete; 1 with unexpected content\n");

    LoopbackServer services(LoopbackResponse::json(
        R"({"services":[{"serviceId":5,"status":"learnable"},{"serviceId":6,"name":7}]})"));
    const CliResult list = runCli({u"services"_s, u"--format"_s, format}, services.endpoint());
    QCOMPARE(list.status, 1);
    QVERIFY2(
        list.err.startsWith("trainboard-cli: 2 services have unexpected content"),
        list.err.constData());
    QVERIFY2(list.err.contains("\n  5: serviceId should be a text"), list.err.constData());
    QVERIFY2(list.err.contains(" name is missing.\n"), list.err.constData());
}

void TestIncompleteLists::jsonPassesEveryElementOn()
{
    QByteArrayList elements{"null", "5", "{}", "{\"version\" : [1.0] }", "\"]\"", "[ ]"};
    for (int i = 0; i < 994; ++i)
        elements += trainingRow(i);
    elements.insert(500, "{\"serviceId\":\"s\"}");
    elements.insert(600, elements[10]); // twice in a page, so it is there twice
    elements.insert(999, "-1e2");
    LoopbackServer server([&](const LoopbackRequest &request) {
        const qint64 offset = offsetOf(request);
        return LoopbackResponse::json(
            "{\"trains\":[" + elements.mid(offset, 1000).join(" , ") + "]}");
    });
    const CliResult result =
        runCli({u"trainings"_s, u"s"_s, u"--format=json"_s}, server.endpoint());
    QCOMPARE(result.status, 1);
    QCOMPARE(result.out, "{\"trains\":[\n" + elements.join(",\n") + "\n]}\n");
    QVERIFY2(
        result.err.contains("\n1 training appeared twice in one response;"),
        result.err.constData());
    QVERIFY2(
        result.err.endsWith(" that could not be read; 1 appeared twice\n"), result.err.constData());
    QVERIFY2(!result.err.contains("on two pages"), result.err.constData());
}

void TestIncompleteLists::aRowTwiceInAResponseIsNotAsDocumented()
{
    LoopbackServer server(
        LoopbackResponse::json("{\"trains\":[" + trainingRow(1) + ',' + trainingRow(1) + "]}"));
    const CliResult result = runCli({u"trainings"_s, u"s"_s}, server.endpoint());
    QCOMPARE(result.status, 1);
    QVERIFY2(
        result.err.endsWith("\n1 training, complete; 1 appeared twice\n"), result.err.constData());
}

void TestIncompleteLists::whatCameBeforeAnErrorIsPrinted_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("cutOff");
    QTest::addColumn<int>("status");
    for (const QString &format : {u"table"_s, u"json"_s, u"csv"_s}) {
        QTest::newRow(qPrintable(QString(format + u" refused"))) << format << false << 1;
        QTest::newRow(qPrintable(QString(format + u" cut off"))) << format << true << 4;
    }
}

void TestIncompleteLists::whatCameBeforeAnErrorIsPrinted()
{
    QFETCH(QString, format);
    QFETCH(bool, cutOff);
    LoopbackServer server([&](const LoopbackRequest &request) {
        const qint64 offset = offsetOf(request);
        if (offset < 2000)
            return LoopbackResponse::json(trainings(offset, 1000));
        return cutOff ? LoopbackResponse::json(trainings(offset, 1000)).cutOffAfter(5000)
                      : LoopbackResponse::json("{}", 500);
    });
    const CliResult result =
        runCli({u"trainings"_s, u"s"_s, u"--format"_s, format}, server.endpoint());
    QTEST(result.status, "status");
    QVERIFY(result.out.contains("v1999"));
    QVERIFY(!result.out.contains("v2000"));
    if (format == "json"_L1)
        QCOMPARE(parsed(result.out)["trains"_L1].toArray().size(), 2000);
    QVERIFY2(result.err.contains("trainboard-cli: "), result.err.constData());
    QVERIFY2(
        result.err.endsWith("\n2000 trainings, not complete: the next page could not be loaded\n"),
        result.err.constData());
}

void TestIncompleteLists::jsonWithoutRowsIsNotAllEither()
{
    LoopbackServer server([](const LoopbackRequest &request) {
        return offsetOf(request) == 0
            ? LoopbackResponse::json(R"({"trains":[5],"offset":0,"limit":1})")
            : LoopbackResponse::json("{}", 400);
    });
    const CliResult result =
        runCli({u"trainings"_s, u"s"_s, u"--format=json"_s}, server.endpoint());
    QCOMPARE(result.status, 1);
    QCOMPARE(result.out, "{\"trains\":[\n5\n]}\n");
    QVERIFY2(
        result.err.endsWith("\n0 trainings, not complete: the next page could not be loaded\n"),
        result.err.constData());
}

void TestIncompleteLists::aCheckOfTheAccountTellsTheSame_data()
{
    QTest::addColumn<QByteArray>("services");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("unreadable") << QByteArray(R"({"serviceId":"a","name":"a","status":"s"},5)")
                                << QByteArray("1 service could not be read:\n  services[1] ");
    QTest::newRow("unexpected") << QByteArray(R"({"serviceId":"a","status":"learnable"})")
                                << QByteArray("1 service has unexpected content");
    QTest::newRow("twice") << QByteArray(R"({"serviceId":"a","name":"a","status":"s"},)"
                                         R"({"serviceId":"a","name":"b","status":"s"})")
                           << QByteArray("1 service appeared twice in one response");
}

void TestIncompleteLists::aCheckOfTheAccountTellsTheSame()
{
    QFETCH(QByteArray, services);
    QFETCH(QByteArray, told);
    LoopbackServer server(LoopbackResponse::json("{\"services\":[" + services + "]}"));
    const CliResult result =
        runCli({u"accounts"_s, u"check"_s, u"environment"_s}, server.endpoint());
    QCOMPARE(result.status, 1);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains(told), result.err.constData());
}

void TestIncompleteLists::aCheckOfTheEnvironmentNamesItsVariables()
{
    LoopbackServer server(LoopbackResponse::json("{}", 401));
    const CliResult result =
        runCli({u"accounts"_s, u"check"_s, u"environment"_s}, server.endpoint());
    QCOMPARE(result.status, 3);
    QVERIFY2(result.err.contains("NCLOUD_ACCESS_KEY"), result.err.constData());
}

void TestIncompleteLists::aRefusalPrintsNoData_data()
{
    formatRows();
}

void TestIncompleteLists::aRefusalPrintsNoData()
{
    QFETCH(QString, format);
    LoopbackServer server(LoopbackResponse::json("{}", 500));
    const CliResult result = runCli({u"services"_s, u"--format"_s, format}, server.endpoint());
    QCOMPARE(result.status, 1);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(!result.err.contains("0 services"), result.err.constData());
}

void TestIncompleteLists::aServiceThatRepeatsItselfIsTold()
{
    LoopbackServer server(LoopbackResponse::json(trainings(0, 1000)));
    const CliResult result =
        runCli({u"trainings"_s, u"s"_s, u"--format=json"_s}, server.endpoint());
    QCOMPARE(result.status, 0);
    QCOMPARE(parsed(result.out)["trains"_L1].toArray().size(), 1000);
    QCOMPARE(
        result.err,
        "1000 trainings, possibly not complete: the service sent the same page again instead of "
        "the "
        "next one\n");
}

void TestIncompleteLists::rowsThatComeTwiceAreTold()
{
    LoopbackServer server([](const LoopbackRequest &request) {
        const qint64 offset = offsetOf(request);
        return LoopbackResponse::json(offset == 0 ? trainings(0, 1000) : trainings(998, 12));
    });
    const CliResult result =
        runCli({u"trainings"_s, u"s"_s, u"--format=json"_s}, server.endpoint());
    QCOMPARE(result.status, 0);
    QCOMPARE(parsed(result.out)["trains"_L1].toArray().size(), 1010);
    QVERIFY2(result.err.startsWith("2 trainings appeared on two pages"), result.err.constData());
}

static const RegisteredTest registered(__FILE__, runTest<TestIncompleteLists, QCoreApplication>);
#include "tst_incompletelists.moc"
