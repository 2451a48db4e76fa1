// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardfixture.h"
#include "support/testprogram.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Milliseconds until the board looks again by itself; a large negative number when it will not.
qint64 pause(const Board &board)
{
    return board.nextAt() - QDateTime::currentMSecsSinceEpoch();
}

} // namespace

// When a board looks again by itself.
class BoardPaceTest : public QObject, private BoardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }

    void looksMoreOftenWhileSomethingIsInProgress();
    void pausesGrowWhileServicesFail_data();
    void pausesGrowWhileServicesFail();
    void keysThatWereRefusedAreNotTriedAgain_data();
    void keysThatWereRefusedAreNotTriedAgain();
    void looksAgainByItself();
    void doesNotLookByItselfWhenSwitchedOff();
};

void BoardPaceTest::looksMoreOftenWhileSomethingIsInProgress()
{
    Board board;
    board.setSchedule({.busy = 1min, .idle = 3min});
    loaded(board, u"one"_s);
    QVERIFY(pause(board) > 170'000);
    QVERIFY(pause(board) <= 180'000);
    m_aitems->trains["one"] = {{"a1", "learning"}};
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    QVERIFY(pause(board) > 50'000);
    QVERIFY(pause(board) <= 60'000);
}

void BoardPaceTest::pausesGrowWhileServicesFail_data()
{
    QTest::addColumn<QByteArray>("trouble");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("the list of services, all chosen") << QByteArray("/services") << QString();
    QTest::newRow("the list of services, one chosen") << QByteArray("/services") << u"one"_s;
    QTest::newRow("all trainings") << QByteArray("/trains") << QString();
    QTest::newRow("one of three") << QByteArray("/one/trains") << QString();
    QTest::newRow("the chosen one") << QByteArray("/one/trains") << u"one"_s;
}

void BoardPaceTest::pausesGrowWhileServicesFail()
{
    QFETCH(const QByteArray, trouble);
    QFETCH(const QString, chosen);
    Board board;
    board.setSchedule({.busy = 1min, .idle = 1min});
    loaded(board, chosen);
    m_aitems->troubles = {{trouble, 503}};
    for (const int minutes : {2, 4, 5, 5}) {
        board.refresh();
        QTRY_VERIFY(!board.isLoading());
        QVERIFY(board.isStale());
        QVERIFY2(pause(board) > (minutes - 1) * 60'000, qPrintable(QString::number(pause(board))));
        QVERIFY2(pause(board) <= minutes * 60'000, qPrintable(QString::number(pause(board))));
    }
    m_aitems->troubles.clear();
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    QVERIFY(pause(board) <= 60'000);
    QVERIFY(pause(board) > 0);
}

void BoardPaceTest::keysThatWereRefusedAreNotTriedAgain_data()
{
    QTest::addColumn<QByteArray>("trouble");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("services, 401") << QByteArray("/services") << 401 << QString();
    QTest::newRow("services, 403") << QByteArray("/services") << 403 << QString();
    QTest::newRow("all trainings, 401") << QByteArray("/trains") << 401 << QString();
    QTest::newRow("the chosen one, 403") << QByteArray("/trains") << 403 << u"one"_s;
}

void BoardPaceTest::keysThatWereRefusedAreNotTriedAgain()
{
    QFETCH(const QByteArray, trouble);
    QFETCH(const int, status);
    QFETCH(const QString, chosen);
    m_aitems->troubles = {{trouble, status}};
    Board board;
    board.setSchedule({.busy = 1ms, .idle = 1ms});
    loaded(board, chosen);
    QCOMPARE(board.nextAt(), 0);
    board.setAutoRefresh(false);
    board.setAutoRefresh(true);
    QCOMPARE(board.nextAt(), 0);

    m_aitems->troubles.clear();
    board.setSchedule({.busy = 1min, .idle = 1min});
    board.refresh(); // a person may
    QTRY_VERIFY(!board.isLoading());
    QVERIFY(board.nextAt() > 0);
    QVERIFY(!board.isStale());
}

void BoardPaceTest::looksAgainByItself()
{
    Board board;
    board.setSchedule({.busy = 1ms, .idle = 1ms});
    board.setClient(m_aitems->client(), u"one"_s);
    QTRY_VERIFY(m_aitems->askedFor("/one/trains").size() >= 3);
    m_aitems->trains["one"] = {{"a9"}};
    QTRY_COMPARE(shown(board), QStringList{u"a9"_s});
}

void BoardPaceTest::doesNotLookByItselfWhenSwitchedOff()
{
    Board board;
    board.setSchedule({.busy = 1min, .idle = 1min});
    board.setAutoRefresh(false);
    loaded(board);
    QCOMPARE(board.nextAt(), 0);
    const QSignalSpy stateChanged(&board, &Board::stateChanged);
    board.setAutoRefresh(true);
    QVERIFY(board.nextAt() > 0);
    board.setAutoRefresh(false);
    QCOMPARE(board.nextAt(), 0);
    QCOMPARE(stateChanged.count(), 2);
}

static const RegisteredTest registered(__FILE__, runTest<BoardPaceTest, QCoreApplication>);
#include "tst_boardpace.moc"
