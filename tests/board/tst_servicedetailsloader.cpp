// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardfixture.h"
#include "board/servicedetailsloader.h"
#include "support/testprogram.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

// All that one service tells of itself.
class ServiceDetailsLoaderTest : public QObject, private BoardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }

    void asksOnce();
    void newestQuestionWins();
    void failureKeepsTheDetails();
    void theSameAgainIsNotAskedFor();
    void serviceThatIsNotInTheListCanBeAskedFor();
    void anotherAccountAbortsIt();

private:
    static bool loaded(const ServiceDetailsLoader &loader)
    {
        return QTest::qWaitFor([&loader] { return !loader.isLoading(); });
    }
    using BoardFixture::loaded;
};

void ServiceDetailsLoaderTest::asksOnce()
{
    Board board;
    loaded(board);
    ServiceDetailsLoader loader(&board, u"one"_s);
    QCOMPARE(loader.row().name, u"name of one"_s);
    QVERIFY(!loader.details());
    loader.load();
    QVERIFY(loader.isLoading());
    QVERIFY(loaded(loader));
    QVERIFY(loader.details());
    QVERIFY(loader.loadedAt() > 0);
    QCOMPARE(m_aitems->asked(), QByteArrayList{"/services/one"});
}

void ServiceDetailsLoaderTest::newestQuestionWins()
{
    Board board;
    loaded(board);
    ServiceDetailsLoader loader(&board, u"one"_s);
    loader.load();
    loader.load();
    const QSignalSpy changes(&loader, &ServiceDetailsLoader::changed);
    QVERIFY(loaded(loader));
    m_aitems->roundTrip();
    QCOMPARE(changes.size(), 1);
}

void ServiceDetailsLoaderTest::failureKeepsTheDetails()
{
    Board board;
    loaded(board);
    ServiceDetailsLoader loader(&board, u"one"_s);
    loader.load();
    QVERIFY(loaded(loader));
    m_aitems->troubles = {{"/services/one", 403}};
    loader.load();
    QVERIFY(loaded(loader));
    QVERIFY(loader.error());
    QVERIFY(loader.details());
    m_aitems->troubles.clear();
    loader.load();
    QVERIFY(loaded(loader));
    QVERIFY(!loader.error());
}

void ServiceDetailsLoaderTest::theSameAgainIsNotAskedFor()
{
    Board board;
    loaded(board);
    ServiceDetailsLoader loader(&board, u"one"_s);
    loader.load();
    QVERIFY(loaded(loader));
    m_aitems->forgetAsked();
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    QVERIFY(!loader.isLoading());
    QCOMPARE(m_aitems->askedFor("/services/one").size(), 2); // the board's, with the trainings

    m_aitems->infers["one"] = R"([{"dataType":"pop","trainVersion":"a1"}])";
    board.refresh();
    QTRY_VERIFY(loader.details()->served.list.size() == 1);
}

void ServiceDetailsLoaderTest::serviceThatIsNotInTheListCanBeAskedFor()
{
    Board board;
    loaded(board);
    ServiceDetailsLoader loader(&board, u"unlisted"_s);
    QCOMPARE(loader.row().serviceId, u"unlisted"_s);
    QVERIFY(loader.row().name.isEmpty());
    loader.load();
    QVERIFY(loaded(loader));
    QCOMPARE(loader.details()->name, u"name of unlisted"_s);
}

void ServiceDetailsLoaderTest::anotherAccountAbortsIt()
{
    Board board;
    loaded(board);
    ServiceDetailsLoader loader(&board, u"one"_s);
    m_aitems->held = {"/services/one"};
    loader.load();
    board.setClient(nullptr);
    QVERIFY(!loader.isLoading());
    QVERIFY(!loader.isOurs());
    loader.load(); // nobody can be asked
    QVERIFY(!loader.isLoading());
    m_aitems->release();
    board.setClient(m_aitems->client());
    QVERIFY(loader.isOurs());
    loader.load();
    QVERIFY(loaded(loader));
    QVERIFY(loader.details());
}

static const RegisteredTest
    registered(__FILE__, runTest<ServiceDetailsLoaderTest, QCoreApplication>);
#include "tst_servicedetailsloader.moc"
