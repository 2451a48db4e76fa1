// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/parsers.h"
#include "support/sampletrainings.h"
#include "support/testdata.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

// hpConfig, as it comes with a training.
class HyperparametersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKindOfValue_data();
    void readsEveryKindOfValue();
    void keepsTheOrderOfOptions();
    void isEnabledIsNoOption_data();
    void isEnabledIsNoOption();
    void equalOnesOfAnAnswerShareMemory();
    void namesMayHaveEscapes();
    void optionThatComesTwiceIsShownTwice();
    void whatIsNoObjectIsKept_data();
    void whatIsNoObjectIsKept();
    void brokenValuesSpoilTheAnswer_data();
    void brokenValuesSpoilTheAnswer();
};

namespace {

QByteArray answerWith(const QByteArray &hpConfig)
{
    return R"({"trains":[{"serviceId":"s","type":"pop","version":"v","status":"ready",)"
           R"("createdDate":"2024-07-30T00:00:00","hpConfig":)" +
        hpConfig + "}]}";
}

HpConfig read(const QByteArray &hpConfig)
{
    const auto page = parseTrainings(answerWith(hpConfig));
    if (!page || page->rows.size() != 1) {
        qWarning("%s", qPrintable(page ? page->problems.value(0).place() : page.error().detail));
        return {};
    }
    return page->rows.at(0).hpConfig;
}

} // namespace

void HyperparametersTest::readsEveryKindOfValue_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<HpValue>("expected");

    using Kind = HpValue::Kind;
    const auto row = [](const char *name, const QByteArray &json, const HpValue &expected) {
        QTest::newRow(name) << json << expected;
    };
    const auto integer = [&](const char *name, const QByteArray &json, qint64 value) {
        row(name, json,
            {.kind = Kind::Integer, .integer = value, .text = QString::fromLatin1(json)});
    };
    const auto other = [&](const char *name, const QByteArray &json, Kind kind) {
        row(name, json, {.kind = kind, .text = QString::fromUtf8(json)});
    };

    integer("zero", "0", 0);
    integer("integer", "1800", 1800);
    integer("negative integer", "-5", -5);
    integer("integer that no double holds", "9007199254740993", 9007199254740993);
    integer("greatest of 64 bits", "9223372036854775807", std::numeric_limits<qint64>::max());
    integer("least of 64 bits", "-9223372036854775808", std::numeric_limits<qint64>::min());
    other("beyond 64 bits", "9223372036854775808", Kind::Number);
    other("far beyond 64 bits", "123456789012345678901234567890", Kind::Number);
    other("far below 64 bits", "-123456789012345678901234567890", Kind::Number);
    other("fraction", "0.05", Kind::Number);
    other("fraction, as precise as it came", "0.10000000000000000555111512312578", Kind::Number);
    other("whole number written as a fraction", "5.0", Kind::Number);
    other("exponent", "1e3", Kind::Number);
    other("exponent that no double holds", "-1.5E+400", Kind::Number);

    row("true", "true", {.kind = Kind::Boolean, .boolean = true, .text = u"true"_s});
    row("false", "false", {.kind = Kind::Boolean, .boolean = false, .text = u"false"_s});
    other("null", "null", Kind::Null);
    row("string", "\"TIMESTAMP\"", {.kind = Kind::String, .text = u"TIMESTAMP"_s});
    row("string of a number", "\"5\"", {.kind = Kind::String, .text = u"5"_s});
    row("Korean string", "\"인기\"", {.kind = Kind::String, .text = u"인기"_s});
    row("string with escapes", R"("\uc778\uae30\n\"\\")",
        {.kind = Kind::String, .text = u"인기\n\"\\"_s});
    row("empty string", "\"\"", {.kind = Kind::String, .text = u""_s});

    other("array", R"(["TIMESTAMP"])", Kind::Array);
    other("array of everything", R"([ "a", 1,-0.5, null , [], {}, {"b":[true]} ])", Kind::Array);
    other("array with brackets in a string", R"(["]}", "\"]"])", Kind::Array);
    other("empty array", "[]", Kind::Array);
    other("object", R"({"a": {"b": [1, 2]}})", Kind::Object);
    other("empty object", "{ }", Kind::Object);
}

void HyperparametersTest::readsEveryKindOfValue()
{
    QFETCH(const QByteArray, json);
    QFETCH(const HpValue, expected);

    // Last, between others, and with space around: each time something else stands behind it.
    for (const char *form :
         {R"({"x":%1})", R"({"x":%1,"y":1})", "{ \"x\" : %1 \n , \"y\" : [ ] }"}) {
        QByteArray hpConfig(form);
        const QList<HpOption> options = read(hpConfig.replace("%1", json)).options();
        QVERIFY(!options.isEmpty());
        QCOMPARE(options[0].name, u"x"_s);
        QCOMPARE(options[0].value.kind, expected.kind);
        QCOMPARE(options[0].value.boolean, expected.boolean);
        QCOMPARE(options[0].value.integer, expected.integer);
        QCOMPARE(options[0].value.text, expected.text);
    }
}

void HyperparametersTest::keepsTheOrderOfOptions()
{
    const auto page = parseTrainings(testData(u"trainings-rich.json"_s));
    QVERIFY(page.hasValue());
    QStringList names;
    const HpConfig last = page->rows.hpConfig(page->rows.size() - 1);
    for (const HpOption &option : last.options())
        names += option.name;
    const QStringList expected{u"remove_seen"_s, u"learning_rate"_s, u"seed"_s,
                               u"note"_s,        u"nothing"_s,       u"nested"_s};
    QCOMPARE(names, expected);
}

void HyperparametersTest::isEnabledIsNoOption_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<std::optional<bool>>("expected");
    QTest::newRow("true") << R"({"is_enabled":true,"a":1})"_ba << std::optional(true);
    QTest::newRow("false") << R"({"is_enabled":false,"a":1})"_ba << std::optional(false);
    QTest::newRow("last") << R"({"a":1,"is_enabled":false})"_ba << std::optional(false);
    QTest::newRow("null") << R"({"is_enabled":null,"a":1})"_ba << std::optional<bool>();
    QTest::newRow("missing") << R"({"a":1})"_ba << std::optional<bool>();
}

void HyperparametersTest::isEnabledIsNoOption()
{
    QFETCH(const QByteArray, json);
    QFETCH(const std::optional<bool>, expected);
    const HpConfig config = read(json);
    QCOMPARE(config.enabled(), expected);
    QCOMPARE(config.options().size(), 1);
    QCOMPARE(config.options().first().name, u"a"_s);
}

void HyperparametersTest::equalOnesOfAnAnswerShareMemory()
{
    const auto page = parseTrainings(testData(u"trainings-rich.json"_s));
    QVERIFY(page.hasValue());
    const QList<Training> rows = trainingsOf(page->rows);
    QCOMPARE(&rows.at(0).hpConfig.options(), &rows.at(3).hpConfig.options());
    QCOMPARE(&rows.at(0).hpConfig.options(), &rows.at(6).hpConfig.options());
    QCOMPARE(&rows.at(1).hpConfig.options(), &rows.at(7).hpConfig.options());
    QVERIFY(&rows.at(0).hpConfig.options() != &rows.at(1).hpConfig.options());
    QVERIFY(rows.at(0).hpConfig != rows.at(1).hpConfig);
}

void HyperparametersTest::namesMayHaveEscapes()
{
    const HpConfig config = read(R"({"\uc778\"기":"\ub9e4일","is\u005fenabled":true})");
    QCOMPARE(config.enabled(), std::optional(true));
    QCOMPARE(config.options().size(), 1);
    QCOMPARE(config.options().first().name, u"인\"기"_s);
    QCOMPARE(config.options().first().value.text, u"매일"_s);
}

void HyperparametersTest::optionThatComesTwiceIsShownTwice()
{
    const QList<HpOption> options = read(R"({"a":1,"a":2})").options();
    QCOMPARE(options.size(), 2);
    QCOMPARE(options[1].value.integer, 2);
}

void HyperparametersTest::whatIsNoObjectIsKept_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    const auto row = [](const QByteArray &json, const QString &name, const QString &value) {
        QTest::newRow(json.constData()) << json << name << value;
    };
    row("\"{}\"", u"hpConfig"_s, u"{}"_s);
    row("\"\"", u"hpConfig"_s, u""_s);
    row("[1, {}]", u"hpConfig"_s, u"[1, {}]"_s);
    row("5", u"hpConfig"_s, u"5"_s);
    row("true", u"hpConfig"_s, u"true"_s);
    row(R"({"is_enabled":"true","a":1})", u"hpConfig.is_enabled"_s, u"true"_s);
    row(R"({"is_enabled":1,"a":1})", u"hpConfig.is_enabled"_s, u"1"_s);
    row(R"({"is_enabled":{"x" : []},"a":1})", u"hpConfig.is_enabled"_s, u"{\"x\" : []}"_s);
    row(R"({"is_enabled":true,"a":1,"is_enabled":[]})", u"hpConfig.is_enabled"_s, u"[]"_s);
}

void HyperparametersTest::whatIsNoObjectIsKept()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    // Of two trainings with the same settings the second one takes them from the first.
    QByteArray answer = answerWith(json);
    const QByteArray row = answer.sliced(11).chopped(2);
    answer = "{\"trains\":[" + row + ',' + QByteArray(row).replace("\"v\"", "\"w\"") + "]}";
    const auto page = parseTrainings(answer);
    QVERIFY(page.hasValue());
    QVERIFY(page->problems.isEmpty());
    QCOMPARE(page->rows.size(), 2);
    for (const Training &training : trainingsOf(page->rows)) {
        QVERIFY(!training.hpConfig.enabled());
        QCOMPARE(training.hpConfig.options().size(), name == "hpConfig"_L1 ? 0 : 1);
        const QList<UnexpectedField> fields = training.unexpected.toList();
        QCOMPARE(fields.size(), 1);
        QCOMPARE(QString(fields[0].name), name);
        QCOMPARE(fields[0].value, value);
    }
}

void HyperparametersTest::brokenValuesSpoilTheAnswer_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value :
         {"01",        "-",        "+1",      "1.",        ".5",        "1e",
          "1e+",       "0x10",     "1_000",   "1a",        "--1",       "NaN",
          "Infinity",  "tru",      "truex",   "True",      "nul",       "nulll",
          "undefined", "'a'",      R"("\x")", R"("\u12")", "[1,]",      "[1 2]",
          "[,]",       "[01]",     "[tru]",   R"({"a"})",  R"({"a":})", R"({"a":1,})",
          R"({a:1})",  R"({1:1})", "[}",      "{]",        "[1}",       R"({"a":1])",
          ""})
        QTest::newRow(value) << QByteArray(value);
}

void HyperparametersTest::brokenValuesSpoilTheAnswer()
{
    QFETCH(const QByteArray, value);
    QVERIFY(!parseTrainings(answerWith("{\"x\":" + value + "}")).hasValue());
    QVERIFY(!parseTrainings(answerWith("{\"x\":" + value + ",\"y\":1}")).hasValue());
}

static const RegisteredTest registered(__FILE__, runTest<HyperparametersTest>);
#include "tst_hyperparameters.moc"
