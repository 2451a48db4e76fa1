// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/board.h"
#include "board/fakeaitems.h"
#include "board/testclock.h"
#include "gui/attention.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What a board is told of what the user does.
class AttentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOpenMenuHoldsTheBoard();
    void aPressedButtonHoldsTheBoard();
    void aHiddenWindowIsSeenByNobody();

private:
    // With a training in progress.
    static void load(Board &board, FakeAitems &aitems)
    {
        aitems.addService("one", {{"a1", "learning"}});
        board.setClient(aitems.client());
        QTRY_VERIFY(!board.isLoading());
    }
};

void AttentionTest::anOpenMenuHoldsTheBoard()
{
    FakeAitems aitems;
    TestClock clock;
    Board board(&clock);
    QWidget window;
    const Attention attention(&board, &window);
    load(board, aitems);
    window.show();
    QMenu menu(&window);
    menu.addAction(u"Copy"_s);
    menu.popup(QPoint(10, 10));
    QTRY_VERIFY(QApplication::activePopupWidget());
    QCoreApplication::processEvents();
    clock.advance(1min);
    QVERIFY(!board.isLoading());
    menu.close();
    QTRY_VERIFY(board.isLoading());
    QTRY_VERIFY(!board.isLoading());
}

void AttentionTest::aPressedButtonHoldsTheBoard()
{
    FakeAitems aitems;
    TestClock clock;
    Board board(&clock);
    QWidget window;
    const Attention attention(&board, &window);
    load(board, aitems);
    window.show();
    QTest::mousePress(&window, Qt::LeftButton);
    QCoreApplication::processEvents();
    clock.advance(1min);
    QVERIFY(!board.isLoading());
    QTest::mouseRelease(&window, Qt::LeftButton);
    QTRY_VERIFY(board.isLoading());
    QTRY_VERIFY(!board.isLoading());
}

void AttentionTest::aHiddenWindowIsSeenByNobody()
{
    FakeAitems aitems;
    TestClock clock;
    Board board(&clock);
    QWidget window;
    const Attention attention(&board, &window);
    window.show();
    load(board, aitems);
    QCOMPARE(board.nextAt() - clock.now(), 30'000);
    window.showMinimized();
    QCOMPARE(board.nextAt() - clock.now(), 300'000);
    window.showNormal();
    QCOMPARE(board.nextAt() - clock.now(), 30'000);
    window.hide();
    QCOMPARE(board.nextAt() - clock.now(), 300'000);

    Attention telling(&board, &window);
    telling.setIsTold(true);
    QCOMPARE(board.nextAt() - clock.now(), 30'000);
    telling.setIsTold(false);

    // Who comes back after a while need not wait.
    clock.advance(2min);
    window.show();
    QVERIFY(board.nextAt() <= clock.now());
}

static const RegisteredTest registered(__FILE__, runTest<AttentionTest, QApplication>);
#include "tst_attention.moc"
