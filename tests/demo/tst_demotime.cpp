// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demotime.h"
#include "support/testprogram.h"

#include <QtTest>

class TestDemoTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void koreanTextIsWhatAitemsWrites_data();
    void koreanTextIsWhatAitemsWrites();
    void midnightIsKorean();
    void httpDateIsImfFixdate();
};

void TestDemoTime::koreanTextIsWhatAitemsWrites_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("three digits") << qint64(1722306336558) << QByteArray("2024-07-30T11:25:36.558");
    QTest::newRow("leading zero kept")
        << qint64(1722306336080) << QByteArray("2024-07-30T11:25:36.08");
    QTest::newRow("one digit") << qint64(1722306336500) << QByteArray("2024-07-30T11:25:36.5");
    QTest::newRow("one millisecond")
        << qint64(1722306336001) << QByteArray("2024-07-30T11:25:36.001");
    QTest::newRow("no fraction") << qint64(1722306336000) << QByteArray("2024-07-30T11:25:36");
    QTest::newRow("epoch") << qint64(0) << QByteArray("1970-01-01T09:00:00");
    QTest::newRow("leap day") << qint64(1709132399999) << QByteArray("2024-02-28T23:59:59.999");
    QTest::newRow("leap day begins") << qint64(1709132400000) << QByteArray("2024-02-29T00:00:00");
}

void TestDemoTime::koreanTextIsWhatAitemsWrites()
{
    QFETCH(qint64, ms);
    QFETCH(QByteArray, text);
    QCOMPARE(koreanText(ms), text);
}

void TestDemoTime::midnightIsKorean()
{
    QCOMPARE(koreanText(koreanMidnight(1722306336558)), QByteArray("2024-07-30T00:00:00"));
    QCOMPARE(koreanMidnight(1709132399999), 1709132400000 - msPerDay);
    QCOMPARE(koreanMidnight(1709132400000), 1709132400000);
}

void TestDemoTime::httpDateIsImfFixdate()
{
    QCOMPARE(httpDate(784111777000), QByteArray("Sun, 06 Nov 1994 08:49:37 GMT")); // RFC 9110
    QCOMPARE(httpDate(1722306336558), QByteArray("Tue, 30 Jul 2024 02:25:36 GMT"));
}

static const RegisteredTest registered(__FILE__, runTest<TestDemoTime, QCoreApplication>);
#include "tst_demotime.moc"
