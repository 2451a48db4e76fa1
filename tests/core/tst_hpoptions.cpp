// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hpocatalog.h"
#include "core/hpoptions.h"
#include "support/hpvalues.h"
#include "support/sampletrainings.h"
#include "support/testprogram.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

using Kind = HpValue::Kind;

HpoCatalog catalog()
{
    return *HpoCatalog::fromJson(
        R"({"options":[{"name":"zeta","kind":"integer"},{"name":"alpha","kind":"integer"}]})");
}

// A list with a training for each of these.
TrainingList listWith(const QList<HpConfig> &configs)
{
    QList<Training> trainings;
    for (const HpConfig &config : configs) {
        trainings.append(sampleTraining(QString::number(trainings.size())));
        trainings.last().hpConfig = config;
    }
    return listOf(trainings);
}

QStringList differing(const TrainingList &list)
{
    std::vector<int> rows(std::size_t(list.size()));
    std::iota(rows.begin(), rows.end(), 0);
    return differingOptions(list, rows, catalog());
}

} // namespace

class HpOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trainingsWithAnOptionAreCounted();
    void documentedOptionsComeFirst();
    void optionsThatDifferAreFound_data();
    void optionsThatDifferAreFound();
    void trainingsOfOtherTypesAreNotCompared();
    void onlyTheRowsThatAreMeantCount();
};

void HpOptionsTest::trainingsWithAnOptionAreCounted()
{
    const HpConfig both(true, {option(u"a"_s, 1), option(u"b"_s, 2)});
    const HpConfig twice(false, {option(u"b"_s, 2), option(u"b"_s, 3)});
    TrainingList list = listWith({both, both, twice, HpConfig()});
    QCOMPARE(optionCounts(list), (QHash<QString, int>{{u"a"_s, 2}, {u"b"_s, 3}}));
    list.arrange({2, 3}); // the others have gone
    QCOMPARE(optionCounts(list), (QHash<QString, int>{{u"b"_s, 1}}));
    QVERIFY(optionCounts({}).isEmpty());
}

void HpOptionsTest::documentedOptionsComeFirst()
{
    QCOMPARE(
        inReadingOrder({u"b10"_s, u"alpha"_s, u"b9"_s, u"zeta"_s}, catalog()),
        (QStringList{u"zeta"_s, u"alpha"_s, u"b9"_s, u"b10"_s}));
}

void HpOptionsTest::optionsThatDifferAreFound_data()
{
    QTest::addColumn<QList<HpConfig>>("configs");
    QTest::addColumn<QStringList>("expected");
    const auto config = [](const QList<HpOption> &options) { return HpConfig(true, options); };
    const QString a = u"a"_s;
    QTest::newRow("none") << QList<HpConfig>() << QStringList();
    QTest::newRow("one") << QList{config({option(a, 1)})} << QStringList();
    QTest::newRow("the same") << QList{config({option(a, 1)}), config({option(a, 1)})}
                              << QStringList();
    QTest::newRow("another value")
        << QList{config({option(a, 1)}), config({option(a, 2)})} << QStringList(a);
    QTest::newRow("absent") << QList{config({option(a, 1)}), config({})} << QStringList(a);
    QTest::newRow("null is not absent")
        << QList{config({option(a, Kind::Null, u"null"_s)}), config({})} << QStringList(a);
    QTest::newRow("a text is no number")
        << QList{config({option(a, 8)}), config({option(a, Kind::String, u"8"_s)})}
        << QStringList(a);
    QTest::newRow("3600.0 is 3600")
        << QList{config({option(a, 3600)}), config({option(a, Kind::Number, u"3600.0"_s)})}
        << QStringList();
    QTest::newRow("a fraction is not the number beside it")
        << QList{config({option(a, 3600)}), config({option(a, Kind::Number, u"3600.5"_s)})}
        << QStringList(a);
    QTest::newRow("0.50 is 0.5")
        << QList{config({option(a, Kind::Number, u"0.50"_s)}), config({option(a, Kind::Number, u"0.5"_s)})}
        << QStringList();
    QTest::newRow("large numbers")
        << QList{config({option(a, 9007199254740993)}), config({option(a, 9007199254740992)})}
        << QStringList(a);
    QTest::newRow("HPO was off") << QList{config({option(a, 1)}), HpConfig(false, {option(a, 2)})}
                                 << QStringList();
    QTest::newRow("HPO was off, with nothing")
        << QList{config({option(a, 1)}), HpConfig(false, {})} << QStringList();
    QTest::newRow("HPO is not known")
        << QList{config({option(a, 1)}), HpConfig({}, {option(a, 2)})} << QStringList(a);
    QTest::newRow("in order")
        << QList{config({option(u"new"_s, 1), option(u"alpha"_s, 1), option(u"zeta"_s, 1)}), config({})}
        << QStringList{u"zeta"_s, u"alpha"_s, u"new"_s};
}

void HpOptionsTest::optionsThatDifferAreFound()
{
    QFETCH(const QList<HpConfig>, configs);
    QFETCH(const QStringList, expected);
    QCOMPARE(differing(listWith(configs)), expected);
}

// They have other options anyway.
void HpOptionsTest::trainingsOfOtherTypesAreNotCompared()
{
    QList<Training> trainings = sampleTrainings({u"1"_s, u"2"_s});
    trainings[0].hpConfig = HpConfig(true, {option(u"a"_s, 1)});
    trainings[1].hpConfig = HpConfig(true, {option(u"b"_s, 1)});
    trainings[1].key.type = KnownTrainingType::Pop;
    QCOMPARE(differing(listOf(trainings)), QStringList());
    trainings[1].key.type = trainings[0].key.type;
    QCOMPARE(differing(listOf(trainings)), (QStringList{u"a"_s, u"b"_s}));
}

void HpOptionsTest::onlyTheRowsThatAreMeantCount()
{
    const TrainingList list = listWith(
        {HpConfig(true, {option(u"a"_s, 1)}), HpConfig(true, {option(u"a"_s, 1)}),
         HpConfig(true, {option(u"a"_s, 2)})});
    QCOMPARE(differingOptions(list, {0, 1}, catalog()), QStringList());
    QCOMPARE(differingOptions(list, {0, 2}, catalog()), QStringList(u"a"_s));
}

static const RegisteredTest registered(__FILE__, runTest<HpOptionsTest, QCoreApplication>);
#include "tst_hpoptions.moc"
