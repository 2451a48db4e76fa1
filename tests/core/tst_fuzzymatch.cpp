// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fuzzymatch.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class FuzzyMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersInTheirOrderFit_data();
    void lettersInTheirOrderFit();
    void whatFitsBetterScoresMore_data();
    void whatFitsBetterScoresMore();
    void nothingTypedFitsEverything();
    void longTextsEndSoon();
    void placesAreThoseThatFit_data();
    void placesAreThoseThatFit();
};

void FuzzyMatchTest::lettersInTheirOrderFit_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *tag, const QString &pattern, const QString &name, bool fits) {
        QTest::newRow(tag) << pattern << name << fits;
    };
    row("whole", u"item_top_n"_s, u"item_top_n"_s, true);
    row("beginnings", u"itn"_s, u"item_top_n"_s, true);
    row("a part", u"top"_s, u"item_top_n"_s, true);
    row("case", u"ITN"_s, u"item_top_n"_s, true);
    row("wide letters", u"ｉｔｎ"_s, u"item_top_n"_s, true);
    row("blanks", u"item top"_s, u"item_top_n"_s, true);
    row("other order", u"nti"_s, u"item_top_n"_s, false);
    row("twice", u"ii"_s, u"item_top_n"_s, false);
    row("neighbours that are the same", u"ee"_s, u"seed"_s, true);
    row("longer", u"item_top_nn"_s, u"item_top_n"_s, false);
    row("no name", u"a"_s, QString(), false);
    row("Korean", u"인상"_s, u"인기 상품"_s, true);
    row("not there", u"x"_s, u"item_top_n"_s, false);
}

void FuzzyMatchTest::lettersInTheirOrderFit()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, name);
    QFETCH(const bool, fits);
    QCOMPARE(fuzzyScore(pattern, name).has_value(), fits);
}

void FuzzyMatchTest::whatFitsBetterScoresMore_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("beginnings") << u"mic"_s << u"min_item_cut"_s << u"dynamic_rate"_s;
    QTest::newRow("side by side") << u"cut"_s << u"min_item_cut"_s << u"count_per_unit"_s;
    QTest::newRow("the best of several places")
        << u"ti"_s << u"a_time_index"_s << u"statistics_in"_s;
}

void FuzzyMatchTest::whatFitsBetterScoresMore()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, better);
    QFETCH(const QString, worse);
    QVERIFY(fuzzyScore(pattern, better).has_value());
    QVERIFY(fuzzyScore(pattern, better) > fuzzyScore(pattern, worse));
}

void FuzzyMatchTest::nothingTypedFitsEverything()
{
    QCOMPARE(fuzzyScore({}, u"item_top_n"), 0);
    QCOMPARE(fuzzyScore(u"  ", u"item_top_n"), 0);
    QCOMPARE(fuzzyScore({}, {}), 0);
}

// Only the beginning of what nobody types and of what no option is called is looked at.
void FuzzyMatchTest::longTextsEndSoon()
{
    const QString longText(10'000'000, u'a');
    QVERIFY(fuzzyScore(longText, longText).has_value());
    QVERIFY(!fuzzyScore(u"b", QString(longText + u'b')).has_value());
}

void FuzzyMatchTest::placesAreThoseThatFit_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<int>>("places");
    const auto row = [](const char *tag, const QString &pattern, const QString &name,
                        const QList<int> &places) {
        QTest::newRow(tag) << pattern << name << places;
    };
    row("side by side", u"top"_s, u"too_top"_s, {4, 5, 6});
    row("beginnings", u"itn"_s, u"item_top_n"_s, {0, 5, 9});
    row("case and width", u"ＩＴ"_s, u"item"_s, {0, 1});
    row("letters that fold to several", u"ssa"_s, u"ßa"_s, {0, 0, 1});
    row("blanks", u"a b"_s, u"a then b"_s, {0, 7});
    row("what must be left for the others", u"aba"_s, u"aab a"_s, {0, 2, 4});
    row("Korean", u"인상"_s, u"인기 상품"_s, {0, 3});
    row("not there", u"xy"_s, u"x"_s, {});
    row("nothing typed", {}, u"x"_s, {});
}

void FuzzyMatchTest::placesAreThoseThatFit()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, name);
    QFETCH(const QList<int>, places);
    QCOMPARE(fuzzyPlaces(pattern, name), places);
}

static const RegisteredTest registered(__FILE__, runTest<FuzzyMatchTest, QCoreApplication>);
#include "tst_fuzzymatch.moc"
