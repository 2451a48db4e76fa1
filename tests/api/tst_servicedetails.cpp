// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/parsers.h"
#include "support/testdata.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What "View service" tells beside what the list of services has.
class ServiceDetailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsServed();
    void rowCountIsATextOrANumber_data();
    void rowCountIsATextOrANumber();
    void readsDatasetsAndHyperparameters();
    void withoutAListNothingIsKnown_data();
    void withoutAListNothingIsKnown();
    void emptyListServesNothing();
    void onlyNamedOnesAreCertain_data();
    void onlyNamedOnesAreCertain();
    void unknownValuesAreKept();
    void oddElementsSpoilNoOther();
    void lastOneOfTheSameNameCounts();
    void tooMuchIsAnError();
};

namespace {

using Answer = ServedTrainings::Answer;

ServiceDetails detailsOf(const QByteArray &members)
{
    const auto result =
        parseService(R"({"serviceId":"s","name":"n","status":"learnable",)" + members + '}');
    if (result)
        return *result;
    qWarning("%s", qPrintable(result.error().detail));
    return {};
}

TrainingKey popKey(const QString &version)
{
    return {u"s"_s, KnownTrainingType::Pop, version};
}

QStringList names(const UnexpectedFields &fields)
{
    QStringList names;
    for (const UnexpectedField &field : fields.toList())
        names.append(field.name);
    return names;
}

} // namespace

void ServiceDetailsTest::readsWhatIsServed()
{
    const auto service = parseService(testData(u"service-2022.json"_s));
    QVERIFY(service);
    QVERIFY(service->served.isKnown);
    QCOMPARE(service->served.list.size(), 1);
    const ServedTraining &served = service->served.list.first();
    QCOMPARE(served.type, TrainingType(KnownTrainingType::RelatedItem));
    QCOMPARE(served.version, u"qu000009urb"_s);
    QCOMPARE(served.status, u"enable"_s);
    QCOMPARE(served.rowCount, u"4"_s);
    QCOMPARE(served.created, Timestamp::fromText("2022-04-04T16:50:27.765"));
    QCOMPARE(served.updated, Timestamp::fromText("2022-04-04T16:50:30.007"));
    QVERIFY(served.unexpected.isEmpty());
    QVERIFY(service->unexpected.isEmpty());

    const TrainingKey key{u"kz00000040q"_s, KnownTrainingType::RelatedItem, u"qu000009urb"_s};
    QCOMPARE(service->served.isServed(key), Answer::Yes);
    QCOMPARE(service->served.isServed(popKey(u"qu000009urb"_s)), Answer::No);
}

void ServiceDetailsTest::rowCountIsATextOrANumber_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isUnexpected");
    QTest::newRow("number") << QByteArray("4") << u"4"_s << false;
    QTest::newRow("text") << QByteArray("\"4\"") << u"4"_s << false;
    QTest::newRow("null") << QByteArray("null") << QString() << false;
    QTest::newRow("huge") << QByteArray("123456789012345678901234567890")
                          << u"123456789012345678901234567890"_s << false;
    QTest::newRow("word") << QByteArray("\"many\"") << u"many"_s << false;
    QTest::newRow("Boolean") << QByteArray("true") << u"true"_s << true;
    QTest::newRow("array") << QByteArray("[4]") << u"[4]"_s << true;
}

void ServiceDetailsTest::rowCountIsATextOrANumber()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, text);
    QFETCH(const bool, isUnexpected);
    const ServiceDetails service =
        detailsOf(R"("infers":[{"dataType":"pop","trainVersion":"v","rowCount":)" + json + "}]");
    QCOMPARE(service.served.list.size(), 1);
    QCOMPARE(service.served.list.first().rowCount, text);
    QCOMPARE(!service.served.list.first().unexpected.isEmpty(), isUnexpected);
}

void ServiceDetailsTest::readsDatasetsAndHyperparameters()
{
    const auto service = parseService(testData(u"service-2022.json"_s));
    QVERIFY(service);
    QCOMPARE(service->datasets.size(), 1);
    const ConnectedDataset &dataset = service->datasets.first();
    QCOMPARE(dataset.datasetId, u"mm0000000f7"_s);
    QCOMPARE(dataset.type, u"user"_s);
    QCOMPARE(dataset.name, u"user-v2"_s);
    QCOMPARE(dataset.schemaName, u"USER_ID"_s);
    QCOMPARE(dataset.status, u"learnable"_s);
    QVERIFY(dataset.created.isReadable() && dataset.updated.isReadable());
    QCOMPARE(service->hpConfig.enabled(), std::optional(false));
    QCOMPARE(service->hpConfig.options().size(), 1);
    QCOMPARE(service->hpConfig.options().first().name, u"group_column"_s);
    QCOMPARE(service->hpConfig.options().first().value.text, u"[\"TIMESTAMP\"]"_s);

    const auto interval = parseService(testData(u"service-interval.json"_s));
    QVERIFY(interval);
    QCOMPARE(interval->hpConfig.enabled(), std::optional(true));
    QVERIFY(interval->datasets.isEmpty());
    QCOMPARE(interval->served.list.first().rowCount, u"4"_s);
    QVERIFY(interval->served.list.first().created.isAbsent());
}

void ServiceDetailsTest::withoutAListNothingIsKnown_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QStringList>("unexpected");
    QTest::newRow("missing") << QByteArray(R"("x":1)") << QStringList();
    QTest::newRow("null") << QByteArray(R"("infers":null)") << QStringList();
    QTest::newRow("object") << QByteArray(R"("infers":{"pop":"v"})") << QStringList(u"infers"_s);
    QTest::newRow("text") << QByteArray(R"("infers":"v")") << QStringList(u"infers"_s);
    QTest::newRow("number") << QByteArray(R"("infers":0)") << QStringList(u"infers"_s);
}

void ServiceDetailsTest::withoutAListNothingIsKnown()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QStringList, unexpected);
    const ServiceDetails service = detailsOf(members);
    QCOMPARE(service.serviceId, u"s"_s);
    QVERIFY(!service.served.isKnown);
    QCOMPARE(service.served.isServed(popKey(u"v"_s)), Answer::Unknown);
    QCOMPARE(names(service.unexpected), unexpected);
}

void ServiceDetailsTest::emptyListServesNothing()
{
    const ServiceDetails service = detailsOf(R"("infers":[ ])");
    QVERIFY(service.served.isKnown);
    QCOMPARE(service.served.isServed(popKey(u"v"_s)), Answer::No);
}

void ServiceDetailsTest::onlyNamedOnesAreCertain_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::newRow("no type") << QByteArray(R"({"trainVersion":"w"})");
    QTest::newRow("no version") << QByteArray(R"({"dataType":"pop"})");
    QTest::newRow("null version") << QByteArray(R"({"dataType":"pop","trainVersion":null})");
    QTest::newRow("empty version") << QByteArray(R"({"dataType":"pop","trainVersion":""})");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("number") << QByteArray("7");
    QTest::newRow("null") << QByteArray("null");
}

// What cannot be read may be any training, but what can be read is certain.
void ServiceDetailsTest::onlyNamedOnesAreCertain()
{
    QFETCH(const QByteArray, element);
    const ServiceDetails service =
        detailsOf(R"("infers":[{"dataType":"pop","trainVersion":"v"},)" + element + ']');
    QVERIFY(service.served.isKnown);
    QCOMPARE(service.served.isServed(popKey(u"v"_s)), Answer::Yes);
    QCOMPARE(service.served.isServed(popKey(u"w"_s)), Answer::Unknown);
    QCOMPARE(service.served.isServed(popKey(QString())), Answer::Unknown);
    QVERIFY(service.served.unreadable == 1 || !service.served.list.last().unexpected.isEmpty());
}

void ServiceDetailsTest::unknownValuesAreKept()
{
    const ServiceDetails service =
        detailsOf(R"("type":"hourly","infers":[{"dataType":"similarUsers","trainVersion":12,)"
                  R"("status":"warming","createdDate":1722306336558,"score":{"a":[1]}}],)"
                  R"("datasets":[{"type":"weather","name":5,"status":"new"}],"hpConfig":"none")");
    QCOMPARE(service.type, u"hourly"_s);
    QCOMPARE(names(service.unexpected), QStringList(u"hpConfig"_s));
    const ServedTraining &served = service.served.list.first();
    QCOMPARE(served.type.text(), u"similarUsers"_s);
    QCOMPARE(served.version, u"12"_s);
    QCOMPARE(served.status, u"warming"_s);
    QCOMPARE(served.created.unreadableText(), u"1722306336558"_s);
    QCOMPARE(names(served.unexpected), (QStringList{u"trainVersion"_s, u"createdDate"_s}));
    QCOMPARE(service.datasets.first().type, u"weather"_s);
    QCOMPARE(service.datasets.first().name, u"5"_s);
    QCOMPARE(names(service.datasets.first().unexpected), QStringList(u"name"_s));
}

void ServiceDetailsTest::oddElementsSpoilNoOther()
{
    const ServiceDetails service =
        detailsOf(R"("infers":[null,[{}],{"dataType":"pop","trainVersion":"v"},"x",{"a":[[{}]]}],)"
                  R"("datasets":[1,{"name":"d"}])");
    QCOMPARE(service.served.list.size(), 2);
    QCOMPARE(service.served.unreadable, 3);
    QCOMPARE(service.served.list.first().version, u"v"_s);
    QCOMPARE(service.datasets.size(), 1);
    QCOMPARE(service.unreadableDatasets, 1);
    for (const char *broken : {"[{]", "[{\"a\":}]", "[1 2]", "[nul]", "[{\"dataType\":\"\\q\"}]"}) {
        const QByteArray body = R"({"serviceId":"s","infers":)" + QByteArray(broken) + '}';
        const auto result = parseService(body);
        QVERIFY2(!result, broken);
        QCOMPARE(result.error().kind, ApiError::Kind::UnreadableResponse);
    }
}

void ServiceDetailsTest::lastOneOfTheSameNameCounts()
{
    const ServiceDetails service =
        detailsOf(R"("infers":[{"dataType":"pop","trainVersion":"v"},7],)"
                  R"("infers":[{"dataType":"pop","trainVersion":"w","trainVersion":"x"}])");
    QCOMPARE(service.served.list.size(), 1);
    QCOMPARE(service.served.unreadable, 0);
    QCOMPARE(service.served.list.first().version, u"x"_s);
    QVERIFY(!detailsOf(R"("infers":[],"infers":null)").served.isKnown);
    QVERIFY(detailsOf(R"("infers":5,"infers":[])").unexpected.isEmpty());
}

// An element takes three bytes in the response, and hundreds here.
void ServiceDetailsTest::tooMuchIsAnError()
{
    const QByteArray body =
        R"({"serviceId":"s","infers":[{})" + QByteArray(",{}").repeated(100'000) + "]}";
    MemoryBudget budget(4'000'000);
    const auto result = parseService(body, budget);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::ResponseTooLarge);
    QCOMPARE(parseService(body)->served.list.size(), 100'001);
}

static const RegisteredTest registered(__FILE__, runTest<ServiceDetailsTest>);
#include "tst_servicedetails.moc"
