// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardfixture.h"
#include "support/testprogram.h"

using namespace Qt::StringLiterals;

using Absence = TrainingStore::Absence;

// What the board says of a training that it does not show: only the whole list of its service may
// say that it is gone.
class BoardAbsenceTest : public QObject, private BoardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }

    void aWholeListThatLacksItSaysThatItIsGone();
    void nothingIsSaidBeforeTheResponse();
    void recentOnlyNeverSaysThatItIsGone();
    void theListOfAnotherServiceSaysNothingOfIt();
    void aServiceThatWasNotAskedSaysNothing();
    void aListThatDidNotComeSaysNothing();
    void aListWithRowsThatCannotBeReadSaysNothing();
    void eachAccountIsASourceOfItsOwn();

private:
    static Absence absence(const Board &board, const QString &service)
    {
        return board.trainings().absence({service, KnownTrainingType::Pop, u"missing"_s});
    }
};

void BoardAbsenceTest::aWholeListThatLacksItSaysThatItIsGone()
{
    Board board;
    loaded(board);
    QCOMPARE(absence(board, u"one"_s), Absence::Gone);
    QCOMPARE(absence(board, u"two"_s), Absence::Gone);
    board.chooseService(u"one"_s);
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(absence(board, u"one"_s), Absence::Gone);
}

void BoardAbsenceTest::nothingIsSaidBeforeTheResponse()
{
    Board board;
    QCOMPARE(absence(board, u"one"_s), Absence::Unknown);
    loaded(board);
    m_aitems->held = {"/trains"};
    board.setRecentOnly(true);
    QCOMPARE(absence(board, u"one"_s), Absence::Unknown);
    m_aitems->release();
    QTRY_VERIFY(!board.isLoading());
    board.setClient(nullptr);
    QCOMPARE(absence(board, u"one"_s), Absence::Unknown);
}

void BoardAbsenceTest::recentOnlyNeverSaysThatItIsGone()
{
    Board board;
    loaded(board);
    board.setRecentOnly(true);
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(absence(board, u"one"_s), Absence::NotShown);
    board.refresh(); // the same question, and a newer training took its place
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(absence(board, u"one"_s), Absence::NotShown);
    board.setRecentOnly(false);
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(absence(board, u"one"_s), Absence::Gone);
}

void BoardAbsenceTest::theListOfAnotherServiceSaysNothingOfIt()
{
    Board board;
    loaded(board);
    board.chooseService(u"two"_s);
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(absence(board, u"one"_s), Absence::NotShown);
    QCOMPARE(absence(board, u"two"_s), Absence::Gone);
}

void BoardAbsenceTest::aServiceThatWasNotAskedSaysNothing()
{
    Board board;
    loaded(board);
    QCOMPARE(absence(board, u"denied"_s), Absence::NotShown);
    QCOMPARE(absence(board, u"deleted"_s), Absence::NotShown);
}

void BoardAbsenceTest::aListThatDidNotComeSaysNothing()
{
    m_aitems->troubles = {{"/services/one/trains", 403}};
    Board board;
    loaded(board);
    QCOMPARE(absence(board, u"one"_s), Absence::NotShown);
    QCOMPARE(absence(board, u"two"_s), Absence::Gone);

    m_aitems->troubles.clear();
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(absence(board, u"one"_s), Absence::Gone);
    m_aitems->troubles = {{"/services/one/trains", 403}};
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(absence(board, u"one"_s), Absence::Gone); // its rows are still those of before
}

void BoardAbsenceTest::aListWithRowsThatCannotBeReadSaysNothing()
{
    m_aitems->trains["one"].append(
        FakeAitems::Train{"", "completed"}); // without a version nobody knows which it is
    Board board;
    loaded(board);
    QCOMPARE(board.state().outcomes.size(), 3);
    QCOMPARE(absence(board, u"one"_s), Absence::NotShown);
    QCOMPARE(absence(board, u"two"_s), Absence::Gone);
}

void BoardAbsenceTest::eachAccountIsASourceOfItsOwn()
{
    FakeAitems other;
    other.addService("one", {{"a1"}});
    Board board;
    loaded(board);
    const QByteArray source = board.trainings()->source();
    QVERIFY(!source.isEmpty());
    board.setClient(nullptr);
    QVERIFY(board.trainings()->source() != source);
    board.setClient(other.client());
    QVERIFY(board.trainings()->source() != source);
    QVERIFY(!board.trainings()->source().isEmpty());
    loaded(board);
    QCOMPARE(board.trainings()->source(), source);

    // Other keys, the same endpoint; and no key can be read from it.
    const Credentials keys{u"ANOTHERACCESSKEY"_s, u"ExampleSecret"_s};
    board.setClient(
        std::make_unique<ApiClient>(&m_aitems->transport(), m_aitems->endpoint(), keys));
    QVERIFY(board.trainings()->source() != source);
    QVERIFY(!board.trainings()->source().contains("ACCESSKEY"));
    board.setClient(nullptr);
}

static const RegisteredTest registered(__FILE__, runTest<BoardAbsenceTest, QCoreApplication>);
#include "tst_boardabsence.moc"
