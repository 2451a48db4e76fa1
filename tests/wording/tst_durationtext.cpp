// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/durationtext.h"

#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class DurationTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsDurations_data();
    void tellsDurations();
    void tellsWhatWasObserved();
    void exactOnesHaveSeconds();
};

void DurationTextTest::tellsDurations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0 s"_s;
    QTest::newRow("less") << qint64(-5) << u"0 s"_s;
    QTest::newRow("seconds") << qint64(59) << u"59 s"_s;
    QTest::newRow("a minute") << qint64(60) << u"1 min"_s;
    QTest::newRow("rounded down") << qint64(119) << u"1 min"_s;
    QTest::newRow("an hour") << qint64(3600) << u"1 h"_s;
    QTest::newRow("hours") << qint64(2 * 3600 + 5 * 60) << u"2 h 5 min"_s;
    QTest::newRow("a day") << qint64(24 * 3600) << u"1 d"_s;
    QTest::newRow("days") << qint64(76 * 3600) << u"3 d 4 h"_s;
    QTest::newRow("many days") << qint64(45 * 24 * 3600 + 7200) << u"45 d"_s;
}

void DurationTextTest::tellsDurations()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(durationText(seconds * 1000), text);
}

void DurationTextTest::tellsWhatWasObserved()
{
    constexpr qint64 hour = 3600 * 1000;
    QCOMPARE(
        durationText(ObservedDuration{.duration = 2 * hour, .uncertainty = 60'000}),
        u"1 h 59 min"_s);
    QCOMPARE(
        durationText(ObservedDuration{.duration = 14 * hour, .uncertainty = 13 * hour}),
        u"up to 14 h"_s);
}

void DurationTextTest::exactOnesHaveSeconds()
{
    QCOMPARE(exactDurationText(59'000), u"59 s"_s);
    QCOMPARE(exactDurationText(120'000), u"2 min"_s);
    QCOMPARE(exactDurationText(230'999), u"3 min 50 s"_s);
    QCOMPARE(exactDurationText(3'600'000 + 61'000), u"1 h 1 min"_s);
}

static const RegisteredTest registered(__FILE__, runTest<DurationTextTest, QCoreApplication>);
#include "tst_durationtext.moc"
