// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columnchoicefilter.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <random>

using namespace Qt::StringLiterals;

namespace {

ColumnChoice inTable(const QString &id, const QString &meaning = {})
{
    return {.id = id, .title = id, .meaning = meaning, .isShown = true, .isInTable = true};
}

ColumnChoice offered(const QString &id, int trainings)
{
    return {.id = id, .title = id, .meaning = {}, .trainings = trainings};
}

QStringList idsOf(const QAbstractItemModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row, 0).data().toString());
    return ids;
}

} // namespace

class ColumnChoiceModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsThatStayAreKept();
    void anyChangeIsTold();
    void ticksAreWishes();
    void onlyColumnsOfTheTableAreMoved_data();
    void onlyColumnsOfTheTableAreMoved();
    void bestNamesComeFirst();
    void meaningsAreSearchedToo();
    void whatIsFoundIsNotMoved();
};

void ColumnChoiceModelTest::rowsThatStayAreKept()
{
    ColumnChoiceModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChoices({inTable(u"a"_s), inTable(u"b"_s), offered(u"c"_s, 4)});
    const QPersistentModelIndex c = model.index(2, 0);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    ColumnChoice shown = offered(u"c"_s, 4);
    shown.isShown = shown.isInTable = true;
    model.setChoices({shown, inTable(u"b"_s), offered(u"d"_s, 1)});
    QCOMPARE(idsOf(model), (QStringList{u"c"_s, u"b"_s, u"d"_s}));
    QCOMPARE(c.row(), 0);
    QCOMPARE(c.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(reset.size(), 0);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setChoices({shown, inTable(u"b"_s), offered(u"d"_s, 1)});
    QCOMPARE(changed.size(), 0);
}

void ColumnChoiceModelTest::anyChangeIsTold()
{
    ColumnChoiceModel model;
    ColumnChoiceFilter found(&model);
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    const QAbstractItemModelTester foundTester(&found, Mode::QtTest);
    std::mt19937 random(5);
    QStringList all;
    for (int i = 0; i < 12; ++i)
        all.append(u"n%1"_s.arg(i));
    for (int round = 0; round < 300; ++round) {
        std::shuffle(all.begin(), all.end(), random);
        QList<ColumnChoice> choices;
        for (const QString &id : all.first(qsizetype(random() % 12)))
            choices.append(offered(id, int(random() % 3)));
        found.setPattern(round % 3 == 0 ? u"n1"_s : QString());
        model.setChoices(choices);
        QCOMPARE(model.choices(), choices);
    }
}

void ColumnChoiceModelTest::ticksAreWishes()
{
    ColumnChoiceModel model;
    model.setChoices({inTable(u"a"_s)});
    QSignalSpy wished(&model, &ColumnChoiceModel::showRequested);
    QVERIFY(model.index(0, 0).flags().testFlag(Qt::ItemIsUserCheckable));
    model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(wished.size(), 1);
    QCOMPARE(wished.first(), (QVariantList{u"a"_s, false}));
    QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    ColumnChoice fixed = inTable(u"a"_s);
    fixed.isChangeable = false;
    model.setChoices({fixed});
    QVERIFY(!model.index(0, 0).flags().testFlag(Qt::ItemIsUserCheckable));
}

void ColumnChoiceModelTest::onlyColumnsOfTheTableAreMoved_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("before"); // dropped in front of this row, or behind all
    QTest::addColumn<int>("place");  // -1: nothing happens
    QTest::newRow("down") << 0 << 2 << 1;
    QTest::newRow("up") << 2 << 0 << 0;
    QTest::newRow("where it is") << 1 << 1 << 1;
    QTest::newRow("behind all") << 0 << -1 << 2;
    QTest::newRow("among those that are not there") << 0 << 5 << 2;
    QTest::newRow("one that is not there") << 4 << 0 << -1;
}

void ColumnChoiceModelTest::onlyColumnsOfTheTableAreMoved()
{
    QFETCH(const int, from);
    QFETCH(const int, before);
    QFETCH(const int, place);
    ColumnChoiceModel model;
    model.setChoices(
        {inTable(u"0"_s), inTable(u"1"_s), inTable(u"2"_s), offered(u"3"_s, 1), offered(u"4"_s, 1),
         offered(u"5"_s, 1)});
    QSignalSpy moved(&model, &ColumnChoiceModel::moveRequested);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(from, 0)}));
    model.dropMimeData(data.get(), Qt::MoveAction, before, 0, {});
    QCOMPARE(moved.size(), place < 0 ? 0 : 1);
    if (place >= 0)
        QCOMPARE(moved.first(), (QVariantList{QString::number(from), place}));
    QCOMPARE(
        model.index(from, 0).flags().testFlag(Qt::ItemIsDragEnabled),
        model.choices().at(from).isInTable);
}

void ColumnChoiceModelTest::bestNamesComeFirst()
{
    ColumnChoiceModel model;
    ColumnChoiceFilter found(&model);
    model.setChoices(
        {inTable(u"Description"_s), offered(u"min_item_cut"_s, 1), offered(u"item_top_n"_s, 1),
         inTable(u"Type"_s)});
    found.setPattern(u" itn "_s);
    QCOMPARE(idsOf(found), (QStringList{u"item_top_n"_s, u"Description"_s}));
    found.setPattern({});
    QCOMPARE(
        idsOf(found),
        (QStringList{u"Description"_s, u"min_item_cut"_s, u"item_top_n"_s, u"Type"_s}));
}

void ColumnChoiceModelTest::meaningsAreSearchedToo()
{
    ColumnChoiceModel model;
    ColumnChoiceFilter found(&model);
    model.setChoices(
        {inTable(u"a"_s, u"Longest idle time"_s), inTable(u"idle"_s), inTable(u"b"_s)});
    found.setPattern(u"idle"_s);
    QCOMPARE(idsOf(found), (QStringList{u"idle"_s, u"a"_s}));
    found.setPattern(u"time idle"_s);
    QCOMPARE(idsOf(found), QStringList{u"a"_s});
    // Of what has changed since something else is true.
    model.setChoices(
        {inTable(u"b"_s, u"Time: idle"_s), inTable(u"a"_s), inTable(u"c"_s, u"idle time"_s)});
    QCOMPARE(idsOf(found), (QStringList{u"b"_s, u"c"_s}));
}

void ColumnChoiceModelTest::whatIsFoundIsNotMoved()
{
    ColumnChoiceModel model;
    ColumnChoiceFilter found(&model);
    QVERIFY(found.supportedDropActions().testFlag(Qt::MoveAction));
    found.setPattern(u"a"_s);
    QVERIFY(!found.supportedDropActions().testFlag(Qt::MoveAction));
}

static const RegisteredTest registered(__FILE__, runTest<ColumnChoiceModelTest, QCoreApplication>);
#include "tst_columnchoicemodel.moc"
