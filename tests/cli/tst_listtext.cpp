// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listtext.h"

#include "api/json/parsers.h"
#include "export/datetext.h"
#include "export/tablewriter.h"
#include "support/csvreader.h"
#include "support/sampletrainings.h"
#include "support/testdata.h"
#include "support/testprogram.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray csvRecord(const QStringList &fields)
{
    QByteArray record;
    const auto add = [&record](QByteArrayView part) {
        record += part;
        return true;
    };
    TableWriter::make(TableFormat::Csv, add)->addRow(fields);
    return record;
}

template <typename Rows>
QByteArray csvText(const Rows &rows)
{
    QByteArray text;
    csvRecords(rows, [&text](const QStringList &fields) {
        text += csvRecord(fields);
        return true;
    });
    return text;
}

QByteArray jsonText(QByteArrayView name, const TrainingList &rows)
{
    QByteArray text;
    jsonParts<Training>(name, rows, {}, [&text](const QByteArray &part) {
        text += part;
        return true;
    });
    return text;
}

// Each with options of its own: `count` of them.
QList<Training> trainingsWithOptions(int rows, int count)
{
    QList<Training> trainings(rows);
    for (int row = 0; row < rows; ++row) {
        QList<HpOption> options;
        for (int i = 0; i < count; ++i) {
            options.append(
                {u"o%1_%2"_s.arg(row).arg(i), {.kind = HpValue::Kind::String, .text = u"v"_s}});
        }
        trainings[row].hpConfig = HpConfig(true, options);
    }
    return trainings;
}

} // namespace

class TestListText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvFieldsAreQuotedWhenTheyHaveTo_data();
    void csvFieldsAreQuotedWhenTheyHaveTo();
    void csvHasAColumnForEachHyperparameter();
    void csvHasAtMostSoManyColumns();
    void csvEndsWhenNobodyReads();
    void csvOfServicesHasTheFieldsOfTheApi();
    void csvOfNothingIsItsHeader();
    void jsonHasTheRowsAsTheyCame();
    void nextUpdateIsAColumnOnlyWhenThereIsOne();
    void datesNameTheirZone_data();
    void datesNameTheirZone();

private:
    static TrainingList trainings(const QString &fileName);
};

TrainingList TestListText::trainings(const QString &fileName)
{
    return parseTrainings(testData(fileName)).value().rows;
}

void TestListText::csvFieldsAreQuotedWhenTheyHaveTo_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QStringList &fields, const QByteArray &expected) {
        QTest::newRow(name) << fields << expected;
    };
    row("plain", {u"a"_s, u"b c"_s}, "a,b c\r\n");
    row("empty", {u""_s, u""_s, u""_s}, ",,\r\n");
    row("comma", {u"a,b"_s, u"c"_s}, "\"a,b\",c\r\n");
    row("quotation mark", {u"say \"hi\""_s}, "\"say \"\"hi\"\"\"\r\n");
    row("line feed", {u"a\nb"_s}, "\"a\nb\"\r\n");
    row("carriage return", {u"a\rb"_s}, "\"a\rb\"\r\n");
    row("hangul", {u"인기"_s}, "인기\r\n");
    row("formula", {u"=1+1"_s}, "=1+1\r\n");
}

void TestListText::csvFieldsAreQuotedWhenTheyHaveTo()
{
    QFETCH(QStringList, fields);
    const QByteArray record = csvRecord(fields);
    QTEST(record, "expected");
    QCOMPARE(readCsv(record).value_or(QList<QStringList>{}), QList<QStringList>{fields});
}

void TestListText::csvHasAColumnForEachHyperparameter()
{
    const TrainingList all = trainings(u"trainings-rich.json"_s);
    const auto records = readCsv(csvText(all));
    QVERIFY(records);
    QCOMPARE(records->size(), all.size() + 1);
    const QStringList header{
        u"serviceId"_s,
        u"type"_s,
        u"version"_s,
        u"description"_s,
        u"status"_s,
        u"createdDate"_s,
        u"nextUpdateDate"_s,
        u"inference"_s,
        u"hpConfig.is_enabled"_s,
        u"hpConfig.session_max_timestamp"_s,
        u"hpConfig.item_top_n"_s,
        u"hpConfig.min_item_cut"_s,
        u"hpConfig.min_session_length"_s,
        u"hpConfig.max_user_recommend_top"_s,
        u"hpConfig.max_relate_recommend_top"_s,
        u"hpConfig.group_column"_s,
        u"hpConfig.remove_seen"_s,
        u"hpConfig.learning_rate"_s,
        u"hpConfig.seed"_s,
        u"hpConfig.note"_s,
        u"hpConfig.nothing"_s,
        u"hpConfig.nested"_s};
    QCOMPARE(records->constFirst(), header);
    const auto cell = [&](qsizetype row, const QString &name) {
        return records->at(row + 1).at(header.indexOf(name));
    };
    QCOMPARE(cell(0, u"description"_s), u"인기 상품, 매일 밤"_s);
    QCOMPARE(cell(0, u"createdDate"_s), u"2024-07-30T11:25:36.558+09:00"_s);
    QCOMPARE(cell(0, u"nextUpdateDate"_s), u"2024-08-01T02:00:00.000+09:00"_s);
    QCOMPARE(cell(0, u"hpConfig.session_max_timestamp"_s), u"3600"_s);
    QCOMPARE(cell(0, u"hpConfig.group_column"_s), u""_s);
    QCOMPARE(cell(1, u"nextUpdateDate"_s), u""_s);
    QCOMPARE(cell(1, u"hpConfig.group_column"_s), u"[\"TIMESTAMP\", \"ITEM_ID\"]"_s);
    QCOMPARE(cell(2, u"description"_s), u"A \"quoted\" word, a tab\there, a slash /"_s);
    QCOMPARE(cell(3, u"description"_s), u"인기 \U0001f600"_s);
    QCOMPARE(cell(7, u"description"_s), u"한 줄\n두 줄"_s);
    QCOMPARE(cell(9, u"type"_s), u"sequence"_s);
    QCOMPARE(cell(9, u"status"_s), u"paused"_s);
    QCOMPARE(cell(9, u"hpConfig.is_enabled"_s), u"true"_s);
    QCOMPARE(cell(9, u"hpConfig.seed"_s), u"9223372036854775807"_s);
    QCOMPARE(cell(9, u"hpConfig.note"_s), u"수동"_s);
    QCOMPARE(cell(9, u"hpConfig.nothing"_s), u"null"_s);
    QCOMPARE(cell(9, u"hpConfig.nested"_s), u"{\"a\": [1, {\"b\": null}]}"_s);
}

void TestListText::csvHasAtMostSoManyColumns()
{
    // Rows times columns would be 450 million cells.
    QList<Training> all = trainingsWithOptions(1000, 450);
    all[999].unexpected = UnexpectedFields(
        {{.name = "hpConfig"_L1, .found = UnexpectedField::Found::OtherJson, .value = u"[1]"_s}});
    qsizetype records = 0;
    qsizetype columns = 0;
    qsizetype size = 0;
    QStringList last;
    const qsizetype leftOut = csvRecords(listOf(all), [&](const QStringList &fields) {
        columns = fields.size();
        size += csvRecord(fields).size();
        ++records;
        last = fields;
        return true;
    });
    QCOMPARE(records, 1001);
    QCOMPARE(columns, 9 + 200 + 1);
    QCOMPARE(leftOut, 450'000 - 200);
    QVERIFY(size < 1'000'000);
    QCOMPARE(last.constLast(), u"[1]"_s); // what is no object is never left out

    QCOMPARE(
        csvRecords(listOf(trainingsWithOptions(1, 200)), [](const QStringList &) { return true; }),
        0);
    QCOMPARE(
        csvRecords(listOf(trainingsWithOptions(1, 201)), [](const QStringList &) { return true; }),
        1);
}

void TestListText::csvEndsWhenNobodyReads()
{
    int records = 0;
    csvRecords(listOf(trainingsWithOptions(100, 1)), [&records](const QStringList &) {
        return ++records < 3;
    });
    QCOMPARE(records, 3);
    int parts = 0;
    jsonParts<Training>(
        "trains", listOf(trainingsWithOptions(100, 1)), {},
        [&parts](const QByteArray &) { return ++parts < 3; });
    QCOMPARE(parts, 3);
}

void TestListText::csvOfServicesHasTheFieldsOfTheApi()
{
    const QByteArray body = R"({"services":[{"serviceId":"s1","name":"shop","status":"learnable",
        "createdDate":"2022-04-04T16:04:43.696","updatedDate":"2022-04-04T16:50:30.04",
        "actionName":"View/getServiceDetail","permission":"Allow"}]})";
    QCOMPARE(
        csvText(parseServices(body).value().rows),
        "serviceId,name,status,createdDate,updatedDate,actionName,permission\r\n"
        "s1,shop,learnable,2022-04-04T16:04:43.696+09:00,2022-04-04T16:50:30.040+09:00,"
        "View/getServiceDetail,Allow\r\n");
}

void TestListText::csvOfNothingIsItsHeader()
{
    QCOMPARE(
        csvText(TrainingList()),
        "serviceId,type,version,description,status,createdDate,nextUpdateDate,inference,"
        "hpConfig.is_enabled\r\n");
}

void TestListText::jsonHasTheRowsAsTheyCame()
{
    QList<Training> rows = sampleTrainings({u"a"_s, u"b"_s});
    rows[0].json = R"({ "a" : 1.0e2, "b":"\u0061" })";
    rows[1].json = "{\n}";
    QCOMPARE(
        jsonText("trains", listOf(rows)),
        "{\"trains\":[\n{ \"a\" : 1.0e2, \"b\":\"\\u0061\" },\n{\n}\n]}\n");
    QCOMPARE(jsonText("trains", TrainingList()), "{\"trains\":[]}\n");
}

void TestListText::nextUpdateIsAColumnOnlyWhenThereIsOne()
{
    QVERIFY(textTable(trainings(u"trainings-rich.json"_s)).text(0).contains("NEXT UPDATE"));
    const QByteArray batch = textTable(trainings(u"trainings-documented.json"_s)).text(0);
    QVERIFY(!batch.contains("NEXT UPDATE"));
    QVERIFY(batch.contains("2024-07-30 11:25:36 +09:00"));
}

void TestListText::datesNameTheirZone_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("table");
    const auto row = [](const QByteArray &date, const QString &iso, const QString &table) {
        QTest::newRow(date.constData()) << date << iso << table;
    };
    row("2024-07-30T11:25:36.558", u"2024-07-30T11:25:36.558+09:00"_s,
        u"2024-07-30 11:25:36 +09:00"_s);
    row("2024-07-30T11:25:36.08", u"2024-07-30T11:25:36.080+09:00"_s,
        u"2024-07-30 11:25:36 +09:00"_s);
    row("2024-12-31T23:59:59Z", u"2025-01-01T08:59:59.000+09:00"_s,
        u"2025-01-01 08:59:59 +09:00"_s);
    row("1960-01-01T00:00:00.001", u"1960-01-01T00:00:00.001+09:00"_s,
        u"1960-01-01 00:00:00 +09:00"_s);
    row("tomorrow, perhaps", u"tomorrow, perhaps"_s, u"tomorrow, perhaps"_s);
}

void TestListText::datesNameTheirZone()
{
    QFETCH(QByteArray, date);
    const Timestamp timestamp = Timestamp::fromText(date.toStdString());
    QTEST(isoText(timestamp), "iso");
    QTEST(tableText(timestamp), "table");
    QCOMPARE(isoText({}), QString());
}

static const RegisteredTest registered(__FILE__, runTest<TestListText, QCoreApplication>);
#include "tst_listtext.moc"
