// SPDX-License-Identifier: GPL-3.0-or-later
#include "worldreading.h"

#include "demo/demoservice.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace worldreading;

namespace {

const QSet<QString> moving{u"requesting"_s, u"waiting"_s, u"learning"_s, u"stopping"_s};

} // namespace

class TestDemoService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesJoinToTheWholeList();
    void recentIsTheLatestOfEachType();
    void fieldsStandInTheOrderOfTheReference();
    void nextUpdateIsOfTheLatestOfIntervalServices();
    void detailTellsWhatTheListDoesNot();
    void aSingleTrainingIsTheOneOfTheList();
    void servicesFollowTheirTrainings();
};

void TestDemoService::pagesJoinToTheWholeList()
{
    const DemoWorld world(1, start);
    const QByteArray id = idOf(world, u"fashion_home"_s);
    const QJsonArray first = trainings(world, id, start, {});
    QJsonArray joined = first;
    for (const QJsonValue &training : trainings(world, id, start, {.offset = 1000}))
        joined.append(training);
    QCOMPARE(first.size(), 1000);
    QCOMPARE(joined, trainings(world, id));
    QCOMPARE(trainings(world, id, start, {.offset = 1204}).size(), 0);
    QCOMPARE(trainings(world, id, start, {.offset = 2147483647, .limit = 2147483647}).size(), 0);
    QCOMPARE(trainings(world, id, start, {.offset = 1203, .limit = 2147483647}).size(), 1);
}

void TestDemoService::recentIsTheLatestOfEachType()
{
    const DemoWorld world(1, start);
    const qint64 now = start + 10 * 60 * second;
    const QByteArray id = idOf(world, u"fashion_home"_s);
    QJsonArray expected;
    QSet<QString> types;
    for (const QJsonValue &training : trainings(world, id, now)) {
        const QString type = training["type"_L1].toString();
        if (!types.contains(type))
            expected.append(training);
        types.insert(type);
    }
    QCOMPARE(expected.size(), 3);
    QCOMPARE(trainings(world, id, now, {.recentOnly = true}), expected);
    QCOMPARE(
        trainings(world, id, now, {.recentOnly = true, .offset = 2, .limit = 5}),
        QJsonArray{expected[2]});
}

void TestDemoService::fieldsStandInTheOrderOfTheReference()
{
    const DemoWorld world(1, start);
    const QByteArray row =
        R"(\{"serviceId":"[^"]+","name":"[^"]+","status":"[^"]+","createdDate":"[^"]+",)"
        R"("updatedDate":"[^"]+","actionName":"[^"]+","permission":"[^"]+"\})";
    const QRegularExpression list(QString::fromLatin1(
        R"(^\{"services":\[(?:)" + row + R"(,?)+\],"offset":0,"limit":1000\}$)"));
    QVERIFY(list.match(QString::fromUtf8(world.services(start, {}))).hasMatch());

    const QRegularExpression train(QString::fromLatin1(
        R"(\{"serviceId":"[^"]+","type":"[^"]+","hpConfig":\{"is_enabled":(?:true|false)[^}]*\},)"
        R"("version":"[^"]+",(?:"description":"(?:[^"\\]|\\.)*",)?"status":"[^"]+",)"
        R"("createdDate":"[^"]+",(?:"nextUpdateDate":"[^"]+",)?"inference":(?:true|false)\})"));
    for (const auto &name : {u"fashion_home"_s, u"beauty_realtime"_s}) {
        QString text = QString::fromUtf8(world.trainings(idOf(world, name), start, everything));
        text.remove(train);
        text.remove(u',');
        QCOMPARE(text, u"{\"trains\":[]\"offset\":0\"limit\":1000000}"_s);
    }
}

void TestDemoService::nextUpdateIsOfTheLatestOfIntervalServices()
{
    const DemoWorld world(1, start);
    for (const QJsonValue &service : services(world)) {
        const QByteArray id = service["serviceId"_L1].toString().toLatin1();
        if (world.access(id) != DemoServiceSpec::Access::Open)
            continue;
        const bool interval = object(world.service(id, start))["type"_L1] == u"interval"_s;
        const QJsonArray recent = trainings(world, id, start, {.recentOnly = true});
        for (const QJsonValue &training : trainings(world, id)) {
            const bool scheduled = training.toObject().contains("nextUpdateDate"_L1);
            QCOMPARE(scheduled, interval && recent.contains(training));
        }
    }
    const QByteArray sixHours = idOf(world, u"beauty_realtime"_s);
    const QJsonArray latest = trainings(world, sixHours, start, {.recentOnly = true});
    QCOMPARE(latest[0]["nextUpdateDate"_L1].toString(), u"2024-07-30T15:00:00"_s);
    const qint64 afterwards = 1722319200000; // 15:00 in Korea
    const QJsonArray later = trainings(world, sixHours, afterwards, {.recentOnly = true});
    QCOMPARE(later[0]["nextUpdateDate"_L1].toString(), u"2024-07-30T21:00:00"_s);
}

void TestDemoService::detailTellsWhatTheListDoesNot()
{
    const DemoWorld world(1, start);
    const QJsonObject empty = object(world.service(idOf(world, u"new_store"_s), start));
    QCOMPARE(empty["datasets"_L1].toArray().size(), 0);
    QCOMPARE(empty["infers"_L1].toArray().size(), 0);
    QCOMPARE(empty["type"_L1].toString(), u"batch"_s);
    QVERIFY(!empty.contains("learningInterval"_L1));

    const QByteArray id = idOf(world, u"beauty_realtime"_s);
    const QJsonObject interval = object(world.service(id, start));
    QCOMPARE(interval["learningInterval"_L1].toString(), u"hour6"_s);
    QVERIFY(interval.contains("scheduledDate"_L1));
    QCOMPARE(interval["datasets"_L1].toArray().size(), 3);
    QCOMPARE(interval["infers"_L1].toArray().size(), 3);
    QCOMPARE(interval["hpConfig"_L1], trainings(world, id)[0]["hpConfig"_L1]);
    for (const QJsonValue &infer : interval["infers"_L1].toArray()) {
        QVERIFY(infer["rowCount"_L1].isDouble());
        const QByteArray json = world.training(
            id, infer["dataType"_L1].toString().toLatin1(),
            infer["trainVersion"_L1].toString().toLatin1(), start);
        QCOMPARE(object(json)["inference"_L1].toBool(), true);
    }
    QCOMPARE(world.service("00000000000", start), QByteArray());
}

void TestDemoService::aSingleTrainingIsTheOneOfTheList()
{
    const DemoWorld world(1, start);
    const QByteArray id = idOf(world, u"book-club_jp"_s);
    for (const QJsonValue &training : trainings(world, id)) {
        QJsonObject expected = training.toObject();
        expected.remove("nextUpdateDate"_L1);
        const QByteArray json = world.training(
            id, expected["type"_L1].toString().toLatin1(),
            expected["version"_L1].toString().toLatin1(), start);
        QCOMPARE(object(json), expected);
    }
    const QByteArray version = trainings(world, id)[0]["version"_L1].toString().toLatin1();
    QCOMPARE(world.training(id, "unheardOf", version, start), QByteArray());
    QCOMPARE(world.training(id, "pop", "00000000000", start), QByteArray());
}

void TestDemoService::servicesFollowTheirTrainings()
{
    const DemoWorld world(1, start);
    QSet<QString> batch;
    QSet<QString> interval;
    QString updated;
    for (qint64 now = start; now < start + hour; now += 5 * second) {
        const QJsonObject fashion = serviceNamed(world, u"fashion_home"_s, now);
        batch.insert(fashion["status"_L1].toString());
        interval.insert(serviceNamed(world, u"beauty_realtime"_s, now)["status"_L1].toString());

        bool requesting = false;
        bool further = false;
        const QByteArray id = fashion["serviceId"_L1].toString().toLatin1();
        for (const QJsonValue &training : trainings(world, id, now, {.limit = 20})) {
            const QString status = training["status"_L1].toString();
            requesting |= status == u"requesting"_s;
            further |= moving.contains(status) && status != u"requesting"_s;
        }
        const QString expected = further ? u"learning"_s
            : requesting                 ? u"requestLearning"_s
                                         : u"learnable"_s;
        QCOMPARE(fashion["status"_L1].toString(), expected);
        QVERIFY(fashion["updatedDate"_L1].toString() >= updated);
        updated = fashion["updatedDate"_L1].toString();
    }
    QCOMPARE(batch, (QSet<QString>{u"learning"_s, u"requestLearning"_s, u"learnable"_s}));
    QCOMPARE(interval, (QSet<QString>{u"scheduled"_s, u"scheduledLearning"_s}));
}

static const RegisteredTest registered(__FILE__, runTest<TestDemoService, QCoreApplication>);
#include "tst_demoservice.moc"
