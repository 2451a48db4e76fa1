// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optionranks.h"

#include "core/columnranks.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = HpValue::Kind;

class OptionRanksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreRankedByTheirKind();
    void equalNumbersHaveOneRank();
};

namespace {

HpConfig with(const HpValue &value)
{
    return HpConfig(true, {{u"x"_s, value}});
}

HpValue number(const QString &text)
{
    return {.kind = Kind::Number, .text = text};
}

HpValue integer(qint64 value)
{
    return {.kind = Kind::Integer, .integer = value, .text = QString::number(value)};
}

std::vector<int> ranksOf(const QList<HpConfig> &configs)
{
    ValuePool<HpConfig> pool;
    for (const HpConfig &config : configs) {
        const std::string text = std::to_string(pool.values().size());
        pool.insert(text, [&config] { return config; });
    }
    return ranksOfOption(pool, u"x"_s);
}

} // namespace

void OptionRanksTest::valuesAreRankedByTheirKind()
{
    const std::vector<int> ranks = ranksOf(
        {with({.kind = Kind::Null, .text = u"null"_s}),
         with({.kind = Kind::String, .text = u"run 10"_s}), HpConfig(true, {}),
         with({.kind = Kind::Array, .text = u"[1]"_s}),
         with({.kind = Kind::String, .text = u"run 2"_s}),
         with({.kind = Kind::Boolean, .boolean = true, .text = u"true"_s}),
         with(integer(9'007'199'254'740'993)),
         with({.kind = Kind::Boolean, .boolean = false, .text = u"false"_s}),
         with(number(u"9007199254740992"_s)), with(integer(-3))});
    QCOMPARE(ranks, (std::vector<int>{8, 6, absentRank, 7, 5, 4, 2, 3, 1, 0}));
}

void OptionRanksTest::equalNumbersHaveOneRank()
{
    QCOMPARE(
        ranksOf({with(integer(3600)), with(number(u"3600.0"_s)), with(integer(8))}),
        (std::vector<int>{1, 1, 0}));
}

static const RegisteredTest registered(__FILE__, runTest<OptionRanksTest, QCoreApplication>);
#include "tst_optionranks.moc"
