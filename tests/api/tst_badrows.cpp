// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/parsers.h"
#include "support/sampletrainings.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Rows that cannot be read among those that can: each is one problem, and spoils no other.
class BadRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notEveryOneOfAMillionIsTold();
    void problemOfATrainingNamesRowAndField_data();
    void problemOfATrainingNamesRowAndField();
    void problemOfAServiceNamesRowAndField_data();
    void problemOfAServiceNamesRowAndField();
    void rowsThatAreNoObjectsAreProblems();
    void firstProblemOfARowIsTold();
    void oneTrainingWithAProblemIsAnError();
    void oneServiceWithAProblemIsAnError();
    void everyRowIsKeptAsItCame();
};

namespace {

using Members = QList<std::pair<QByteArray, QByteArray>>;

const Members trainingMembers{
    {"serviceId", "\"s\""},
    {"type", "\"pop\""},
    {"version", "\"v\""},
    {"status", "\"ready\""},
    {"createdDate", "\"2024-07-30T00:00:00\""},
    {"description", "\"d\""},
    {"nextUpdateDate", "\"2024-08-30T00:00:00\""},
    {"inference", "true"}};

const Members serviceMembers{
    {"serviceId", "\"s\""}, {"name", "\"n\""}, {"status", "\"learnable\""}};

// The object with one value replaced; without the member when the new value is empty.
QByteArray
object(const Members &members, const QByteArray &replaced = {}, const QByteArray &value = {})
{
    QByteArrayList texts;
    for (const auto &[name, usual] : members) {
        const QByteArray &text = name == replaced ? value : usual;
        if (!text.isEmpty())
            texts += '"' + name + "\":" + text;
    }
    return '{' + texts.join(',') + '}';
}

QByteArray list(const char *name, const QByteArrayList &rows)
{
    return QByteArray("{\"") + name + "\":[" + rows.join(',') + "]}";
}

void addWrongValue(const QByteArray &field, const QByteArray &value, const QString &what)
{
    const QByteArray tag = field + ' ' + (value.isEmpty() ? "is missing" : value.left(20));
    QTest::newRow(tag.constData()) << field << value << what;
}

void addColumns()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("what");
}

// What identifies a row must be there in a usable form.
void addWrongKeys(const QByteArray &field)
{
    addWrongValue(field, {}, u"is missing"_s);
    addWrongValue(field, "null", u"is missing"_s);
    addWrongValue(field, "\"\"", u"is missing"_s);
    addWrongValue(field, "true", u"should be a string, but is true or false"_s);
    addWrongValue(field, "[\"a\"]", u"should be a string, but is an array"_s);
    addWrongValue(field, "{\"status\":\"a\"}", u"should be a string, but is an object"_s);
    addWrongValue(field, '"' + QByteArray(4097, 'a') + '"', u"has more than 4096 bytes"_s);
    addWrongValue(field, QByteArray(4097, '7'), u"has more than 4096 bytes"_s);
}

} // namespace

void BadRowsTest::problemOfATrainingNamesRowAndField_data()
{
    addColumns();
    for (const char *field : {"serviceId", "type", "version"})
        addWrongKeys(field);
}

void BadRowsTest::problemOfATrainingNamesRowAndField()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QByteArray, value);
    QFETCH(const QString, what);

    const QByteArray good = object(trainingMembers);
    const QByteArray bad = object(trainingMembers, field, value);
    const auto page = parseTrainings(list("trains", {good, good, good, bad, good}));

    QVERIFY(page.hasValue());
    const QString problem = u"trains[3].%1 %2"_s.arg(QString::fromLatin1(field), what);
    QCOMPARE(page->problems, QStringList{problem});
    QCOMPARE(page->unreadable, (QList<OddElement>{{.row = 3, .json = bad}}));
    QCOMPARE(page->rowCount, 5);
    QCOMPARE(page->rows.size(), 4);
    for (const Training &training : trainingsOf(page->rows))
        QCOMPARE(training.json, good);
}

void BadRowsTest::problemOfAServiceNamesRowAndField_data()
{
    addColumns();
    addWrongKeys("serviceId");
}

void BadRowsTest::problemOfAServiceNamesRowAndField()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QByteArray, value);
    QFETCH(const QString, what);

    const QByteArray good = object(serviceMembers);
    const auto page =
        parseServices(list("services", {object(serviceMembers, field, value), good, good}));

    QVERIFY(page.hasValue());
    const QString problem = u"services[0].%1 %2"_s.arg(QString::fromLatin1(field), what);
    QCOMPARE(page->problems, QStringList{problem});
    QCOMPARE(page->rowCount, 3);
    QCOMPARE(page->rows.size(), 2);
}

void BadRowsTest::rowsThatAreNoObjectsAreProblems()
{
    const QByteArray good = object(trainingMembers);
    const auto page = parseTrainings(
        list("trains", {"null", good, "5", "\"row\"", "[" + good + "]", "true", good, "[[],{}]"}));
    QVERIFY(page.hasValue());
    QCOMPARE(page->rowCount, 8);
    QCOMPARE(page->rows.size(), 2);
    QStringList expected;
    for (const int row : {0, 2, 3, 4, 5, 7})
        expected += u"trains[%1] should be an object"_s.arg(row);
    QCOMPARE(page->problems, expected);
}

void BadRowsTest::firstProblemOfARowIsTold()
{
    const auto page = parseTrainings(list("trains", {"{}", R"({"version":[],"type":{}})"}));
    QVERIFY(page.hasValue());
    const QStringList expected{
        u"trains[0].serviceId is missing"_s,
        u"trains[1].version should be a string, but is an array"_s};
    QCOMPARE(page->problems, expected);
}

void BadRowsTest::oneTrainingWithAProblemIsAnError()
{
    const auto training = parseTraining(object(trainingMembers, "version", "[7]"));
    QVERIFY(!training.hasValue());
    QCOMPARE(training.error().kind, ApiError::Kind::UnreadableResponse);
    QCOMPARE(training.error().detail, u"training.version should be a string, but is an array"_s);
    QVERIFY(parseTraining(object(trainingMembers)).hasValue());
}

void BadRowsTest::oneServiceWithAProblemIsAnError()
{
    const auto service = parseService(object(serviceMembers, "serviceId"));
    QVERIFY(!service.hasValue());
    QCOMPARE(service.error().kind, ApiError::Kind::UnreadableResponse);
    QCOMPARE(service.error().detail, u"service.serviceId is missing"_s);
}

void BadRowsTest::everyRowIsKeptAsItCame()
{
    const QByteArrayList bad{
        "null", "5",  "\"a, ]} \\\" row\"", "[ 1 , {\"a\" : [ ] } ]", "true", "-1.50e+3", "{ }",
        "[]",   "{}", "{\"version\":5}"};
    const QByteArray good = object(trainingMembers);
    QByteArray text = "{\"trains\" : [ " + good;
    for (const QByteArray &element : bad)
        text += " ,\n " + element;
    const auto page = parseTrainings(text + "\t,\t" + good + " , 7 ] }");
    QVERIFY(page.hasValue());
    QCOMPARE(page->rows.size(), 2);
    QCOMPARE(page->rowCount, bad.size() + 3);
    QCOMPARE(page->unreadable.size(), bad.size() + 1);
    for (qsizetype i = 0; i < bad.size(); ++i)
        QCOMPARE(page->unreadable[i], (OddElement{.row = 1, .json = bad[i]}));
    QCOMPARE(page->unreadable.last(), (OddElement{.row = 2, .json = "7"}));
}

void BadRowsTest::notEveryOneOfAMillionIsTold()
{
    QByteArray body = R"({"trains":[1)";
    for (int i = 1; i < 1'000'000; ++i)
        body += ",1";
    const auto page = parseTrainings(body + "]}");
    QVERIFY(page);
    QCOMPARE(page->rowCount, 1'000'000);
    QCOMPARE(page->unreadable.size(), 1'000'000);
    QCOMPARE(page->problems.size(), 1001);
    QCOMPARE(page->problems.last(), u"further rows are not listed"_s);
}

static const RegisteredTest registered(__FILE__, runTest<BadRowsTest>);
#include "tst_badrows.moc"
