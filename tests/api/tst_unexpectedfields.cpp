// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/parsers.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Expected = UnexpectedField::Expected;
using Found = UnexpectedField::Found;

// A field that is missing or of another kind than documented does not cost its row.
class UnexpectedFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentedRowsHaveNone();
    void fieldOfATrainingIsKeptAsItCame_data();
    void fieldOfATrainingIsKeptAsItCame();
    void fieldOfAServiceIsKeptAsItCame_data();
    void fieldOfAServiceIsKeptAsItCame();
    void numberIdentifiesARow_data();
    void numberIdentifiesARow();
    void missingFieldIsNoted();
    void nullAndMissingOptionalFieldsAreExpected();
    void lastOfTwoMembersCounts();
    void severalAreAllNoted();
    void permissionOfNoKnownKindForbidsNothing();
    void singleObjectsAreReadLikeRows();
    void withoutOneNoMemoryIsTaken();
};

namespace {

const QByteArray training =
    R"({"serviceId":"s","type":"pop","version":"v","description":"d","status":"ready",)"
    R"("createdDate":"2024-07-30T00:00:00","nextUpdateDate":"2024-08-30T00:00:00",)"
    R"("hpConfig":{"is_enabled":true},"inference":true})";

const QByteArray service =
    R"({"serviceId":"s","name":"n","status":"learnable","createdDate":"2024-07-30T00:00:00",)"
    R"("updatedDate":"2024-07-30T00:00:00","actionName":"a","permission":"Allow",)"
    R"("description":"d","type":"batch","learningInterval":"hour1","scheduledDate":"12"})";

// The object with another value of a member, the last one of that name, or without it.
QByteArray with(const QByteArray &object, const QByteArray &name, const QByteArray &value)
{
    return object.chopped(1) + ",\"" + name + "\":" + value + '}';
}

QByteArray without(const QByteArray &object, const QByteArray &name)
{
    const qsizetype begin = object.indexOf(QByteArray('"' + name + "\":"));
    const qsizetype end = object.indexOf(",\"", begin);
    return object.first(begin) + object.sliced(end + 1);
}

Training read(const QByteArray &row)
{
    const auto page = parseTrainings("{\"trains\":[1," + row + ",2]}");
    return page && page->rows.size() == 1 ? page->rows.at(0) : Training();
}

Service readService(const QByteArray &row)
{
    const auto page = parseServices("{\"services\":[1," + row + ",2]}");
    return page && page->rows.size() == 1 ? page->rows.at(0) : Service();
}

void addValues(const char *field, Expected expected)
{
    const auto add = [&](const QByteArray &json, const QString &value, Found found) {
        QTest::addRow("%s %s", field, json.constData())
            << QByteArray(field) << json << value << int(expected) << int(found);
    };
    add("1722306336558", u"1722306336558"_s, Found::OtherJson);
    add("-1.50e+3", u"-1.50e+3"_s, Found::OtherJson);
    add("[\"a\" , 1]", u"[\"a\" , 1]"_s, Found::OtherJson);
    add("{\"status\":\"a\", \"b\":{}}", u"{\"status\":\"a\", \"b\":{}}"_s, Found::OtherJson);
    if (expected == Expected::Boolean)
        add("\"yes\"", u"yes"_s, Found::Text);
    else
        add("false", u"false"_s, Found::OtherJson);
}

void addColumns()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("expected");
    QTest::addColumn<int>("found");
}

// Null where the field shows nothing of its own.
QString shown(const Training &row, const QByteArray &field)
{
    if (field == "description")
        return row.description;
    if (field == "status")
        return row.status.text();
    if (field == "createdDate")
        return row.created.unreadableText();
    if (field == "nextUpdateDate")
        return row.nextUpdate.unreadableText();
    return {};
}

QString shown(const Service &row, const QByteArray &field)
{
    if (field == "name")
        return row.name;
    if (field == "status")
        return row.status.text();
    if (field == "createdDate")
        return row.created.unreadableText();
    if (field == "updatedDate")
        return row.updated.unreadableText();
    if (field == "actionName")
        return row.actionName;
    if (field == "permission")
        return row.permission;
    if (field == "description")
        return row.description;
    if (field == "type")
        return row.type;
    return field == "learningInterval" ? row.learningInterval : row.scheduledDate;
}

QString names(const UnexpectedFields &fields)
{
    QStringList names;
    for (const UnexpectedField &field : fields.toList())
        names += field.name;
    return names.join(u' ');
}

} // namespace

void UnexpectedFieldsTest::documentedRowsHaveNone()
{
    QCOMPARE(read(training).key.version, u"v"_s);
    QVERIFY(read(training).unexpected.isEmpty());
    QCOMPARE(readService(service).name, u"n"_s);
    QVERIFY(readService(service).unexpected.isEmpty());
}

void UnexpectedFieldsTest::fieldOfATrainingIsKeptAsItCame_data()
{
    addColumns();
    addValues("description", Expected::Text);
    addValues("status", Expected::Text);
    addValues("createdDate", Expected::Date);
    addValues("nextUpdateDate", Expected::Date);
    addValues("inference", Expected::Boolean);
}

void UnexpectedFieldsTest::fieldOfATrainingIsKeptAsItCame()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QByteArray, json);
    QFETCH(const QString, value);
    QFETCH(const int, expected);
    QFETCH(const int, found);
    const QByteArray text = with(training, field, json);
    const Training row = read(text);
    QCOMPARE(row.json, text);
    const QList<UnexpectedField> fields = row.unexpected.toList();
    QCOMPARE(fields.size(), 1);
    QCOMPARE(QByteArray(fields[0].name.data()), field);
    QCOMPARE(fields[0].value, value);
    QCOMPARE(int(fields[0].expected), expected);
    QCOMPARE(int(fields[0].found), found);
    QCOMPARE(row.unexpected.value(fields[0].name), value);
    if (field == "inference")
        QVERIFY(!row.inference);
    else
        QCOMPARE(shown(row, field), value);
    QCOMPARE(row.key.version, u"v"_s);
}

void UnexpectedFieldsTest::fieldOfAServiceIsKeptAsItCame_data()
{
    addColumns();
    for (const char *field :
         {"name", "status", "actionName", "permission", "description", "type", "learningInterval",
          "scheduledDate"})
        addValues(field, Expected::Text);
    for (const char *field : {"createdDate", "updatedDate"})
        addValues(field, Expected::Date);
}

void UnexpectedFieldsTest::fieldOfAServiceIsKeptAsItCame()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QByteArray, json);
    QFETCH(const QString, value);
    QFETCH(const int, expected);
    QFETCH(const int, found);
    const QByteArray text = with(service, field, json);
    const Service row = readService(text);
    QCOMPARE(row.json, text);
    const QList<UnexpectedField> fields = row.unexpected.toList();
    QCOMPARE(fields.size(), 1);
    QCOMPARE(QByteArray(fields[0].name.data()), field);
    QCOMPARE(fields[0].value, value);
    QCOMPARE(int(fields[0].expected), expected);
    QCOMPARE(int(fields[0].found), found);
    QCOMPARE(shown(row, field), value);
}

void UnexpectedFieldsTest::numberIdentifiesARow_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *number :
         {"0", "20240730", "-1", "1.0", "3.6e3", "123456789012345678901234567890"})
        QTest::newRow(number) << QByteArray(number);
}

void UnexpectedFieldsTest::numberIdentifiesARow()
{
    QFETCH(const QByteArray, number);
    const QString text = QString::fromLatin1(number);
    QCOMPARE(read(with(training, "version", number)).key.version, text);
    QCOMPARE(read(with(training, "serviceId", number)).key.serviceId, text);
    QCOMPARE(read(with(training, "type", number)).key.type.text(), text);
    QCOMPARE(readService(with(service, "serviceId", number)).serviceId, text);
    QCOMPARE(names(read(with(training, "version", number)).unexpected), u"version"_s);
    QCOMPARE(names(readService(with(service, "serviceId", number)).unexpected), u"serviceId"_s);
}

void UnexpectedFieldsTest::missingFieldIsNoted()
{
    for (const char *field : {"status", "createdDate"}) {
        for (const QByteArray &text : {without(training, field), with(training, field, "null")}) {
            const Training row = read(text);
            QCOMPARE(row.json, text);
            QCOMPARE(names(row.unexpected), QString::fromLatin1(field));
            QCOMPARE(row.unexpected.toList()[0].found, Found::Nothing);
        }
    }
    QVERIFY(read(without(training, "createdDate")).created.isAbsent());
    QCOMPARE(read(without(training, "status")).status.known(), KnownTrainingStatus::Unknown);
    for (const char *field : {"name", "status"}) {
        QCOMPARE(
            names(readService(without(service, field)).unexpected), QString::fromLatin1(field));
        QCOMPARE(
            names(readService(with(service, field, "null")).unexpected),
            QString::fromLatin1(field));
    }
}

void UnexpectedFieldsTest::nullAndMissingOptionalFieldsAreExpected()
{
    for (const char *field : {"description", "nextUpdateDate", "hpConfig"}) {
        QVERIFY2(read(without(training, field)).unexpected.isEmpty(), field);
        QVERIFY2(read(with(training, field, "null")).unexpected.isEmpty(), field);
    }
    QVERIFY(read(with(training, "inference", "null")).unexpected.isEmpty());
    QVERIFY(read(with(training, "nextUpdateDate", "\"\"")).unexpected.isEmpty());
    QVERIFY(read(with(training, "nextUpdateDate", "\"tomorrow\"")).unexpected.isEmpty());
    for (const char *field : {"createdDate", "updatedDate", "actionName", "permission", "type"}) {
        QVERIFY2(readService(without(service, field)).unexpected.isEmpty(), field);
        QVERIFY2(readService(with(service, field, "null")).unexpected.isEmpty(), field);
    }
}

void UnexpectedFieldsTest::lastOfTwoMembersCounts()
{
    for (const char *field : {"status", "createdDate", "nextUpdateDate", "description"}) {
        const QByteArray odd = with(training, field, "[1]");
        QCOMPARE(names(read(odd).unexpected), QString::fromLatin1(field));
        QVERIFY2(read(with(odd, field, "\"2024-07-30T00:00:00\"")).unexpected.isEmpty(), field);
        QCOMPARE(read(with(odd, field, "[2]")).unexpected.toList().size(), 1);
    }
    const QByteArray noFlag = with(training, "inference", "1");
    QCOMPARE(read(with(noFlag, "inference", "false")).inference, std::optional(false));
    QVERIFY(read(with(noFlag, "inference", "false")).unexpected.isEmpty());
    const QByteArray noOptions = with(training, "hpConfig", "[]");
    QVERIFY(read(with(noOptions, "hpConfig", "{}")).unexpected.isEmpty());
    const QByteArray noVersion = with(training, "version", "5");
    QCOMPARE(read(with(noVersion, "version", "\"w\"")).key.version, u"w"_s);
    QVERIFY(read(with(noVersion, "version", "\"w\"")).unexpected.isEmpty());
}

void UnexpectedFieldsTest::severalAreAllNoted()
{
    const Training row =
        read(R"({"serviceId":5,"type":"pop","version":6,"status":7,"createdDate":8,)"
             R"("hpConfig":[9],"inference":"yes","description":{"a":"b"}})");
    QCOMPARE(
        names(row.unexpected),
        u"serviceId version status createdDate hpConfig inference description"_s);
}

void UnexpectedFieldsTest::permissionOfNoKnownKindForbidsNothing()
{
    QVERIFY(readService(with(service, "permission", "\"Deny\"")).isDenied());
    for (const char *permission : {"true", "1", "[\"Allow\"]", "{}"})
        QVERIFY2(!readService(with(service, "permission", permission)).isDenied(), permission);
}

void UnexpectedFieldsTest::singleObjectsAreReadLikeRows()
{
    const auto one = parseTraining(with(training, "createdDate", "1722306336558"));
    QVERIFY(one.hasValue());
    QCOMPARE(one->created.unreadableText(), u"1722306336558"_s);
    QCOMPARE(names(one->unexpected), u"createdDate"_s);
    const auto other = parseService(with(service, "updatedDate", "[ ]"));
    QVERIFY(other.hasValue());
    QCOMPARE(other->updated.unreadableText(), u"[ ]"_s);
}

void UnexpectedFieldsTest::withoutOneNoMemoryIsTaken()
{
    QCOMPARE(sizeof(UnexpectedFields), sizeof(void *));
    QVERIFY(UnexpectedFields(QList<UnexpectedField>()).isEmpty());
    QVERIFY(UnexpectedFields() == UnexpectedFields(QList<UnexpectedField>()));
    const UnexpectedField field{.name = "status"_L1, .value = u"7"_s};
    QVERIFY(UnexpectedFields({field}) == UnexpectedFields({field}));
    QVERIFY(UnexpectedFields({field}) != UnexpectedFields());
}

static const RegisteredTest registered(__FILE__, runTest<UnexpectedFieldsTest>);
#include "tst_unexpectedfields.moc"
