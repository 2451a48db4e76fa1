// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardfixture.h"
#include "support/testprogram.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

// A board that is asked something else while an answer is on its way.
class BoardQuestionsTest : public QObject, private BoardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }

    void choosingWhileServicesAreLoading();
    void choosingAllWhileServicesAreLoading();
    void choosingAnotherServiceTakesTheOldRowsAway();
    void anotherClientTakesAllAway();
    void noClientTakesAllAway();
    void refreshWhileLoadingAsksOnce();
    void endsInSilenceWhileLoading();
};

void BoardQuestionsTest::choosingWhileServicesAreLoading()
{
    m_aitems->held = {"/services"};
    Board board;
    board.setClient(m_aitems->client());
    QTRY_COMPARE(m_aitems->asked(), QByteArrayList{"/services"});
    m_aitems->held = {};
    board.chooseService(u"two"_s); // need not wait for the list
    QTRY_COMPARE(shown(board), QStringList{u"b1"_s});
    QVERIFY(board.isLoading());
    QVERIFY(!board.services()->isLoaded());
    m_aitems->release();
    QTRY_VERIFY(!board.isLoading());
    QVERIFY(board.services()->isLoaded());
    QCOMPARE(
        m_aitems->asked(), (QByteArrayList{"/services", "/services/two/trains", "/services/two"}));
    QCOMPARE(shown(board), QStringList{u"b1"_s});
}

void BoardQuestionsTest::choosingAllWhileServicesAreLoading()
{
    m_aitems->held = {"/services"};
    Board board;
    board.setClient(m_aitems->client(), u"two"_s);
    board.chooseService({});
    QTRY_VERIFY(!m_aitems->askedFor("/services").isEmpty());
    m_aitems->release();
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(shown(board), (QStringList{u"a1"_s, u"a2"_s, u"b1"_s, u"e1"_s}));
}

void BoardQuestionsTest::choosingAnotherServiceTakesTheOldRowsAway()
{
    Board board;
    loaded(board, u"one"_s);
    m_aitems->held = {"/trains"};
    board.chooseService(u"two"_s);
    QCOMPARE(shown(board), QStringList());
    QCOMPARE(board.state().updatedAt, 0);
    QVERIFY(board.state().outcomes.isEmpty());
    board.chooseService(u"three"_s); // the newest question wins
    m_aitems->release();
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(shown(board), QStringList{u"e1"_s});
}

void BoardQuestionsTest::anotherClientTakesAllAway()
{
    FakeAitems other;
    other.addService("other", {{"x1"}});
    Board board;
    loaded(board);
    m_aitems->held = {"/services"};
    board.refresh();
    QTRY_VERIFY(!m_aitems->asked().isEmpty());
    board.setClient(other.client());
    QCOMPARE(shown(board), QStringList());
    QCOMPARE(board.services()->services().size(), 0);
    QVERIFY(!board.services()->isLoaded());
    QTRY_VERIFY(!board.isLoading());
    m_aitems->release();
    m_aitems->roundTrip();
    QCOMPARE(shown(board), QStringList{u"x1"_s});
    QCOMPARE(board.services()->services().size(), 1);
    board.setClient(nullptr); // before its network goes
}

void BoardQuestionsTest::noClientTakesAllAway()
{
    Board board;
    loaded(board);
    m_aitems->held = {"/services"};
    board.refresh();
    board.setClient(nullptr);
    QVERIFY(!board.isLoading());
    QVERIFY(!board.hasClient());
    QCOMPARE(shown(board), QStringList());
    QCOMPARE(board.services()->services().size(), 0);
    QCOMPARE(board.state().updatedAt, 0);
    QCOMPARE(board.nextAt(), 0);
    m_aitems->release();
    m_aitems->roundTrip();
    QVERIFY(!board.isLoading());
    QCOMPARE(board.services()->services().size(), 0);
}

void BoardQuestionsTest::refreshWhileLoadingAsksOnce()
{
    Board board;
    loaded(board, u"one"_s);
    m_aitems->held = {"/services"};
    board.refresh();
    board.refresh();
    board.refresh();
    QTRY_VERIFY(m_aitems->asked().size() >= 2);
    const QSignalSpy replaced(board.services(), &ServiceStore::cleared);
    m_aitems->release();
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(shown(board), (QStringList{u"a1"_s, u"a2"_s}));
    QVERIFY(replaced.isEmpty());
    QVERIFY(!board.isStale());
}

void BoardQuestionsTest::endsInSilenceWhileLoading()
{
    for (const char *held : {"/services", "/trains"}) {
        m_aitems->held = {held};
        auto board = std::make_unique<Board>();
        board->setClient(m_aitems->client());
        m_aitems->forgetAsked();
        QTRY_VERIFY(!m_aitems->askedFor(held).isEmpty());
        board.reset();
        m_aitems->release();
        m_aitems->roundTrip();
    }
}

static const RegisteredTest registered(__FILE__, runTest<BoardQuestionsTest, QCoreApplication>);
#include "tst_boardquestions.moc"
