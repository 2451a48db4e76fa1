// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/naiveorder.h"
#include "models/trainingsorter.h"
#include "support/testprogram.h"
#include "support/trainingtable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Model = TrainingTable;

namespace {

QStringList versionsInOrder(const Model &model, int column, Qt::SortOrder order)
{
    QStringList versions;
    for (const int row : TrainingSorter(model).sorted(column, order))
        versions += model.trainingAt(row).key.version;
    return versions;
}

Timestamp day(int number)
{
    return Timestamp::fromMSecsSinceEpoch(1722306336558 + qint64(number) * 24 * 3'600'000);
}

} // namespace

class TrainingSorterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHasAnOrder();
    void statusesFollowTheLifeOfATraining();
    void whatHasNoValueComesLast_data();
    void whatHasNoValueComesLast();
    void unreadableDatesComeAfterReadableOnes();
    void columnsWithoutAValueAreSorted_data();
    void columnsWithoutAValueAreSorted();
    void amongEqualsTheNewestComesFirst_data();
    void amongEqualsTheNewestComesFirst();
    void descriptionsAreSortedAsPeopleDo();
    void servicesAreSortedByName();
    void datesBefore1970AreSortedToo();
    void failingOnesComeFirstInEveryOrder();
    void everyColumnIsSortedLikeTheNaiveWay_data();
    void everyColumnIsSortedLikeTheNaiveWay();
};

void TrainingSorterTest::nothingHasAnOrder()
{
    const Model model;
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(TrainingSorter(model).sorted(column, Qt::AscendingOrder).empty());
        QVERIFY(TrainingSorter(model).sorted(column, Qt::DescendingOrder).empty());
    }
}

void TrainingSorterTest::statusesFollowTheLifeOfATraining()
{
    using enum KnownTrainingStatus;
    Model model;
    QList<Training> trainings{
        sampleTraining(u"failed"_s, LearningFailed), sampleTraining(u"learning"_s, Learning),
        sampleTraining(u"unknown"_s), sampleTraining(u"ready"_s, Ready),
        sampleTraining(u"completed"_s, Completed)};
    trainings[2].status = TrainingStatus::fromText(u"paused");
    model.replace(trainings);
    const QStringList expected{
        u"ready"_s, u"learning"_s, u"completed"_s, u"failed"_s, u"unknown"_s};
    QCOMPARE(versionsInOrder(model, Model::Status, Qt::AscendingOrder), expected);
}

void TrainingSorterTest::whatHasNoValueComesLast_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("description") << int(Model::Description);
    QTest::newRow("next update") << int(Model::NextUpdate);
    QTest::newRow("hpo") << int(Model::Hpo);
    QTest::newRow("result") << int(Model::Result);
}

void TrainingSorterTest::whatHasNoValueComesLast()
{
    QFETCH(const int, column);
    Training low = sampleTraining(u"low"_s);
    low.description = u"a"_s;
    low.nextUpdate = day(1);
    low.hpConfig = HpConfig(false, {});
    low.inference = false;
    Training high = sampleTraining(u"high"_s);
    high.description = u"b"_s;
    high.nextUpdate = day(2);
    high.hpConfig = HpConfig(true, {});
    high.inference = true;

    Model model;
    model.replace({sampleTraining(u"none"_s), high, low});
    QCOMPARE(
        versionsInOrder(model, column, Qt::AscendingOrder),
        (QStringList{u"low"_s, u"high"_s, u"none"_s}));
    QCOMPARE(
        versionsInOrder(model, column, Qt::DescendingOrder),
        (QStringList{u"high"_s, u"low"_s, u"none"_s}));
}

void TrainingSorterTest::unreadableDatesComeAfterReadableOnes()
{
    QList<Training> trainings =
        sampleTrainings({u"absent"_s, u"unreadable"_s, u"early"_s, u"late"_s});
    const QList<Timestamp> moments{{}, Timestamp::fromText("어제"), day(1), day(2)};
    for (int i = 0; i < 4; ++i)
        trainings[i].created = trainings[i].nextUpdate = moments.at(i);
    Model model;
    model.replace(trainings);
    for (const int column : {Model::Created, Model::NextUpdate}) {
        QCOMPARE(
            versionsInOrder(model, column, Qt::AscendingOrder),
            (QStringList{u"early"_s, u"late"_s, u"unreadable"_s, u"absent"_s}));
        QCOMPARE(
            versionsInOrder(model, column, Qt::DescendingOrder),
            (QStringList{u"late"_s, u"early"_s, u"unreadable"_s, u"absent"_s}));
    }
}

// Also where there is no other value.
void TrainingSorterTest::columnsWithoutAValueAreSorted_data()
{
    QTest::addColumn<QStringList>("dates");
    QTest::newRow("one unreadable") << QStringList{u"soon"_s};
    QTest::newRow("all unreadable") << QStringList{u"soon"_s, u"later"_s, u"soon"_s};
    QTest::newRow("all absent") << QStringList{{}, {}, {}};
    QTest::newRow("unreadable and absent") << QStringList{{}, u"soon"_s, {}, u"later"_s};
}

void TrainingSorterTest::columnsWithoutAValueAreSorted()
{
    QFETCH(const QStringList, dates);
    QList<Training> trainings;
    for (qsizetype i = 0; i < dates.size(); ++i) {
        Training training = sampleTraining(u"v%1"_s.arg(i));
        if (!dates.at(i).isEmpty())
            training.nextUpdate = Timestamp::fromText(dates.at(i).toStdString());
        trainings.append(training);
    }
    Model model;
    model.replace(trainings);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        QCOMPARE(
            versionsInOrder(model, Model::NextUpdate, order),
            versionsOf(naivelySorted(model, Model::NextUpdate, order)));
    }
}

void TrainingSorterTest::amongEqualsTheNewestComesFirst_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    for (const int column :
         {Model::Status, Model::Type, Model::Description, Model::NextUpdate, Model::Hpo,
          Model::Result, Model::Service}) {
        QTest::addRow("%d ascending", column) << column << Qt::AscendingOrder;
        QTest::addRow("%d descending", column) << column << Qt::DescendingOrder;
    }
}

void TrainingSorterTest::amongEqualsTheNewestComesFirst()
{
    QFETCH(const int, column);
    QFETCH(const Qt::SortOrder, order);
    QList<Training> trainings = sampleTrainings({u"3"_s, u"unreadable"_s, u"1"_s, u"2"_s, u"2b"_s});
    const QList<Timestamp> moments{day(3), Timestamp::fromText("어제"), day(1), day(2), day(2)};
    for (int i = 0; i < int(trainings.size()); ++i)
        trainings[i].created = moments.at(i);
    Model model;
    model.replace(trainings);
    QCOMPARE(
        versionsInOrder(model, column, order),
        (QStringList{u"3"_s, u"2"_s, u"2b"_s, u"1"_s, u"unreadable"_s}));
}

void TrainingSorterTest::descriptionsAreSortedAsPeopleDo()
{
    const QStringList expected{u"Äpfel"_s, u"run 1"_s, u"run 2"_s, u"run 10"_s, u"zebra"_s};
    QList<Training> trainings = sampleTrainings({u"4"_s, u"2"_s, u"0"_s, u"3"_s, u"1"_s});
    for (Training &training : trainings)
        training.description = expected.at(training.key.version.toInt());
    Model model;
    model.replace(trainings);
    QCOMPARE(
        versionsInOrder(model, Model::Description, Qt::AscendingOrder),
        (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
}

void TrainingSorterTest::servicesAreSortedByName()
{
    using enum KnownTrainingStatus;
    Model model;
    model.setServiceNames({{u"id1"_s, u"Zebra"_s}, {u"id2"_s, u"apple"_s}});
    model.replace(
        {sampleTraining(u"z"_s, Ready, u"id1"_s), sampleTraining(u"m"_s, Ready, u"mango"_s),
         sampleTraining(u"a"_s, Ready, u"id2"_s)});
    QCOMPARE(
        versionsInOrder(model, Model::Service, Qt::AscendingOrder),
        (QStringList{u"a"_s, u"m"_s, u"z"_s}));
}

void TrainingSorterTest::datesBefore1970AreSortedToo()
{
    QList<Training> trainings = sampleTrainings({u"1970"_s, u"1066"_s, u"9999"_s});
    trainings[0].created = Timestamp::fromText("1970-01-01T00:00:00Z");
    trainings[1].created = Timestamp::fromText("1066-10-14T09:00:00Z");
    trainings[2].created = Timestamp::fromText("9999-12-31T23:59:59Z");
    Model model;
    model.replace(trainings);
    QCOMPARE(
        versionsInOrder(model, Model::Created, Qt::DescendingOrder),
        (QStringList{u"9999"_s, u"1970"_s, u"1066"_s}));
}

void TrainingSorterTest::failingOnesComeFirstInEveryOrder()
{
    Model model;
    QList<Training> trainings;
    const QList<KnownTrainingStatus> statuses{
        KnownTrainingStatus::Learning, KnownTrainingStatus::RequestFailed,
        KnownTrainingStatus::Completed, KnownTrainingStatus::LearningFailed,
        KnownTrainingStatus::RefinedFailed};
    for (int i = 0; i < statuses.size(); ++i) {
        Training training = sampleTraining(u"v%1"_s.arg(i));
        training.key.serviceId = u"service%1"_s.arg(i % 2); // of all services
        training.status = statuses.at(i);
        training.created = day(i);
        trainings.append(training);
    }
    model.replace(trainings);
    using Rows = std::vector<int>;
    TrainingSorter sorter(model);
    sorter.setFailingFirst(true);
    QCOMPARE(sorter.sorted(Model::Created, Qt::DescendingOrder), (Rows{4, 3, 1, 2, 0}));
    QCOMPARE(sorter.sorted(Model::Created, Qt::AscendingOrder), (Rows{1, 3, 4, 0, 2}));
    sorter.forget(); // of what it has worked out
    QCOMPARE(sorter.sorted(Model::Version, Qt::AscendingOrder), (Rows{1, 3, 4, 0, 2}));

    // As a list grows that is loaded.
    Rows rows = sorter.sorted(Model::Created, Qt::DescendingOrder);
    Training late = sampleTraining(u"v5"_s);
    late.status = KnownTrainingStatus::LearningFailed;
    late.created = day(-1);
    model.add({late});
    QVERIFY(!sorter.extend(rows, Model::Created, Qt::DescendingOrder));
    QCOMPARE(rows, (Rows{4, 3, 1, 5, 2, 0}));
    sorter.setFailingFirst(false);
    QCOMPARE(sorter.sorted(Model::Created, Qt::DescendingOrder), (Rows{4, 3, 2, 1, 0, 5}));
}

void TrainingSorterTest::everyColumnIsSortedLikeTheNaiveWay_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    for (int column = 0; column < int(trainingColumns().size()); ++column) {
        QTest::addRow("%d ascending", column) << column << Qt::AscendingOrder;
        QTest::addRow("%d descending", column) << column << Qt::DescendingOrder;
    }
}

void TrainingSorterTest::everyColumnIsSortedLikeTheNaiveWay()
{
    QFETCH(const int, column);
    QFETCH(const Qt::SortOrder, order);
    Model model;
    model.setServiceNames({{u"6wxgu000000"_s, u"zebra"_s}});
    for (unsigned seed = 0; seed < 20; ++seed) {
        model.replace(RandomTrainings(seed).some(int(seed) * 10));
        QStringList expected;
        for (const Training &training : naivelySorted(model, column, order))
            expected += training.key.version;
        QCOMPARE(versionsInOrder(model, column, order), expected);
    }
}

static const RegisteredTest registered(__FILE__, runTest<TrainingSorterTest, QCoreApplication>);
#include "tst_trainingsorter.moc"
