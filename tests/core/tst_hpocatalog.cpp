// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hpocatalog.h"
#include "support/testprogram.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

HpoCatalog shippedCatalog()
{
    QFile file(u"" TRAINBOARD_TEST_DATA "/../../resources/hpo.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    const Result<HpoCatalog, QString> catalog = HpoCatalog::fromJson(file.readAll());
    if (!catalog)
        qFatal("%s", qPrintable(catalog.error()));
    return *catalog;
}

HpValue integer(qint64 value)
{
    return {.kind = HpValue::Kind::Integer, .integer = value, .text = QString::number(value)};
}

HpValue number(const QByteArray &json)
{
    return {.kind = HpValue::Kind::Number, .text = QString::fromLatin1(json)};
}

HpValue text(const QString &value)
{
    return {.kind = HpValue::Kind::String, .text = value};
}

} // namespace

class HpoCatalogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatIsDocumented_data();
    void knowsWhatIsDocumented();
    void tellsEachMeaningInThreeLanguages_data();
    void tellsEachMeaningInThreeLanguages();
    void speaksEnglishWhenALanguageIsMissing();
    void takesNoFractionForAWholeNumber();
    void judgesValues_data();
    void judgesValues();
    void readsWholeNumbersExactly_data();
    void readsWholeNumbersExactly();
    void knowsWhatIsRecommended();
    void knowsNothingWhenEmpty();
    void refusesWhatIsNoCatalog_data();
    void refusesWhatIsNoCatalog();
};

// The table of the documentation once more, in seconds and counts.
void HpoCatalogTest::knowsWhatIsDocumented_data()
{
    QTest::addColumn<qint64>("minimum");
    QTest::addColumn<qint64>("maximum");
    QTest::addColumn<qint64>("defaultValue");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QStringList>("types");

    const QStringList both{u"personalRecommend"_s, u"relatedItem"_s};
    const auto row = [](const char *name, qint64 minimum, qint64 maximum, qint64 defaultValue,
                        const QString &unit, const QStringList &types) {
        QTest::newRow(name) << minimum << maximum << defaultValue << unit << types;
    };
    row("session_max_timestamp", 10, 86400, 1800, u"s"_s, both);
    row("item_top_n", 1000, 500000, 20000, u""_s, both);
    row("min_item_cut", 1, 1000, 5, u""_s, both);
    row("min_session_length", 2, 1000, 2, u""_s, both);
    row("max_user_recommend_top", 1, 1000, 100, u""_s, {u"personalRecommend"_s});
    row("max_relate_recommend_top", 1, 1000, 100, u""_s, {u"relatedItem"_s});
}

void HpoCatalogTest::knowsWhatIsDocumented()
{
    QFETCH(const qint64, minimum);
    QFETCH(const qint64, maximum);
    QFETCH(const qint64, defaultValue);
    QFETCH(const QString, unit);
    QFETCH(const QStringList, types);

    const HpoCatalog catalog = shippedCatalog();
    const HpoFact *fact = catalog.find(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(fact);
    QCOMPARE(fact->kind, HpValue::Kind::Integer);
    QCOMPARE(fact->minimum, std::optional(minimum));
    QCOMPARE(fact->maximum, std::optional(maximum));
    QCOMPARE(fact->defaultValue, std::optional(defaultValue));
    QCOMPARE(fact->unit, unit);
    QStringList found;
    for (const TrainingType &type : fact->types)
        found += type.text();
    QCOMPARE(found, types);
}

void HpoCatalogTest::tellsEachMeaningInThreeLanguages_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"session_max_timestamp", "item_top_n", "min_item_cut", "min_session_length",
          "max_user_recommend_top", "max_relate_recommend_top", "group_column"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void HpoCatalogTest::tellsEachMeaningInThreeLanguages()
{
    QFETCH(const QString, name);

    const HpoCatalog catalog = shippedCatalog();
    const HpoFact *fact = catalog.find(name);
    QVERIFY(fact);
    QSet<QString> sentences;
    for (const QString &language : {u"en"_s, u"ko"_s, u"ja"_s}) {
        QVERIFY2(fact->meanings.contains(language), qPrintable(language));
        sentences += fact->meaning(language);
    }
    QVERIFY(!sentences.contains(QString()));
    QCOMPARE(sentences.size(), 3);
}

void HpoCatalogTest::speaksEnglishWhenALanguageIsMissing()
{
    const HpoCatalog catalog = shippedCatalog();
    const HpoFact *fact = catalog.find(u"item_top_n"_s);
    QVERIFY(fact);
    QCOMPARE(fact->meaning(u"fi"_s), fact->meaning(u"en"_s));
    QVERIFY(HpoFact().meaning(u"en"_s).isEmpty());
}

void HpoCatalogTest::takesNoFractionForAWholeNumber()
{
    const auto catalog = HpoCatalog::fromJson(
        R"({"options": [{"name": "rate", "kind": "integer", "minimum": 0.5, "maximum": 3,
            "default": "2"}]})");
    QVERIFY(catalog);
    const HpoFact *fact = catalog->find(u"rate"_s);
    QVERIFY(fact);
    QCOMPARE(fact->minimum, std::nullopt);
    QCOMPARE(fact->maximum, 3);
    QCOMPARE(fact->defaultValue, std::nullopt);
}

void HpoCatalogTest::judgesValues_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<HpValue>("value");
    QTest::addColumn<HpVerdict>("verdict");

    const QString idle = u"session_max_timestamp"_s;
    const QString length = u"min_session_length"_s;
    QTest::newRow("default") << idle << integer(1800) << HpVerdict::Default;
    QTest::newRow("below the minimum") << idle << integer(9) << HpVerdict::OutOfRange;
    QTest::newRow("the minimum") << idle << integer(10) << HpVerdict::Changed;
    QTest::newRow("next to the default") << idle << integer(1799) << HpVerdict::Changed;
    QTest::newRow("the maximum") << idle << integer(86400) << HpVerdict::Changed;
    QTest::newRow("above the maximum") << idle << integer(86401) << HpVerdict::OutOfRange;
    QTest::newRow("negative") << idle << integer(-1800) << HpVerdict::OutOfRange;
    QTest::newRow("zero") << idle << integer(0) << HpVerdict::OutOfRange;
    QTest::newRow("huge") << idle << integer(std::numeric_limits<qint64>::max())
                          << HpVerdict::OutOfRange;
    QTest::newRow("default that is the minimum") << length << integer(2) << HpVerdict::Default;
    QTest::newRow("below that") << length << integer(1) << HpVerdict::OutOfRange;

    QTest::newRow("word for a number") << idle << text(u"1800 s"_s) << HpVerdict::OtherKind;
    QTest::newRow("empty text for a number") << idle << text(u""_s) << HpVerdict::OtherKind;
    for (const char *same : {"1800", "1800.0", "1.8e3", "18E+2", "180000e-2", "+1800", " 1800 "})
        QTest::addRow("text '%s'", same)
            << idle << text(QString::fromLatin1(same)) << HpVerdict::Default;
    for (const char *same : {"1800.0", "1800.000", "1.8e3", "18E+2", "1.80e03", "180000e-2"})
        QTest::addRow("number %s", same) << idle << number(same) << HpVerdict::Default;
    QTest::newRow("number that differs") << idle << number("3600.0") << HpVerdict::Changed;
    QTest::newRow("number below") << idle << number("9.0") << HpVerdict::OutOfRange;
    QTest::newRow("number above") << idle << number("86401.0") << HpVerdict::OutOfRange;
    QTest::newRow("text above") << idle << text(u"864010"_s) << HpVerdict::OutOfRange;
    for (const char *huge : {"1e400", "18446744073709551616", "1e99999999999999999999"}) {
        QTest::addRow("number %s", huge) << idle << number(huge) << HpVerdict::OutOfRange;
        QTest::addRow("number -%s", huge)
            << idle << number(QByteArray("-") + huge) << HpVerdict::OutOfRange;
    }
    QTest::newRow("number next to the default")
        << idle << number("1800.00000000000000000001") << HpVerdict::OtherKind;
    QTest::newRow("tiny fraction") << idle << number("1e-400") << HpVerdict::OtherKind;
    QTest::newRow("true for a number")
        << idle << HpValue{.kind = HpValue::Kind::Boolean, .boolean = true, .text = u"true"_s}
        << HpVerdict::OtherKind;
    QTest::newRow("null for a number") << idle << HpValue() << HpVerdict::OtherKind;
    QTest::newRow("fraction for a whole number")
        << idle << HpValue{.kind = HpValue::Kind::Number, .text = u"1800.5"_s}
        << HpVerdict::OtherKind;
    QTest::newRow("array for a number")
        << idle << HpValue{.kind = HpValue::Kind::Array, .text = u"[1800]"_s}
        << HpVerdict::OtherKind;
    QTest::newRow("text for an array")
        << u"group_column"_s << text(u"TIMESTAMP"_s) << HpVerdict::OtherKind;

    QTest::newRow("known, without a default")
        << u"group_column"_s << HpValue{.kind = HpValue::Kind::Array, .text = u"[\"TIMESTAMP\"]"_s}
        << HpVerdict::NoDefault;
    QTest::newRow("nobody knows it") << u"item_top_m"_s << integer(20000) << HpVerdict::Unknown;
    QTest::newRow("names are exact") << u"Item_Top_N"_s << integer(20000) << HpVerdict::Unknown;
    QTest::newRow("no name") << u""_s << integer(1) << HpVerdict::Unknown;
}

void HpoCatalogTest::judgesValues()
{
    QFETCH(const QString, name);
    QFETCH(const HpValue, value);
    QFETCH(const HpVerdict, verdict);
    QCOMPARE(shippedCatalog().verdict({name, value}), verdict);
}

void HpoCatalogTest::readsWholeNumbersExactly_data()
{
    QTest::addColumn<HpValue>("value");
    QTest::addColumn<std::optional<qint64>>("whole");
    using Whole = std::optional<qint64>;
    const qint64 least = std::numeric_limits<qint64>::min();
    const qint64 greatest = std::numeric_limits<qint64>::max();
    QTest::newRow("5") << text(u"5"_s) << Whole(5);
    QTest::newRow("007") << text(u"007"_s) << Whole(7);
    QTest::newRow("-0.0") << number("-0.0") << Whole(0);
    QTest::newRow("0e999999999999") << number("0e999999999999") << Whole(0);
    QTest::newRow("beyond a double") << number("9007199254740993.0") << Whole(9007199254740993);
    QTest::newRow("greatest") << number("9223372036854775807.0") << Whole(greatest);
    QTest::newRow("one more") << number("9223372036854775808.0") << Whole(greatest);
    QTest::newRow("least") << number("-9223372036854775808.0") << Whole(least);
    QTest::newRow("one less") << number("-9223372036854775809.0") << Whole(least);
    QTest::newRow("9e18") << number("9e18") << Whole(9'000'000'000'000'000'000);
    QTest::newRow("1e19") << number("1e19") << Whole(greatest);
    QTest::newRow("12.5") << number("12.5") << Whole();
    QTest::newRow("12.5e1") << number("12.5e1") << Whole(125);
    for (const char *other :
         {"", " ", "-", "+", ".", "1.", ".5", "e5", "1e", "1e+", "1,800", "1 800", "0x10", "1a",
          "--1", "NaN", "true", "null"})
        QTest::addRow("'%s'", other) << text(QString::fromLatin1(other)) << Whole();
    QTest::newRow("other digits") << text(u"１８００"_s) << Whole();
}

void HpoCatalogTest::readsWholeNumbersExactly()
{
    QFETCH(const HpValue, value);
    QFETCH(const std::optional<qint64>, whole);
    QCOMPARE(value.wholeNumber(), whole);
}

void HpoCatalogTest::knowsWhatIsRecommended()
{
    const HpoCatalog catalog = shippedCatalog();
    const HpoFact *fact = catalog.find(u"session_max_timestamp"_s);
    QVERIFY(fact);
    QCOMPARE(fact->recommendation(u"en"_s), u"1,800 seconds or more"_s);
    QCOMPARE(fact->recommendation(u"ko"_s), u"1,800초 이상"_s);
    QCOMPARE(fact->recommendation(u"ja"_s), u"1,800秒以上"_s);
    QCOMPARE(fact->recommendation(u"fi"_s), u"1,800 seconds or more"_s);
    QVERIFY(catalog.find(u"item_top_n"_s)->recommendation(u"en"_s).isEmpty());
}

void HpoCatalogTest::knowsNothingWhenEmpty()
{
    QVERIFY(!HpoCatalog().find(u"item_top_n"_s));
    QCOMPARE(HpoCatalog().verdict({u"item_top_n"_s, integer(1)}), HpVerdict::Unknown);
    const auto catalog = HpoCatalog::fromJson(R"({"options": []})");
    QVERIFY(catalog.hasValue());
    QVERIFY(!catalog->find(u"item_top_n"_s));
}

void HpoCatalogTest::refusesWhatIsNoCatalog_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("no JSON") << "options:"_ba;
    QTest::newRow("cut off") << R"({"options": [)"_ba;
    QTest::newRow("no options") << "{}"_ba;
    QTest::newRow("an array") << "[]"_ba;
    QTest::newRow("options are no array") << R"({"options": {}})"_ba;
    QTest::newRow("an option is no object") << R"({"options": [1]})"_ba;
    QTest::newRow("an option has no name") << R"({"options": [{"kind": "integer"}]})"_ba;
    QTest::newRow("an option has no kind") << R"({"options": [{"name": "a"}]})"_ba;
    QTest::newRow("an option has an unknown kind")
        << R"({"options": [{"name": "a", "kind": "colour"}]})"_ba;
}

void HpoCatalogTest::refusesWhatIsNoCatalog()
{
    QFETCH(const QByteArray, json);
    const Result<HpoCatalog, QString> catalog = HpoCatalog::fromJson(json);
    QVERIFY(!catalog.hasValue());
    QVERIFY(!catalog.error().isEmpty());
}

static const RegisteredTest registered(__FILE__, runTest<HpoCatalogTest>);
#include "tst_hpocatalog.moc"
