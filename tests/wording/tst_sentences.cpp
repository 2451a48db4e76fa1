// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/sentences.h"

#include "support/testprogram.h"
#include "wording/languages.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLanguageJoinsThemItsWay_data();
    void eachLanguageJoinsThemItsWay();
    void emptyOnesAreLeftOut();
    void placeholdersInThemAreKept();
};

void SentencesTest::eachLanguageJoinsThemItsWay_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("joined");
    QTest::newRow("en") << QLocale(u"en_US"_s) << u"One. Two."_s;
    QTest::newRow("ko") << QLocale(u"ko_KR"_s) << u"One. Two."_s;
    QTest::newRow("ja") << QLocale(u"ja_JP"_s) << u"One.Two."_s;
}

void SentencesTest::eachLanguageJoinsThemItsWay()
{
    QFETCH(const QLocale, locale);
    const Languages languages({}, locale);
    QTEST(sentences(u"One."_s, u"Two."_s), "joined");
}

void SentencesTest::emptyOnesAreLeftOut()
{
    QCOMPARE(sentences({}, u"Two."_s), u"Two."_s);
    QCOMPARE(sentences(u"One."_s, {}), u"One."_s);
    QCOMPARE(sentences({}, {}), QString());
}

void SentencesTest::placeholdersInThemAreKept()
{
    QCOMPARE(sentences(u"%2 of %1."_s, u"%1."_s), u"%2 of %1. %1."_s);
}

static const RegisteredTest registered(__FILE__, runTest<SentencesTest, QCoreApplication>);
#include "tst_sentences.moc"
