// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/boardplace.h"

#include "gui/startoptions.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class BoardPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linkSaysAll();
    void viewOfALinkSaysTheRest();
    void optionsLeaveTheRestAsItIs();
};

void BoardPlaceTest::linkSaysAll()
{
    const BoardPlace all = BoardPlace::of(BoardLink());
    QCOMPARE(all.serviceId, QString());
    QCOMPARE(all.question, QString());
    QCOMPARE(all.recentOnly, false);
    QVERIFY(all != BoardPlace());
}

void BoardPlaceTest::viewOfALinkSaysTheRest()
{
    const BoardPlace view = BoardPlace::of(BoardLink{.view = u"V"_s});
    QVERIFY(!view.question && !view.recentOnly);
    const BoardPlace both =
        BoardPlace::of(BoardLink{.question = u"a"_s, .view = u"V"_s, .recentOnly = true});
    QCOMPARE(both.question, u"a"_s);
    QCOMPARE(both.recentOnly, true);
}

void BoardPlaceTest::optionsLeaveTheRestAsItIs()
{
    QCOMPARE(BoardPlace::of(StartOptions{.account = u"a"_s}), BoardPlace());
    QCOMPARE(
        BoardPlace::of(StartOptions{.recentOnly = true, .serviceId = u"s"_s}),
        (BoardPlace{.serviceId = u"s"_s, .recentOnly = true}));
    QCOMPARE(
        BoardPlace::of(StartOptions{.question = QString(), .view = u"V"_s}),
        (BoardPlace{.question = QString(), .view = u"V"_s, .isNarrower = true}));
}

static const RegisteredTest registered(__FILE__, runTest<BoardPlaceTest>);
#include "tst_boardplace.moc"
