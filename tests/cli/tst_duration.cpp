// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/duration.h"

#include "support/testprogram.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodOnesAreRead_data();
    void goodOnesAreRead();
    void badOnesAreExplained_data();
    void badOnesAreExplained();
    void areWrittenInTheSameForm();
};

void TestDuration::goodOnesAreRead_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("90s") << 90LL;
    QTest::newRow("10m") << 600LL;
    QTest::newRow("2h") << 7'200LL;
    QTest::newRow("1d") << 86'400LL;
    QTest::newRow("1h30m") << 5'400LL;
    QTest::newRow("1d2h3m4s") << 93'784LL;
    QTest::newRow("0h5s") << 5LL;
    QTest::newRow("007m") << 420LL;
    QTest::newRow("3652d") << 315'532'800LL;
}

void TestDuration::goodOnesAreRead()
{
    const auto duration = durationFromText(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(duration);
    QTEST(qint64(duration->count()), "seconds");
}

void TestDuration::badOnesAreExplained_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString unclear = u"is not a duration. Write a number and a unit: 90s, 10m, 2h"_s;
    for (const QString &text :
         {u""_s,    u" "_s,    u"5"_s,    u"m"_s,    u"h5"_s,    u"2 h"_s,   u"2H"_s,
          u"-2h"_s, u"+2h"_s,  u"1.5h"_s, u"1h1h"_s, u"30m1h"_s, u"1h30"_s,  u"two hours"_s,
          u"2h "_s, u"0x5s"_s, u"٣h"_s,   u"1e3s"_s, u"2w"_s,    u"500ms"_s, u"inf"_s})
        QTest::newRow(qPrintable(u"\"%1\""_s.arg(text))) << text << unclear;
    for (const QString &text : {u"0s"_s, u"0d"_s, u"0h0m"_s})
        QTest::newRow(qPrintable(text)) << text << u"is too short"_s;
    for (const QString &text : {u"3653d"_s, u"99999999999999999999s"_s, u"999999999d"_s})
        QTest::newRow(qPrintable(text)) << text << u"is too long"_s;
}

void TestDuration::badOnesAreExplained()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto duration = durationFromText(text);
    QVERIFY(!duration);
    QVERIFY2(duration.error().contains(expected), qPrintable(duration.error()));
    QVERIFY2(duration.error().startsWith(u'"' + text + u'"'), qPrintable(duration.error()));
}

void TestDuration::areWrittenInTheSameForm()
{
    QCOMPARE(shortDuration(90s), u"1m30s"_s);
    QCOMPARE(shortDuration(2h), u"2h"_s);
    QCOMPARE(shortDuration(25h + 500ms), u"1d1h"_s);
    QCOMPARE(shortDuration(999ms), u"0s"_s);
}

static const RegisteredTest registered(__FILE__, runTest<TestDuration>);
#include "tst_duration.moc"
