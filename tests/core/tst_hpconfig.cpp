// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hpconfig.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

HpOption option(const QString &name, qint64 value)
{
    return {
        name, {.kind = HpValue::Kind::Integer, .integer = value, .text = QString::number(value)}};
}

HpConfig example()
{
    return HpConfig(true, {option(u"item_top_n"_s, 20000), option(u"min_item_cut"_s, 5)});
}

} // namespace

class HpConfigTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingByDefault();
    void keepsOptionsInTheirOrder();
    void copiesShareMemory();
    void equalityIsByContent();
    void isEnabledHasThreeStates();
    void orderOfOptionsCounts();
    void valuesOfDifferentKindsDiffer();
    void copiesOutliveTheirOriginal();
};

void HpConfigTest::saysNothingByDefault()
{
    const HpConfig config;
    QVERIFY(!config.enabled().has_value());
    QVERIFY(config.options().isEmpty());
    QVERIFY(config == HpConfig());
    QVERIFY(config == HpConfig(std::nullopt, {}));
    // Thousands of them cost nothing.
    QCOMPARE(&config.options(), &HpConfig().options());
}

void HpConfigTest::keepsOptionsInTheirOrder()
{
    const HpConfig config = example();
    QCOMPARE(config.enabled(), std::optional(true));
    QCOMPARE(config.options().size(), 2);
    QCOMPARE(config.options()[0].name, u"item_top_n"_s);
    QCOMPARE(config.options()[0].value.integer, 20000);
    QCOMPARE(config.options()[1].name, u"min_item_cut"_s);
}

void HpConfigTest::copiesShareMemory()
{
    const HpConfig config = example();
    const HpConfig copy = config;
    HpConfig assigned;
    assigned = config;
    QCOMPARE(&copy.options(), &config.options());
    QCOMPARE(&assigned.options(), &config.options());
}

void HpConfigTest::equalityIsByContent()
{
    QVERIFY(&example().options() != &example().options());
    QVERIFY(example() == example());
    QVERIFY(example() != HpConfig());
    QVERIFY(example() != HpConfig(true, {option(u"item_top_n"_s, 20000)}));
    QVERIFY(HpConfig(true, {option(u"a"_s, 1)}) != HpConfig(true, {option(u"a"_s, 2)}));
    QVERIFY(HpConfig(true, {option(u"a"_s, 1)}) != HpConfig(true, {option(u"b"_s, 1)}));
}

void HpConfigTest::isEnabledHasThreeStates()
{
    QVERIFY(HpConfig(true, {}) != HpConfig(false, {}));
    QVERIFY(HpConfig(false, {}) != HpConfig(std::nullopt, {}));
    QCOMPARE(HpConfig(false, {}).enabled(), std::optional(false));
}

void HpConfigTest::orderOfOptionsCounts()
{
    const HpOption a = option(u"a"_s, 1);
    const HpOption b = option(u"b"_s, 2);
    QVERIFY(HpConfig(true, {a, b}) != HpConfig(true, {b, a}));
}

void HpConfigTest::valuesOfDifferentKindsDiffer()
{
    const HpValue integer{.kind = HpValue::Kind::Integer, .integer = 5, .text = u"5"_s};
    const HpValue string{.kind = HpValue::Kind::String, .text = u"5"_s};
    QVERIFY(integer != string);
    QVERIFY(HpValue() != string);
    QCOMPARE(HpValue().kind, HpValue::Kind::Null);
}

void HpConfigTest::copiesOutliveTheirOriginal()
{
    HpConfig copy;
    {
        const HpConfig config = example();
        copy = config;
    }
    QVERIFY(copy == example());
    const HpConfig moved = std::move(copy);
    QVERIFY(moved == example());
}

static const RegisteredTest registered(__FILE__, runTest<HpConfigTest>);
#include "tst_hpconfig.moc"
