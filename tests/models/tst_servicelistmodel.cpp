// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sampletrainings.h"
#include "models/servicelistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Model = ServiceListModel;

namespace {

Service service(const QString &id, KnownServiceStatus status = KnownServiceStatus::Learnable)
{
    Service result;
    result.serviceId = id;
    result.name = u"name of "_s + id;
    result.status = status;
    result.actionName = u"View/getServiceDetail"_s;
    result.permission = u"Allow"_s;
    return result;
}

QList<Service> services(const QString &letters)
{
    QList<Service> list;
    for (const QChar letter : letters)
        list.append(service(letter));
    return list;
}

QString ids(const Model &model)
{
    QString letters;
    for (int row = 1; row < model.rowCount(); ++row)
        letters += model.index(row).data(Model::IdRole).toString();
    return letters;
}

} // namespace

class ServiceListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allServicesComeFirst();
    void keepsTheOrderOfTheAnswer_data();
    void keepsTheOrderOfTheAnswer();
    void sameAgainIsSilent();
    void changedOnesAreTold();
    void randomListsKeepPersistentIndexes();
    void clearForgetsAll();
    void findsRows();
    void deniedAndDeletedOnesCannotBeChosen_data();
    void deniedAndDeletedOnesCannotBeChosen();
    void reasonStandsInTheToolTip();
    void showsTheIdWhereThereIsNoName();
    void countsAreUnknownAtFirst();
    void countsAreTold();
    void sameCountsAreSilent();
    void countsOfServicesThatHaveGoneDoNotCount();
    void countsGroupStatuses();
    void speaksWhatIsSeen();
};

void ServiceListModelTest::allServicesComeFirst()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"All services"_s);
    QCOMPARE(model.index(0).data(Model::IdRole).toString(), QString());
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"All services"_s);
    QVERIFY(model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));

    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setServices(services(u"ab"_s));
    QVERIFY(model.index(0).data(Model::StatusTextRole).toString().startsWith(u'2'));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex(), model.index(0));
}

void ServiceListModelTest::keepsTheOrderOfTheAnswer_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    for (const auto &[before, after] :
         {std::pair(u""_s, u"abc"_s),
          {u"abc"_s, u""_s},
          {u"abc"_s, u"xabc"_s},
          {u"abc"_s, u"abxc"_s},
          {u"abc"_s, u"abcx"_s},
          {u"abc"_s, u"bc"_s},
          {u"abc"_s, u"ac"_s},
          {u"abc"_s, u"ab"_s},
          {u"abc"_s, u"cba"_s},
          {u"abcdef"_s, u"fbcxea"_s},
          {u"abc"_s, u"xyz"_s}})
        QTest::newRow(qPrintable(before + u" -> " + after)) << before << after;
}

void ServiceListModelTest::keepsTheOrderOfTheAnswer()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    Model model;
    const QAbstractItemModelTester tester(&model);
    model.setServices(services(before));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setServices(services(after));
    QCOMPARE(ids(model), after);
    QCOMPARE(model.services(), services(after));
    QVERIFY(reset.isEmpty());
}

void ServiceListModelTest::sameAgainIsSilent()
{
    Model model;
    model.setServices(services(u"abc"_s));
    using Q = QAbstractItemModel;
    const QSignalSpy changed(&model, &Q::dataChanged);
    const QSignalSpy inserted(&model, &Q::rowsInserted);
    const QSignalSpy moved(&model, &Q::rowsMoved);
    const QSignalSpy removed(&model, &Q::rowsRemoved);
    model.setServices(services(u"abc"_s));
    QVERIFY(changed.isEmpty() && inserted.isEmpty() && moved.isEmpty() && removed.isEmpty());
}

void ServiceListModelTest::changedOnesAreTold()
{
    Model model;
    QList<Service> list = services(u"abc"_s);
    model.setServices(list);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    list[1].status = KnownServiceStatus::Learning;
    model.setServices(list);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex(), model.index(2));
    QCOMPARE(model.index(2).data(Model::StatusTextRole).toString(), u"Training in progress"_s);
}

void ServiceListModelTest::randomListsKeepPersistentIndexes()
{
    std::mt19937 random(6);
    Model model;
    const QAbstractItemModelTester tester(&model);
    const QString alphabet = u"abcdefghij"_s;
    for (int round = 0; round < 300; ++round) {
        QHash<QString, QPersistentModelIndex> kept;
        for (int row = 1; row < model.rowCount(); ++row)
            kept.insert(model.index(row).data(Model::IdRole).toString(), model.index(row));
        const QPersistentModelIndex all = model.index(0);
        QString letters = alphabet;
        std::shuffle(letters.begin(), letters.end(), random);
        letters.truncate(qsizetype(random() % 11));
        model.setServices(services(letters));
        QCOMPARE(ids(model), letters);
        QCOMPARE(all.row(), 0);
        for (auto it = kept.cbegin(); it != kept.cend(); ++it)
            QCOMPARE(it->row(), letters.contains(it.key()) ? letters.indexOf(it.key()) + 1 : -1);
    }
}

void ServiceListModelTest::clearForgetsAll()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    model.setServices(services(u"ab"_s));
    model.setCounts({{u"a"_s, {.inProgress = 1, .failed = 2}}});
    model.clear();
    QCOMPARE(model.rowCount(), 1);
    model.setServices(services(u"ab"_s));
    QVERIFY(!model.index(1).data(Model::InProgressRole).isValid());
}

void ServiceListModelTest::findsRows()
{
    Model model;
    model.setServices(services(u"abc"_s));
    QCOMPARE(model.rowOf({}), 0);
    QCOMPARE(model.rowOf(u"a"_s), 1);
    QCOMPARE(model.rowOf(u"c"_s), 3);
    QCOMPARE(model.rowOf(u"x"_s), -1);
    QCOMPARE(model.names().value(u"b"_s), u"name of b"_s);
    QCOMPARE(model.names().size(), 3);
}

void ServiceListModelTest::deniedAndDeletedOnesCannotBeChosen_data()
{
    QTest::addColumn<QString>("permission");
    QTest::addColumn<KnownServiceStatus>("status");
    QTest::addColumn<bool>("enabled");
    using enum KnownServiceStatus;
    QTest::newRow("allowed") << u"Allow"_s << Learnable << true;
    QTest::newRow("denied") << u"Deny"_s << Learnable << false;
    QTest::newRow("a word that nobody knows") << u"Maybe"_s << Learnable << false;
    QTest::newRow("nothing is said") << QString() << Learnable << true;
    QTest::newRow("deleted") << u"Allow"_s << Deleted << false;
    QTest::newRow("being deleted") << u"Allow"_s << Deleting << true;
    QTest::newRow("without data sets") << u"Allow"_s << DatasetRequired << true;
}

void ServiceListModelTest::deniedAndDeletedOnesCannotBeChosen()
{
    QFETCH(const QString, permission);
    QFETCH(const KnownServiceStatus, status);
    QFETCH(const bool, enabled);
    Service one = service(u"a"_s, status);
    one.permission = permission;
    Model model;
    model.setServices({one});
    QCOMPARE(model.flags(model.index(1)).testFlag(Qt::ItemIsEnabled), enabled);
    QCOMPARE(model.readableIds(), enabled ? QStringList{u"a"_s} : QStringList());
}

void ServiceListModelTest::reasonStandsInTheToolTip()
{
    Service denied = service(u"denied"_s);
    denied.permission = u"Deny"_s;
    Model model;
    model.setServices(
        {service(u"good"_s), denied, service(u"gone"_s, KnownServiceStatus::Deleted)});
    const auto toolTip = [&](int row) { return model.index(row).data(Qt::ToolTipRole).toString(); };
    QCOMPARE(toolTip(1), u"name of good\nID: good\nState: Trainable (learnable)"_s);
    QVERIFY(toolTip(2).contains(u"View/getServiceDetail: Deny"));
    QCOMPARE(model.index(2).data(Model::StatusTextRole).toString(), u"No permission"_s);
    QVERIFY(toolTip(3).contains(u"deleted"));
}

void ServiceListModelTest::showsTheIdWhereThereIsNoName()
{
    Service nameless = service(u"6wxgu000000"_s);
    nameless.name = u""_s;
    Model model;
    model.setServices({nameless});
    QCOMPARE(model.index(1).data().toString(), u"6wxgu000000"_s);
}

void ServiceListModelTest::countsAreUnknownAtFirst()
{
    Model model;
    model.setServices(services(u"ab"_s));
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(!model.index(row).data(Model::InProgressRole).isValid());
        QVERIFY(!model.index(row).data(Model::FailedRole).isValid());
    }
}

void ServiceListModelTest::countsAreTold()
{
    Model model;
    model.setServices(services(u"abc"_s));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setCounts(
        {{u"a"_s, {.inProgress = 1, .failed = 2}}, {u"b"_s, {.inProgress = 10, .failed = 0}}});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(1).data(Model::InProgressRole), QVariant(1));
    QCOMPARE(model.index(1).data(Model::FailedRole), QVariant(2));
    QVERIFY(!model.index(3).data(Model::FailedRole).isValid());
    QCOMPARE(model.index(0).data(Model::InProgressRole), QVariant(11));
    QCOMPARE(model.index(0).data(Model::FailedRole), QVariant(2));

    model.setCounts({{u"b"_s, {.inProgress = 0, .failed = 5}}}); // of the others the last ones stay
    QCOMPARE(model.index(0).data(Model::InProgressRole), QVariant(1));
    QCOMPARE(model.index(0).data(Model::FailedRole), QVariant(7));
}

void ServiceListModelTest::sameCountsAreSilent()
{
    Model model;
    model.setServices(services(u"ab"_s));
    model.setCounts({{u"a"_s, {.inProgress = 1, .failed = 2}}});
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setCounts({{u"a"_s, {.inProgress = 1, .failed = 2}}});
    model.setCounts({});
    QVERIFY(changed.isEmpty());
}

void ServiceListModelTest::countsOfServicesThatHaveGoneDoNotCount()
{
    Model model;
    model.setServices(services(u"ab"_s));
    model.setCounts(
        {{u"a"_s, {.inProgress = 1, .failed = 2}}, {u"b"_s, {.inProgress = 3, .failed = 4}}});
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setServices(services(u"bc"_s));
    QCOMPARE(model.index(0).data(Model::InProgressRole), QVariant(3));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(changed.last().first().toModelIndex(), model.index(0));
}

void ServiceListModelTest::countsGroupStatuses()
{
    using enum KnownTrainingStatus;
    ServiceCounts counts;
    for (const KnownTrainingStatus status :
         {Ready, Requesting, Waiting, Learning, Completed, Stopping, RequestFailed, RefinedFailed,
          LearningFailed})
        counts.count(sampleTraining(u"v"_s, status));
    Training unknown = sampleTraining(u"v"_s);
    unknown.status = TrainingStatus::fromText(u"paused");
    counts.count(unknown);
    QCOMPARE(counts, (ServiceCounts{.inProgress = 4, .failed = 3}));
}

void ServiceListModelTest::speaksWhatIsSeen()
{
    Service denied = service(u"b"_s);
    denied.permission = u"Deny"_s;
    Model model;
    model.setServices({service(u"a"_s), denied});
    model.setCounts({{u"a"_s, {.inProgress = 2, .failed = 1}}});
    const QString spoken = model.index(1).data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.startsWith(u"name of a, a, Trainable, 2 in progress, 1 failed"));
    QVERIFY(model.index(2).data(Qt::AccessibleTextRole).toString().contains(u"no permission"));
}

QTEST_GUILESS_MAIN(ServiceListModelTest)
#include "tst_servicelistmodel.moc"
