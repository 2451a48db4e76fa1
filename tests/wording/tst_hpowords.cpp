// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "wording/hpowords.h"

#include <QSet>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

HpoFact seconds()
{
    return {
        .name = u"session_max_timestamp"_s,
        .kind = HpValue::Kind::Integer,
        .unit = u"s"_s,
        .minimum = 10,
        .maximum = 86400,
        .defaultValue = 1800,
        .types = {},
        .meanings = {}};
}

HpoFact count()
{
    HpoFact fact = seconds();
    fact.unit.clear();
    return fact;
}

HpValue integer(qint64 value)
{
    return {.kind = HpValue::Kind::Integer, .integer = value, .text = QString::number(value)};
}

} // namespace

class HpoWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreGroupedAndHaveTheirUnit();
    void numbersAreWrittenAsTheLanguageDoes();
    void everythingElseIsShownAsItCame_data();
    void everythingElseIsShownAsItCame();
    void emptyTextIsSeen();
    void defaultsAndRangesAreThoseThatAreDocumented();
    void nothingIsSaidWhereNothingIsDocumented();
    void everyVerdictHasAWord();
};

void HpoWordsTest::numbersAreGroupedAndHaveTheirUnit()
{
    const HpoFact time = seconds();
    const HpoFact items = count();
    QCOMPARE(valueText(integer(3600), &time, english), u"3,600 s"_s);
    QCOMPARE(valueText(integer(500000), &items, english), u"500,000"_s);
    QCOMPARE(valueText(integer(500000), nullptr, english), u"500,000"_s);
    QCOMPARE(valueText(integer(-1), &time, english), u"-1 s"_s);
    QCOMPARE(
        valueText(integer(std::numeric_limits<qint64>::max()), nullptr, english),
        u"9,223,372,036,854,775,807"_s);
}

void HpoWordsTest::numbersAreWrittenAsTheLanguageDoes()
{
    const HpoFact time = seconds();
    const QLocale german(QLocale::German);
    QCOMPARE(valueText(integer(86400), &time, german), u"86.400 s"_s);
    QCOMPARE(defaultText(&time, german), u"1.800 s"_s);
    QCOMPARE(rangeText(&time, german), u"10 to 86.400 s"_s);
}

void HpoWordsTest::everythingElseIsShownAsItCame_data()
{
    QTest::addColumn<HpValue::Kind>("kind");
    QTest::addColumn<QString>("text");
    using Kind = HpValue::Kind;
    QTest::newRow("null") << Kind::Null << u"null"_s;
    QTest::newRow("true") << Kind::Boolean << u"true"_s;
    QTest::newRow("number") << Kind::Number << u"0.0500"_s;
    QTest::newRow("string") << Kind::String << u"<b>1800</b> %1"_s;
    QTest::newRow("array") << Kind::Array << u"[\"TIMESTAMP\", \"ITEM_ID\"]"_s;
    QTest::newRow("object") << Kind::Object << u"{\"a\": 1}"_s;
}

void HpoWordsTest::everythingElseIsShownAsItCame()
{
    QFETCH(const HpValue::Kind, kind);
    QFETCH(const QString, text);
    const HpoFact time = seconds();
    QCOMPARE(valueText({.kind = kind, .text = text}, &time, english), text);
    QCOMPARE(valueText({.kind = kind, .text = text}, nullptr, english), text);
}

void HpoWordsTest::emptyTextIsSeen()
{
    const HpValue empty{.kind = HpValue::Kind::String, .text = u""_s};
    QCOMPARE(valueText(empty, nullptr, english), u"(empty text)"_s);
}

void HpoWordsTest::defaultsAndRangesAreThoseThatAreDocumented()
{
    const HpoFact time = seconds();
    QCOMPARE(defaultText(&time, english), u"1,800 s"_s);
    QCOMPARE(rangeText(&time, english), u"10 to 86,400 s"_s);
    const HpoFact items = count();
    QCOMPARE(defaultText(&items, english), u"1,800"_s);
    QCOMPARE(rangeText(&items, english), u"10 to 86,400"_s);
}

void HpoWordsTest::nothingIsSaidWhereNothingIsDocumented()
{
    QCOMPARE(defaultText(nullptr, english), QString());
    QCOMPARE(rangeText(nullptr, english), QString());
    HpoFact fact = count();
    fact.defaultValue.reset();
    fact.maximum.reset();
    QCOMPARE(defaultText(&fact, english), QString());
    QCOMPARE(rangeText(&fact, english), QString());
}

void HpoWordsTest::everyVerdictHasAWord()
{
    QSet<QString> words;
    for (int verdict = 0; verdict <= int(HpVerdict::Unknown); ++verdict)
        words.insert(verdictText(HpVerdict(verdict)));
    QVERIFY(!words.contains(QString()));
    QCOMPARE(words.size(), int(HpVerdict::Unknown) + 1);
}

static const RegisteredTest registered(__FILE__, runTest<HpoWordsTest, QCoreApplication>);
#include "tst_hpowords.moc"
