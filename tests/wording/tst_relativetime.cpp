// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/relativetime.h"

#include "support/testprogram.h"
#include "wording/timeformat.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

class RelativeTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void daysAreThoseOfTheZone();
    void yesterdayMayHave23Hours();
    void exactTimesSayHowLongAgo();
    void samplesAreOfEachForm();
};

namespace {

qint64 at(const QString &text)
{
    return QDateTime::fromString(QString(text + u'Z'), Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

void RelativeTimeTest::texts_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &moment, const QString &text) {
        QTest::newRow(qPrintable(moment)) << moment << text;
    };
    // Now it is 2026-11-29 14:30:00 UTC, a Sunday.
    row(u"2026-11-29T14:30:00"_s, u"just now"_s);
    row(u"2026-11-29T14:29:01"_s, u"just now"_s);
    row(u"2026-11-29T14:30:59"_s, u"just now"_s); // the other clock is ahead
    row(u"2026-11-29T14:29:00"_s, u"1 min ago"_s);
    row(u"2026-11-29T13:30:01"_s, u"59 min ago"_s);
    row(u"2026-11-29T13:30:00"_s, u"1 h ago"_s);
    row(u"2026-11-29T00:00:00"_s, u"14 h ago"_s);
    row(u"2026-11-28T23:59:00"_s, u"yesterday 23:59"_s);
    row(u"2026-11-28T00:00:00"_s, u"yesterday 00:00"_s);
    row(u"2026-11-27T23:59:59"_s, u"2 days ago"_s);
    row(u"2026-10-30T12:00:00"_s, u"30 days ago"_s);
    row(u"2026-10-29T12:00:00"_s, u"2026-10-29 12:00"_s);
    row(u"2025-11-29T14:30:00"_s, u"2025-11-29 14:30"_s);
    row(u"2026-11-29T14:50:00"_s, u"in 20 min"_s);
    row(u"2026-11-29T17:40:00"_s, u"in 3 h"_s);
    row(u"2026-11-30T02:00:00"_s, u"in 11 h"_s);
    row(u"2026-11-30T06:00:00"_s, u"tomorrow 06:00"_s);
    row(u"2026-12-02T00:00:00"_s, u"in 3 days"_s);
    row(u"2027-03-01T00:00:00"_s, u"2027-03-01 00:00"_s);
}

void RelativeTimeTest::texts()
{
    QFETCH(const QString, moment);
    const TimeFormat times(Zone::utc());
    QTEST(relativeTimeText(at(moment), at(u"2026-11-29T14:30:00"_s), times), "text");
}

void RelativeTimeTest::daysAreThoseOfTheZone()
{
    // 16:00 UTC is one o'clock of the next day in Korea.
    const qint64 now = at(u"2026-11-29T16:00:00"_s);
    const qint64 moment = at(u"2026-11-29T00:00:00"_s); // 09:00 there
    QCOMPARE(relativeTimeText(moment, now, TimeFormat(Zone::utc())), u"16 h ago"_s);
    QCOMPARE(relativeTimeText(moment, now, TimeFormat(Zone::korea())), u"yesterday 09:00"_s);
}

void RelativeTimeTest::yesterdayMayHave23Hours()
{
    const QTimeZone berlin("Europe/Berlin");
    if (!berlin.isValid())
        QSKIP("This computer has no time zone database.");
    const TimeFormat times{Zone(berlin)};
    // On 2026-03-29 clocks there go from 02:00 to 03:00.
    const qint64 now = at(u"2026-03-29T12:30:00"_s); // 14:30
    QCOMPARE(relativeTimeText(at(u"2026-03-28T13:30:00"_s), now, times), u"yesterday 14:30"_s);
    QCOMPARE(relativeTimeText(at(u"2026-03-28T23:00:00"_s), now, times), u"13 h ago"_s);
}

void RelativeTimeTest::exactTimesSayHowLongAgo()
{
    const TimeFormat times(Zone::utc(), QLocale::c());
    const qint64 now = at(u"2026-11-29T14:30:00"_s);
    const auto text = [&](const QString &moment) {
        return exactTextWithAge(Timestamp::fromMSecsSinceEpoch(at(moment)), now, times);
    };
    QCOMPARE(text(u"2026-11-29T08:02:44"_s), u"Sunday, 2026-11-29 08:02:44 UTC (6 h ago)"_s);
    QCOMPARE(text(u"2026-12-05T08:00:00"_s), u"Saturday, 2026-12-05 08:00:00 UTC (in 6 days)"_s);
    QCOMPARE(text(u"2025-11-29T08:02:44"_s), u"Saturday, 2025-11-29 08:02:44 UTC"_s);
    QCOMPARE(exactTextWithAge(Timestamp::fromText("soon"), now, times), u"soon"_s);
    QCOMPARE(exactTextWithAge({}, now, times), QString());
}

void RelativeTimeTest::samplesAreOfEachForm()
{
    const QStringList samples = relativeTimeSamples();
    for (const QString &part :
         {u"59 min ago"_s, u"in 59 min"_s, u"11 h ago"_s, u"yesterday "_s, u"tomorrow "_s,
          u"30 days ago"_s, u"in 30 days"_s, u"1970-11-30 12:00"_s})
        QVERIFY2(samples.filter(part).size() == 1, qPrintable(samples.join(u", ")));
}

static const RegisteredTest registered(__FILE__, runTest<RelativeTimeTest>);
#include "tst_relativetime.moc"
