// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exactnumber.h"
#include "support/testprogram.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

class ExactNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbersOnly_data();
    void readsNumbersOnly();
    void comparesExactly_data();
    void comparesExactly();
    void dividesWithoutOverflow_data();
    void dividesWithoutOverflow();
    void readsEveryInteger();
};

void ExactNumberTest::readsNumbersOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical"); // null: no number
    QTest::newRow("integer") << u"3600"_s << u"36e2"_s;
    QTest::newRow("fraction of zeros") << u"3600.0"_s << u"36e2"_s;
    QTest::newRow("exponent") << u"3.6E+3"_s << u"36e2"_s;
    QTest::newRow("zeros") << u"0003600"_s << u"36e2"_s;
    QTest::newRow("plus") << u"+3600"_s << u"36e2"_s;
    QTest::newRow("fraction") << u"0.050"_s << u"5e-2"_s;
    QTest::newRow("nothing before the point") << u".5"_s << u"5e-1"_s;
    QTest::newRow("negative, nothing before the point") << u"-.05e1"_s << u"-5e-1"_s;
    QTest::newRow("negative") << u"-12"_s << u"-12e0"_s;
    QTest::newRow("zero") << u"0"_s << u"0"_s;
    QTest::newRow("negative zero") << u"-0.00e7"_s << u"0"_s;
    QTest::newRow("2^53 + 1") << u"9007199254740993"_s << u"9007199254740993e0"_s;
    QTest::newRow("large exponent") << u"1e99999999999"_s << u"1e99999999999"_s;
    QTest::newRow("huge exponent") << u"1e9999999999999999999"_s << u"1e100000000000000000"_s;
    for (const char *text :
         {"", "-", "+", ".", "-.", ".e5", "5.", "1e", "1e+", "e5", "1 ", " 1", "0x10", "NaN",
          "Infinity", "1,000", "--1", "1.2.3", "１"})
        QTest::addRow("no number: %s", text) << QString::fromUtf8(text) << QString();
}

void ExactNumberTest::readsNumbersOnly()
{
    QFETCH(const QString, text);
    QFETCH(const QString, canonical);
    const std::optional<ExactNumber> number = ExactNumber::fromText(text);
    QCOMPARE(number.has_value(), !canonical.isNull());
    if (number)
        QCOMPARE(number->canonicalText(), canonical);
}

void ExactNumberTest::comparesExactly_data()
{
    QTest::addColumn<QString>("less");
    QTest::addColumn<QString>("more");
    QTest::newRow("digits") << u"9"_s << u"10"_s;
    QTest::newRow("beyond 2^53") << u"9007199254740992"_s << u"9007199254740993"_s;
    QTest::newRow("beyond 64 bits") << u"18446744073709551616"_s << u"18446744073709551617"_s;
    QTest::newRow("fractions") << u"0.1"_s << u"0.10000000000000000001"_s;
    QTest::newRow("signs") << u"-1"_s << u"0"_s;
    QTest::newRow("negative") << u"-10"_s << u"-9"_s;
    QTest::newRow("negative fraction") << u"-0.11"_s << u"-0.1"_s;
    QTest::newRow("exponents") << u"9e400"_s << u"1e401"_s;
}

void ExactNumberTest::comparesExactly()
{
    QFETCH(const QString, less);
    QFETCH(const QString, more);
    const ExactNumber a = *ExactNumber::fromText(less);
    const ExactNumber b = *ExactNumber::fromText(more);
    QVERIFY(a < b);
    QVERIFY(b > a);
    QVERIFY(a != b);
    QVERIFY(a == a && !(a < a));
}

void ExactNumberTest::dividesWithoutOverflow_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("divisor");
    QTest::addColumn<double>("ratio"); // -1: too far
    QTest::newRow("twelve times") << u"600000"_s << u"50000"_s << 12.0;
    QTest::newRow("a tenth") << u"1"_s << u"10"_s << 0.1;
    QTest::newRow("without signs") << u"-3"_s << u"2"_s << 1.5;
    QTest::newRow("beyond a double") << u"3e4000"_s << u"2e4000"_s << 1.5;
    QTest::newRow("zero") << u"0"_s << u"2e4000"_s << 0.0;
    QTest::newRow("too large") << u"1e4000"_s << u"1"_s << -1.0;
    QTest::newRow("too small") << u"1"_s << u"1e4000"_s << -1.0;
    QTest::newRow("many digits") << QString(400, u'6') << QString(400, u'3') << 2.0;
}

void ExactNumberTest::dividesWithoutOverflow()
{
    QFETCH(const QString, number);
    QFETCH(const QString, divisor);
    QFETCH(const double, ratio);
    const std::optional<double> result =
        ExactNumber::fromText(number)->magnitudeRatio(*ExactNumber::fromText(divisor));
    QCOMPARE(result.has_value(), ratio >= 0);
    if (result)
        QVERIFY(std::abs(*result - ratio) < 1e-9);
}

void ExactNumberTest::readsEveryInteger()
{
    using Limits = std::numeric_limits<qint64>;
    for (const qint64 value :
         {Limits::min(), qint64(-10), qint64(-1), qint64(0), qint64(7), qint64(9007199254740993),
          Limits::max()}) {
        const ExactNumber number = ExactNumber::fromInteger(value);
        QCOMPARE(number.wholeNumber(), value);
        QCOMPARE(number.sign(), value < 0 ? -1 : (value > 0 ? 1 : 0));
    }
}

static const RegisteredTest registered(__FILE__, runTest<ExactNumberTest, QCoreApplication>);
#include "tst_exactnumber.moc"
