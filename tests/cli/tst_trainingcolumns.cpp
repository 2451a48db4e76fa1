// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listresponses.h"
#include "cli/observedservice.h"
#include "cli/trainingoutputcolumn.h"
#include "support/csvreader.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

// The columns that somebody chooses for a list of trainings.
class TestTrainingColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableHasTheseColumns();
    void csvHasTheIdsAsItsHeader();
    void hyperparametersAreColumns();
    void namesMayBeQuoted();
    void timesComeFromTheHistory();
    void servingTakesARequestMore();
    void onlyWhatIsAskedForIsRequested();
    void withoutAHistoryNothingIsKnown();
    void withoutDetailsThereIsNoList();
    void badColumns_data();
    void badColumns();

private:
    static QList<QStringList> csv(const ObservedService &service, const QString &columns)
    {
        const CliResult result = service.run({u"--format=csv"_s, u"--columns"_s, columns});
        if (result.status != 0 || !result.err.isEmpty())
            return {{QString::fromUtf8(result.err)}};
        return readCsv(result.out).value_or(QList<QStringList>());
    }
};

void TestTrainingColumns::theTableHasTheseColumns()
{
    const ObservedService service;
    const CliResult result = service.run({u"--columns"_s, u"version, TYPE,description,status"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QByteArray("4 trainings, complete\n"));
    QCOMPARE(
        QString::fromUtf8(result.out),
        u"VERSION  TYPE         DESCRIPTION  STATUS\n"
        u"v4       pop          야간 학습    completed\n"
        u"v3       relatedItem               learningFailed\n"
        u"v2       pop                       learning\n"
        u"v1       pop          nightly      completed\n"_s);
}

void TestTrainingColumns::csvHasTheIdsAsItsHeader()
{
    const ObservedService service;
    const QList<QStringList> records =
        csv(service, u"service,version,created,nextUpdate,hpo,result,version"_s);
    QCOMPARE(records.size(), 5);
    QCOMPARE(
        records.at(0),
        (QStringList{
            u"service"_s, u"version"_s, u"created"_s, u"nextUpdate"_s, u"hpo"_s, u"result"_s,
            u"version"_s}));
    const QStringList v1 = records.at(4);
    QCOMPARE(v1.at(0), u"s"_s);
    QVERIFY(v1.at(2).endsWith("+09:00"_L1));
    QCOMPARE(v1.sliced(3), (QStringList{u""_s, u"true"_s, u"true"_s, u"v1"_s}));
    QCOMPARE(records.at(3).sliced(4), (QStringList{u"false"_s, u""_s, u"v2"_s}));
}

void TestTrainingColumns::hyperparametersAreColumns()
{
    const ObservedService service;
    QCOMPARE(
        csv(service, u"version,hp.item_top_n,hp.names,hp.nowhere,hp.is_enabled"_s),
        (QList<QStringList>{
            {u"version"_s, u"hp.item_top_n"_s, u"hp.names"_s, u"hp.nowhere"_s, u"hp.is_enabled"_s},
            {u"v4"_s, u"9007199254740993"_s, u"[\"a\",\"b\"]"_s, u""_s, u"true"_s},
            {u"v3"_s, u"20000.0"_s, u""_s, u""_s, u"true"_s},
            {u"v2"_s, u""_s, u""_s, u""_s, u"false"_s},
            {u"v1"_s, u"10000"_s, u"null"_s, u""_s, u"true"_s}}));
}

// A name with a comma stands in quotation marks, as in a question.
void TestTrainingColumns::namesMayBeQuoted()
{
    const auto ids = [](const QString &text) {
        QStringList found;
        const auto columns = outputColumnsFromText(text);
        if (!columns)
            return QStringList{columns.error()};
        for (const TrainingOutputColumn &column : *columns)
            found.append(column.id);
        return found;
    };
    QCOMPARE(
        ids(u"version, hp.\"a,b\" ,hp.c d"_s),
        (QStringList{u"version"_s, u"hp.a,b"_s, u"hp.c d"_s}));
    QCOMPARE(ids(u"hp.\"a \\\"b\\\"\""_s), QStringList{u"hp.a \"b\""_s}); // as questions have it
    QCOMPARE(ids(u"hp.a\"b,type"_s), (QStringList{u"hp.a\"b"_s, u"type"_s}));
    QCOMPARE(
        ids(u"type,hp.\"a,b"_s), QStringList{u"The closing quotation mark is missing: hp.\"a,b"_s});
    QCOMPARE(
        ids(u"hp.\"a\"b"_s), QStringList{u"The closing quotation mark is missing: hp.\"a\"b"_s});
    QVERIFY(ids(u"hp.\"\""_s).first().startsWith(u"Unknown column \"hp.\"."));

    const ObservedService service;
    QCOMPARE(csv(service, u"hp.\"item_top_n\""_s).at(4), QStringList{u"10000"_s});
}

void TestTrainingColumns::timesComeFromTheHistory()
{
    NEED_FOLDERS_OF_OUR_OWN();
    const ObservedService service;
    const QList<QStringList> records = csv(service, u"took,inState"_s);
    QCOMPARE(records.size(), 5);
    QCOMPARE(records.at(1), (QStringList{u""_s, u""_s}));
    QCOMPARE(records.at(4).at(0), u"3570.000"_s); // half a minute less than an hour
    QCOMPARE(records.at(2).at(0), u"7170.000"_s);
    const double running = records.at(3).at(0).toDouble();
    QVERIFY(running >= 3 * 3600 && running < 3 * 3600 + 600);
    const double failedFor = records.at(2).at(1).toDouble();
    QVERIFY(failedFor >= 4 * 3600 && failedFor < 4 * 3600 + 600);

    const CliResult table = service.run({u"--columns=version,took"_s});
    QCOMPARE(table.status, 0);
    QVERIFY(table.out.contains("v1       59m30s\n"));
    QVERIFY(table.out.contains("v3       1h59m30s\n"));
}

void TestTrainingColumns::servingTakesARequestMore()
{
    const ObservedService service;
    QCOMPARE(
        csv(service, u"version,serving"_s),
        (QList<QStringList>{
            {u"version"_s, u"serving"_s},
            {u"v4"_s, u"false"_s},
            {u"v3"_s, u"false"_s},
            {u"v2"_s, u"false"_s},
            {u"v1"_s, u"true"_s}}));
    QCOMPARE(
        service.server().targets(),
        (QByteArrayList{"/api/v1/services/s", "/api/v1/services/s/trains"}));
}

void TestTrainingColumns::onlyWhatIsAskedForIsRequested()
{
    ObservedService service;
    service.refusesDetails = true;
    service.forgetHistory();
    const CliResult result = service.run({u"--columns=version,hp.a"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QByteArray("4 trainings, complete\n"));
    QCOMPARE(service.server().targets(), QByteArrayList{"/api/v1/services/s/trains"});
}

void TestTrainingColumns::withoutAHistoryNothingIsKnown()
{
    ObservedService service;
    service.forgetHistory();
    const CliResult result = service.run({u"--columns=version,inState"_s, u"--format=csv"_s});
    QCOMPARE(result.status, 0);
    QVERIFY(result.err.startsWith("trainboard-cli: There is no history yet"));
    QCOMPARE(result.out, QByteArray("version,inState\r\nv4,\r\nv3,\r\nv2,\r\nv1,\r\n"));
}

void TestTrainingColumns::withoutDetailsThereIsNoList()
{
    ObservedService service;
    service.refusesDetails = true;
    const CliResult result = service.run({u"--columns=serving"_s});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(!result.err.isEmpty() && !result.err.contains("trainings, "));
    QCOMPARE(service.server().targets(), QByteArrayList{"/api/v1/services/s"});
}

void TestTrainingColumns::badColumns_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("unknown") << QStringList{u"--columns=version,state"_s}
                             << QByteArray("Unknown column \"state\". Use some of these");
    QTest::newRow("a comma too many")
        << QStringList{u"--columns=version,"_s} << QByteArray("Unknown column \"\".");
    QTest::newRow("none") << QStringList{u"--columns="_s} << QByteArray("Unknown column \"\".");
    QTest::newRow("no hyperparameter")
        << QStringList{u"--columns=hp."_s} << QByteArray("Unknown column \"hp.\".");
    QTest::newRow("json") << QStringList{u"--columns=version"_s, u"--format=json"_s}
                          << QByteArray("--columns is not for json.");
}

void TestTrainingColumns::badColumns()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, message);
    const ObservedService service;
    const CliResult result = service.run(arguments);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(
        result.err.startsWith(QByteArray("trainboard-cli: " + message)), result.err.constData());
    QVERIFY(service.server().requests().isEmpty());
}

static const RegisteredTest registered(__FILE__, runTest<TestTrainingColumns, QCoreApplication>);
#include "tst_trainingcolumns.moc"
