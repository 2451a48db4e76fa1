// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/board.h"
#include "board/fakeaitems.h"
#include "gui/boardpage.h"
#include "gui/boardtext.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What the window says of a board, for each thing that can happen to it.
class BoardTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysNothingWhenAllIsWell();
    void everyRefusalIsAnErrorToRetry_data();
    void everyRefusalIsAnErrorToRetry();
    void pauseIsCountedDown();
    void attemptUnderWayIsTheSameMessage();
    void refusedKeysLeadToTheSignature();
    void theNewestErrorIsTold();
    void anAnswerThatCannotBeReadIsNewsToo();
    void servicesThatCannotBeReadAreTold();
    void servicesThatMayNotBeReadAreNotEmpty();
    void cancelledLoadingIsTold();
    void partOfTheServicesFailing();
    void eachCauseIsToldOfItsServices();
    void manyServicesAreNotAllNamed();
    void wrongClockIsToldWhenAllElseIsWell();
    void whatIsUnexpectedIsTold();
    void whatCannotBeReadIsCounted();
    void rowsThatComeTwiceAreTold();
    void whatMemoryDoesNotSufficeForIsTold();
    void detailsAreNotEndless();
    void whatIsShownIsDated();

private:
    void load(Board &board);

    std::unique_ptr<FakeAitems> m_aitems;
};

void BoardTextTest::init()
{
    m_aitems = std::make_unique<FakeAitems>();
    m_aitems->addService("one", {{"a1"}, {"a2"}});
    m_aitems->addService("two", {{"b1"}});
}

void BoardTextTest::load(Board &board)
{
    board.setClient(m_aitems->client());
    QTRY_VERIFY(!board.isLoading());
}

void BoardTextTest::saysNothingWhenAllIsWell()
{
    Board board;
    QVERIFY(!boardMessage(board));
    load(board);
    QVERIFY(!boardMessage(board));
}

void BoardTextTest::everyRefusalIsAnErrorToRetry_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("400") << 400 << u"did not accept the request"_s;
    QTest::newRow("401") << 401 << u"did not accept the keys"_s;
    QTest::newRow("403") << 403 << u"lack permission"_s;
    QTest::newRow("404") << 404 << u"It may have been deleted. If all"_s;
    QTest::newRow("429") << 429 << u"too many requests"_s;
    QTest::newRow("500") << 500 << u"The service failed."_s;
    QTest::newRow("302 to nowhere") << 302 << u"could not be understood"_s;
}

void BoardTextTest::everyRefusalIsAnErrorToRetry()
{
    QFETCH(const int, status);
    QFETCH(const QString, words);
    m_aitems->troubles.insert("/services", status);
    Board board;
    load(board);
    const auto message = boardMessage(board);
    QVERIFY(message);
    QCOMPARE(message->kind, Message::Kind::Error);
    QVERIFY2(message->text.contains(words), qPrintable(message->text));
    QVERIFY(message->details.contains(QString::number(status)));
    QVERIFY(message->canRetry);
    QCOMPARE(message->until, 0);
}

void BoardTextTest::pauseIsCountedDown()
{
    m_aitems->transport().setLimits({.pauseBase = 1h, .pauseCap = 1h});
    m_aitems->troubles.insert("/services", 503);
    Board board;
    board.setClient(m_aitems->client());
    QTRY_VERIFY(board.waiting());
    const auto message = boardMessage(board);
    QVERIFY(message);
    QCOMPARE(message->kind, Message::Kind::Warning);
    QCOMPARE(message->text, u"The service failed."_s);
    QCOMPARE(message->countdown.arg(u"7"_s), u"Retrying in 7 s (attempt 2 of 3)."_s);
    QCOMPARE(message->until, board.waiting()->until);
    QVERIFY(message->canRetry);
    QCOMPARE(message->action, Message::Action::Cancel);
}

void BoardTextTest::attemptUnderWayIsTheSameMessage()
{
    m_aitems->transport().setLimits({.pauseBase = 1h, .pauseCap = 1h});
    m_aitems->troubles.insert("/services", 503);
    Board board;
    board.setClient(m_aitems->client());
    QTRY_VERIFY(board.waiting());
    const auto before = boardMessage(board);
    board.retryNow();
    const auto message = boardMessage(board);
    QVERIFY(before && message);
    QCOMPARE(message->kind, before->kind);
    QCOMPARE(message->text, before->text);
    QCOMPARE(message->action, before->action);
    QCOMPARE(message->progress, u"Retrying now (attempt 2 of 3)."_s);
    QCOMPARE(message->until, 0);
    QVERIFY(!message->canRetry);
}

void BoardTextTest::refusedKeysLeadToTheSignature()
{
    m_aitems->troubles.insert("/services", 401);
    Board board;
    load(board);
    QCOMPARE(boardMessage(board)->action, Message::Action::InspectSignature);
    QCOMPARE(boardMessage(board)->secondAction, Message::Action::EditAccount);
    QVERIFY(!boardMessage(board)->text.contains(u"NCLOUD"_s));
    // What is set in the environment cannot be edited here.
    const auto fixed = boardMessage(board, KeyOrigin::Environment);
    QCOMPARE(fixed->action, Message::Action::InspectSignature);
    QCOMPARE(fixed->secondAction, Message::Action::None);
    QVERIFY2(fixed->text.contains(u"NCLOUD_SECRET_KEY"_s), qPrintable(fixed->text));
    m_aitems->troubles.insert("/services", 403);
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(boardMessage(board)->action, Message::Action::None);
    QCOMPARE(boardMessage(board)->secondAction, Message::Action::None);
}

// Of trainings and services each keeps its error until it is asked for again.
void BoardTextTest::theNewestErrorIsTold()
{
    m_aitems->troubles.insert("/two/trains", 403);
    Board board;
    load(board);
    QVERIFY(boardMessage(board)->text.contains(u"name of two"_s));
    m_aitems->troubles.insert("/services", 404);
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    QVERIFY2(
        !boardMessage(board)->text.contains(u"name of two"_s),
        qPrintable(boardMessage(board)->text));
    QVERIFY(boardMessage(board)->details.contains(u"404"_s));

    board.chooseService(u"two"_s); // of which the list of services is not asked again
    QTRY_VERIFY(!board.isLoading());
    QVERIFY(boardMessage(board)->details.contains(u"403"_s));
}

void BoardTextTest::anAnswerThatCannotBeReadIsNewsToo()
{
    m_aitems->troubles.insert("/two/trains", 403);
    Board board;
    load(board);
    QVERIFY(boardMessage(board)->details.contains(u"403"_s));
    m_aitems->serviceRows.append("}"); // no JSON any more
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    const QString text = boardMessage(board)->text;
    QVERIFY2(text.contains(u"could not be understood"_s), qPrintable(text));
    QVERIFY(boardMessage(board)->details.contains(u"Time: "_s));
}

void BoardTextTest::servicesThatCannotBeReadAreTold()
{
    m_aitems->serviceRows.append("7");
    Board board;
    load(board);
    const auto message = boardMessage(board);
    QVERIFY(message);
    QCOMPARE(message->kind, Message::Kind::Warning);
    QVERIFY2(message->text.contains(u"could not be read"_s), qPrintable(message->text));
    QVERIFY(message->details.contains(u"services[2]"_s));
}

void BoardTextTest::servicesThatMayNotBeReadAreNotEmpty()
{
    m_aitems = std::make_unique<FakeAitems>();
    m_aitems->addService("one", {}, "learnable", "Deny");
    Board board;
    load(board);
    QCOMPARE(boardPage(board, 0), BoardPage::NoneReadable);
    QCOMPARE(pageContent(BoardPage::NoneReadable, board).title, u"No permission"_s);
}

void BoardTextTest::cancelledLoadingIsTold()
{
    m_aitems->held.append("/services");
    Board board;
    board.setClient(m_aitems->client());
    board.cancel();
    const auto message = boardMessage(board);
    QVERIFY(message);
    QCOMPARE(message->text, u"Loading was cancelled."_s);
    QVERIFY(message->canRetry);
    QCOMPARE(boardPage(board, 0), BoardPage::NotLoaded);
}

void BoardTextTest::partOfTheServicesFailing()
{
    m_aitems->troubles.insert("/two/trains", 404);
    Board board;
    load(board);
    const auto message = boardMessage(board);
    QVERIFY(message);
    QCOMPARE(message->kind, Message::Kind::Error);
    QVERIFY2(message->text.contains(u"name of two"_s), qPrintable(message->text));
    QVERIFY(!message->text.contains(u"name of one"_s));
    QCOMPARE(boardPage(board, 2), BoardPage::Table);
}

void BoardTextTest::eachCauseIsToldOfItsServices()
{
    m_aitems->addService("three", {{"c1"}});
    m_aitems->troubles = {{"/one/trains", 403}, {"/two/trains", 400}};
    Board board;
    load(board);
    const auto message = boardMessage(board);
    QVERIFY(message);
    const qsizetype one = message->text.indexOf(u"name of one"_s);
    const qsizetype two = message->text.indexOf(u"name of two"_s);
    QVERIFY2(one >= 0 && two >= 0, qPrintable(message->text));
    // Between the names stands what is true of the first of them alone.
    const qsizetype denied = message->text.indexOf(u"lack permission"_s);
    QVERIFY2(denied > one, qPrintable(message->text));
    QVERIFY2((denied < two) == (one < two), qPrintable(message->text));
    QCOMPARE(message->text.indexOf(u"lack permission"_s, denied + 1), -1);

    // Nor is the first cause told of all when all fail.
    m_aitems->troubles.insert("/three/trains", 403);
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    QVERIFY(boardMessage(board)->text.contains(u"name of two"_s));
}

void BoardTextTest::manyServicesAreNotAllNamed()
{
    for (int i = 10; i < 40; ++i) {
        const QByteArray id = "many" + QByteArray::number(i);
        m_aitems->addService(id, {{"m1"}});
        m_aitems->troubles.insert("/" + id + "/trains", 403);
    }
    Board board;
    load(board);
    const auto message = boardMessage(board);
    QVERIFY(message);
    QVERIFY(
        message->text.contains(u"name of many10, name of many11, name of many12 and 27 more"_s));
    QVERIFY(!message->text.contains(u"many13"_s));
    QVERIFY(message->details.contains(u"many39"_s));
}

void BoardTextTest::wrongClockIsToldWhenAllElseIsWell()
{
    // What a refusal brings about: two hours and a bit, measured and found guilty.
    const auto put = [this](qint64 ahead) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        ServerClock &clock = m_aitems->transport().clockOf(m_aitems->endpoint());
        clock.measure(now + ahead, now, now);
        clock.consentTo(ahead, QDateTime::currentMSecsSinceEpoch());
        QVERIFY(clock.correct(0));
        clock.accept(clock.correction());
    };
    Board board;
    load(board);
    put(2 * 3600 * 1000 + 5000);
    auto message = boardMessage(board);
    QVERIFY(message);
    QCOMPARE(message->kind, Message::Kind::Warning);
    QVERIFY2(
        message->text.startsWith(
            u"The server's clock and this computer's clock differ by 2 hour"_s),
        qPrintable(message->text));
    QVERIFY(message->text.contains(u" behind."_s));
    put(-600 * 1000);
    message = boardMessage(board);
    QVERIFY(message);
    QVERIFY2(
        message->text.contains(u"10 minute"_s) && message->text.contains(u" ahead."_s),
        qPrintable(message->text));

    m_aitems->troubles.insert("/services", 404);
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(boardMessage(board)->kind, Message::Kind::Error);
}

void BoardTextTest::whatIsUnexpectedIsTold()
{
    m_aitems->trains["one"][0].status = "ready\",\"nextUpdateDate\":5,\"x\":\"";
    Board board;
    load(board);
    const auto message = boardMessage(board);
    QVERIFY(message);
    QCOMPARE(message->kind, Message::Kind::Warning);
    QVERIFY2(
        message->text.contains(u"training(s) contain unexpected values"_s),
        qPrintable(message->text));
    QVERIFY(!message->text.contains(u"could not be read"_s));
    QVERIFY2(
        message->details.contains(u"nextUpdateDate should be a date, but the response has 5."_s),
        qPrintable(message->details));
    QVERIFY(message->details.contains(u"name of one"_s));

    // Not instead of what could not be read at all, but beside it.
    m_aitems->serviceRows.append("7");
    m_aitems->serviceRows.append(R"({"serviceId":8,"name":"eight","status":"deleted"})");
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    const auto both = boardMessage(board);
    QVERIFY2(both->text.contains(u"could not be read"_s), qPrintable(both->text));
    QVERIFY(both->text.contains(u"service(s) contain unexpected values"_s));
    QVERIFY(both->text.contains(u"training(s) contain unexpected values"_s));
    QVERIFY2(both->details.contains(u"8: serviceId should be a text"_s), qPrintable(both->details));
}

void BoardTextTest::whatCannotBeReadIsCounted()
{
    m_aitems->pageSize = 5000;
    m_aitems->serviceRows.append(QByteArrayList(1500, "7"));
    Board board;
    load(board);
    QCOMPARE(board.state().unreadableServices, 1500);
    const auto message = boardMessage(board);
    QVERIFY2(
        message->text.startsWith(u"1500 service(s) could not be read"_s),
        qPrintable(message->text));
    // Not all are named.
    const QStringList details = message->details.split(u'\n');
    QCOMPARE(details.size(), 1001);
    QCOMPARE(details[0], u"services[2] should be an object, but is a number."_s);
    QCOMPARE(details.last(), u"and 500 more"_s);

    board.setClient(nullptr);
    QCOMPARE(board.state().unreadableServices, 0);
}

void BoardTextTest::rowsThatComeTwiceAreTold()
{
    m_aitems->trains["one"].append(FakeAitems::Train{"a1", "learning"});
    m_aitems->serviceRows.append(R"({"serviceId":"two","name":"another","status":"learnable"})");
    Board board;
    load(board);
    const auto message = boardMessage(board);
    QVERIFY(message);
    QCOMPARE(message->kind, Message::Kind::Warning);
    QVERIFY2(
        message->text.contains(u"1 service(s) came twice in one response."_s),
        qPrintable(message->text));
    QVERIFY2(
        message->text.contains(u"1 training(s) came twice in one response."_s),
        qPrintable(message->text));
    QCOMPARE(board.trainings()->list().size(), 3);

    m_aitems->trains["one"].removeLast();
    m_aitems->serviceRows.removeLast();
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    QVERIFY(!boardMessage(board));
}

void BoardTextTest::whatMemoryDoesNotSufficeForIsTold()
{
    m_aitems->transport().setLimits({.trainingsMemory = 1000});
    Board board;
    load(board);
    QVERIFY(board.trainings()->list().size() > 0);
    const auto message = boardMessage(board);
    QVERIFY(message);
    QCOMPARE(message->kind, Message::Kind::Warning);
    const QString what = u"These trainings would take more than 1 kB of memory. Only the trainings "
                         u"that came first are shown. %1"_s;
    QCOMPARE(
        message->text,
        what.arg(u"Choose a single service, or turn on Recent only, to see what is missing."_s));
    board.setRecentOnly(true);
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(
        boardMessage(board)->text,
        what.arg(u"Choose a single service to see more of its trainings."_s));

    m_aitems->transport().setLimits({});
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    QVERIFY(!boardMessage(board));
}

void BoardTextTest::detailsAreNotEndless()
{
    for (int i = 0; i < 1500; ++i)
        m_aitems->serviceRows.append(
            R"({"serviceId":"d)" + QByteArray::number(i) + R"(","name":5,"status":"deleted"})");
    m_aitems->pageSize = 5000;
    Board board;
    load(board);
    const auto message = boardMessage(board);
    QVERIFY(message);
    QVERIFY2(
        message->text.startsWith(u"1500 service(s) contain unexpected values."_s),
        qPrintable(message->text));
    const QStringList details = message->details.split(u'\n');
    QCOMPARE(details.size(), 1001);
    QCOMPARE(details.last(), u"and 500 more"_s);
}

void BoardTextTest::whatIsShownIsDated()
{
    Board board;
    load(board);
    m_aitems->troubles.insert("/services", 403);
    m_aitems->troubles.insert("/trains", 403);
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    const QString time = TimeFormat().timeOfDay(board.state().updatedAt);
    QVERIFY(boardMessage(board)->text.endsWith(u"Showing data from "_s + time + u'.'));
}

static const RegisteredTest registered(__FILE__, runTest<BoardTextTest, QApplication>);
#include "tst_boardtext.moc"
