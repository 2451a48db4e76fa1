// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisonmodel.h"
#include "support/testprogram.h"
#include "support/trainingtable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

using Model = ComparisonModel;
using Kind = HpValue::Kind;
using Relation = ComparedCell::Relation;

namespace {

HpValue integer(qint64 value)
{
    return {.kind = Kind::Integer, .integer = value, .text = QString::number(value)};
}

HpValue value(Kind kind, const QString &text)
{
    return {.kind = kind, .text = text};
}

Training training(
    const QString &version, const QList<HpOption> &options,
    std::optional<bool> enabled = std::nullopt)
{
    Training training = sampleTraining(version);
    training.hpConfig = HpConfig(enabled, options);
    return training;
}

QList<TrainingKey> keysOf(const QList<Training> &trainings)
{
    QList<TrainingKey> keys;
    for (const Training &training : trainings)
        keys.append(training.key);
    return keys;
}

} // namespace

class ComparisonModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void showsOptionsBesideEachOther();
    void cellsSayHowTheyDiffer_data();
    void cellsSayHowTheyDiffer();
    void whiteSpaceIsSeenWhereItAloneDiffers();
    void arraysAreToldElementByElement();
    void hpoThatWasOffIsTold();
    void headersNameTheTrainings();
    void servicesAreNamedWhereTheyDiffer();
    void factsStandAboveAndFold();
    void showsDifferencesOnly();
    void goesFromDifferenceToDifference();
    void anyColumnMayBeTheBase();
    void followsTheTrainings();
    void keepsRowsThatStay();
    void otherTrainingsAreNoNews();
    void oneThatHasGoneStaysAsItWasSeen();
    void anotherAccountChangesNothing();
    void standsRandomChanges();
    void hostileTextsAreHarmless();
    void neighboursComeAndGoTogether();

private:
    std::unique_ptr<Model> compare(const QList<Training> &trainings)
    {
        m_table->replace(trainings);
        auto model = std::make_unique<Model>(m_table.get(), &m_catalog, keysOf(trainings));
        m_testers.append(new QAbstractItemModelTester(
            model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, model.get()));
        model->setShowsFacts(false);
        return model;
    }
    static QString name(const Model &model, int row)
    {
        return model.headerData(row, Qt::Vertical).toString();
    }
    static QStringList names(const Model &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names += name(model, row);
        return names;
    }
    static QString cell(const Model &model, int row, int column, int role = Qt::DisplayRole)
    {
        return model.index(row, column).data(role).toString();
    }

    HpoCatalog m_catalog;
    std::unique_ptr<TrainingTable> m_table;
    QList<QAbstractItemModelTester *> m_testers;
};

void ComparisonModelTest::initTestCase()
{
    const auto catalog = HpoCatalog::fromJson(R"({"options":[
        {"name":"is_enabled","kind":"boolean"},
        {"name":"session","kind":"integer","unit":"s","minimum":10,"maximum":86400,
         "default":1800,"meaning":{"en":"Idle time."}},
        {"name":"item_top_n","kind":"integer","minimum":1000,"maximum":500000,"default":20000},
        {"name":"group","kind":"array"}]})");
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void ComparisonModelTest::init()
{
    m_table = std::make_unique<TrainingTable>();
    m_table->setTimeFormat(TimeFormat(QTimeZone("UTC"), QLocale::c()));
    m_table->setServiceNames({{u"6wxgu000000"_s, u"shop"_s}, {u"other"_s, u"mall"_s}});
}

void ComparisonModelTest::showsOptionsBesideEachOther()
{
    const auto model = compare(
        {training(u"a"_s, {{u"new"_s, integer(1)}, {u"session"_s, integer(1800)}}),
         training(u"b"_s, {{u"new"_s, integer(1)}, {u"session"_s, integer(600)}})});
    model->setOnlyDifferences(false);
    QCOMPARE(names(*model), QStringList({u"session"_s, u"new"_s}));
    QCOMPARE(model->columnCount(), 3);
    QCOMPARE(cell(*model, 0, 0), u"1,800 s"_s); // the documented default
    QCOMPARE(cell(*model, 0, 1), u"1,800 s"_s);
    QCOMPARE(cell(*model, 0, 2), u"600 s  − 67 %"_s);
    QCOMPARE(cell(*model, 1, 0), QString()); // none is documented
    QCOMPARE(cell(*model, 1, 1), u"1"_s);
    QCOMPARE(cell(*model, 1, 2), u"="_s);
    QCOMPARE(cell(*model, 1, 2, Model::WholeTextRole), u"1"_s);
    QCOMPARE(model->sameCount(), 1);
    QCOMPARE(model->differenceCount(), 1);
}

void ComparisonModelTest::cellsSayHowTheyDiffer_data()
{
    QTest::addColumn<QList<HpOption>>("base");
    QTest::addColumn<QList<HpOption>>("other");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<Relation>("relation");
    const QString top = u"item_top_n"_s;
    const auto row = [&top](
                         const char *name, const QList<HpValue> &base, const QList<HpValue> &other,
                         const QString &shown, const QString &spoken, Relation relation) {
        const auto options = [&top](const QList<HpValue> &values) {
            QList<HpOption> all{{u"always"_s, integer(1)}};
            for (const HpValue &value : values)
                all.append({top, value});
            return all;
        };
        QTest::newRow(name) << options(base) << options(other) << shown << spoken << relation;
    };
    row("twelve times", {integer(50000)}, {integer(600000)}, u"600,000  × 12 · Out of range"_s,
        u"item_top_n: 600,000, 12 times the base 50,000, Out of range"_s, Relation::Different);
    row("less", {integer(50000)}, {integer(30000)}, u"30,000  − 40 %"_s,
        u"item_top_n: 30,000, 40 % less than the base 50,000"_s, Relation::Different);
    row("more", {integer(20000)}, {integer(25000)}, u"25,000  + 25 %"_s,
        u"item_top_n: 25,000, 25 % more than the base 20,000"_s, Relation::Different);
    row("a little more", {integer(20000)}, {integer(20001)}, u"20,001  more"_s,
        u"item_top_n: 20,001, more than the base 20,000"_s, Relation::Different);
    row("the same", {integer(50000)}, {value(Kind::Number, u"5e4"_s)}, u"="_s,
        u"item_top_n: 5e4, same as the base"_s, Relation::Same);
    row("absent", {integer(50000)}, {}, u"absent"_s, u"item_top_n: absent, the base has 50,000"_s,
        Relation::MissingHere);
    row("only here", {}, {integer(50000)}, u"50,000  not in base"_s,
        u"item_top_n: 50,000, absent in the base"_s, Relation::OnlyHere);
    row("a text", {integer(8000)}, {value(Kind::String, u"8000"_s)}, u"\"8000\"  text"_s,
        u"item_top_n: \"8000\", text, of another kind than the base 8,000"_s, Relation::OtherKind);
    row("null", {integer(8000)}, {value(Kind::Null, u"null"_s)},
        u"null · Not of the documented kind"_s,
        u"item_top_n: null, null, of another kind than the base 8,000, Not of the documented kind"_s,
        Relation::OtherKind);
    row("texts", {value(Kind::String, u"x"_s)}, {value(Kind::String, u"y"_s)},
        u"\"y\" · Not of the documented kind"_s,
        u"item_top_n: \"y\", differs from the base \"x\", Not of the documented kind"_s,
        Relation::Different);
}

void ComparisonModelTest::cellsSayHowTheyDiffer()
{
    QFETCH(const QList<HpOption>, base);
    QFETCH(const QList<HpOption>, other);
    QFETCH(const QString, shown);
    QFETCH(const QString, spoken);
    QFETCH(const Relation, relation);
    const auto model = compare({training(u"a"_s, base), training(u"b"_s, other)});
    model->setOnlyDifferences(false);
    QCOMPARE(name(*model, 0), u"item_top_n"_s);
    QCOMPARE(cell(*model, 0, 2), shown);
    QCOMPARE(cell(*model, 0, 2, Qt::AccessibleTextRole), spoken);
    QCOMPARE(model->index(0, 2).data(Model::RelationRole).toInt(), int(relation));
    QVERIFY(cell(*model, 0, 1, Qt::AccessibleTextRole).contains(u"the base"_s));
}

void ComparisonModelTest::whiteSpaceIsSeenWhereItAloneDiffers()
{
    const auto text = [](const QString &content) {
        return QList<HpOption>{{u"group column"_s, value(Kind::String, content)}};
    };
    auto model = compare(
        {training(u"a"_s, text(u"a b"_s)), training(u"b"_s, text(u" a\u00a0b\n"_s)),
         training(u"c"_s, text(u"a c"_s))});
    QCOMPARE(cell(*model, 0, 1), u"\"a␣b\""_s);
    QCOMPARE(cell(*model, 0, 2), u"\"␣a\\u00a0b\\n\"  white space"_s);
    QCOMPARE(
        cell(*model, 0, 2, Qt::AccessibleTextRole),
        u"group column: \"␣a\\u00a0b\\n\", differs from the base \"a␣b\" in white space only"_s);
    QVERIFY(cell(*model, 0, 2, Qt::ToolTipRole).contains(u"in white space only"));
    QCOMPARE(cell(*model, 0, 3), u"\"a␣c\""_s);
    // A spreadsheet gets what came.
    QCOMPARE(cell(*model, 0, 2, Model::PlainTextRole), u"\" a\u00a0b\n\""_s);

    model = compare({training(u"a"_s, text(u"a b"_s)), training(u"b"_s, text(u"ab "_s))});
    QCOMPARE(cell(*model, 0, 1), u"a b"_s);
    QCOMPARE(cell(*model, 0, 2), u"ab "_s);
}

void ComparisonModelTest::arraysAreToldElementByElement()
{
    const auto model = compare(
        {training(u"a"_s, {{u"group"_s, value(Kind::Array, u"[\"A\",\"B\",\"C\",\"E\"]"_s)}}),
         training(u"b"_s, {{u"group"_s, value(Kind::Array, u"[\"E\",\"A\",\"C\",\"D\"]"_s)}})});
    QCOMPARE(cell(*model, 0, 2), u"[\"E\",\"A\",\"C\",\"D\"]  1 added, 1 removed, 1 moved"_s);
    const QString toolTip = cell(*model, 0, 2, Qt::ToolTipRole);
    for (const QString &line : {u"Added: \"D\""_s, u"Removed: \"B\""_s, u"Moved: \"E\""_s})
        QVERIFY2(toolTip.split(u'\n').contains(line), qPrintable(toolTip));
}

void ComparisonModelTest::hpoThatWasOffIsTold()
{
    const auto model = compare(
        {training(u"a"_s, {{u"session"_s, integer(600)}}, true),
         training(u"b"_s, {{u"session"_s, integer(600)}}, false)});
    model->setOnlyDifferences(false);
    QCOMPARE(names(*model), QStringList({u"is_enabled"_s, u"session"_s}));
    QVERIFY(cell(*model, 0, 2, Qt::AccessibleTextRole).contains(u"no option was used"));
    QCOMPARE(cell(*model, 1, 2), u"= · Not used"_s);
    QVERIFY(!model->index(1, 2).data(Model::IsUsedRole).toBool());
    QVERIFY(model->index(1, 1).data(Model::IsUsedRole).toBool());
}

void ComparisonModelTest::headersNameTheTrainings()
{
    const auto model = compare({training(u"a"_s, {}), training(u"b"_s, {})});
    QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), u"Default"_s);
    QCOMPARE(
        model->headerData(1, Qt::Horizontal).toString(),
        u"a (base)\nPersonalized\nCompleted\n2024-07-30 02:25"_s);
    QCOMPARE(
        model->headerData(2, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
        u"b, Personalized, Completed, 2024-07-30 02:25"_s);
    QVERIFY(model->headerData(1, Qt::Horizontal, Model::IsBaseRole).toBool());
    QVERIFY(!model->headerData(3, Qt::Horizontal).isValid());
    QVERIFY(!model->headerData(0, Qt::Vertical).isValid());
}

void ComparisonModelTest::servicesAreNamedWhereTheyDiffer()
{
    Training ofOther = training(u"b"_s, {});
    ofOther.key.serviceId = u"other"_s;
    const auto model = compare({training(u"a"_s, {}), ofOther});
    QVERIFY(model->headerData(1, Qt::Horizontal).toString().contains(u"Personalized · shop"));
    QVERIFY(model->headerData(2, Qt::Horizontal).toString().contains(u"Personalized · mall"));
}

void ComparisonModelTest::factsStandAboveAndFold()
{
    Training failed = training(u"b"_s, {{u"x"_s, integer(1)}});
    failed.status = KnownTrainingStatus::LearningFailed;
    failed.description = u"nightly"_s;
    failed.inference = false;
    const auto model = compare({training(u"a"_s, {}), failed});
    QCOMPARE(names(*model), QStringList{u"x"_s});
    model->setShowsFacts(true);
    // What is known of none is no fact: nobody observes how long they took, and HPO did not come.
    QCOMPARE(
        names(*model),
        QStringList({u"Status"_s, u"Created (UTC)"_s, u"Result"_s, u"Description"_s, u"x"_s}));
    QCOMPARE(cell(*model, 0, 2), u"Training failed"_s);
    QCOMPARE(
        model->index(0, 2).data(Model::StatusRole).toInt(),
        int(KnownTrainingStatus::LearningFailed));
    QCOMPARE(cell(*model, 3, 2, Qt::AccessibleTextRole), u"Description: nightly"_s);
    QVERIFY(!model->index(0, 2).data(Model::RelationRole).isValid());
    QCOMPARE(model->differenceCount(), 1); // facts are none
    model->setShowsFacts(false);
    QCOMPARE(model->rowCount(), 1);
}

void ComparisonModelTest::showsDifferencesOnly()
{
    const auto model = compare(
        {training(u"a"_s, {{u"x"_s, integer(1)}, {u"y"_s, integer(2)}, {u"z"_s, integer(3)}}),
         training(u"b"_s, {{u"x"_s, integer(1)}, {u"y"_s, integer(4)}, {u"z"_s, integer(3)}})});
    QCOMPARE(names(*model), QStringList{u"y"_s});
    const QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex place = model->index(0, 2);
    model->setOnlyDifferences(false);
    QCOMPARE(names(*model), QStringList({u"x"_s, u"y"_s, u"z"_s}));
    QCOMPARE(place.row(), 1);
    model->setOnlyDifferences(true);
    QCOMPARE(place.row(), 0);
    QVERIFY(reset.isEmpty());
}

void ComparisonModelTest::goesFromDifferenceToDifference()
{
    const auto model = compare(
        {training(u"a"_s, {{u"x"_s, integer(1)}, {u"y"_s, integer(2)}, {u"z"_s, integer(3)}}),
         training(u"b"_s, {{u"x"_s, integer(1)}, {u"y"_s, integer(2)}, {u"z"_s, integer(3)}}),
         training(u"c"_s, {{u"x"_s, integer(9)}, {u"y"_s, integer(2)}})});
    model->setOnlyDifferences(false);
    QCOMPARE(model->nextDifference(-1, true), 0);
    QCOMPARE(model->nextDifference(0, true), 2);
    QCOMPARE(model->nextDifference(2, true), -1);
    QCOMPARE(model->nextDifference(2, false), 0);
    QCOMPARE(model->nextDifference(0, false), -1);
    QCOMPARE(model->differenceNumber(0), 1);
    QCOMPARE(model->differenceNumber(1), 0);
    QCOMPARE(model->differenceNumber(2), 2);
    QCOMPARE(model->differingColumn(2), 3);
}

void ComparisonModelTest::anyColumnMayBeTheBase()
{
    const auto model = compare(
        {training(u"a"_s, {{u"item_top_n"_s, integer(50000)}}),
         training(u"b"_s, {{u"item_top_n"_s, integer(100000)}})});
    model->setBase(2);
    QCOMPARE(cell(*model, 0, 1), u"50,000  − 50 %"_s);
    QCOMPARE(cell(*model, 0, 2), u"100,000"_s);
    QVERIFY(model->headerData(2, Qt::Horizontal).toString().startsWith(u"b (base)"));
    model->setBase(Comparison::defaults);
    QCOMPARE(cell(*model, 0, 1), u"50,000  × 2.5"_s);
    QCOMPARE(cell(*model, 0, 2), u"100,000  × 5"_s);
    QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), u"Default (base)"_s);
    model->setBase(7); // there is none
    QCOMPARE(model->base(), int(Comparison::defaults));
}

void ComparisonModelTest::followsTheTrainings()
{
    const Training first = training(u"a"_s, {{u"x"_s, integer(1)}});
    Training second = training(u"b"_s, {{u"x"_s, integer(1)}});
    const auto model = compare({first, second});
    QCOMPARE(model->rowCount(), 0);
    const QSignalSpy changed(model.get(), &Model::changed);
    second.hpConfig = HpConfig({}, {{u"x"_s, integer(2)}});
    second.status = KnownTrainingStatus::LearningFailed;
    m_table->replace({first, second});
    QCOMPARE(names(*model), QStringList{u"x"_s});
    QCOMPARE(cell(*model, 0, 2), u"2  × 2"_s);
    QVERIFY(model->headerData(2, Qt::Horizontal).toString().contains(u"Training failed"));
    QCOMPARE(changed.count(), 1);
}

void ComparisonModelTest::keepsRowsThatStay()
{
    const Training first =
        training(u"a"_s, {{u"p"_s, integer(1)}, {u"q"_s, integer(1)}, {u"r"_s, integer(1)}});
    Training second =
        training(u"b"_s, {{u"p"_s, integer(2)}, {u"q"_s, integer(1)}, {u"r"_s, integer(2)}});
    const auto model = compare({first, second});
    QCOMPARE(names(*model), QStringList({u"p"_s, u"r"_s}));
    const QPersistentModelIndex place = model->index(1, 2);
    second.hpConfig =
        HpConfig({}, {{u"p"_s, integer(1)}, {u"q"_s, integer(2)}, {u"r"_s, integer(3)}});
    m_table->replace({first, second});
    QCOMPARE(names(*model), QStringList({u"q"_s, u"r"_s}));
    QCOMPARE(place.row(), 1);
    QCOMPARE(place.data().toString(), u"3  × 3"_s);
}

void ComparisonModelTest::otherTrainingsAreNoNews()
{
    const QList<Training> both{
        training(u"a"_s, {{u"x"_s, integer(1)}}), training(u"b"_s, {{u"x"_s, integer(2)}})};
    const auto model = compare(both);
    const QSignalSpy changed(model.get(), &Model::changed);
    const QSignalSpy data(model.get(), &QAbstractItemModel::dataChanged);
    m_table->add({training(u"c"_s, {})});
    QVERIFY(changed.isEmpty() && data.isEmpty());
}

void ComparisonModelTest::oneThatHasGoneStaysAsItWasSeen()
{
    const QList<Training> both{
        training(u"a"_s, {{u"x"_s, integer(1)}}), training(u"b"_s, {{u"x"_s, integer(2)}})};
    const auto model = compare(both);
    QCOMPARE(model->absenceText(), QString());
    m_table->replace({both.at(0)}, {}, {u"6wxgu000000"_s});
    QCOMPARE(model->absenceText(), u"No longer in the list: b. Shown as last seen."_s);
    QCOMPARE(cell(*model, 0, 2), u"2  × 2"_s);
    m_table->replace({both.at(0)});
    QCOMPARE(model->absenceText(), u"Not in the list shown now: b. Shown as last seen."_s);
    m_table->replace(both);
    QCOMPARE(model->absenceText(), QString());
    m_table->clear(); // another question has no response yet
    QCOMPARE(model->absenceText(), QString());
    QCOMPARE(cell(*model, 0, 2), u"2  × 2"_s);
}

void ComparisonModelTest::anotherAccountChangesNothing()
{
    m_table->startSource("one");
    const QList<Training> both{
        training(u"a"_s, {{u"x"_s, integer(1)}}), training(u"b"_s, {{u"x"_s, integer(2)}})};
    const auto model = compare(both);
    m_table->startSource("two");
    m_table->replace(
        {training(u"a"_s, {{u"x"_s, integer(7)}}), training(u"b"_s, {{u"x"_s, integer(7)}})});
    QCOMPARE(cell(*model, 0, 1), u"1"_s);
    QCOMPARE(cell(*model, 0, 2), u"2  × 2"_s);
    QCOMPARE(model->absenceText(), u"Not in the list shown now: a, b. Shown as last seen."_s);
}

void ComparisonModelTest::standsRandomChanges()
{
    std::mt19937 random(12);
    const auto below = [&random](int bound) { return int(random() % unsigned(bound)); };
    const QStringList options{u"p"_s, u"session"_s, u"q"_s, u"item_top_n"_s, u"r"_s};
    QList<Training> trainings;
    const auto change = [&](Training &training) {
        QList<HpOption> chosen;
        for (const QString &option : options) {
            if (below(3) > 0)
                chosen.insert(below(int(chosen.size()) + 1), {option, integer(below(3))});
        }
        training.hpConfig =
            HpConfig(below(2) ? std::optional(below(2) == 0) : std::nullopt, chosen);
    };
    for (int i = 0; i < 4; ++i) {
        trainings.append(sampleTraining(QString::number(i)));
        change(trainings.last());
    }
    const auto model = compare(trainings);
    for (int i = 0; i < 300; ++i) {
        switch (below(5)) {
        case 0:
            model->setBase(below(5));
            break;
        case 1:
            model->setOnlyDifferences(below(2) == 0);
            break;
        case 2:
            model->setShowsFacts(below(2) == 0);
            break;
        default:
            change(trainings[below(4)]);
            m_table->replace(trainings);
        }
        // As one that is made now.
        Model fresh(m_table.get(), &m_catalog, keysOf(trainings));
        fresh.setBase(model->base());
        fresh.setOnlyDifferences(model->showsOnlyDifferences());
        fresh.setShowsFacts(model->showsFacts());
        QCOMPARE(names(*model), names(fresh));
        for (int row = 0; row < fresh.rowCount(); ++row) {
            for (int column = 0; column < fresh.columnCount(); ++column)
                QCOMPARE(cell(*model, row, column), cell(fresh, row, column));
        }
    }
}

void ComparisonModelTest::hostileTextsAreHarmless()
{
    const QString hostile = u"<b>\u202eevil\n</b>"_s + QString(5000, u'x');
    Training second = training(hostile, {{hostile, value(Kind::String, hostile)}});
    second.description = hostile;
    const auto model = compare({training(u"a"_s, {}), second});
    model->setShowsFacts(true);
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString text = cell(*model, row, 2);
        QVERIFY(text.size() < 600);
        QVERIFY(!text.contains(QChar(0x202e)) && !text.contains(u'\n'));
        QVERIFY(!name(*model, row).contains(QChar(0x202e)));
    }
    QVERIFY(model->headerData(2, Qt::Horizontal).toString().size() < 200);
    QCOMPARE(
        model->headerData(model->rowCount() - 1, Qt::Vertical, Model::WholeTextRole).toString(),
        hostile);
}

// A view lays itself out anew for each of these signals.
void ComparisonModelTest::neighboursComeAndGoTogether()
{
    QList<HpOption> options;
    for (int i = 0; i < 3000; ++i)
        options.append({u"option_%1"_s.arg(i), integer(i)});
    QList<HpOption> others = options;
    others[1000].value = integer(-1);
    const auto model = compare({training(u"a"_s, options), training(u"b"_s, others)});
    QCOMPARE(model->rowCount(), 1);
    QSignalSpy inserted(model.get(), &Model::rowsInserted);
    QSignalSpy removed(model.get(), &Model::rowsRemoved);
    model->setOnlyDifferences(false);
    QCOMPARE(model->rowCount(), 3000);
    QCOMPARE(inserted.size(), 2);
    model->setOnlyDifferences(true);
    QCOMPARE(names(*model), QStringList{u"option_1000"_s});
    QCOMPARE(removed.size(), 2);
}

static const RegisteredTest registered(__FILE__, runTest<ComparisonModelTest, QCoreApplication>);
#include "tst_comparisonmodel.moc"
