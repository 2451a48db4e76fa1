// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/raretext.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class RareTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsText_data();
    void keepsItsText();
    void isNullByDefault();
    void equalityIsByContent();
    void takesTheSpaceOfAPointer();
};

void RareTextTest::keepsItsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("null") << QString();
    QTest::newRow("empty") << u""_s;
    QTest::newRow("word") << u"paused"_s;
    QTest::newRow("Korean") << u"학습 중"_s;
}

void RareTextTest::keepsItsText()
{
    QFETCH(const QString, text);
    RareText copy;
    {
        const RareText rare(text);
        copy = rare;
    }
    QCOMPARE(copy.toString(), text);
    QCOMPARE(copy.toString().isNull(), text.isNull());
}

void RareTextTest::isNullByDefault()
{
    QVERIFY(RareText().toString().isNull());
}

void RareTextTest::equalityIsByContent()
{
    QVERIFY(RareText() == RareText());
    QVERIFY(RareText(u"a"_s) == RareText(u"a"_s));
    QVERIFY(RareText(u"a"_s) != RareText(u"b"_s));
    QVERIFY(RareText(u"a"_s) != RareText());
}

void RareTextTest::takesTheSpaceOfAPointer()
{
    QCOMPARE(sizeof(RareText), sizeof(void *));
}

static const RegisteredTest registered(__FILE__, runTest<RareTextTest>);
#include "tst_raretext.moc"
