// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service.h"
#include "core/training.h"
#include "support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TrainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatusIsInOneGroup_data();
    void everyStatusIsInOneGroup();
    void keyIsServiceTypeAndVersion();
    void everyFieldCountsForEquality();
    void serviceIsDeniedOnlyWhenItSaysSo();
    void deletedServiceIsRecognised();
};

void TrainingTest::everyStatusIsInOneGroup_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<StatusGroup>("group");

    const auto row = [](const char *status, StatusGroup group) {
        QTest::newRow(status) << QString::fromLatin1(status) << group;
    };
    row("ready", StatusGroup::Idle);
    row("requesting", StatusGroup::InProgress);
    row("waiting", StatusGroup::InProgress);
    row("learning", StatusGroup::InProgress);
    row("stopping", StatusGroup::InProgress);
    row("completed", StatusGroup::Succeeded);
    row("requestFailed", StatusGroup::Failed);
    row("refinedFailed", StatusGroup::Failed);
    row("learningFailed", StatusGroup::Failed);
    row("stopped", StatusGroup::Unknown);
}

void TrainingTest::everyStatusIsInOneGroup()
{
    QFETCH(const QString, status);
    QFETCH(const StatusGroup, group);
    QCOMPARE(statusGroup(TrainingStatus::fromText(status).known()), group);
}

void TrainingTest::keyIsServiceTypeAndVersion()
{
    const TrainingKey key{u"6wxgu000000"_s, KnownTrainingType::Pop, u"maqll000000"_s};
    TrainingKey same{u"6wxgu000000"_s, TrainingType::fromText(u"pop"_s), u"maqll000000"_s};
    QVERIFY(key == same);
    QCOMPARE(qHash(key, 3), qHash(same, 3));

    QSet<TrainingKey> keys{key, same};
    QCOMPARE(keys.size(), 1);
    same.type = KnownTrainingType::RelatedItem;
    keys.insert(same);
    same.type = TrainingType::fromText(u"new"_s);
    keys.insert(same);
    same = key;
    same.version = u"maqll000001"_s;
    keys.insert(same);
    same = key;
    same.serviceId = u"6wxgu000001"_s;
    keys.insert(same);
    QCOMPARE(keys.size(), 5);
}

void TrainingTest::everyFieldCountsForEquality()
{
    const Training training;
    const auto differs = [&](auto change) {
        Training other;
        change(other);
        return training != other;
    };
    QVERIFY(training == Training());
    QVERIFY(differs([](Training &t) { t.key.serviceId = u"a"_s; }));
    QVERIFY(differs([](Training &t) { t.key.type = KnownTrainingType::Pop; }));
    QVERIFY(differs([](Training &t) { t.key.version = u"a"_s; }));
    QVERIFY(differs([](Training &t) { t.description = u"a"_s; }));
    QVERIFY(differs([](Training &t) { t.status = KnownTrainingStatus::Ready; }));
    QVERIFY(differs([](Training &t) { t.created = Timestamp::fromMSecsSinceEpoch(0); }));
    QVERIFY(differs([](Training &t) { t.nextUpdate = Timestamp::fromMSecsSinceEpoch(0); }));
    QVERIFY(differs([](Training &t) { t.hpConfig = HpConfig(true, {}); }));
    QVERIFY(differs([](Training &t) { t.inference = false; }));
    QVERIFY(differs([](Training &t) { t.json = "{}"; }));
}

void TrainingTest::serviceIsDeniedOnlyWhenItSaysSo()
{
    Service service;
    QVERIFY(!service.isDenied());
    service.permission = u"Allow"_s;
    QVERIFY(!service.isDenied());
    service.permission = u"Deny"_s;
    QVERIFY(service.isDenied());
    service.permission = u""_s;
    QVERIFY(service.isDenied());
}

void TrainingTest::deletedServiceIsRecognised()
{
    Service service;
    QVERIFY(!service.isDeleted());
    service.status = KnownServiceStatus::Deleting;
    QVERIFY(!service.isDeleted());
    service.status = KnownServiceStatus::Deleted;
    QVERIFY(service.isDeleted());
}

static const RegisteredTest registered(__FILE__, runTest<TrainingTest>);
#include "tst_training.moc"
