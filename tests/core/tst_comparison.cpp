// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison.h"
#include "core/comparisonjson.h"
#include "support/sampletrainings.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>
#include <random>

using namespace Qt::StringLiterals;

namespace {

using Kind = HpValue::Kind;
using Relation = ComparedCell::Relation;

HpValue integer(qint64 value)
{
    return {.kind = Kind::Integer, .integer = value, .text = QString::number(value)};
}

HpValue value(Kind kind, const QString &text)
{
    return {.kind = kind, .boolean = text == u"true", .text = text};
}

HpoCatalog catalog()
{
    const auto catalog = HpoCatalog::fromJson(R"({"options":[
        {"name":"is_enabled","kind":"boolean"},
        {"name":"first","kind":"integer","minimum":1,"maximum":100,"default":5},
        {"name":"second","kind":"integer","default":2},
        {"name":"group","kind":"array"}]})");
    Q_ASSERT(catalog);
    return *catalog;
}

// One option of two trainings.
ComparedCell compared(const HpValue &base, const HpValue &other)
{
    const Comparison comparison(
        {HpConfig({}, {{u"x"_s, base}}), HpConfig({}, {{u"x"_s, other}})}, {}, 1);
    return comparison.rows().at(0).cells.at(2);
}

QStringList names(const Comparison &comparison)
{
    QStringList names;
    for (const Comparison::Row &row : comparison.rows())
        names += row.name;
    return names;
}

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesHaveKinds_data();
    void valuesHaveKinds();
    void documentedOptionsComeFirst();
    void absentIsNotNullAndNotDefault();
    void defaultsAreNoDifference();
    void defaultsMayBeTheBase();
    void anyTrainingMayBeTheBase();
    void hpoItselfIsARow();
    void repeatedOptionsAreRowsOfTheirOwn();
    void valuesAreJudged();
    void agreesWithANaiveDiff();
    void jsonKeepsKinds();
};

void ComparisonTest::valuesHaveKinds_data()
{
    QTest::addColumn<HpValue>("base");
    QTest::addColumn<HpValue>("other");
    QTest::addColumn<Relation>("relation");
    const auto row = [](const char *name, const HpValue &base, const HpValue &other, Relation is) {
        QTest::newRow(name) << base << other << is;
    };
    row("same", integer(8), integer(8), Relation::Same);
    row("other", integer(8), integer(9), Relation::Different);
    row("a text", integer(8), value(Kind::String, u"8"_s), Relation::OtherKind);
    row("a number", value(Kind::String, u"8"_s), integer(8), Relation::OtherKind);
    row("3600.0", integer(3600), value(Kind::Number, u"3600.0"_s), Relation::Same);
    row("3.6e3", value(Kind::Number, u"3.6e3"_s), integer(3600), Relation::Same);
    row("beyond 2^53", integer(9007199254740993), value(Kind::Number, u"9007199254740993.0"_s),
        Relation::Same);
    row("beyond 2^53, other", integer(9007199254740993),
        value(Kind::Number, u"9007199254740992.0"_s), Relation::Different);
    row("null and null", value(Kind::Null, u"null"_s), value(Kind::Null, u"null"_s),
        Relation::Same);
    row("null and 0", value(Kind::Null, u"null"_s), integer(0), Relation::OtherKind);
    row("null and text", value(Kind::Null, u"null"_s), value(Kind::String, u"null"_s),
        Relation::OtherKind);
    row("true and text", value(Kind::Boolean, u"true"_s), value(Kind::String, u"true"_s),
        Relation::OtherKind);
    row("true and false", value(Kind::Boolean, u"true"_s), value(Kind::Boolean, u"false"_s),
        Relation::Different);
    row("white space", value(Kind::String, u"a b"_s), value(Kind::String, u" a  b"_s),
        Relation::Different);
    row("texts", value(Kind::String, u"a"_s), value(Kind::String, u"A"_s), Relation::Different);
    row("empty text", value(Kind::String, u""_s), value(Kind::String, u""_s), Relation::Same);
    row("arrays", value(Kind::Array, u"[1, 2]"_s), value(Kind::Array, u"[1,2.0]"_s),
        Relation::Same);
    row("order", value(Kind::Array, u"[1,2]"_s), value(Kind::Array, u"[2,1]"_s),
        Relation::Different);
    row("array and text", value(Kind::Array, u"[]"_s), value(Kind::String, u"[]"_s),
        Relation::OtherKind);
    row("objects", value(Kind::Object, u"{\"a\":1,\"b\":2}"_s),
        value(Kind::Object, u"{\"b\":2.0, \"a\":1}"_s), Relation::Same);
}

void ComparisonTest::valuesHaveKinds()
{
    QFETCH(const HpValue, base);
    QFETCH(const HpValue, other);
    QFETCH(const Relation, relation);
    const ComparedCell cell = compared(base, other);
    QCOMPARE(cell.relation, relation);
    const bool areTexts = relation == Relation::Different && base.kind == Kind::String;
    QCOMPARE(cell.isOnlySpace, areTexts && base.text.simplified() == other.text.simplified());
    QCOMPARE(cell.array.has_value(), relation == Relation::Different && base.kind == Kind::Array);
}

void ComparisonTest::documentedOptionsComeFirst()
{
    const Comparison comparison(
        {HpConfig(true, {{u"zeta"_s, integer(1)}, {u"second"_s, integer(1)}}),
         HpConfig({}, {{u"alpha"_s, integer(1)}, {u"first"_s, integer(1)}, {u"zeta"_s, {}}})},
        catalog(), 1);
    QCOMPARE(
        names(comparison),
        QStringList({u"is_enabled"_s, u"first"_s, u"second"_s, u"zeta"_s, u"alpha"_s}));
    QVERIFY(comparison.rows().at(1).isDocumented);
    QVERIFY(!comparison.rows().at(3).isDocumented);
}

void ComparisonTest::absentIsNotNullAndNotDefault()
{
    const Comparison comparison(
        {HpConfig({}, {{u"first"_s, integer(5)}}), HpConfig({}, {}),
         HpConfig({}, {{u"first"_s, value(Kind::Null, u"null"_s)}})},
        catalog(), 1);
    const QList<ComparedCell> &cells = comparison.rows().at(0).cells;
    QCOMPARE(cells.at(0).value, integer(5)); // the documented default
    QCOMPARE(cells.at(1).relation, Relation::Base);
    QCOMPARE(cells.at(2).relation, Relation::MissingHere);
    QVERIFY(cells.at(2).isAbsent());
    QCOMPARE(cells.at(3).relation, Relation::OtherKind);
    QVERIFY(!cells.at(3).isAbsent());
}

void ComparisonTest::defaultsAreNoDifference()
{
    const HpConfig config({}, {{u"first"_s, integer(7)}});
    const Comparison comparison({config, config}, catalog(), 1);
    QVERIFY(!comparison.rows().at(0).differs);
    QCOMPARE(comparison.rows().at(0).cells.at(Comparison::defaults).relation, Relation::Different);
    QCOMPARE(comparison.differenceCount(), 0);
}

void ComparisonTest::defaultsMayBeTheBase()
{
    const Comparison comparison(
        {HpConfig({}, {{u"first"_s, integer(10)}, {u"new"_s, integer(1)}}),
         HpConfig({}, {{u"first"_s, integer(10)}, {u"second"_s, integer(2)}})},
        catalog(), Comparison::defaults);
    QCOMPARE(names(comparison), QStringList({u"first"_s, u"second"_s, u"new"_s}));
    QCOMPARE(comparison.rows().at(0).cells.at(1).number->amount, 2.0);
    QVERIFY(comparison.rows().at(0).differs); // from the default, though not from each other
    QCOMPARE(comparison.rows().at(1).cells.at(1).relation, Relation::MissingHere);
    QCOMPARE(comparison.rows().at(1).cells.at(2).relation, Relation::Same);
    QCOMPARE(comparison.rows().at(2).cells.at(0).relation, Relation::Base);
    // Of the third one no default is documented: the trainings differ from each other only.
    QCOMPARE(comparison.rows().at(2).cells.at(1).relation, Relation::NoBase);
    QCOMPARE(comparison.rows().at(2).cells.at(2).relation, Relation::Same);
    QVERIFY(comparison.rows().at(2).differs);
    const HpConfig config({}, {{u"first"_s, integer(5)}, {u"new"_s, integer(1)}});
    const Comparison alike({config, config}, catalog(), Comparison::defaults);
    QVERIFY(!alike.rows().at(1).differs);
    QCOMPARE(alike.rows().at(1).cells.at(2).relation, Relation::NoBase);
    QVERIFY(!alike.rows().at(1).cells.at(2).differs());
    QCOMPARE(alike.differenceCount(), 0);
}

void ComparisonTest::anyTrainingMayBeTheBase()
{
    const QList<HpConfig> configs{
        HpConfig({}, {{u"x"_s, integer(1)}}), HpConfig({}, {}), HpConfig({}, {})};
    const Comparison comparison(configs, catalog(), 2);
    const QList<ComparedCell> &cells = comparison.rows().at(0).cells;
    QCOMPARE(cells.at(1).relation, Relation::OnlyHere);
    QCOMPARE(cells.at(2).relation, Relation::Base);
    QCOMPARE(cells.at(3).relation, Relation::Same); // both have none
    QVERIFY(comparison.rows().at(0).differs);
}

void ComparisonTest::hpoItselfIsARow()
{
    const HpConfig on(true, {{u"first"_s, integer(7)}});
    const HpConfig off(false, {{u"first"_s, integer(7)}});
    const Comparison comparison({on, off, HpConfig({}, {})}, catalog(), 1);
    QCOMPARE(comparison.rows().at(0).name, u"is_enabled"_s);
    QVERIFY(comparison.rows().at(0).differs);
    QCOMPARE(comparison.rows().at(0).cells.at(2).relation, Relation::Different);
    QCOMPARE(comparison.rows().at(0).cells.at(3).relation, Relation::MissingHere);
    QVERIFY(comparison.rows().at(0).cells.at(2).isUsed);
    QVERIFY(comparison.rows().at(1).cells.at(1).isUsed);
    QVERIFY(!comparison.rows().at(1).cells.at(2).isUsed);
    QCOMPARE(comparison.rows().at(1).cells.at(2).relation, Relation::Same);
}

void ComparisonTest::repeatedOptionsAreRowsOfTheirOwn()
{
    const Comparison comparison(
        {HpConfig({}, {{u"x"_s, integer(1)}, {u"x"_s, integer(2)}}),
         HpConfig({}, {{u"x"_s, integer(1)}})},
        {}, 1);
    QCOMPARE(comparison.rows().size(), 2);
    QVERIFY(!comparison.rows().at(0).differs);
    QCOMPARE(comparison.rows().at(1).occurrence, 1);
    QCOMPARE(comparison.rows().at(1).cells.at(2).relation, Relation::MissingHere);
}

void ComparisonTest::valuesAreJudged()
{
    const Comparison comparison(
        {HpConfig({}, {{u"first"_s, integer(5)}}), HpConfig({}, {{u"first"_s, integer(101)}})},
        catalog(), 1);
    const QList<ComparedCell> &cells = comparison.rows().at(0).cells;
    QCOMPARE(cells.at(1).verdict, HpVerdict::Default);
    QCOMPARE(cells.at(2).verdict, HpVerdict::OutOfRange);
}

// Values of which it is known whether they are the same, however they are written.
void ComparisonTest::agreesWithANaiveDiff()
{
    const QList<std::pair<QString, QList<HpValue>>> values{
        {u"8"_s, {integer(8), value(Kind::Number, u"8.0"_s), value(Kind::Number, u"0.8e1"_s)}},
        {u"text 8"_s, {value(Kind::String, u"8"_s)}},
        {u"2^53"_s, {integer(9007199254740992), value(Kind::Number, u"9007199254740992.0"_s)}},
        {u"2^53 + 1"_s, {integer(9007199254740993)}},
        {u"null"_s, {value(Kind::Null, u"null"_s)}},
        {u"text null"_s, {value(Kind::String, u"null"_s)}},
        {u"true"_s, {value(Kind::Boolean, u"true"_s)}},
        {u"array"_s, {value(Kind::Array, u"[1,2]"_s), value(Kind::Array, u"[ 1.0, 2e0 ]"_s)}},
        {u"turned"_s, {value(Kind::Array, u"[2,1]"_s)}},
        {u"object"_s,
         {value(Kind::Object, u"{\"a\":[]}"_s), value(Kind::Object, u"{\"a\": []}"_s)}}};
    const QStringList options{u"first"_s, u"second"_s, u"group"_s, u"new"_s, u"newer"_s};
    const HpoCatalog documented = catalog();
    std::mt19937 random(2026);
    const auto below = [&random](qsizetype bound) { return qsizetype(random() % quint32(bound)); };

    for (int round = 0; round < 500; ++round) {
        const int count = 2 + int(below(19));
        QList<HpConfig> configs;
        QList<std::map<QString, QString>> truths; // option -> what it is
        for (int i = 0; i < count; ++i) {
            QList<HpOption> chosen;
            std::map<QString, QString> truth;
            for (const QString &option : options) {
                if (below(3) == 0)
                    continue;
                const auto &[what, spellings] = values.at(below(values.size()));
                chosen.insert(
                    below(chosen.size() + 1), {option, spellings.at(below(spellings.size()))});
                truth[option] = what;
            }
            const std::optional<bool> enabled =
                below(3) == 0 ? std::nullopt : std::optional(below(2) == 0);
            if (enabled)
                truth[u"is_enabled"_s] = *enabled ? u"on"_s : u"off"_s;
            configs.append(HpConfig(enabled, chosen));
            truths.append(truth);
        }
        const int base = 1 + int(below(count));
        const Comparison comparison(configs, documented, base);

        std::map<QString, int> all;
        for (const auto &truth : truths) {
            for (const auto &[option, what] : truth)
                ++all[option];
        }
        QCOMPARE(comparison.rows().size(), qsizetype(all.size()));
        int differences = 0;
        for (const Comparison::Row &row : comparison.rows()) {
            QCOMPARE(row.cells.size(), qsizetype(count + 1));
            const auto &ofBase = truths.at(base - 1);
            const auto inBase = ofBase.find(row.name);
            bool differs = false;
            for (int column = 1; column <= count; ++column) {
                const auto &truth = truths.at(column - 1);
                const auto here = truth.find(row.name);
                const ComparedCell &cell = row.cells.at(column);
                QCOMPARE(cell.isAbsent(), here == truth.end());
                if (column == base) {
                    QCOMPARE(cell.relation, Relation::Base);
                } else if (here == truth.end() && inBase != ofBase.end()) {
                    QCOMPARE(cell.relation, Relation::MissingHere);
                } else if (here != truth.end() && inBase == ofBase.end()) {
                    QCOMPARE(cell.relation, Relation::OnlyHere);
                } else {
                    const bool isSame = here == truth.end() || here->second == inBase->second;
                    QCOMPARE(cell.relation == Relation::Same, isSame);
                }
                differs |= cell.differs();
            }
            QCOMPARE(row.differs, differs);
            differences += differs;
        }
        QCOMPARE(comparison.differenceCount(), differences);
    }
}

void ComparisonTest::jsonKeepsKinds()
{
    Training first = sampleTraining(u"v\"1"_s);
    first.hpConfig = HpConfig(
        true,
        {{u"n"_s, integer(9007199254740993)},
         {u"t"_s, value(Kind::String, u"8\n"_s)},
         {u"a"_s, value(Kind::Array, u"[1, \"x\"]"_s)},
         {u"z"_s, value(Kind::Null, u"null"_s)}});
    Training second = sampleTraining(u"v2"_s, KnownTrainingStatus::LearningFailed);
    second.created = Timestamp::fromText("어제");
    const Comparison comparison({first.hpConfig, second.hpConfig}, catalog(), 1);
    const QByteArray json = comparisonJson(comparison.rows(), {first, second}, 1);
    QJsonParseError error;
    const QJsonObject document = QJsonDocument::fromJson(json, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(document.value(u"base"_s), u"v\"1"_s);
    QVERIFY(json.contains("9007199254740993"));
    const QJsonArray trainings = document.value(u"trainings"_s).toArray();
    QCOMPARE(trainings.size(), 2);
    const QJsonObject options = trainings.at(0).toObject().value(u"hpConfig"_s).toObject();
    QCOMPARE(options.value(u"is_enabled"_s), true);
    QCOMPARE(options.value(u"t"_s), u"8\n"_s);
    QCOMPARE(options.value(u"a"_s).toArray(), QJsonArray({1, u"x"_s}));
    QVERIFY(options.value(u"z"_s).isNull());
    QCOMPARE(trainings.at(0).toObject().value(u"isBase"_s), true);
    QCOMPARE(trainings.at(0).toObject().value(u"createdDate"_s), u"2024-07-30T02:25:36.558Z"_s);
    QCOMPARE(trainings.at(1).toObject().value(u"createdDate"_s), u"어제"_s);
    QVERIFY(trainings.at(1).toObject().value(u"hpConfig"_s).toObject().isEmpty()); // absent
}

static const RegisteredTest registered(__FILE__, runTest<ComparisonTest, QCoreApplication>);
#include "tst_comparison.moc"
