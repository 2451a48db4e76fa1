// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/parsers.h"

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
    void optionalFieldOfAServiceMustStillHaveItsType();
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

void addWrongStrings(const QByteArray &field, bool required)
{
    if (required) {
        addWrongValue(field, {}, u"is missing"_s);
        addWrongValue(field, "null", u"is missing"_s);
    }
    addWrongValue(field, "5", u"should be a string, but is the number 5"_s);
    addWrongValue(field, "-1.5e3", u"should be a string, but is the number -1.5e3"_s);
    addWrongValue(field, "true", u"should be a string, but is true or false"_s);
    addWrongValue(field, "[\"a\"]", u"should be a string, but is an array"_s);
    addWrongValue(field, "{\"status\":\"a\"}", u"should be a string, but is an object"_s);
    addWrongValue(
        field, QByteArray(100, '7'),
        u"should be a string, but is the number "_s + QString(40, u'7'));
}

} // namespace

void BadRowsTest::problemOfATrainingNamesRowAndField_data()
{
    addColumns();
    for (const char *field : {"serviceId", "type", "version", "status", "createdDate"})
        addWrongStrings(field, true);
    for (const char *field : {"description", "nextUpdateDate"})
        addWrongStrings(field, false);
    addWrongValue("serviceId", "\"\"", u"is missing"_s);
    addWrongValue("version", "\"\"", u"is missing"_s);
    addWrongValue("inference", "\"true\"", u"should be true or false, but is a string"_s);
    addWrongValue("inference", "1", u"should be true or false, but is the number 1"_s);
    addWrongValue("inference", "[]", u"should be true or false, but is an array"_s);
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
    QCOMPARE(page->rowCount, 5);
    QCOMPARE(page->rows.size(), 4);
    for (const Training &training : page->rows)
        QCOMPARE(training.json, good);
}

void BadRowsTest::problemOfAServiceNamesRowAndField_data()
{
    addColumns();
    for (const char *field : {"serviceId", "name", "status"})
        addWrongStrings(field, true);
    addWrongValue("serviceId", "\"\"", u"is missing"_s);
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
    const auto page = parseTrainings(list("trains", {"{}", R"({"status":1,"type":2})"}));
    QVERIFY(page.hasValue());
    const QStringList expected{
        u"trains[0].serviceId is missing"_s,
        u"trains[1].status should be a string, but is the number 1"_s};
    QCOMPARE(page->problems, expected);
}

void BadRowsTest::oneTrainingWithAProblemIsAnError()
{
    const auto training = parseTraining(object(trainingMembers, "status", "7"));
    QVERIFY(!training.hasValue());
    QCOMPARE(training.error().kind, ApiError::Kind::UnreadableAnswer);
    QCOMPARE(training.error().detail, u"training.status should be a string, but is the number 7"_s);
    QVERIFY(parseTraining(object(trainingMembers)).hasValue());
}

void BadRowsTest::oneServiceWithAProblemIsAnError()
{
    const auto service = parseService(object(serviceMembers, "name"));
    QVERIFY(!service.hasValue());
    QCOMPARE(service.error().kind, ApiError::Kind::UnreadableAnswer);
    QCOMPARE(service.error().detail, u"service.name is missing"_s);
}

void BadRowsTest::optionalFieldOfAServiceMustStillHaveItsType()
{
    for (const char *field :
         {"createdDate", "updatedDate", "actionName", "permission", "description", "type",
          "learningInterval", "scheduledDate"}) {
        Members members = serviceMembers;
        members.emplaceBack(field, "{}");
        const auto service = parseService(object(members));
        QVERIFY2(!service.hasValue(), field);
        QCOMPARE(
            service.error().detail,
            u"service.%1 should be a string, but is an object"_s.arg(QString::fromLatin1(field)));
        members.last().second = "null";
        QVERIFY2(parseService(object(members)).hasValue(), field);
    }
}

void BadRowsTest::notEveryOneOfAMillionIsTold()
{
    QByteArray body = R"({"trains":[1)";
    for (int i = 1; i < 1'000'000; ++i)
        body += ",1";
    const auto page = parseTrainings(body + "]}");
    QVERIFY(page);
    QCOMPARE(page->rowCount, 1'000'000);
    QCOMPARE(page->problems.size(), 1001);
    QCOMPARE(page->problems.last(), u"further rows are not told one by one"_s);
}

QTEST_APPLESS_MAIN(BadRowsTest)
#include "tst_badrows.moc"
