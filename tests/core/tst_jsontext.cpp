// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsontext.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class JsonTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void indents_data();
    void indents();
    void changesOnlySpaceBetweenTokens_data();
    void changesOnlySpaceBetweenTokens();
    void isStable();
    void survivesWhatIsNoJson_data();
    void survivesWhatIsNoJson();
    void survivesDeepNesting();
    void hugeJsonIsLeftAsItIs();
};

void JsonTextTest::indents_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("object") << R"({"a":1,"b":true})"_ba
                            << "{\n  \"a\": 1,\n  \"b\": true\n}"_ba;
    QTest::newRow("nested") << R"({"a":{"b":[1,2]}})"_ba
                            << "{\n  \"a\": {\n    \"b\": [\n      1,\n      2\n    ]\n  }\n}"_ba;
    QTest::newRow("empty object") << "{ }"_ba
                                  << "{}"_ba;
    QTest::newRow("empty array inside") << "{\"a\":[ \n ]}"_ba
                                        << "{\n  \"a\": []\n}"_ba;
    QTest::newRow("spaces of the sender") << " {\r\n\t\"a\" :  1 ,\n\n \"b\"\t: null } \n"_ba
                                          << "{\n  \"a\": 1,\n  \"b\": null\n}"_ba;
    QTest::newRow("scalar") << " 12 "_ba
                            << "12"_ba;
    QTest::newRow("nothing") << ""_ba
                             << ""_ba;
}

void JsonTextTest::indents()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, expected);
    QCOMPARE(indentedJson(json), expected);
}

void JsonTextTest::changesOnlySpaceBetweenTokens_data()
{
    QTest::addColumn<QByteArray>("token");

    QTest::newRow("brackets in a string") << R"("{[:,]}")"_ba;
    QTest::newRow("spaces in a string") << R"("a  b	c")"_ba;
    QTest::newRow("quotation mark in a string") << R"("a \"quoted\" b")"_ba;
    QTest::newRow("backslash at the end of a string") << R"("a\\")"_ba;
    QTest::newRow("backslash and quotation mark") << R"("a\\\"")"_ba;
    QTest::newRow("escapes") << R"("\u00e9\ud83d\ude00\/\n")"_ba;
    QTest::newRow("Korean") << "\"인기 아이템\""_ba;
    QTest::newRow("empty string") << "\"\""_ba;
    QTest::newRow("precision") << "0.1000000000000000055511151231257827"_ba;
    QTest::newRow("exponent") << "-1.5E+300"_ba;
    QTest::newRow("integer beyond 64 bits") << "123456789012345678901234567890"_ba;
    QTest::newRow("integer that no double holds") << "9007199254740993"_ba;
}

void JsonTextTest::changesOnlySpaceBetweenTokens()
{
    QFETCH(const QByteArray, token);
    // Members that come twice stay, too.
    const QByteArray json = "{\"a\":" + token + ",\"a\":" + token + '}';
    const QByteArray expected = "{\n  \"a\": " + token + ",\n  \"a\": " + token + "\n}";
    QCOMPARE(indentedJson(json), expected);
}

void JsonTextTest::isStable()
{
    const QByteArray json = R"({"b":[{"c":"x, y"},[],{}],"a":-1.50})";
    const QByteArray once = indentedJson(json);
    QCOMPARE(indentedJson(once), once);
    QCOMPARE(
        QJsonDocument::fromJson(once).toJson(QJsonDocument::Compact),
        QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact));
}

// Valid JSON is the caller's promise; a broken one must still not end the program.
void JsonTextTest::survivesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("open string") << "{\"a"_ba;
    QTest::newRow("backslash at the end") << "{\"a\\"_ba;
    QTest::newRow("too many ends") << "]]}}"_ba;
    QTest::newRow("open object") << "{"_ba;
    QTest::newRow("not UTF-8") << "\xff\xfe{\"\x80\"}"_ba;
    QTest::newRow("zero") << QByteArray("{\0}", 3);
}

void JsonTextTest::survivesWhatIsNoJson()
{
    QFETCH(const QByteArray, text);
    for (qsizetype size = 0; size <= text.size(); ++size)
        QVERIFY(indentedJson(text.first(size)).size() < 1000);
}

void JsonTextTest::survivesDeepNesting()
{
    const qsizetype depth = 2000;
    const QByteArray json = QByteArray(depth, '[') + '1' + QByteArray(depth, ']');
    const QByteArray result = indentedJson(json);
    QCOMPARE(result.count('['), depth);
    QCOMPARE(result.count(']'), depth);
}

void JsonTextTest::hugeJsonIsLeftAsItIs()
{
    const QByteArray huge = QByteArray("[").repeated(60) + QByteArray("1,").repeated(600'000) +
        '1' + QByteArray("]").repeated(60);
    QCOMPARE(indentedJson(huge), huge);
}

static const RegisteredTest registered(__FILE__, runTest<JsonTextTest>);
#include "tst_jsontext.moc"
