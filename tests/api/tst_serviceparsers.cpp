// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/parsers.h"
#include "support/testdata.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;

// Services as they should come.
class ServiceParsersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDocumentedServices();
    void readsServicesOf2022();
    void readsOneService();
    void readsIntervalService();
    void emptyListIsGood();
    void keepsEachServiceAsItCame();
};

namespace {

template <typename T>
T good(const ApiResult<T> &result)
{
    if (result)
        return *result;
    qWarning("%s", qPrintable(result.error().detail));
    return {};
}

qint64 utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

} // namespace

void ServiceParsersTest::readsDocumentedServices()
{
    const auto page = good(parseServices(testData(u"services-documented.json"_s)));
    QVERIFY(page.problems.isEmpty());
    QCOMPARE(page.limit, std::optional<qint64>(1000));
    QCOMPARE(page.rows.size(), 1);
    const Service &service = page.rows.first();
    QCOMPARE(service.serviceId, u"6wxgu******"_s);
    QCOMPARE(service.name, u"test001"_s);
    QCOMPARE(service.status.known(), KnownServiceStatus::DatasetRequired);
    QCOMPARE(service.created.toMSecsSinceEpoch(), utc("2024-07-29T08:28:39.698Z"));
    QVERIFY(service.updated == service.created);
    QCOMPARE(service.actionName, u"View/getServiceDetail"_s);
    QVERIFY(!service.isDenied());
    QVERIFY(service.type.isNull());
    QVERIFY(service.description.isNull());
}

void ServiceParsersTest::readsServicesOf2022()
{
    const auto page = good(parseServices(testData(u"services-2022.json"_s)));
    QVERIFY(page.problems.isEmpty());
    QCOMPARE(page.rows.size(), 2);
    QVERIFY(!page.limit.has_value());
    QVERIFY(!page.rows[0].isDenied());
    QVERIFY(page.rows[1].isDenied());
    QVERIFY(page.rows[1].isDeleted());
    QVERIFY(page.rows[1].json.startsWith(R"({"serviceId":"kz00000040p","name")"));
    QVERIFY(page.rows[1].json.endsWith(R"("permission":"Deny"})"));
}

void ServiceParsersTest::readsOneService()
{
    const QByteArray body = testData(u"service-2022.json"_s);
    const auto service = good(parseService(body));
    QCOMPARE(service.serviceId, u"kz00000040q"_s);
    QCOMPARE(service.status.known(), KnownServiceStatus::Learnable);
    QCOMPARE(service.updated.toMSecsSinceEpoch(), utc("2022-04-04T07:50:30.042Z"));
    QVERIFY(service.description.isEmpty() && !service.description.isNull());
    QVERIFY(service.type.isNull());
    QVERIFY(service.permission.isNull());
    QVERIFY(!service.isDenied());
    QCOMPARE(service.json, body.trimmed());
}

void ServiceParsersTest::readsIntervalService()
{
    const auto service = good(parseService(testData(u"service-interval.json"_s)));
    QCOMPARE(service.type, u"interval"_s);
    QCOMPARE(service.learningInterval, u"hour3"_s);
    QCOMPARE(service.scheduledDate, u"2024-07-30T18:00:00"_s);
    QCOMPARE(service.description, u"매시간 갱신"_s);
    QCOMPARE(service.status.known(), KnownServiceStatus::ScheduledLearning);
}

void ServiceParsersTest::emptyListIsGood()
{
    const auto services = parseServices(R"({"services":[ ],"offset":0,"limit":1000})");
    QVERIFY(services.hasValue());
    QCOMPARE(services->rowCount, 0);
    QCOMPARE(services->limit, std::optional<qint64>(1000));
}

void ServiceParsersTest::keepsEachServiceAsItCame()
{
    const QByteArray row = "{ \"serviceId\":\"s\",\n\"name\" : \"\\ud55c\",\"status\":\"new\" , "
                           "\"x\" : { } }";
    const auto page = good(parseServices("{\"services\":[ " + row + " ,\n" + row + " ]}"));
    QCOMPARE(page.rows.size(), 2);
    for (const Service &service : page.rows) {
        QCOMPARE(service.json, row);
        QCOMPARE(service.name, u"한"_s);
        QCOMPARE(service.status.text(), u"new"_s);
    }
}

static const RegisteredTest registered(__FILE__, runTest<ServiceParsersTest>);
#include "tst_serviceparsers.moc"
