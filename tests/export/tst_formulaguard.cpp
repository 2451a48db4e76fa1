// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/formulaguard.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class FormulaGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formulasBecomeText_data();
    void formulasBecomeText();
    void everythingElseStays_data();
    void everythingElseStays();
};

void FormulaGuardTest::formulasBecomeText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("equals", u"=1+1"_s, u"'=1+1"_s);
    row("plus", u"+cmd|' /C calc'!A0"_s, u"'+cmd|' /C calc'!A0"_s);
    row("minus", u"-2+3+cmd"_s, u"'-2+3+cmd"_s);
    row("at", u"@SUM(1)"_s, u"'@SUM(1)"_s);
    row("a number that goes on in the next line", u"-1\n&A1"_s, u"'-1\n&A1"_s);
    row("with CR LF", u"+1\r\n/HYPERLINK(\"http://e\")"_s, u"'+1\r\n/HYPERLINK(\"http://e\")"_s);
    row("behind a tab", u"-1e5\t*A1"_s, u"'-1e5\t*A1"_s);
    row("behind a vertical tab", u"-1,5\v*2"_s, u"'-1,5\v*2"_s);
    row("behind a semicolon", u"-1;*2"_s, u"'-1;*2"_s);
    row("behind white space", u" -1"_s, u"' -1"_s);
    row("in a later cell", u"a;-1\n*2;b"_s, u"a;'-1\n*2;b"_s);
    row("tab", u"\tx"_s, u"'\tx"_s);
    row("carriage return", u"\rx"_s, u"'\rx"_s);
    row("line feed", u"\nx"_s, u"'\nx"_s);
    row("tab alone", u"\t"_s, u"'\t"_s);
    row("sign alone", u"-"_s, u"'-"_s);
    row("spaces", u"  =1"_s, u"'  =1"_s);
    row("space that does not break", u"\u00a0=1"_s, u"'\u00a0=1"_s);
    row("wide space", u"\u3000=1"_s, u"'\u3000=1"_s);
    row("quotation mark", u"\"=1\""_s, u"'\"=1\""_s);
    row("apostrophe", u"'=1"_s, u"''=1"_s);
    row("typographic mark", u"\u201c=1"_s, u"'\u201c=1"_s);
    row("byte order mark", u"\ufeff=1"_s, u"'\ufeff=1"_s);
    row("nothing to be seen", u"\u200b\u200d=1"_s, u"'\u200b\u200d=1"_s);
    row("marks of direction", u"\u202e=1"_s, u"'\u202e=1"_s);
    row("tags", u"\U000e0041=1"_s, u"'\U000e0041=1"_s);
    row("control character", u"\u0001=1"_s, u"'\u0001=1"_s);
    row("C1", u"\u0085=1"_s, u"'\u0085=1"_s);
    row("zero", QString(QChar(0)) + u"=1"_s, u'\'' + QString(QChar(0)) + u"=1"_s);
    row("wide equals", u"\uff1d1"_s, u"'\uff1d1"_s);
    row("wide plus", u"\uff0b1"_s, u"'\uff0b1"_s);
    row("wide minus", u"\uff0d1"_s, u"'\uff0d1"_s);
    row("wide at", u"\uff20a"_s, u"'\uff20a"_s);
    row("small equals", u"\ufe661"_s, u"'\ufe661"_s);
    row("minus of mathematics", u"\u2212a"_s, u"'\u2212a"_s);
    row("number with more", u"-1 to 5"_s, u"'-1 to 5"_s);
    row("number in front of a formula", u"-1+cmd|' '!A0"_s, u"'-1+cmd|' '!A0"_s);
    row("number and line break", u"-1\n"_s, u"-1\n"_s);
    row("behind a semicolon", u"x;=1"_s, u"x;'=1"_s);
    row("behind a semicolon and spaces", u"x; \"=1"_s, u"x;' \"=1"_s);
    row("behind a tab", u"x\t=1"_s, u"x\t'=1"_s);
    row("in another line", u"x\r\n@a\n+b"_s, u"x\r\n'@a\n'+b"_s);
    row("several", u"=1;+2a;;-3"_s, u"'=1;'+2a;;-3"_s);
}

void FormulaGuardTest::formulasBecomeText()
{
    QFETCH(QString, text);
    QTEST(guardedCell(text), "expected");
}

void FormulaGuardTest::everythingElseStays_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s,
          u"a=1"_s,
          u"a+b-c@d"_s,
          u"-1"_s,
          u"+1.5"_s,
          u"-20,000"_s,
          u"-1.5e-7"_s,
          u"+0"_s,
          u"0.5"_s,
          u"[-1,+2]"_s,
          u"{\"a\":-1}"_s,
          u"2024-07-30T11:25:36.558+09:00"_s,
          u"user@example.com"_s,
          u"a;b;-1;c"_s,
          u"인기 상품"_s,
          u"—"_s,
          u"'quoted'"_s,
          u" text"_s,
          u"\U0001f600"_s,
          u";"_s,
          u"a\nb"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void FormulaGuardTest::everythingElseStays()
{
    QFETCH(QString, text);
    QCOMPARE(guardedCell(text), text);
}

static const RegisteredTest registered(__FILE__, runTest<FormulaGuardTest, QCoreApplication>);
#include "tst_formulaguard.moc"
