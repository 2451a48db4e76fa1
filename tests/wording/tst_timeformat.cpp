// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "support/testzone.h"
#include "wording/timeformat.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msecsPerDay = 24LL * 3600 * 1000;

// As Qt writes it, without a memory of what was before.
QString expected(qint64 msecs, const QTimeZone &zone, const QLocale &locale = QLocale())
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(msecs, zone), u"yyyy-MM-dd HH:mm");
}

Timestamp moment(qint64 msecs)
{
    return Timestamp::fromMSecsSinceEpoch(msecs);
}

} // namespace

class TimeFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAMoment();
    void writesNothingForNothing();
    void writesUnreadableTextAsItCame();
    void unreadableTextsAreCutAndEscaped();
    void appendsBehindWhatIsThere();
    void zonesAreRightAroundTheirTransitions_data();
    void zonesAreRightAroundTheirTransitions();
    void zonesAreRightAtAnyTime_data();
    void zonesAreRightAtAnyTime();
    void orderOfTextsIsOrderOfMoments();
    void digitsAreTheSameInEveryLanguage_data();
    void digitsAreTheSameInEveryLanguage();
    void withoutAZoneItSaysSomething();
    void namesItsZone_data();
    void namesItsZone();
    void exactTextTellsAll_data();
    void exactTextTellsAll();
    void exactTextSpeaksTheLanguage();
    void exactTextOfWhatIsNoMoment();
    void tellsTheTimeOfDay();
};

void TimeFormatTest::writesAMoment()
{
    const Timestamp timestamp = Timestamp::fromText("2024-07-30T11:25:36.558");
    QCOMPARE(TimeFormat(QTimeZone("Asia/Seoul")).text(timestamp), u"2024-07-30 11:25"_s);
    QCOMPARE(TimeFormat(QTimeZone::utc()).text(timestamp), u"2024-07-30 02:25"_s);
    QCOMPARE(TimeFormat(QTimeZone("America/New_York")).text(timestamp), u"2024-07-29 22:25"_s);
    QCOMPARE(TimeFormat().text(timestamp), u"2024-07-30 11:25"_s); // the tests live in Tokyo
}

void TimeFormatTest::writesNothingForNothing()
{
    QCOMPARE(TimeFormat().text({}), QString());
}

void TimeFormatTest::writesUnreadableTextAsItCame()
{
    QCOMPARE(TimeFormat().text(Timestamp::fromText("<b>어제</b>")), u"<b>어제</b>"_s);
    QCOMPARE(TimeFormat().text(Timestamp::fromText("")), u""_s);
}

void TimeFormatTest::unreadableTextsAreCutAndEscaped()
{
    const QString odd = u"\u202e a\nb"_s;
    const Timestamp unreadable = Timestamp::fromText(odd.toStdString());
    QCOMPARE(TimeFormat().text(unreadable), u"\\u202e a b"_s);
    QCOMPARE(TimeFormat().exactText(unreadable), u"\\u202e a\nb"_s);
    QString searched;
    TimeFormat().append(unreadable, searched);
    QCOMPARE(searched, odd);

    const Timestamp endless = Timestamp::fromText(std::string(1'000'000, 'x'));
    QVERIFY(TimeFormat().text(endless).size() < 10'000);
    QVERIFY(TimeFormat().exactText(endless).size() < 10'000);
    TimeFormat().append(endless, searched);
    QCOMPARE(searched.size(), odd.size() + 1'000'000);
}

void TimeFormatTest::appendsBehindWhatIsThere()
{
    const TimeFormat format(QTimeZone::utc());
    QString text = u"created "_s;
    format.append(moment(0), text);
    format.append({}, text);
    format.append(Timestamp::fromText(", soon"), text);
    QCOMPARE(text, u"created 1970-01-01 00:00, soon"_s);
}

void TimeFormatTest::zonesAreRightAroundTheirTransitions_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone :
         {"Europe/Berlin", "America/New_York",
          "Australia/Lord_Howe", // half an hour of summer time
          "America/St_Johns",    // changed a minute after midnight, at 3:31 UTC
          "Antarctica/Casey",    // changes where nobody expects it
          "Pacific/Apia",        // left out a whole day
          "Africa/Casablanca",   // pauses summer time for Ramadan
          "Asia/Seoul", "Asia/Tokyo", "UTC"})
        QTest::newRow(zone) << QByteArray(zone);
    QTest::newRow("Asia/Kathmandu") << kathmandu(); // a quarter of an hour once
}

void TimeFormatTest::zonesAreRightAroundTheirTransitions()
{
    QFETCH(const QByteArray, zone);
    const QTimeZone timeZone(zone);
    QVERIFY(timeZone.isValid());
    const TimeFormat format(timeZone);
    const QDateTime from(QDate(1975, 1, 1), QTime(0, 0), QTimeZone::utc());
    const QDateTime to(QDate(2030, 1, 1), QTime(0, 0), QTimeZone::utc());
    std::mt19937 random(1);
    for (const QTimeZone::OffsetData &transition : timeZone.transitions(from, to)) {
        const qint64 change = transition.atUtc.toMSecsSinceEpoch();
        QList<qint64> moments{change - 1, change, change + 1};
        for (int i = 0; i < 40; ++i)
            moments += change + qint64(random() % (2 * 26 * 3600)) * 1000 - 26 * 3600 * 1000LL;
        for (const qint64 msecs : moments)
            QCOMPARE(format.text(moment(msecs)), expected(msecs, timeZone));
    }
}

void TimeFormatTest::zonesAreRightAtAnyTime_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("Seoul") << QByteArray(
        "Asia/Seoul"); // by the sun until 1908, once with summer time
    QTest::newRow("Berlin") << QByteArray("Europe/Berlin");
    QTest::newRow("Lord Howe") << QByteArray("Australia/Lord_Howe");
    QTest::newRow("an offset") << QByteArray("UTC-03:30");
}

void TimeFormatTest::zonesAreRightAtAnyTime()
{
    QFETCH(const QByteArray, zone);
    const QTimeZone timeZone(zone);
    QVERIFY(timeZone.isValid());
    const TimeFormat format(timeZone);
    std::mt19937_64 random(2);
    const qint64 first =
        QDateTime(QDate(1850, 1, 1), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
    const qint64 last =
        QDateTime(QDate(2100, 1, 1), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
    for (int i = 0; i < 5000; ++i) {
        const qint64 msecs = first + qint64(random() % quint64(last - first));
        QCOMPARE(format.text(moment(msecs)), expected(msecs, timeZone));
    }
    for (const qint64 msecs : {-1LL, 0LL, 1LL, -msecsPerDay, msecsPerDay, -60'000LL, 59'999LL})
        QCOMPARE(format.text(moment(msecs)), expected(msecs, timeZone));
}

void TimeFormatTest::orderOfTextsIsOrderOfMoments()
{
    const TimeFormat format(QTimeZone::utc());
    std::mt19937_64 random(3);
    QStringList texts;
    QList<qint64> moments;
    for (int i = 0; i < 1000; ++i)
        moments += qint64(random() % quint64(60'000 * msecsPerDay));
    std::sort(moments.begin(), moments.end());
    for (const qint64 msecs : moments) {
        texts += format.text(moment(msecs));
        QCOMPARE(texts.last().size(), 16);
    }
    QVERIFY(std::is_sorted(texts.begin(), texts.end()));
}

void TimeFormatTest::digitsAreTheSameInEveryLanguage_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("weekday");
    QTest::newRow("Korean") << QLocale(u"ko_KR"_s) << u"화요일"_s;
    QTest::newRow("Arabic") << QLocale(u"ar_EG"_s) << u"Tuesday"_s;
    QTest::newRow("Persian") << QLocale(u"fa_IR"_s) << u"Tuesday"_s;
    QTest::newRow("Marathi") << QLocale(u"mr_IN"_s) << u"मंगळवार"_s;
    // Digits outside of the Basic Multilingual Plane.
    QTest::newRow("Chakma") << QLocale(u"ccp_BD"_s) << QString();
}

void TimeFormatTest::digitsAreTheSameInEveryLanguage()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, weekday);
    const TimeFormat format(Zone::korea(), locale);
    const Timestamp timestamp = Timestamp::fromText("2024-07-30T11:25:36.558");
    QCOMPARE(format.text(timestamp), u"2024-07-30 11:25"_s);
    QCOMPARE(format.timeOfDay(timestamp.toMSecsSinceEpoch()), u"11:25:36"_s);
    const QString exact = format.exactText(timestamp);
    QVERIFY2(exact.endsWith(u", 2024-07-30 11:25:36 KST"), qPrintable(exact));
    if (!weekday.isEmpty())
        QCOMPARE(exact, weekday + u", 2024-07-30 11:25:36 KST");
}

void TimeFormatTest::withoutAZoneItSaysSomething()
{
    const TimeFormat format{QTimeZone("Asia/Beijing")};
    QCOMPARE(format.zoneName(), testZoneName());
    QCOMPARE(format.timeOfDay(0), u"09:00:00"_s);
    QCOMPARE(format.text(moment(0)), u"1970-01-01 09:00"_s);
}

void TimeFormatTest::namesItsZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("name");
    QTest::newRow("Korea") << QByteArray("Asia/Seoul") << u"KST"_s;
    QTest::newRow("Japan") << QByteArray("Asia/Tokyo") << u"JST"_s;
    QTest::newRow("UTC") << QByteArray("UTC") << u"UTC"_s;
    QTest::newRow("without a name") << kathmandu() << u"UTC+05:45"_s;
    QTest::newRow("with summer time") << QByteArray("Europe/Berlin") << u"Europe/Berlin"_s;
}

void TimeFormatTest::namesItsZone()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, name);
    const QTimeZone timeZone(zone);
    QVERIFY(timeZone.isValid());
    const bool hasId = name == QString::fromLatin1(zone); // which is the same everywhere
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(TimeFormat(timeZone).zoneName(), hasId ? name : nameHere(name, timeZone, now));
}

void TimeFormatTest::exactTextTellsAll_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("moment");
    QTest::addColumn<QString>("wallTime");
    QTest::addColumn<QString>("name");
    const QByteArray summer = "2024-07-30T11:25:36.558";
    const QByteArray winter = "2024-01-30T11:25:36.558";
    QTest::newRow("Korea") << QByteArray("Asia/Seoul") << summer
                           << u"Tuesday, 2024-07-30 11:25:36"_s << u"KST"_s;
    QTest::newRow("summer in Berlin")
        << QByteArray("Europe/Berlin") << summer << u"Tuesday, 2024-07-30 04:25:36"_s << u"CEST"_s;
    QTest::newRow("winter in Berlin")
        << QByteArray("Europe/Berlin") << winter << u"Tuesday, 2024-01-30 03:25:36"_s << u"CET"_s;
    QTest::newRow("Kathmandu") << kathmandu() << summer << u"Tuesday, 2024-07-30 08:10:36"_s
                               << u"UTC+05:45"_s;
}

void TimeFormatTest::exactTextTellsAll()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QByteArray, moment);
    QFETCH(const QString, wallTime);
    QFETCH(const QString, name);
    const QTimeZone timeZone(zone);
    QVERIFY(timeZone.isValid());
    const Timestamp timestamp = Timestamp::fromText(moment.toStdString());
    const QDateTime time =
        QDateTime::fromMSecsSinceEpoch(timestamp.toMSecsSinceEpoch(), QTimeZone::utc());
    QCOMPARE(
        TimeFormat(timeZone, QLocale(QLocale::English)).exactText(timestamp),
        wallTime + u' ' + nameHere(name, timeZone, time));
}

void TimeFormatTest::exactTextSpeaksTheLanguage()
{
    const QTimeZone seoul("Asia/Seoul");
    const TimeFormat format(seoul, QLocale(QLocale::Korean));
    QCOMPARE(
        format.exactText(Timestamp::fromText("2024-07-30T11:25:36.558")),
        u"화요일, 2024-07-30 11:25:36 " +
            nameHere(u"KST"_s, seoul, QDateTime::currentDateTimeUtc()));
}

void TimeFormatTest::exactTextOfWhatIsNoMoment()
{
    QCOMPARE(TimeFormat().exactText({}), QString());
    QCOMPARE(TimeFormat().exactText(Timestamp::fromText("어제")), u"어제"_s);
}

void TimeFormatTest::tellsTheTimeOfDay()
{
    const qint64 msecs = Timestamp::fromText("2024-07-30T11:25:36.558").toMSecsSinceEpoch();
    QCOMPARE(TimeFormat(QTimeZone("Asia/Seoul")).timeOfDay(msecs), u"11:25:36"_s);
    QCOMPARE(TimeFormat(QTimeZone::utc()).timeOfDay(msecs), u"02:25:36"_s);
}

static const RegisteredTest registered(__FILE__, runTest<TimeFormatTest, QCoreApplication>);
#include "tst_timeformat.moc"
