// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filterlistener.h"
#include "models/hyperparametercolumn.h"
#include "support/asked.h"
#include "support/hpvalues.h"
#include "support/testprogram.h"
#include "support/trainingtable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using Model = TrainingTable;

namespace {

using Kind = HpValue::Kind;
constexpr int firstColumn = Model::InState + 1;

HpoCatalog catalog()
{
    return *HpoCatalog::fromJson(
        R"({"options":[{"name":"size","kind":"integer","minimum":1,"maximum":1000,"default":5,
                        "meaning":{"en":"How large."}}]})");
}

Training trainingWith(const QString &version, const HpConfig &config)
{
    Training training = sampleTraining(version);
    training.hpConfig = config;
    return training;
}

Training trainingWith(const QString &version, const QList<HpOption> &options)
{
    return trainingWith(version, HpConfig(true, options));
}

} // namespace

// Columns of the trainings that show hyperparameters.
class HyperparameterColumnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingIsThereUntilItIsWanted();
    void columnsComeAndGoOneByOne();
    void cellsTellTheirValue_data();
    void cellsTellTheirValue();
    void optionsThatWereNotUsedAreQuiet();
    void numbersStandOnTheRight();
    void longNamesAreShortened();
    void valuesAreSortedByTheirKind_data();
    void valuesAreSortedByTheirKind();
    void orderSurvivesOtherColumns();
    void withoutItsColumnTheOrderIsThatOfTheStart();
    void optionsThatDifferFollowTheFilter();

private:
    QVariant cell(int row, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, firstColumn).data(role);
    }

    std::unique_ptr<Model> m_model;
    std::unique_ptr<TrainingFilterModel> m_shown;
    std::unique_ptr<QAbstractItemModelTester> m_modelTester;
    std::unique_ptr<QAbstractItemModelTester> m_shownTester;
};

void HyperparameterColumnTest::init()
{
    m_shownTester.reset();
    m_modelTester.reset();
    m_shown.reset();
    m_model = std::make_unique<Model>();
    m_model->setCatalog(catalog());
    m_shown = std::make_unique<TrainingFilterModel>(m_model.get());
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    m_modelTester = std::make_unique<QAbstractItemModelTester>(m_model.get(), Mode::QtTest);
    m_shownTester = std::make_unique<QAbstractItemModelTester>(m_shown.get(), Mode::QtTest);
}

// Whatever options a service makes up, nobody's columns change.
void HyperparameterColumnTest::nothingIsThereUntilItIsWanted()
{
    m_model->add({trainingWith(u"1"_s, {option(u"size"_s, 7), option(u"new"_s, 1)})});
    QCOMPARE(m_model->columnCount(), firstColumn);
    QCOMPARE(m_model->columnOf(u"hp.size"_s), -1);
    m_model->setHyperparameters({u"size"_s});
    QCOMPARE(m_model->columnOf(u"hp.size"_s), firstColumn);
    QCOMPARE(m_model->column(firstColumn).id, u"hp.size"_s);
    QCOMPARE(m_shown->columnCount(), firstColumn + 1);
    QCOMPARE(m_shown->headerData(firstColumn, Qt::Horizontal).toString(), u"size"_s);
    QCOMPARE(
        m_shown->headerData(firstColumn, Qt::Horizontal, Qt::ToolTipRole).toString(),
        u"How large."_s);
    QCOMPARE(m_shown->index(0, firstColumn).data().toString(), u"7"_s);
}

void HyperparameterColumnTest::columnsComeAndGoOneByOne()
{
    m_model->add({trainingWith(u"1"_s, {option(u"b"_s, 1)})});
    QSignalSpy inserted(m_shown.get(), &QAbstractItemModel::columnsInserted);
    QSignalSpy removed(m_shown.get(), &QAbstractItemModel::columnsRemoved);
    QSignalSpy reset(m_shown.get(), &QAbstractItemModel::modelReset);
    m_model->setHyperparameters({u"a"_s, u"b"_s, u"a"_s, QString(), u"is_enabled"_s});
    QCOMPARE(m_model->hyperparameters(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(inserted.size(), 1);
    const QPersistentModelIndex kept = m_shown->index(0, firstColumn + 1);
    // Those that stay keep their column, and new ones stand behind.
    m_model->setHyperparameters({u"c"_s, u"b"_s});
    QCOMPARE(m_model->hyperparameters(), (QStringList{u"b"_s, u"c"_s}));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().at(1).toInt(), firstColumn);
    QCOMPARE(kept.column(), firstColumn);
    QCOMPARE(kept.data().toString(), u"1"_s);
    m_model->setHyperparameters({u"c"_s, u"b"_s});
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(removed.size(), 1);
    m_model->setHyperparameters({});
    QVERIFY(!kept.isValid());
    QCOMPARE(reset.size(), 0);
}

void HyperparameterColumnTest::cellsTellTheirValue_data()
{
    QTest::addColumn<QList<HpOption>>("options");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<bool>("isQuiet");
    QTest::addColumn<HpVerdict>("verdict");
    const QString size = u"size"_s;
    QTest::newRow("changed") << QList{option(size, 700)} << u"700"_s << u"700"_s << false
                             << HpVerdict::Changed;
    QTest::newRow("default") << QList{option(size, 5)} << u"5"_s << u"5"_s << true
                             << HpVerdict::Default;
    QTest::newRow("out of range") << QList{option(size, 4321)} << u"4,321"_s
                                  << u"4,321, Out of range"_s << false << HpVerdict::OutOfRange;
    QTest::newRow("null") << QList{option(size, Kind::Null, u"null"_s)} << u"null"_s
                          << u"null, Not of the documented kind"_s << false << HpVerdict::OtherKind;
    QTest::newRow("absent") << QList<HpOption>() << u"–"_s << u"absent"_s << true
                            << HpVerdict::Default;
}

void HyperparameterColumnTest::cellsTellTheirValue()
{
    QFETCH(const QList<HpOption>, options);
    QFETCH(const QString, text);
    QFETCH(const QString, spoken);
    QFETCH(const bool, isQuiet);
    QFETCH(const HpVerdict, verdict);
    m_model->setHyperparameters({u"size"_s});
    m_model->add({trainingWith(u"1"_s, options)});
    QCOMPARE(cell(0).toString(), text);
    QCOMPARE(cell(0, Qt::AccessibleTextRole).toString(), spoken);
    QCOMPARE(cell(0, Model::QuietRole).toBool(), isQuiet);
    QCOMPARE(HpVerdict(cell(0, Model::VerdictRole).toInt()), verdict);
    QVERIFY(!m_model->index(0, Model::Status).data(Model::VerdictRole).isValid());
}

void HyperparameterColumnTest::optionsThatWereNotUsedAreQuiet()
{
    m_model->setHyperparameters({u"size"_s});
    m_model->add({trainingWith(u"1"_s, HpConfig(false, {option(u"size"_s, 700)}))});
    QVERIFY(cell(0, Model::QuietRole).toBool());
    QVERIFY(cell(0, Qt::ToolTipRole).toString().contains(u"was not used"));
}

void HyperparameterColumnTest::numbersStandOnTheRight()
{
    const QVariant right(Qt::AlignRight | Qt::AlignVCenter);
    m_model->setHyperparameters({u"size"_s, u"other"_s});
    m_model->add(
        {trainingWith(u"1"_s, {option(u"size"_s, 7), option(u"other"_s, Kind::String, u"x"_s)}),
         trainingWith(u"2"_s, {option(u"other"_s, 7)})});
    QCOMPARE(cell(0, Qt::TextAlignmentRole), right);
    QCOMPARE(cell(1, Qt::TextAlignmentRole), right); // the dash below the numbers
    QCOMPARE(m_model->headerData(firstColumn, Qt::Horizontal, Qt::TextAlignmentRole), right);
    const int other = firstColumn + 1;
    QVERIFY(!m_model->index(0, other).data(Qt::TextAlignmentRole).isValid());
    QCOMPARE(m_model->index(1, other).data(Qt::TextAlignmentRole), right);
    QVERIFY(!m_model->headerData(other, Qt::Horizontal, Qt::TextAlignmentRole).isValid());
    QVERIFY(!m_model->index(0, Model::Status).data(Qt::TextAlignmentRole).isValid());
}

void HyperparameterColumnTest::longNamesAreShortened()
{
    const QString name(100'000, u'n');
    m_model->setHyperparameters({name});
    QCOMPARE(
        m_model->headerData(firstColumn, Qt::Horizontal).toString(),
        QString(QString(60, u'n') + u'…'));
    m_model->add({trainingWith(u"1"_s, {option(name, 3)})});
    QCOMPARE(cell(0).toString(), u"3"_s);
}

void HyperparameterColumnTest::valuesAreSortedByTheirKind_data()
{
    QTest::addColumn<QList<HpOption>>("inOrder");
    const auto of = [](Kind kind, const QString &text) { return option(u"size"_s, kind, text); };
    const auto number = [](qint64 value) { return option(u"size"_s, value); };
    QTest::newRow("numbers by value") << QList{number(-3), number(9), number(10), number(700)};
    QTest::newRow("fractions") << QList{
        number(1), of(Kind::Number, u"1.25"_s), of(Kind::Number, u"1.5"_s), number(2)};
    QTest::newRow("beyond a double")
        << QList{number(9007199254740992), number(9007199254740993), number(9007199254740994)};
    QTest::newRow("beyond 64 bits") << QList{
        of(Kind::Number, u"-1e999"_s), number(-5), number(5), of(Kind::Number, u"1e40"_s),
        of(Kind::Number, u"1e999"_s)};
    QTest::newRow("kinds") << QList{
        number(70),
        of(Kind::Boolean, u"false"_s),
        of(Kind::Boolean, u"true"_s),
        of(Kind::String, u"8"_s),
        of(Kind::String, u"a"_s),
        of(Kind::Array, u"[1]"_s),
        of(Kind::Null, u"null"_s)};
    QTest::newRow("texts as people do") << QList{
        of(Kind::String, u"run 9"_s), of(Kind::String, u"run 10"_s), of(Kind::String, u"Run 11"_s)};
}

// Absent ones come last in both directions.
void HyperparameterColumnTest::valuesAreSortedByTheirKind()
{
    QFETCH(const QList<HpOption>, inOrder);
    QList<Training> trainings;
    QStringList versions;
    for (const HpOption &value : inOrder) {
        versions.append(QString::number(versions.size()));
        trainings.append(trainingWith(versions.constLast(), {value}));
    }
    trainings.append(trainingWith(u"absent"_s, QList<HpOption>()));
    std::ranges::reverse(trainings);
    m_model->add(trainings);
    m_model->setHyperparameters({u"size"_s});
    m_shown->sort(firstColumn, Qt::AscendingOrder);
    QCOMPARE(shownVersions(*m_shown), versions + QStringList(u"absent"_s));
    m_shown->sort(firstColumn, Qt::DescendingOrder);
    std::ranges::reverse(versions);
    QCOMPARE(shownVersions(*m_shown), versions + QStringList(u"absent"_s));
}

void HyperparameterColumnTest::orderSurvivesOtherColumns()
{
    m_model->add(
        {trainingWith(u"1"_s, {option(u"b"_s, 3)}), trainingWith(u"2"_s, {option(u"b"_s, 1)}),
         trainingWith(u"3"_s, {option(u"b"_s, 2)})});
    m_model->setHyperparameters({u"a"_s, u"b"_s});
    m_shown->sort(firstColumn + 1, Qt::AscendingOrder);
    const QStringList expected{u"2"_s, u"3"_s, u"1"_s};
    QCOMPARE(shownVersions(*m_shown), expected);
    m_model->setHyperparameters({u"b"_s, u"c"_s});
    QCOMPARE(m_shown->sortColumn(), firstColumn);
    QCOMPARE(shownVersions(*m_shown), expected);
    m_model->add({trainingWith(u"4"_s, {option(u"b"_s, 0)})});
    QCOMPARE(shownVersions(*m_shown).first(), u"4"_s);
}

void HyperparameterColumnTest::withoutItsColumnTheOrderIsThatOfTheStart()
{
    m_model->setHyperparameters({u"a"_s});
    m_shown->sort(firstColumn, Qt::AscendingOrder);
    m_model->setHyperparameters({});
    QCOMPARE(m_shown->sortColumn(), int(Model::Created));
    QCOMPARE(m_shown->sortOrder(), Qt::DescendingOrder);
}

void HyperparameterColumnTest::optionsThatDifferFollowTheFilter()
{
    m_model->add(
        {trainingWith(u"one"_s, {option(u"b"_s, 3), option(u"a"_s, 1)}),
         trainingWith(u"two"_s, {option(u"b"_s, 1), option(u"a"_s, 1)}),
         trainingWith(u"twofold"_s, {option(u"b"_s, 1), option(u"a"_s, 2)})});
    QCOMPARE(m_shown->differingHyperparameters(), (QStringList{u"a"_s, u"b"_s}));
    m_shown->setFilter({.question = asked(u"two"_s)});
    QCOMPARE(m_shown->differingHyperparameters(), QStringList(u"a"_s));
    m_shown->setFilter({.question = asked(u"one"_s)});
    QCOMPARE(m_shown->differingHyperparameters(), QStringList());
}

static const RegisteredTest
    registered(__FILE__, runTest<HyperparameterColumnTest, QCoreApplication>);
#include "tst_hyperparametercolumn.moc"
