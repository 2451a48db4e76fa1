// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/parsers.h"
#include "support/readproblems.h"
#include "support/sampletrainings.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Type = ReadProblem::Type;

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

// `problem`: of `field` itself, wherever it is.
void addWrongValue(const QByteArray &field, const QByteArray &value, const ReadProblem &problem)
{
    const QByteArray tag = field + ' ' + (value.isEmpty() ? "is missing" : value.left(20));
    QTest::newRow(tag.constData()) << field << value << problem;
}

void addColumns()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<ReadProblem>("problem");
}

// What identifies a row must be there in a usable form.
void addWrongKeys(const QByteArray &field)
{
    const auto noText = [](Type found) { return wrongType({}, -1, {}, Type::Text, found); };
    addWrongValue(field, {}, missing({}, -1, {}));
    addWrongValue(field, "null", missing({}, -1, {}));
    addWrongValue(field, "\"\"", missing({}, -1, {}));
    addWrongValue(field, "true", noText(Type::TrueOrFalse));
    addWrongValue(field, "[\"a\"]", noText(Type::Array));
    addWrongValue(field, "{\"status\":\"a\"}", noText(Type::Object));
    addWrongValue(field, '"' + QByteArray(4097, 'a') + '"', tooLong({}, -1, {}, 4096));
    addWrongValue(field, QByteArray(4097, '7'), tooLong({}, -1, {}, 4096));
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
    QFETCH(ReadProblem, problem);

    const QByteArray good = object(trainingMembers);
    const QByteArray bad = object(trainingMembers, field, value);
    const auto page = parseTrainings(list("trains", {good, good, good, bad, good}));

    QVERIFY(page.hasValue());
    problem.container = "trains"_L1;
    problem.index = 3;
    problem.field = QLatin1StringView(field);
    QCOMPARE(problem.place(), u"trains[3]."_s + QString::fromLatin1(field));
    QCOMPARE(page->problems, QList<ReadProblem>{problem});
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
    QFETCH(ReadProblem, problem);

    const QByteArray good = object(serviceMembers);
    const auto page =
        parseServices(list("services", {object(serviceMembers, field, value), good, good}));

    QVERIFY(page.hasValue());
    problem.container = "services"_L1;
    problem.index = 0;
    problem.field = QLatin1StringView(field);
    QCOMPARE(page->problems, QList<ReadProblem>{problem});
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
    const auto noObject = [](qsizetype row, Type found) {
        return wrongType("trains"_L1, row, {}, Type::Object, found);
    };
    const QList<ReadProblem> expected{noObject(0, Type::Null),        noObject(2, Type::Number),
                                      noObject(3, Type::Text),        noObject(4, Type::Array),
                                      noObject(5, Type::TrueOrFalse), noObject(7, Type::Array)};
    QCOMPARE(page->problems, expected);
    QCOMPARE(page->problems.last().place(), u"trains[7]"_s);
}

void BadRowsTest::firstProblemOfARowIsTold()
{
    const auto page = parseTrainings(list("trains", {"{}", R"({"version":[],"type":{}})"}));
    QVERIFY(page.hasValue());
    const QList<ReadProblem> expected{
        missing("trains"_L1, 0, "serviceId"_L1),
        wrongType("trains"_L1, 1, "version"_L1, Type::Text, Type::Array)};
    QCOMPARE(page->problems, expected);
}

void BadRowsTest::oneTrainingWithAProblemIsAnError()
{
    const auto training = parseTraining(object(trainingMembers, "version", "[7]"));
    QVERIFY(!training.hasValue());
    QCOMPARE(training.error().kind, ApiError::Kind::UnreadableResponse);
    QCOMPARE(
        training.error().problems,
        (QList<ReadProblem>{wrongType("training"_L1, -1, "version"_L1, Type::Text, Type::Array)}));
    QCOMPARE(training.error().problems[0].place(), u"training.version"_s);
    QVERIFY(parseTraining(object(trainingMembers)).hasValue());
}

void BadRowsTest::oneServiceWithAProblemIsAnError()
{
    const auto service = parseService(object(serviceMembers, "serviceId"));
    QVERIFY(!service.hasValue());
    QCOMPARE(service.error().kind, ApiError::Kind::UnreadableResponse);
    QCOMPARE(
        service.error().problems, (QList<ReadProblem>{missing("service"_L1, -1, "serviceId"_L1)}));
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
    QCOMPARE(page->problems.size(), mostReadProblems);
    QCOMPARE(page->problems.last().index, mostReadProblems - 1);
}

static const RegisteredTest registered(__FILE__, runTest<BadRowsTest>);
#include "tst_badrows.moc"
