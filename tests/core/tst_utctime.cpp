// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/utctime.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class UtcTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenAsUtcByEveryQt();
    void keepsTheMoment_data();
    void keepsTheMoment();
};

// Each Qt has another way to UTC, and not each of them ends in "Z".
void UtcTimeTest::isWrittenAsUtcByEveryQt()
{
    const QDateTime time = utcDateTime(1722306336558);
    QCOMPARE(time.toString(Qt::ISODate), u"2024-07-30T02:25:36Z"_s);
    QCOMPARE(time.toString(Qt::ISODateWithMs), u"2024-07-30T02:25:36.558Z"_s);
    QCOMPARE(time.timeSpec(), Qt::UTC);
    QCOMPARE(time.offsetFromUtc(), 0);
}

void UtcTimeTest::keepsTheMoment_data()
{
    QTest::addColumn<qint64>("moment");

    QTest::newRow("the beginning") << qint64(0);
    QTest::newRow("before it") << qint64(-1);
    QTest::newRow("now") << qint64(1722306336558);
    QTest::newRow("year 9999") << qint64(253402300799999);
}

void UtcTimeTest::keepsTheMoment()
{
    QFETCH(const qint64, moment);
    QCOMPARE(utcDateTime(moment).toMSecsSinceEpoch(), moment);
}

static const RegisteredTest registered(__FILE__, runTest<UtcTimeTest, QCoreApplication>);

#include "tst_utctime.moc"
