// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliprocess.h"
#include "cli/listresponses.h"
#include "demo/demoserver.h"
#include "support/csvreader.h"
#include "support/loopbackserver.h"
#include "support/testdata.h"
#include "support/testprogram.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

CliResult runDemo(const QStringList &arguments, const DemoServer &server)
{
    return runCli(
        arguments, server.endpoint(),
        {.accessKey = server.accessKey(), .secretKey = server.secretKey()});
}

QString idOf(const QString &name, const DemoServer &server)
{
    return idIn(runDemo({u"services"_s, u"--format=json"_s}, server).out, name);
}

} // namespace

// Services and trainings as the program prints them, in every format.
class TestLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servicesOfTheDemoInAllFormats();
    void trainingsOfTheDemoInAllFormats();
    void recentOnly();
    void theEnvironmentIsAnAccount_data();
    void theEnvironmentIsAnAccount();
    void jsonIsByteForByteWhatCame();
    void csvCanBeReadBack();
    void tsvAndMarkdownHaveTheFieldsOfCsv_data();
    void tsvAndMarkdownHaveTheFieldsOfCsv();
    void csvIsSafeForSpreadsheetsWhenAskedFor();
    void csvLeavesOutTooManyOptions();
    void csvBeginsWithAMarkWhenAskedFor_data();
    void csvBeginsWithAMarkWhenAskedFor();
    void manyPagesBecomeOneList_data();
    void manyPagesBecomeOneList();
    void anEmptyListIsGood_data();
    void anEmptyListIsGood();
    void theIdIsEncoded();
};

void TestLists::servicesOfTheDemoInAllFormats()
{
    DemoServer server({.speed = 0});
    QVERIFY(server.start());

    const CliResult json = runDemo({u"services"_s, u"--format"_s, u"json"_s}, server);
    QCOMPARE(json.status, 0);
    QCOMPARE(json.err, QByteArray());
    const QJsonArray services = parsed(json.out)["services"_L1].toArray();
    QCOMPARE(services.size(), 7);

    const CliResult csv = runDemo({u"services"_s, u"--format"_s, u"csv"_s}, server);
    QCOMPARE(csv.status, 0);
    QCOMPARE(csv.err, QByteArray());
    const auto records = readCsv(csv.out);
    QVERIFY(records);
    QCOMPARE(records->size(), 8);

    const CliResult table = runDemo({u"services"_s}, server);
    QCOMPARE(table.status, 0);
    QCOMPARE(table.err, QByteArray("7 services, complete\n"));
    const QByteArrayList lines = table.out.split('\n');
    QCOMPARE(lines.size(), 9); // header, rows, nothing behind the last line feed
    QVERIFY(lines.constFirst().startsWith("SERVICE ID   NAME "));

    for (qsizetype i = 0; i < 7; ++i) {
        const QJsonObject service = services[i].toObject();
        const QStringList &record = records->at(i + 1);
        const QString line = QString::fromUtf8(lines[i + 1]);
        for (qsizetype column = 0; column < record.size(); ++column) {
            const QString field = records->constFirst()[column];
            const QString value = service[field].toString();
            if (field.endsWith("Date"_L1))
                QVERIFY(record[column].endsWith("+09:00"_L1));
            else
                QCOMPARE(record[column], value);
            if (field == "serviceId"_L1 || field == "name"_L1 || field == "status"_L1)
                QVERIFY2(line.contains(value), qPrintable(line));
        }
    }
}

void TestLists::trainingsOfTheDemoInAllFormats()
{
    DemoServer server({.speed = 0});
    QVERIFY(server.start());
    const QString id = idOf(u"fashion_home"_s, server);

    const CliResult json = runDemo({u"trainings"_s, id, u"--format"_s, u"json"_s}, server);
    QCOMPARE(json.status, 0);
    QCOMPARE(json.err, QByteArray());
    QVERIFY(json.out.startsWith("{\"trains\":[") && json.out.endsWith("]}\n"));
    const QJsonArray trains = parsed(json.out)["trains"_L1].toArray();
    QCOMPARE(trains.size(), 1204);

    const CliResult csv = runDemo({u"trainings"_s, id, u"--format"_s, u"csv"_s}, server);
    QCOMPARE(csv.status, 0);
    QCOMPARE(csv.err, QByteArray());
    const auto records = readCsv(csv.out);
    QVERIFY(records);
    QCOMPARE(records->size(), 1205);

    const CliResult table = runDemo({u"trainings"_s, id}, server);
    QCOMPARE(table.status, 0);
    QCOMPARE(table.err, QByteArray("1204 trainings, complete\n"));
    const QByteArrayList lines = table.out.split('\n');
    QCOMPARE(lines.size(), 1206);

    const QStringList &header = records->constFirst();
    for (qsizetype i = 0; i < trains.size(); ++i) {
        const QJsonObject train = trains[i].toObject();
        const QStringList &record = records->at(i + 1);
        for (const QString &name :
             {u"serviceId"_s, u"type"_s, u"version"_s, u"description"_s, u"status"_s})
            QCOMPARE(record[header.indexOf(name)], train[name].toString());
        QString date = train["createdDate"_L1].toString();
        if (!date.contains(u'.'))
            date += u'.';
        date = date.leftJustified(23, u'0');
        QCOMPARE(record[header.indexOf("createdDate"_L1)], QString(date + u"+09:00"_s));
        const QJsonObject hpConfig = train["hpConfig"_L1].toObject();
        for (auto option = hpConfig.begin(); option != hpConfig.end(); ++option) {
            const QString cell = record[header.indexOf(QString(u"hpConfig."_s + option.key()))];
            if (option->isDouble())
                QCOMPARE(cell.toDouble(), option->toDouble());
            else if (option->isString())
                QCOMPARE(cell, option->toString());
            else if (option->isBool())
                QCOMPARE(cell, option->toBool() ? u"true"_s : u"false"_s);
        }
        QVERIFY(lines[i + 1].startsWith(train["status"_L1].toString().toUtf8()));
        QVERIFY(lines[i + 1].contains(train["version"_L1].toString().toUtf8()));
        const QString description = train["description"_L1].toString();
        const bool isPrintable = std::all_of(description.begin(), description.end(), [](QChar c) {
            return c.isPrint(); // tst_displaytext is about the others
        });
        if (isPrintable)
            QVERIFY(lines[i + 1].endsWith(description.toUtf8()));
    }
}

void TestLists::recentOnly()
{
    DemoServer demo({.speed = 0});
    QVERIFY(demo.start());
    const QString id = idOf(u"grocery-weekly"_s, demo);
    const CliResult recent = runDemo({u"trainings"_s, id, u"--recent"_s, u"--format=json"_s}, demo);
    QCOMPARE(recent.status, 0);
    QCOMPARE(parsed(recent.out)["trains"_L1].toArray().size(), 3);

    LoopbackServer server(LoopbackResponse::json(trainings(0, 1)));
    QCOMPARE(runCli({u"trainings"_s, u"s"_s, u"--recent"_s}, server.endpoint()).status, 0);
    QCOMPARE(runCli({u"trainings"_s, u"s"_s}, server.endpoint()).status, 0);
    QCOMPARE(
        server.targets(),
        (QByteArrayList{"/api/v1/services/s/trains?isRecent=true", "/api/v1/services/s/trains"}));
}

void TestLists::theEnvironmentIsAnAccount_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"Environment"_s, u"environment"_s, u"ENVIRONMENT"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestLists::theEnvironmentIsAnAccount()
{
    QFETCH(QString, name);
    LoopbackServer server(LoopbackResponse::json("{\"services\":[]}"));
    QCOMPARE(runCli({u"services"_s, u"--account"_s, name}, server.endpoint()).status, 0);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(
        server.requests().constFirst().values("x-ncp-iam-access-key"),
        QByteArrayList{"EXAMPLEACCESSKEY0001"});
    QCOMPARE(server.requests().constFirst().method, "GET");
}

void TestLists::jsonIsByteForByteWhatCame()
{
    const QByteArray body = testData(u"trainings-rich.json"_s);
    LoopbackServer server(LoopbackResponse::json(body));
    const CliResult result =
        runCli({u"trainings"_s, u"6wxgu000000"_s, u"--format=json"_s}, server.endpoint());
    QCOMPARE(result.status, 0);
    QCOMPARE(parsed(result.out)["trains"_L1], parsed(body)["trains"_L1]);
    int rows = 0;
    for (const QByteArray &line : body.split('\n')) {
        if (!line.trimmed().startsWith("{\"serviceId\""))
            continue;
        const QByteArray row = line.trimmed();
        QVERIFY2(result.out.contains(row.endsWith(',') ? row.chopped(1) : row), row.constData());
        ++rows;
    }
    QCOMPARE(rows, 10);
}

void TestLists::csvCanBeReadBack()
{
    const QByteArray body = R"({"trains":[
        {"serviceId":"s","type":"pop","hpConfig":{"is_enabled":true,"a,\"b\"":"x\r\ny","n":null},
         "version":"v","description":"one, \"two\",\nthree\r\n\u0000\u001b\ud83d\ude00",
         "status":"ready","createdDate":"soon, or not"}]})";
    LoopbackServer server(LoopbackResponse::json(body));
    const CliResult result = runCli({u"trainings"_s, u"s"_s, u"--format=csv"_s}, server.endpoint());
    QCOMPARE(result.status, 0);
    QVERIFY(!result.out.startsWith("\xEF\xBB\xBF"));
    const auto records = readCsv(result.out);
    QVERIFY(records);
    QString description = u"one, \"two\",\nthree\r\n"_s;
    description += QChar(u'\0');
    description += u"\x1b\U0001f600"_s;
    QCOMPARE(
        *records,
        (QList<QStringList>{
            {u"serviceId"_s, u"type"_s, u"version"_s, u"description"_s, u"status"_s,
             u"createdDate"_s, u"nextUpdateDate"_s, u"inference"_s, u"hpConfig.is_enabled"_s,
             u"hpConfig.a,\"b\""_s, u"hpConfig.n"_s},
            {u"s"_s, u"pop"_s, u"v"_s, description, u"ready"_s, u"soon, or not"_s, u""_s, u""_s,
             u"true"_s, u"x\r\ny"_s, u"null"_s}}));
}

void TestLists::tsvAndMarkdownHaveTheFieldsOfCsv_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("tsv") << QStringList{u"--format=tsv"_s}
                         << QByteArray("version\tdescription\thp.n\nv|1\t=a b \t-1\n");
    QTest::newRow("safe tsv with a mark")
        << QStringList{u"--format=tsv"_s, u"--csv-safe"_s, u"--bom"_s}
        << QByteArray("\xEF\xBB\xBFversion\tdescription\thp.n\nv|1\t'=a b \t-1\n");
    QTest::newRow("markdown") << QStringList{u"--format=markdown"_s}
                              << QByteArray("| version | description | hp.n |\n"
                                            "| --- | --- | --- |\n"
                                            "| v\\|1 | =a b<br> | -1 |\n");
}

void TestLists::tsvAndMarkdownHaveTheFieldsOfCsv()
{
    QFETCH(QStringList, options);
    LoopbackServer server(LoopbackResponse::json(
        R"({"trains":[{"serviceId":"s","type":"pop","version":"v|1","description":"=a\tb\n",)"
        R"("status":"ready","createdDate":"2024-07-30T11:25:36","hpConfig":{"n":-1}}]})"));
    const QStringList call{u"trainings"_s, u"s"_s, u"--columns"_s, u"version,description,hp.n"_s};
    const CliResult result = runCli(call + options, server.endpoint());
    QCOMPARE(result.status, 0);
    QTEST(result.out, "expected");
    QCOMPARE(result.err, QByteArray());
}

void TestLists::csvIsSafeForSpreadsheetsWhenAskedFor()
{
    LoopbackServer server(LoopbackResponse::json(
        R"({"trains":[{"serviceId":"@SUM","type":"+pop","version":"-1",)"
        R"("description":"=cmd|' /C calc'!A0","status":"\t=1","createdDate":"\uff1d1+1",)"
        R"("hpConfig":{"=A1":"a;-1+2","x;=A1":-1.5}}]})"));
    const QStringList csv{u"trainings"_s, u"s"_s, u"--format"_s, u"csv"_s};
    const CliResult raw = runCli(csv, server.endpoint());
    const CliResult safe = runCli(csv + QStringList{u"--csv-safe"_s}, server.endpoint());
    QCOMPARE(raw.status, 0);
    QCOMPARE(safe.status, 0);
    // The names of options stand behind another word, but for what a semicolon may begin.
    const QByteArray header = "serviceId,type,version,description,status,createdDate,"
                              "nextUpdateDate,inference,hpConfig.is_enabled,hpConfig.=A1,";
    QCOMPARE(
        raw.out,
        header + "hpConfig.x;=A1\r\n@SUM,+pop,-1,=cmd|' /C calc'!A0,\t=1,＝1+1,,,,a;-1+2,-1.5\r\n");
    QCOMPARE(
        safe.out,
        header +
            "hpConfig.x;'=A1\r\n'@SUM,'+pop,-1,'=cmd|' /C calc'!A0,'\t'=1,'＝1+1,,,,a;'-1+2,"
            "-1.5\r\n");

    LoopbackServer services(LoopbackResponse::json(
        R"({"services":[{"serviceId":"=1","name":"+a","status":"-b","actionName":"@c"}]})"));
    const CliResult list = runCli(
        {u"services"_s, u"--csv-safe"_s, u"--format=csv"_s, u"--bom"_s}, services.endpoint());
    QCOMPARE(
        list.out,
        "\xEF\xBB\xBFserviceId,name,status,createdDate,updatedDate,actionName,permission\r\n"
        "'=1,'+a,'-b,,,'@c,\r\n");
}

void TestLists::csvLeavesOutTooManyOptions()
{
    QByteArrayList options;
    for (int i = 0; i < 203; ++i)
        options += "\"o" + QByteArray::number(i) + "\":" + QByteArray::number(i);
    LoopbackServer server(LoopbackResponse::json(
        R"({"trains":[{"serviceId":"s","type":"pop","version":"v","status":"ready",)"
        R"("createdDate":"2024-07-30T11:25:36.558","hpConfig":{)" +
        options.join(',') + "}}]}"));
    const QStringList call{u"trainings"_s, u"s"_s, u"--format"_s};
    const CliResult csv = runCli(call + QStringList{u"csv"_s}, server.endpoint());
    QCOMPARE(csv.status, 1);
    QVERIFY(csv.out.contains("hpConfig.o199\r\n") && !csv.out.contains("o200"));
    QCOMPARE(
        csv.err,
        "csv has columns for the first 200 hyperparameters; 3 more were left out. "
        "--format json has all of them.\n");
    const CliResult json = runCli(call + QStringList{u"json"_s}, server.endpoint());
    QCOMPARE(json.status, 0);
    QVERIFY(json.out.contains("\"o202\":202"));
    QCOMPARE(json.err, QByteArray());
}

void TestLists::csvBeginsWithAMarkWhenAskedFor_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("trainings") << QStringList{u"trainings"_s, u"s"_s};
    QTest::newRow("services") << QStringList{u"services"_s};
    QTest::newRow("accounts") << QStringList{u"accounts"_s, u"list"_s};
}

void TestLists::csvBeginsWithAMarkWhenAskedFor()
{
    QFETCH(const QStringList, arguments);
    LoopbackServer server(LoopbackResponse::json(
        R"({"services":[{"serviceId":"s","name":"상점","status":"learnable"}],"trains":[]})"));
    const QStringList csv = arguments + QStringList{u"--format"_s, u"csv"_s};
    const CliResult without = runCli(csv, server.endpoint());
    const CliResult with = runCli(csv + QStringList{u"--bom"_s}, server.endpoint());
    QCOMPARE(without.status, 0);
    QCOMPARE(with.status, 0);
    QVERIFY(!without.out.isEmpty() && !without.out.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(with.out, "\xEF\xBB\xBF" + without.out);
}

void TestLists::manyPagesBecomeOneList_data()
{
    formatRows();
}

void TestLists::manyPagesBecomeOneList()
{
    QFETCH(QString, format);
    LoopbackServer server([](const LoopbackRequest &request) {
        const qint64 offset = offsetOf(request);
        return LoopbackResponse::json(trainings(offset, qBound(0, 24'950 - int(offset), 1000)));
    });
    const CliResult result =
        runCli({u"trainings"_s, u"s"_s, u"--format"_s, format}, server.endpoint());
    QCOMPARE(result.status, 0);
    QCOMPARE(server.requests().size(), 25);
    QCOMPARE(server.targets().constFirst(), "/api/v1/services/s/trains");
    QCOMPARE(server.targets().at(1), "/api/v1/services/s/trains?offset=1000&limit=1000");
    QCOMPARE(
        result.err,
        format == "table"_L1 ? QByteArray("24950 trainings, complete\n") : QByteArray());

    static const QRegularExpression version(u"\\bv([0-9]+)\\b"_s);
    qint64 expected = 0;
    auto match = version.globalMatch(QString::fromUtf8(result.out));
    while (match.hasNext())
        QCOMPARE(match.next().capturedView(1).toLongLong(), expected++);
    QCOMPARE(expected, 24'950);
    if (format == "json"_L1)
        QCOMPARE(parsed(result.out)["trains"_L1].toArray().size(), 24'950);
}

void TestLists::anEmptyListIsGood_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<QByteArray>("err");
    QTest::newRow("table") << u"table"_s
                           << QByteArray(
                                  "STATUS  TYPE  VERSION  CREATED  HPO  INFERENCE  DESCRIPTION\n")
                           << QByteArray("0 trainings, complete\n");
    QTest::newRow("json") << u"json"_s << QByteArray("{\"trains\":[]}\n") << QByteArray();
    QTest::newRow("csv") << u"csv"_s
                         << QByteArray("serviceId,type,version,description,status,createdDate,"
                                       "nextUpdateDate,inference,hpConfig.is_enabled\r\n")
                         << QByteArray();
}

void TestLists::anEmptyListIsGood()
{
    QFETCH(QString, format);
    LoopbackServer server(LoopbackResponse::json("{\"trains\":[]}"));
    const CliResult result =
        runCli({u"trainings"_s, u"s"_s, u"--format"_s, format}, server.endpoint());
    QCOMPARE(result.status, 0);
    QTEST(result.out, "out");
    QTEST(result.err, "err");
}

void TestLists::theIdIsEncoded()
{
    LoopbackServer server(LoopbackResponse::json("{\"trains\":[]}"));
    QCOMPARE(runCli({u"trainings"_s, u"a/b?c 한"_s}, server.endpoint()).status, 0);
    QCOMPARE(server.targets(), QByteArrayList{"/api/v1/services/a%2Fb%3Fc%20%ED%95%9C/trains"});
}

static const RegisteredTest registered(__FILE__, runTest<TestLists, QCoreApplication>);
#include "tst_lists.moc"
