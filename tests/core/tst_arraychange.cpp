// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arraychange.h"
#include "core/hpconfig.h"
#include "support/testprogram.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace {

HpValue array(const QString &json)
{
    return {.kind = HpValue::Kind::Array, .text = json};
}

} // namespace

class ArrayChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesElementByElement_data();
    void comparesElementByElement();
    void tellsNothingOfOthers();
    void leadsFromOneToTheOther();
    void manyElementsTakeNoTime();
};

void ArrayChangeTest::comparesElementByElement_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("added");
    QTest::addColumn<QStringList>("removed");
    QTest::addColumn<QStringList>("moved");
    const QStringList none;
    QTest::newRow("the same") << u"[\"A\", 1]"_s << u"[\"\\u0041\",1.0]"_s << none << none << none;
    QTest::newRow("both empty") << u"[]"_s << u"[ ]"_s << none << none << none;
    QTest::newRow("added") << u"[\"A\"]"_s << u"[\"B\",\"A\"]"_s << QStringList{u"\"B\""_s} << none
                           << none;
    QTest::newRow("removed") << u"[1,2,3]"_s << u"[1,3]"_s << none << QStringList{u"2"_s} << none;
    QTest::newRow("replaced") << u"[1,2]"_s << u"[1,\"2\"]"_s << QStringList{u"\"2\""_s}
                              << QStringList{u"2"_s} << none;
    QTest::newRow("moved") << u"[1,2,3]"_s << u"[3,1,2]"_s << none << none << QStringList{u"3"_s};
    QTest::newRow("once more") << u"[1]"_s << u"[1,1]"_s << QStringList{u"1"_s} << none << none;
    QTest::newRow("all at once") << u"[1,2,3,4]"_s << u"[4,1,5,3]"_s << QStringList{u"5"_s}
                                 << QStringList{u"2"_s} << QStringList{u"4"_s};
    QTest::newRow("nested") << u"[[1,2]]"_s << u"[[2,1]]"_s << QStringList{u"[2,1]"_s}
                            << QStringList{u"[1,2]"_s} << none;
}

void ArrayChangeTest::comparesElementByElement()
{
    QFETCH(const QString, base);
    QFETCH(const QString, value);
    QFETCH(const QStringList, added);
    QFETCH(const QStringList, removed);
    QFETCH(const QStringList, moved);
    const auto change = ArrayChange::between(array(base), array(value));
    QVERIFY(change);
    QCOMPARE(change->added, added);
    QCOMPARE(change->removed, removed);
    QCOMPARE(change->moved, moved);
    QCOMPARE(change->isReordered, !moved.isEmpty());
    QCOMPARE(change->isNone(), added.isEmpty() && removed.isEmpty() && moved.isEmpty());
}

void ArrayChangeTest::tellsNothingOfOthers()
{
    const HpValue text{.kind = HpValue::Kind::String, .text = u"[1]"_s};
    QVERIFY(!ArrayChange::between(array(u"[1]"_s), text));
    QVERIFY(!ArrayChange::between(text, array(u"[1]"_s)));
}

// What is told makes the one array of the other, whatever they are.
void ArrayChangeTest::leadsFromOneToTheOther()
{
    std::mt19937 random(12);
    const auto some = [&random] {
        QStringList elements;
        for (unsigned i = random() % 8; i > 0; --i)
            elements += QString::number(random() % 5);
        return elements;
    };
    for (int i = 0; i < 2000; ++i) {
        const QStringList before = some();
        const QStringList after = some();
        const auto change = ArrayChange::between(
            array(u'[' + before.join(u',') + u']'), array(u'[' + after.join(u',') + u']'));
        QCOMPARE(change->isNone(), before == after);
        QStringList made = before;
        for (const QString &element : change->removed)
            QVERIFY(made.removeOne(element));
        QCOMPARE(change->isReordered, !change->moved.isEmpty());
        made += change->added;
        QStringList wanted = after;
        made.sort();
        wanted.sort();
        QCOMPARE(made, wanted);
        for (const QString &element : change->moved)
            QVERIFY(before.contains(element) && after.contains(element));
    }
}

void ArrayChangeTest::manyElementsTakeNoTime()
{
    QStringList elements;
    for (int i = 0; i < 20'000; ++i)
        elements += QString::number(i);
    const HpValue before = array(u'[' + elements.join(u',') + u']');
    std::reverse(elements.begin(), elements.end());
    const auto change = ArrayChange::between(before, array(u'[' + elements.join(u',') + u']'));
    QVERIFY(change->isReordered);
    QVERIFY(change->moved.isEmpty() && change->added.isEmpty() && change->removed.isEmpty());
}

static const RegisteredTest registered(__FILE__, runTest<ArrayChangeTest, QCoreApplication>);
#include "tst_arraychange.moc"
