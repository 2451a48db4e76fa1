// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timestamp.h"

#include "core/utctime.h"
#include "support/testprogram.h"

#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::string_view view(const QByteArray &text)
{
    return {text.constData(), std::size_t(text.size())};
}

// Told by Qt, which reads nothing here, so that it can contradict.
QString utc(const Timestamp &timestamp)
{
    if (!timestamp.isReadable())
        return u"not readable"_s;
    return utcDateTime(timestamp.toMSecsSinceEpoch()).toString(Qt::ISODateWithMs);
}

} // namespace

class TimestampTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsText_data();
    void readsText();
    void keepsUnreadableText_data();
    void keepsUnreadableText();
    void isAbsentByDefault();
    void zoneIsKoreaUnlessAnotherIsGiven();
    void localZoneOfTheComputerDoesNotMatter();
    void textsOfTheSameMomentAreEqual();
    void unreadableTextsAreEqualWhenTheyReadTheSame();
    void keepsMilliseconds();
};

void TimestampTest::readsText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QByteArray &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    // Korea is nine hours ahead.
    const QByteArray noon = "2024-07-30T12:00:01";
    row("no fraction", noon, u"2024-07-30T03:00:01.000Z"_s);
    row("point without digits", noon + ".", u"2024-07-30T03:00:01.000Z"_s);
    row("1 digit", noon + ".5", u"2024-07-30T03:00:01.500Z"_s);
    row("2 digits, .08", noon + ".08", u"2024-07-30T03:00:01.080Z"_s);
    row("2 digits, .47", noon + ".47", u"2024-07-30T03:00:01.470Z"_s);
    row("3 digits", noon + ".558", u"2024-07-30T03:00:01.558Z"_s);
    row("3 digits, .005", noon + ".005", u"2024-07-30T03:00:01.005Z"_s);
    row("4 digits", noon + ".5581", u"2024-07-30T03:00:01.558Z"_s);
    row("5 digits", noon + ".55812", u"2024-07-30T03:00:01.558Z"_s);
    row("6 digits", noon + ".558123", u"2024-07-30T03:00:01.558Z"_s);
    row("7 digits", noon + ".5581234", u"2024-07-30T03:00:01.558Z"_s);
    row("8 digits", noon + ".55812345", u"2024-07-30T03:00:01.558Z"_s);
    row("9 digits, cut off, not rounded", noon + ".558999999", u"2024-07-30T03:00:01.558Z"_s);
    row("comma", noon + ",25", u"2024-07-30T03:00:01.250Z"_s);
    row("no seconds", "2024-07-30T12:00", u"2024-07-30T03:00:00.000Z"_s);
    row("space for T", "2024-07-30 12:00:01", u"2024-07-30T03:00:01.000Z"_s);

    row("Z", noon + "Z", u"2024-07-30T12:00:01.000Z"_s);
    row("z", noon + "z", u"2024-07-30T12:00:01.000Z"_s);
    row("fraction and Z", noon + ".5Z", u"2024-07-30T12:00:01.500Z"_s);
    row("+09:00", noon + "+09:00", u"2024-07-30T03:00:01.000Z"_s);
    row("+0900", noon + "+0900", u"2024-07-30T03:00:01.000Z"_s);
    row("+09", noon + "+09", u"2024-07-30T03:00:01.000Z"_s);
    row("-0330", noon + "-0330", u"2024-07-30T15:30:01.000Z"_s);
    row("+00:00", noon + "+00:00", u"2024-07-30T12:00:01.000Z"_s);
    row("no seconds, Z", "2024-07-30T12:00Z", u"2024-07-30T12:00:00.000Z"_s);

    row("leap day", "2024-02-29T12:00:00", u"2024-02-29T03:00:00.000Z"_s);
    row("leap day of a century", "2000-02-29T12:00", u"2000-02-29T03:00:00.000Z"_s);
    row("first hour of a year", "2024-01-01T00:30:00", u"2023-12-31T15:30:00.000Z"_s);
    row("last moment of a year", "2023-12-31T23:59:59.999", u"2023-12-31T14:59:59.999Z"_s);
    row("before 1970", "1969-12-31T23:59:59.999Z", u"1969-12-31T23:59:59.999Z"_s);
    row("Korea's last summer time is not heeded", "1988-07-01T12:00:00",
        u"1988-07-01T03:00:00.000Z"_s);
    row("far away", "9999-12-31T23:59:59Z", u"9999-12-31T23:59:59.000Z"_s);
}

void TimestampTest::readsText()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);

    const Timestamp timestamp = Timestamp::fromText(view(text));

    QVERIFY(!timestamp.isAbsent());
    QCOMPARE(utc(timestamp), expected);
    QVERIFY(timestamp.unreadableText().isEmpty());
}

void TimestampTest::keepsUnreadableText_data()
{
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("empty", u""_s);
    row("blank", u" "_s);
    row("word", u"tomorrow"_s);
    row("Korean", u"내일 오전"_s);
    row("10 digits of a fraction", u"2024-07-30T12:00:01.5581234567"_s);
    row("date alone", u"2024-07-30"_s);
    row("hour alone", u"2024-07-30T12"_s);
    row("colon without seconds", u"2024-07-30T12:00:"_s);
    row("one digit of seconds", u"2024-07-30T12:00:1"_s);
    row("fraction of a minute", u"2024-07-30T12:00.5"_s);
    row("month 00", u"2024-00-30T12:00:00"_s);
    row("month 13", u"2024-13-30T12:00:00"_s);
    row("day 00", u"2024-07-00T12:00:00"_s);
    row("day 32", u"2024-07-32T12:00:00"_s);
    row("31 June", u"2024-06-31T12:00:00"_s);
    row("no leap year", u"2023-02-29T12:00:00"_s);
    row("no leap year, a century", u"1900-02-29T12:00:00"_s);
    row("year 0", u"0000-01-01T12:00:00"_s);
    row("hour 24", u"2024-07-30T24:00:00"_s);
    row("minute 60", u"2024-07-30T12:60:00"_s);
    row("second 60", u"2024-07-30T12:00:60"_s);
    row("minus hour", u"2024-07-30T-1:00:00"_s);
    row("short year", u"24-07-30T12:00:00"_s);
    row("short month", u"2024-7-30T12:00:00"_s);
    row("slashes", u"2024/07/30T12:00:00"_s);
    row("space before", u" 2024-07-30T12:00:00"_s);
    row("space behind", u"2024-07-30T12:00:00 "_s);
    row("junk behind", u"2024-07-30T12:00:00.558x"_s);
    row("junk behind the zone", u"2024-07-30T12:00:00Z!"_s);
    row("two zones", u"2024-07-30T12:00:00Z+09:00"_s);
    row("zone name", u"2024-07-30T12:00:00 KST"_s);
    row("zone without digits", u"2024-07-30T12:00:00+"_s);
    row("zone of one digit", u"2024-07-30T12:00:00+9"_s);
    row("zone of three digits", u"2024-07-30T12:00:00+090"_s);
    row("zone ending in a colon", u"2024-07-30T12:00:00+09:"_s);
    row("zone of 24 hours", u"2024-07-30T12:00:00+24:00"_s);
    row("zone of 60 minutes", u"2024-07-30T12:00:00+09:60"_s);
    row("seconds since 1970", u"1722306336"_s);
    row("digits of another script", u"２０２４-07-30T12:00:00"_s);
}

void TimestampTest::keepsUnreadableText()
{
    QFETCH(const QString, text);

    const Timestamp timestamp = Timestamp::fromText(view(text.toUtf8()));

    QVERIFY(!timestamp.isReadable());
    QVERIFY(!timestamp.isAbsent());
    QCOMPARE(timestamp.unreadableText(), text);
}

void TimestampTest::isAbsentByDefault()
{
    const Timestamp timestamp;
    QVERIFY(timestamp.isAbsent());
    QVERIFY(!timestamp.isReadable());
    QVERIFY(timestamp != Timestamp::fromText(""));
    QVERIFY(timestamp != Timestamp::fromMSecsSinceEpoch(0));
}

void TimestampTest::zoneIsKoreaUnlessAnotherIsGiven()
{
    QCOMPARE(koreaStandardTime, 9h);
    const std::string_view text = "2024-07-30T11:25:36.558";
    QCOMPARE(utc(Timestamp::fromText(text)), u"2024-07-30T02:25:36.558Z"_s);
    QCOMPARE(utc(Timestamp::fromText(text, 0h)), u"2024-07-30T11:25:36.558Z"_s);
    QCOMPARE(utc(Timestamp::fromText(text, -210min)), u"2024-07-30T14:55:36.558Z"_s);
    // The text's own zone is stronger than the one given.
    QCOMPARE(
        utc(Timestamp::fromText("2024-07-30T11:25:36.558Z", -210min)),
        u"2024-07-30T11:25:36.558Z"_s);
}

void TimestampTest::localZoneOfTheComputerDoesNotMatter()
{
    const auto restore = qScopeGuard([before = qgetenv("TZ")] { qputenv("TZ", before); });
    for (const char *zone : {"America/St_Johns", "UTC", "Asia/Seoul"}) {
        qputenv("TZ", zone);
        QCOMPARE(
            utc(Timestamp::fromText("2024-07-30T11:25:36.558")), u"2024-07-30T02:25:36.558Z"_s);
    }
}

void TimestampTest::textsOfTheSameMomentAreEqual()
{
    const Timestamp korea = Timestamp::fromText("2024-07-30T11:25:36.50");
    QVERIFY(korea == Timestamp::fromText("2024-07-30T02:25:36.5Z"));
    QVERIFY(korea == Timestamp::fromText("2024-07-29T22:55:36.500-0330"));
    QVERIFY(korea != Timestamp::fromText("2024-07-30T11:25:36.501"));
}

void TimestampTest::unreadableTextsAreEqualWhenTheyReadTheSame()
{
    QVERIFY(Timestamp::fromText("soon") == Timestamp::fromText("soon"));
    QVERIFY(Timestamp::fromText("soon") != Timestamp::fromText("later"));
}

void TimestampTest::keepsMilliseconds()
{
    for (const qint64 msecs : {qint64(0), qint64(-1), qint64(1722306336558)}) {
        const Timestamp timestamp = Timestamp::fromMSecsSinceEpoch(msecs);
        QVERIFY(timestamp.isReadable());
        QCOMPARE(timestamp.toMSecsSinceEpoch(), msecs);
    }
}

static const RegisteredTest registered(__FILE__, runTest<TimestampTest>);
#include "tst_timestamp.moc"
