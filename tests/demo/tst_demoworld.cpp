// SPDX-License-Identifier: GPL-3.0-or-later
#include "worldreading.h"

#include "demo/demoworld.h"
#include "support/testprogram.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace worldreading;

namespace {

const QSet<QString> moving{u"requesting"_s, u"waiting"_s, u"learning"_s, u"stopping"_s};
const QSet<QString> final{
    u"completed"_s, u"requestFailed"_s, u"refinedFailed"_s, u"learningFailed"_s};

bool mayFollow(const QString &before, const QString &after)
{
    static const QHash<QString, QSet<QString>> following{
        {u"requesting"_s, {u"waiting"_s, u"requestFailed"_s}},
        {u"waiting"_s, {u"learning"_s, u"refinedFailed"_s}},
        {u"learning"_s, {u"completed"_s, u"learningFailed"_s, u"stopping"_s}},
        {u"stopping"_s, {u"learningFailed"_s}}};
    return before == after || following.value(before).contains(after);
}

} // namespace

class TestDemoWorld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameQuestionAtTheSameMomentHasTheSameBytes();
    void anotherSeedIsAnotherShop();
    void servicesAreAShop();
    void namesAndIdentifiersFollowTheRules_data();
    void namesAndIdentifiersFollowTheRules();
    void thereAreSomeTwoThousandTrainings();
    void allStatesAndTypesAreThere_data();
    void allStatesAndTypesAreThere();
    void trainingsPassThroughTheirStates_data();
    void trainingsPassThroughTheirStates();
    void speedScalesTime();
    void withoutSpeedNothingHappens();
    void beforeTheStartIsTheStart();
};

void TestDemoWorld::theSameQuestionAtTheSameMomentHasTheSameBytes()
{
    const DemoWorld world(1, start);
    const DemoWorld other(1, start);
    const qint64 moments[] = {start, start + 17 * second, start + 2 * hour, start + 90 * second};
    QHash<qint64, QByteArray> answers;
    const auto ask = [](const DemoWorld &asked, qint64 now) {
        QByteArray all = asked.services(now, {});
        for (const QJsonValue &service : services(asked, now)) {
            const QByteArray id = service["serviceId"_L1].toString().toLatin1();
            all += asked.service(id, now);
            all += asked.trainings(id, now, everything);
        }
        return all;
    };
    for (const qint64 moment : moments)
        answers[moment] = ask(world, moment);
    std::for_each(std::rbegin(moments), std::rend(moments), [&](qint64 moment) {
        QCOMPARE(ask(other, moment), answers[moment]);
        QCOMPARE(ask(world, moment), answers[moment]);
    });
    QVERIFY(answers[moments[0]] != answers[moments[1]]);
}

void TestDemoWorld::anotherSeedIsAnotherShop()
{
    QVERIFY(DemoWorld(1, start).services(start, {}) != DemoWorld(2, start).services(start, {}));
}

void TestDemoWorld::servicesAreAShop()
{
    const DemoWorld world(1, start);
    const QJsonArray list = services(world);
    QCOMPARE(list.size(), 7);
    QString before = u"9"_s;
    for (const QJsonValue &service : list) {
        const QString created = service["createdDate"_L1].toString();
        QVERIFY(created < before);
        QVERIFY(created < service["updatedDate"_L1].toString());
        QCOMPARE(service["actionName"_L1].toString(), u"View/getServiceDetail"_s);
        before = created;
    }
    QCOMPARE(serviceNamed(world, u"new_store"_s)["status"_L1], u"datasetRequired"_s);
    QCOMPARE(serviceNamed(world, u"outlet_2023"_s)["status"_L1], u"deleted"_s);
    QCOMPARE(serviceNamed(world, u"partner-mall"_s)["permission"_L1], u"Deny"_s);
    QCOMPARE(serviceNamed(world, u"fashion_home"_s)["permission"_L1], u"Allow"_s);

    using Access = DemoServiceSpec::Access;
    QCOMPARE(world.access(idOf(world, u"fashion_home"_s)), Access::Open);
    QCOMPARE(world.access(idOf(world, u"partner-mall"_s)), Access::Denied);
    QCOMPARE(world.access(idOf(world, u"outlet_2023"_s)), Access::Deleted);
    QCOMPARE(world.access("00000000000"), std::nullopt);

    const QJsonObject page = object(world.services(start, {.offset = 5, .limit = 1}));
    QCOMPARE(page["services"_L1].toArray().size(), 1);
    QCOMPARE(page["services"_L1][0], list[5]);
    QCOMPARE(page["offset"_L1].toInt(), 5);
    QCOMPARE(page["limit"_L1].toInt(), 1);
}

void TestDemoWorld::namesAndIdentifiersFollowTheRules_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {0U, 1U, 2U, 4294967295U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestDemoWorld::namesAndIdentifiersFollowTheRules()
{
    QFETCH(quint32, seed);
    const QRegularExpression name(u"^[A-Za-z_][A-Za-z0-9_-]{2,19}$"_s);
    const QRegularExpression identifier(u"^[0-9a-z]{11}$"_s);
    const DemoWorld world(seed, start);
    QSet<QString> seen;
    for (const QJsonValue &service : services(world)) {
        QVERIFY(name.match(service["name"_L1].toString()).hasMatch());
        const QString id = service["serviceId"_L1].toString();
        QVERIFY(identifier.match(id).hasMatch());
        QVERIFY(!seen.contains(id));
        seen.insert(id);
    }
    for (const QJsonObject &training : allTrainings(world, start + hour)) {
        const QString version = training["version"_L1].toString();
        QVERIFY(identifier.match(version).hasMatch());
        QVERIFY(!seen.contains(version));
        seen.insert(version);
        QVERIFY(training["description"_L1].toString().size() <= 100);
    }
}

void TestDemoWorld::thereAreSomeTwoThousandTrainings()
{
    const DemoWorld world(1, start);
    QCOMPARE(allTrainings(world).size(), 2005);
    QCOMPARE(trainings(world, idOf(world, u"fashion_home"_s)).size(), 1204);
    QCOMPARE(trainings(world, idOf(world, u"new_store"_s)).size(), 0);
    QCOMPARE(
        world.trainings(idOf(world, u"new_store"_s), start, {}),
        QByteArray(R"({"trains":[],"offset":0,"limit":1000})"));
}

void TestDemoWorld::allStatesAndTypesAreThere_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 0; seed < 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestDemoWorld::allStatesAndTypesAreThere()
{
    QFETCH(quint32, seed);
    const QList<QJsonObject> all = allTrainings(DemoWorld(seed, start));
    const QSet<QString> states{u"ready"_s,         u"learning"_s,   u"completed"_s,
                               u"waiting"_s,       u"requesting"_s, u"requestFailed"_s,
                               u"refinedFailed"_s, u"stopping"_s,   u"learningFailed"_s};
    QCOMPARE(valuesOf(all, u"status"_s), states);
    const QSet<QString> types{u"personalRecommend"_s, u"relatedItem"_s, u"pop"_s};
    QCOMPARE(valuesOf(all, u"type"_s), types);

    const auto completed = std::count_if(all.begin(), all.end(), [](const QJsonObject &training) {
        return training["status"_L1] == u"completed"_s;
    });
    QVERIFY(completed > 1500 && completed < 1950);
    const auto withResults = std::count_if(all.begin(), all.end(), [](const QJsonObject &training) {
        return training["inference"_L1].toBool();
    });
    QVERIFY(withResults < completed && withResults > completed * 9 / 10);
}

void TestDemoWorld::trainingsPassThroughTheirStates_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::newRow("seed 1") << 1U;
    QTest::newRow("seed 77") << 77U;
}

void TestDemoWorld::trainingsPassThroughTheirStates()
{
    QFETCH(quint32, seed);
    struct Seen
    {
        QString status;
        int states = 1;
        qint64 since = 0;
    };
    const DemoWorld world(seed, start);
    QHash<QString, Seen> seen;
    for (const QJsonObject &training : allTrainings(world))
        seen[training["version"_L1].toString()] = {training["status"_L1].toString()};
    const auto atStart = seen.size();

    QSet<QString> endings;
    int wholeLives = 0;
    constexpr qint64 step = 7 * second;
    for (qint64 now = start + step; now <= start + hour; now += step) {
        int underWay = 0;
        for (const QJsonValue &service : services(world, now)) {
            const QByteArray id = service["serviceId"_L1].toString().toLatin1();
            for (const QJsonValue &training : trainings(world, id, now, {.limit = 20})) {
                const QString version = training["version"_L1].toString();
                const QString status = training["status"_L1].toString();
                if (!seen.contains(version)) {
                    QCOMPARE(status, u"requesting"_s);
                    seen[version] = {status, 1, now};
                }
                Seen &known = seen[version];
                QVERIFY2(
                    mayFollow(known.status, status), qPrintable(known.status + u" -> "_s + status));
                if (known.status != status) {
                    QVERIFY(known.since == 0 || now - known.since >= 7 * second);
                    QVERIFY(now - known.since <= 67 * second || known.since == 0);
                    known = {status, known.states + 1, now};
                    if (final.contains(status)) {
                        endings.insert(status);
                        wholeLives += known.states >= 2 ? 1 : 0;
                        QVERIFY(status == u"completed"_s || !training["inference"_L1].toBool());
                    }
                }
                if (moving.contains(status))
                    underWay += 1;
            }
        }
        QVERIFY2(underWay >= 2 && underWay <= 7, qPrintable(QString::number(underWay)));
    }
    QCOMPARE(endings, final);
    QVERIFY(seen.size() - atStart > 120);
    QVERIFY(wholeLives > 110);

    // Half an hour of silence later nothing of that hour is under way any more.
    for (const QJsonObject &training : allTrainings(world, start + hour + hour / 2)) {
        const QString version = training["version"_L1].toString();
        if (seen.contains(version) && seen[version].since > 0)
            QVERIFY(final.contains(training["status"_L1].toString()));
    }
}

void TestDemoWorld::speedScalesTime()
{
    const DemoWorld usual(1, start);
    const DemoWorld quick(1, start, 10.0);
    for (qint64 elapsed = 0; elapsed < hour; elapsed += 333 * second + 5) {
        const QList<QJsonObject> slow = allTrainings(usual, start + elapsed);
        const QList<QJsonObject> fast = allTrainings(quick, start + elapsed / 10);
        // Rounding to milliseconds may let one of them be a step behind.
        QVERIFY(qAbs(slow.size() - fast.size()) <= 1);
    }
}

void TestDemoWorld::withoutSpeedNothingHappens()
{
    const DemoWorld world(1, start, 0.0);
    QCOMPARE(allTrainings(world).size(), 2005);
    QCOMPARE(world.services(start + hour, {}), world.services(start, {}));
    QCOMPARE(allTrainings(world, start + hour), allTrainings(world, start));
}

void TestDemoWorld::beforeTheStartIsTheStart()
{
    const DemoWorld world(1, start);
    const QByteArray then = world.services(start, {});
    QCOMPARE(world.services(start - hour, {}), then);
}

static const RegisteredTest registered(__FILE__, runTest<TestDemoWorld, QCoreApplication>);
#include "tst_demoworld.moc"
