// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "wording/showntext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ShownTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleWriteStays_data();
    void whatPeopleWriteStays();
    void nothingTurnsTheDirection();
    void aCellHasOneLine();
    void aLabelKeepsItsLines();
    void longTextsAreCut();
};

void ShownTextTest::whatPeopleWriteStays_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s, u"run 7, \"new\""_s, u"인기 상품"_s, u"夜間の学習"_s, u"\U0001f600"_s,
          u"\U0001f468\u200d\U0001f469"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void ShownTextTest::whatPeopleWriteStays()
{
    QFETCH(const QString, text);
    QCOMPARE(shownInLine(text), text);
    QCOMPARE(shownInLines(text), text);
}

void ShownTextTest::nothingTurnsTheDirection()
{
    QCOMPARE(shownInLine(u"v\u202e2000"_s), u"v\\u202e2000"_s);
    QCOMPARE(shownInLines(u"v\u202e2000"_s), u"v\\u202e2000"_s);
    QCOMPARE(shownInLine(u"a\x1b"_s), u"a\\x1b"_s);
}

void ShownTextTest::aCellHasOneLine()
{
    QCOMPARE(shownInLine(u"one\ntwo\u2028three\tfour"_s), u"one two three four"_s);
}

void ShownTextTest::aLabelKeepsItsLines()
{
    QCOMPARE(shownInLines(u"one\ntwo\tthree"_s), u"one\ntwo\tthree"_s);
}

void ShownTextTest::longTextsAreCut()
{
    const QString text(1'000'000, u'x');
    QCOMPARE(shownInLine(text), QString(500, u'x') + u'…');
    QCOMPARE(shownInLines(text), QString(4000, u'x') + u'…');
    // Characters of two parts stay whole.
    const QString pairs = u"x"_s + u"\U0001f600"_s.repeated(250);
    QCOMPARE(shownInLine(pairs), u"x"_s + u"\U0001f600"_s.repeated(249) + u'…');
}

static const RegisteredTest registered(__FILE__, runTest<ShownTextTest, QCoreApplication>);
#include "tst_showntext.moc"
