// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lastgood.h"
#include "support/sampletrainings.h"
#include "support/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Training training(
    const QString &version, qint64 minute,
    KnownTrainingStatus status = KnownTrainingStatus::Completed)
{
    Training training = sampleTraining(version, status);
    training.created = Timestamp::fromMSecsSinceEpoch(minute * 60'000);
    return training;
}

QString lastBefore(const QList<Training> &trainings, const Training &training)
{
    const TrainingList list = listOf(trainings);
    const int row = lastGoodBefore(list, training);
    return row < 0 ? QString() : list.key(row).version;
}

} // namespace

class LastGoodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheNewestOfThoseBefore();
    void onlyCompletedOnesAreGood();
    void otherServicesAndTypesDoNotCount();
    void unreadableDatesAreBeforeNothing();
    void sameMomentGoesByVersion();
    void isFoundAsByHand();
};

void LastGoodTest::isTheNewestOfThoseBefore()
{
    const Training failed = training(u"f"_s, 50, KnownTrainingStatus::LearningFailed);
    const QList<Training> trainings{
        training(u"a"_s, 10), training(u"new"_s, 60), failed, training(u"b"_s, 40),
        training(u"c"_s, 20)};
    QCOMPARE(lastBefore(trainings, failed), u"b"_s);
    QCOMPARE(lastBefore(trainings, trainings.at(1)), u"b"_s);
    QCOMPARE(lastBefore(trainings, trainings.at(3)), u"c"_s);
    QCOMPARE(lastBefore(trainings, trainings.at(0)), QString());
    QCOMPARE(lastBefore({}, failed), QString());
    QCOMPARE(lastGoodBefore(listOf(trainings), 2), 3);
}

void LastGoodTest::onlyCompletedOnesAreGood()
{
    const Training last = training(u"last"_s, 50);
    Training unknown = training(u"d"_s, 40);
    unknown.status = TrainingStatus::fromText(u"resting"_s);
    QCOMPARE(
        lastBefore(
            {training(u"a"_s, 10), training(u"b"_s, 20, KnownTrainingStatus::RequestFailed),
             training(u"c"_s, 30, KnownTrainingStatus::Learning), unknown},
            last),
        u"a"_s);
}

void LastGoodTest::otherServicesAndTypesDoNotCount()
{
    Training ofOtherType = training(u"a"_s, 10);
    ofOtherType.key.type = KnownTrainingType::Pop;
    Training ofOtherService = training(u"b"_s, 20);
    ofOtherService.key.serviceId = u"other"_s;
    QCOMPARE(lastBefore({ofOtherType, ofOtherService}, training(u"c"_s, 30)), QString());
}

void LastGoodTest::unreadableDatesAreBeforeNothing()
{
    Training unreadable = training(u"u"_s, 0);
    unreadable.created = Timestamp::fromText("어제");
    Training absent = training(u"n"_s, 0);
    absent.created = {};
    QCOMPARE(lastBefore({unreadable, absent}, training(u"a"_s, 50)), QString());
    QCOMPARE(lastBefore({training(u"a"_s, 50)}, unreadable), QString());
    QCOMPARE(lastBefore({training(u"a"_s, 50)}, absent), QString());
}

void LastGoodTest::sameMomentGoesByVersion()
{
    const Training last = training(u"last"_s, 50);
    QCOMPARE(
        lastBefore({training(u"a"_s, 10), training(u"c"_s, 10), training(u"b"_s, 10)}, last),
        u"c"_s);
    QCOMPARE(lastBefore({training(u"z"_s, 50)}, last), QString()); // is not before it
}

void LastGoodTest::isFoundAsByHand()
{
    RandomTrainings random(12);
    const QList<Training> trainings = random.some(400);
    const TrainingList list = listOf(trainings);
    for (int row = 0; row < trainings.size(); ++row) {
        const Training &wanted = trainings.at(row);
        QList<Training> good;
        for (const Training &each : trainings) {
            if (each.key.type == wanted.key.type && each.key.serviceId == wanted.key.serviceId &&
                each.status.known() == KnownTrainingStatus::Completed &&
                each.created.isReadable() && wanted.created.isReadable() &&
                each.created.msecs() < wanted.created.msecs())
                good.append(each);
        }
        const auto last = std::ranges::max_element(good, [](const Training &a, const Training &b) {
            return std::pair(a.created.msecs(), a.key.version) <
                std::pair(b.created.msecs(), b.key.version);
        });
        const int found = lastGoodBefore(list, row);
        QCOMPARE(hasGoodBefore(list, row), found >= 0);
        QCOMPARE(found >= 0, last != good.end());
        if (found >= 0)
            QCOMPARE(list.key(found), last->key);
    }
}

static const RegisteredTest registered(__FILE__, runTest<LastGoodTest, QCoreApplication>);
#include "tst_lastgood.moc"
