// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/servicelistmodel.h"
#include "support/testprogram.h"
#include "support/trainingtable.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using Model = ServiceTable;

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

// Trainings in progress, and ones that were requested a minute ago and failed.
ServiceCounts counts(int inProgress, int failed)
{
    const qint64 aMinuteAgo = QDateTime::currentMSecsSinceEpoch() - 60'000;
    return {
        .all = inProgress + failed,
        .inProgress = inProgress,
        .failed = failed,
        .recentFailures = QList<qint64>(failed, aMinuteAgo)};
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
    void whatStandsTogetherIsToldTogether();
    void randomListsKeepPersistentIndexes();
    void clearForgetsAll();
    void findsRows();
    void deniedAndDeletedOnesCannotBeChosen_data();
    void deniedAndDeletedOnesCannotBeChosen();
    void reasonStandsInTheToolTip();
    void showsTheIdWhereThereIsNoName();
    void unexpectedFieldsAreTold();
    void noTextIsMoreThanCanBeLaidOut();
    void countsAreUnknownAtFirst();
    void countsAreTold();
    void sumThatLacksAServiceIsUnknown();
    void countsThatWereNotTakenAgainAreOld();
    void countsOfAListThatWasNotReadToItsEndAreAtLeast();
    void sameCountsAreSilent();
    void countsOfServicesThatHaveGoneDoNotCount();
    void servicesAreGroupedByWhatTheyCallFor();
    void speaksWhatIsSeen();
};

void ServiceListModelTest::allServicesComeFirst()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"All services"_s);
    QCOMPARE(model.index(0).data(Model::IdRole).toString(), QString());
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
    const QSignalSpy moved(&model, &Q::layoutChanged);
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

// Whoever listens works for each signal, and there may be thousands of services.
void ServiceListModelTest::whatStandsTogetherIsToldTogether()
{
    Model model;
    using Q = QAbstractItemModel;
    const QSignalSpy inserted(&model, &Q::rowsInserted);
    model.setServices(services(u"abcdef"_s));
    QCOMPARE(inserted.count(), 1);

    QSignalSpy changed(&model, &Q::dataChanged);
    QList<Service> list = services(u"abcdef"_s);
    for (const int row : {1, 2, 5})
        list[row].status = KnownServiceStatus::Learning;
    model.setServices(list);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(2));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(3));
    QCOMPARE(changed.at(1).at(0).toModelIndex(), model.index(6));
    QCOMPARE(changed.at(1).at(1).toModelIndex(), model.index(6));

    const QSignalSpy removed(&model, &Q::rowsRemoved);
    const QSignalSpy ordered(&model, &Q::layoutChanged);
    model.setServices({list[5], list[3], list[0]});
    QCOMPARE(removed.count(), 2);
    QCOMPARE(ordered.count(), 1);
    QCOMPARE(ids(model), u"fda"_s);
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
    model.setCounts({{u"a"_s, counts(1, 2)}, {u"b"_s, {}}}, 1);
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
    QVERIFY(toolTip(1).startsWith(u"name of good\nID: good\nState: Trainable (learnable)\n"));
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

void ServiceListModelTest::unexpectedFieldsAreTold()
{
    Service odd = service(u"a"_s);
    odd.name.clear();
    odd.unexpected = UnexpectedFields(
        {{"name"_L1, UnexpectedField::Expected::Text, UnexpectedField::Found::Nothing, {}}});
    Model model;
    model.setServices({odd, service(u"b"_s)});
    QCOMPARE(model.serviceStore().nameOf(u"a"_s), u"a"_s);
    const auto text = [&model](int row, int role) {
        return model.index(row).data(role).toString();
    };
    QCOMPARE(text(1, Model::StatusTextRole), u"Trainable, unexpected fields"_s);
    for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
        QVERIFY2(text(1, role).endsWith(u"name is missing."_s), qPrintable(text(1, role)));
        QVERIFY(!text(2, role).contains(u"missing"_s));
    }
    QVERIFY(!text(1, Qt::AccessibleTextRole).startsWith(u','));
    QCOMPARE(text(2, Model::StatusTextRole), u"Trainable"_s);
}

void ServiceListModelTest::noTextIsMoreThanCanBeLaidOut()
{
    const QString hostile = u"<b>\u202eevil\n"_s + QString(1'000'000, u'x');
    Service odd;
    odd.serviceId = hostile;
    odd.actionName = hostile;
    odd.permission = hostile;
    odd.status = ServiceStatus::fromText(hostile);
    odd.created = Timestamp::fromText(hostile.toStdString());
    Service named = odd;
    named.serviceId += u'2';
    named.name = hostile;
    named.permission = u"Allow"_s;
    Model model;
    model.setServices({odd, named});
    for (int row = 1; row < model.rowCount(); ++row) {
        for (const int role :
             {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
              int(Model::StatusTextRole), int(Model::ShownIdRole)}) {
            const QString text = model.index(row).data(role).toString();
            QVERIFY2(text.size() > 10 && text.size() < 20'000, qPrintable(text.left(100)));
            QVERIFY(!text.contains(QChar(0x202e)));
        }
    }
}

void ServiceListModelTest::countsAreUnknownAtFirst()
{
    Model model;
    model.setServices(services(u"ab"_s));
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        QVERIFY(!index.data(Model::InProgressRole).isValid());
        QVERIFY(!index.data(Model::FailedRole).isValid());
        QCOMPARE(index.data(Model::CountsRole), QVariant(int(Model::Counts::Unknown)));
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"not known"));
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(u"not known"));
    }
}

void ServiceListModelTest::countsAreTold()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    model.setServices(services(u"abc"_s));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setCounts({{u"a"_s, counts(1, 2)}, {u"b"_s, counts(10, 0)}, {u"c"_s, counts(0, 1)}}, 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(1).data(Model::InProgressRole), QVariant(1));
    QCOMPARE(model.index(1).data(Model::FailedRole), QVariant(2));
    QCOMPARE(model.index(0).data(Model::InProgressRole), QVariant(11));
    QCOMPARE(model.index(0).data(Model::FailedRole), QVariant(3));
    QCOMPARE(model.index(0).data(Model::CountsRole), QVariant(int(Model::Counts::Known)));
}

void ServiceListModelTest::sumThatLacksAServiceIsUnknown()
{
    QList<Service> list = services(u"abc"_s);
    list[2].permission = u"Deny"_s; // nobody can ask for these, so they are not missing
    Model model;
    model.setServices(list);
    model.setCounts({{u"a"_s, counts(3, 4)}}, 1);
    QCOMPARE(model.index(1).data(Model::InProgressRole), QVariant(3));
    QCOMPARE(model.index(2).data(Model::CountsRole), QVariant(int(Model::Counts::Unknown)));
    QCOMPARE(model.index(3).data(Model::CountsRole), QVariant(int(Model::Counts::None)));
    QCOMPARE(model.index(0).data(Model::CountsRole), QVariant(int(Model::Counts::Unknown)));
    QVERIFY(!model.index(0).data(Model::InProgressRole).isValid());
    QVERIFY(!model.index(0).data(Model::FailedRole).isValid());

    model.setCounts({{u"a"_s, counts(3, 4)}, {u"b"_s, counts(1, 0)}}, 2);
    QCOMPARE(model.index(0).data(Model::InProgressRole), QVariant(4));
}

void ServiceListModelTest::countsThatWereNotTakenAgainAreOld()
{
    Model model;
    model.setServices(services(u"ab"_s));
    model.setCounts({{u"a"_s, counts(1, 1)}, {u"b"_s, counts(2, 2)}}, 1'722'306'336'000);
    const auto state = [&](int row) {
        return Model::Counts(model.index(row).data(Model::CountsRole).toInt());
    };
    QCOMPARE(state(0), Model::Counts::Known);

    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setCounts({{u"b"_s, counts(2, 2)}}, 1'722'306'337'000);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(state(0), Model::Counts::Old);
    QCOMPARE(state(1), Model::Counts::Old);
    QCOMPARE(state(2), Model::Counts::Known);
    QCOMPARE(model.index(1).data(Model::InProgressRole), QVariant(1));
    // It says of when they are: longer than a day ago, so with the date.
    QVERIFY(model.index(1).data(Qt::ToolTipRole).toString().contains(u"2024-07-30"));
    QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(u"2024-07-30"));

    model.setStaleServices({u"b"_s});
    QCOMPARE(state(2), Model::Counts::Old);
    model.setStaleServices({});
    QCOMPARE(state(2), Model::Counts::Known);
}

void ServiceListModelTest::countsOfAListThatWasNotReadToItsEndAreAtLeast()
{
    Model model;
    model.setServices(services(u"ab"_s));
    ServiceCounts part = counts(1, 1);
    part.isWhole = false;
    model.setCounts({{u"a"_s, part}, {u"b"_s, counts(1, 0)}}, 1);
    for (const int row : {0, 1}) {
        const QModelIndex index = model.index(row);
        QCOMPARE(index.data(Model::CountsRole), QVariant(int(Model::Counts::AtLeast)));
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(u"Minimum numbers"));
    }
    QCOMPARE(model.index(2).data(Model::CountsRole), QVariant(int(Model::Counts::Known)));
}

void ServiceListModelTest::sameCountsAreSilent()
{
    Model model;
    model.setServices(services(u"a"_s));
    const ServiceCounts same = counts(1, 2);
    model.setCounts({{u"a"_s, same}}, 1);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setCounts({{u"a"_s, same}}, 2);
    QVERIFY(changed.isEmpty());
}

void ServiceListModelTest::countsOfServicesThatHaveGoneDoNotCount()
{
    Model model;
    model.setServices(services(u"ab"_s));
    model.setCounts({{u"a"_s, counts(1, 2)}, {u"b"_s, counts(3, 4)}}, 1);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setServices(services(u"b"_s));
    QCOMPARE(model.index(0).data(Model::InProgressRole), QVariant(3));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(changed.last().first().toModelIndex(), model.index(0));
    // One that has come is not counted yet, so nobody knows the sum.
    model.setServices(services(u"bc"_s));
    QVERIFY(!model.index(0).data(Model::InProgressRole).isValid());
}

void ServiceListModelTest::servicesAreGroupedByWhatTheyCallFor()
{
    using enum KnownServiceStatus;
    QList<Service> list = services(u"abcdefg"_s);
    list[5].permission = u"Deny"_s;
    list[6].status = Deleted;
    Model model;
    model.setServices(list);
    model.setCounts(
        {{u"a"_s, counts(1, 0)},
         {u"b"_s, counts(0, 1)},
         {u"c"_s, {.all = 7, .failed = 3}},
         {u"d"_s, {}}},
        1);
    const QList<Model::Group> expected{Model::Group::All,           Model::Group::NeedsALook,
                                       Model::Group::NeedsALook,    Model::Group::Quiet,
                                       Model::Group::NothingToShow, Model::Group::Quiet,
                                       Model::Group::NothingToShow, Model::Group::NothingToShow};
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(Model::Group(model.index(row).data(Model::GroupRole).toInt()), expected.at(row));
}

void ServiceListModelTest::speaksWhatIsSeen()
{
    Service denied = service(u"b"_s);
    denied.permission = u"Deny"_s;
    Model model;
    model.setServices({service(u"a"_s), denied});
    model.setCounts({{u"a"_s, counts(2, 1)}}, 1);
    const QString spoken = model.index(1).data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.startsWith(
        u"name of a, a, Trainable, 2 in progress, 1 failed in the last 24 hours"));
    QVERIFY(model.index(2).data(Qt::AccessibleTextRole).toString().contains(u"no permission"));
    QCOMPARE(
        model.index(0).data(Qt::AccessibleTextRole).toString(),
        u"All services, 2 in progress, 1 failed in the last 24 hours"_s);
}

static const RegisteredTest registered(__FILE__, runTest<ServiceListModelTest, QCoreApplication>);
#include "tst_servicelistmodel.moc"
