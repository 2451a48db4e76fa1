// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonelements.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class JsonElementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesArraysApart_data();
    void takesArraysApart();
    void sameValuesAreTheSameText_data();
    void sameValuesAreTheSameText();
    void otherValuesAreOtherTexts_data();
    void otherValuesAreOtherTexts();
    void endsWhateverTheTextIs();
    void quotesWhatNeedsIt();
};

void JsonElementsTest::takesArraysApart_data()
{
    QTest::addColumn<QString>("array");
    QTest::addColumn<QStringList>("elements");
    QTest::newRow("empty") << u" [ ] "_s << QStringList();
    QTest::newRow("texts") << u"[\"A\", \"B,]\" ,\"\\\"\"]"_s
                           << QStringList{u"\"A\""_s, u"\"B,]\""_s, u"\"\\\"\""_s};
    QTest::newRow("nested") << u"[[1, 2],{\"a\":[3]} , 4.5e3,null]"_s
                            << QStringList{u"[1, 2]"_s, u"{\"a\":[3]}"_s, u"4.5e3"_s, u"null"_s};
    QTest::newRow("no array") << u"{\"a\":1}"_s << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
}

void JsonElementsTest::takesArraysApart()
{
    QFETCH(const QString, array);
    QFETCH(const QStringList, elements);
    QCOMPARE(jsonElements(array), elements);
}

void JsonElementsTest::sameValuesAreTheSameText_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("numbers") << u"3600.0"_s << u"3.6e3"_s;
    QTest::newRow("space") << u" [ 1 , 2 ] "_s << u"[1,2]"_s;
    QTest::newRow("escapes") << u"\"\\u0041\\/\\n\""_s << u"\"A/\\u000a\""_s;
    QTest::newRow("order of members") << u"{\"a\":1,\"b\":[2.0]}"_s << u"{\"b\":[2],\"a\":1}"_s;
}

void JsonElementsTest::sameValuesAreTheSameText()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QCOMPARE(canonicalJson(one), canonicalJson(other));
}

void JsonElementsTest::otherValuesAreOtherTexts_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("kinds") << u"8"_s << u"\"8\""_s;
    QTest::newRow("null and text") << u"null"_s << u"\"null\""_s;
    QTest::newRow("beyond 2^53") << u"9007199254740993"_s << u"9007199254740992"_s;
    QTest::newRow("order of elements") << u"[1,2]"_s << u"[2,1]"_s;
    QTest::newRow("nesting") << u"[[1],2]"_s << u"[[1,2]]"_s;
    QTest::newRow("a separator in a text") << u"[\"a\",\"b\"]"_s << u"[\"a\\\",\\\"b\"]"_s;
    QTest::newRow("empty") << u"[]"_s << u"{}"_s;
}

void JsonElementsTest::otherValuesAreOtherTexts()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QVERIFY(canonicalJson(one) != canonicalJson(other));
}

// The text should be valid; if it is not, there is some result.
void JsonElementsTest::endsWhateverTheTextIs()
{
    const QString text = u"[{\"a\\u00\":[1,\"b\\\"]},,}]:\"x"_s;
    for (qsizetype begin = 0; begin <= text.size(); ++begin) {
        for (qsizetype end = begin; end <= text.size(); ++end) {
            canonicalJson(text.sliced(begin, end - begin));
            jsonElements(text.sliced(begin, end - begin));
        }
    }
    canonicalJson(QString(100'000, u'['));
    QCOMPARE(jsonElements(QString(100'000, u'[')).size(), 1);
}

void JsonElementsTest::quotesWhatNeedsIt()
{
    QCOMPARE(jsonQuoted(u"a\"b\\c\n가"_s), u"\"a\\\"b\\\\c\\u000a가\""_s);
}

static const RegisteredTest registered(__FILE__, runTest<JsonElementsTest, QCoreApplication>);
#include "tst_jsonelements.moc"
