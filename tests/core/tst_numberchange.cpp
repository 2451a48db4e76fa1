// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exactnumber.h"
#include "core/numberchange.h"
#include "support/testprogram.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

using Form = NumberChange::Form;

HpValue number(const QString &text)
{
    bool isInteger = false;
    const qint64 integer = text.toLongLong(&isInteger);
    if (isInteger)
        return {.kind = HpValue::Kind::Integer, .integer = integer, .text = text};
    return {.kind = HpValue::Kind::Number, .text = text};
}

} // namespace

class NumberChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowNumbersChange_data();
    void tellsHowNumbersChange();
    void tellsNothingOfOthers_data();
    void tellsNothingOfOthers();
};

void NumberChangeTest::tellsHowNumbersChange_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isUp");
    QTest::addColumn<Form>("form");
    QTest::addColumn<double>("amount");
    QTest::newRow("twelve times") << u"50000"_s << u"600000"_s << true << Form::Factor << 12.0;
    QTest::newRow("twice") << u"1"_s << u"2"_s << true << Form::Factor << 2.0;
    QTest::newRow("half more") << u"2"_s << u"3"_s << true << Form::Percent << 50.0;
    QTest::newRow("less") << u"50000"_s << u"30000"_s << false << Form::Percent << 40.0;
    QTest::newRow("a tenth") << u"10"_s << u"1"_s << false << Form::Percent << 90.0;
    QTest::newRow("nothing left") << u"10"_s << u"0"_s << false << Form::Percent << 100.0;
    QTest::newRow("nearly nothing left") << u"1e9"_s << u"1"_s << false << Form::Percent << 99.99;
    QTest::newRow("from zero") << u"0"_s << u"5"_s << true << Form::Direction << 0.0;
    QTest::newRow("from zero down") << u"0.0"_s << u"-5"_s << false << Form::Direction << 0.0;
    QTest::newRow("other sign") << u"-5"_s << u"5"_s << true << Form::Direction << 0.0;
    QTest::newRow("both negative") << u"-5"_s << u"-10"_s << false << Form::Factor << 2.0;
    QTest::newRow("negative, nearer") << u"-10"_s << u"-9"_s << true << Form::Percent << 10.0;
    QTest::newRow("fraction") << u"0.05"_s << u"0.1"_s << true << Form::Factor << 2.0;
    QTest::newRow("beyond a double") << u"1e400"_s << u"3e400"_s << true << Form::Factor << 3.0;
    QTest::newRow("too far up") << u"1"_s << u"1e400"_s << true << Form::Direction << 0.0;
    QTest::newRow("too far down") << u"1e400"_s << u"1"_s << false << Form::Direction << 0.0;
    QTest::newRow("too little") << u"9007199254740992"_s << u"9007199254740993"_s << true
                                << Form::Direction << 0.0;
    QTest::newRow("extremes") << u"-9223372036854775808"_s << u"9223372036854775807"_s << true
                              << Form::Direction << 0.0;
}

void NumberChangeTest::tellsHowNumbersChange()
{
    QFETCH(const QString, base);
    QFETCH(const QString, value);
    QFETCH(const bool, isUp);
    QFETCH(const Form, form);
    QFETCH(const double, amount);
    const auto change = NumberChange::between(number(base), number(value));
    QVERIFY(change);
    QCOMPARE(change->isUp, isUp);
    QCOMPARE(change->form, form);
    QVERIFY(std::abs(change->amount - amount) < 1e-6);
}

void NumberChangeTest::tellsNothingOfOthers_data()
{
    QTest::addColumn<HpValue>("base");
    QTest::addColumn<HpValue>("value");
    const HpValue text{.kind = HpValue::Kind::String, .text = u"8"_s};
    QTest::newRow("the same") << number(u"3600"_s) << number(u"3600.0"_s);
    QTest::newRow("a text") << number(u"8"_s) << text;
    QTest::newRow("from a text") << text << number(u"9"_s);
    QTest::newRow("null") << HpValue{} << number(u"9"_s);
}

void NumberChangeTest::tellsNothingOfOthers()
{
    QFETCH(const HpValue, base);
    QFETCH(const HpValue, value);
    QVERIFY(!NumberChange::between(base, value));
}

static const RegisteredTest registered(__FILE__, runTest<NumberChangeTest, QCoreApplication>);
#include "tst_numberchange.moc"
