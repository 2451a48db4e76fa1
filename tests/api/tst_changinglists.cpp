// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/exampleservice.h"
#include "support/loopbackserver.h"
#include "support/testprogram.h"
#include "support/trainingrows.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 3;

using Numbers = QList<int>;

LoopbackResponse page(const Numbers &numbers, qint64 limit = pageSize)
{
    QByteArrayList rows;
    for (const int number : numbers)
        rows += QByteArray(
            R"({"serviceId":")" + QByteArray::number(number) +
            R"(","name":"n","status":"learnable"})");
    return LoopbackResponse::json(
        "{\"services\":[" + rows.join(',') + "],\"limit\":" + QByteArray::number(limit) + '}');
}

Numbers numbersOf(const FullList<Service> &list)
{
    Numbers result;
    for (const Service &service : list.rows)
        result += service.serviceId.toInt();
    return result;
}

} // namespace

// Lists that change while they are read, and services that page badly, through a real socket.
class ChangingListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void listThatStaysIsReadOnce();
    void rowThatComesBetweenTwoPagesIsReadTheSecondTime();
    void secondReadingBeginsAnew();
    void listThatNeverStaysIsReadTwiceAndTold();
    void overlappingPagesLoseNothing();
    void failureOfTheSecondReadingKeepsTheFirst_data();
    void failureOfTheSecondReadingKeepsTheFirst();
    void abortEndsTheSecondReading();
    void shortPageEndsTheList();
    void repeatedPageEndsTheListAndIsNotReadAgain();
    void endlessListIsCapped();

private:
    LoopbackResponse answer(const LoopbackRequest &request);
    std::optional<ListOutcome<Service>> readFrom(const LoopbackServer &server);

    std::unique_ptr<TestNetwork> m_network;
    Numbers m_numbers;
    int m_insertions = 0; // so many new rows come, one behind each answer
};

void ChangingListsTest::init()
{
    m_network = std::make_unique<TestNetwork>();
    m_numbers = {1, 2, 3, 4, 5, 6, 7};
    m_insertions = 0;
}

LoopbackResponse ChangingListsTest::answer(const LoopbackRequest &request)
{
    const LoopbackResponse response = page(m_numbers.mid(offsetOf(request), pageSize));
    if (m_insertions > 0) {
        --m_insertions;
        m_numbers.prepend(m_numbers.first() - 1);
    }
    return response;
}

std::optional<ListOutcome<Service>> ChangingListsTest::readFrom(const LoopbackServer &server)
{
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    return outcomeOf(client.services());
}

void ChangingListsTest::listThatStaysIsReadOnce()
{
    LoopbackServer server([this](const LoopbackRequest &request) { return answer(request); });
    const auto outcome = readFrom(server);
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.end, ListEnd::Complete);
    QCOMPARE(numbersOf(outcome->list), m_numbers);
    QVERIFY(!outcome->list.changedMeanwhile());
    QCOMPARE(server.requests().size(), 3);
}

void ChangingListsTest::rowThatComesBetweenTwoPagesIsReadTheSecondTime()
{
    m_insertions = 1;
    LoopbackServer server([this](const LoopbackRequest &request) { return answer(request); });
    const auto outcome = readFrom(server);
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.end, ListEnd::Complete);
    const Numbers expected{0, 1, 2, 3, 4, 5, 6, 7};
    QCOMPARE(numbersOf(outcome->list), expected);
    QCOMPARE(outcome->list.duplicates, 0);
    QVERIFY(!outcome->list.changedMeanwhile());
    QCOMPARE(outcome->list.pages, 3);
    QCOMPARE(outcome->pagesArrived, 6);
    const QByteArray first = "/api/v1/services";
    const QByteArray second = first + "?offset=3&limit=3";
    const QByteArray third = first + "?offset=6&limit=3";
    const QByteArrayList targets{first, second, third, first, second, third};
    QCOMPARE(server.targets(), targets);
}

void ChangingListsTest::secondReadingBeginsAnew()
{
    m_insertions = 1;
    LoopbackServer server([this](const LoopbackRequest &request) { return answer(request); });
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    auto *reply = client.services();
    QList<qsizetype> rows;
    connect(reply, &PagedReply::pageArrived, this, [&] { rows += reply->list().rows.size(); });
    QVERIFY(outcomeOf(reply));
    const QList<qsizetype> expected{3, 5, 7, 3, 6, 8};
    QCOMPARE(rows, expected);
}

void ChangingListsTest::listThatNeverStaysIsReadTwiceAndTold()
{
    m_insertions = 100;
    LoopbackServer server([this](const LoopbackRequest &request) { return answer(request); });
    const auto outcome = readFrom(server);
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.end, ListEnd::Complete);
    QVERIFY(outcome->list.changedMeanwhile());
    QVERIFY(outcome->list.duplicates > 0);
    const Numbers numbers = numbersOf(outcome->list);
    QCOMPARE(QSet<int>(numbers.begin(), numbers.end()).size(), numbers.size());
    const QByteArray first = "/api/v1/services";
    QCOMPARE(server.targets().count(first), 2);
}

void ChangingListsTest::overlappingPagesLoseNothing()
{
    LoopbackServer server([this](const LoopbackRequest &request) {
        return page(m_numbers.mid(qMax<qint64>(0, offsetOf(request) - 1), pageSize));
    });
    const auto outcome = readFrom(server);
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.end, ListEnd::Complete);
    QCOMPARE(numbersOf(outcome->list), m_numbers);
    QVERIFY(outcome->list.changedMeanwhile());
    QCOMPARE(outcome->list.pages, 3);
    QCOMPARE(server.requests().size(), 6);
}

void ChangingListsTest::failureOfTheSecondReadingKeepsTheFirst_data()
{
    QTest::addColumn<int>("failing"); // the request that fails
    QTest::addColumn<int>("status");
    for (const int status : {200, 401, 500}) {
        QTest::addRow("its first page, %d", status) << 4 << status;
        QTest::addRow("its second page, %d", status) << 5 << status;
    }
}

void ChangingListsTest::failureOfTheSecondReadingKeepsTheFirst()
{
    QFETCH(const int, failing);
    QFETCH(const int, status);
    m_insertions = 1;
    int asked = 0;
    LoopbackServer server([&](const LoopbackRequest &request) {
        return ++asked == failing ? LoopbackResponse::json("<html>", status) : answer(request);
    });
    const auto outcome = readFrom(server);
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.end, ListEnd::Complete);
    const Numbers expected{1, 2, 3, 4, 5, 6, 7};
    QCOMPARE(numbersOf(outcome->list), expected);
    QVERIFY(outcome->list.changedMeanwhile());
    QCOMPARE(asked, failing);
}

void ChangingListsTest::abortEndsTheSecondReading()
{
    m_insertions = 1;
    LoopbackServer server([this](const LoopbackRequest &request) { return answer(request); });
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    const QPointer<PagedReplyOf<Service>> reply = client.services();
    QSignalSpy finished(reply.data(), &ApiReply::finished);
    int pages = 0;
    connect(reply.data(), &PagedReply::pageArrived, this, [&] {
        if (++pages == 3) // the last one of the first reading
            reply->abort();
    });
    QTRY_VERIFY(reply.isNull());
    // Whatever had been sent on is over when another call has come back.
    QVERIFY(outcomeOf(client.service(u"other"_s)));
    QCOMPARE(finished.count(), 0);
    QCOMPARE(server.requests().size(), 4);
}

void ChangingListsTest::shortPageEndsTheList()
{
    LoopbackServer server([](const LoopbackRequest &request) {
        return page(offsetOf(request) == 0 ? Numbers{1, 2, 3} : Numbers{4});
    });
    const auto outcome = readFrom(server);
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.end, ListEnd::Complete);
    QCOMPARE(outcome->list.rows.size(), 4);
    QCOMPARE(server.requests().size(), 2);
}

void ChangingListsTest::repeatedPageEndsTheListAndIsNotReadAgain()
{
    LoopbackServer server(page({1, 2, 3}));
    const auto outcome = readFrom(server);
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.end, ListEnd::Repeated);
    QCOMPARE(outcome->list.rows.size(), 3);
    QVERIFY(!outcome->list.changedMeanwhile());
    QCOMPARE(server.requests().size(), 2);
}

void ChangingListsTest::endlessListIsCapped()
{
    LoopbackServer server(
        [](const LoopbackRequest &request) { return page({int(offsetOf(request))}, 1); });
    const auto outcome = readFrom(server);
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.end, ListEnd::Capped);
    QCOMPARE(outcome->list.rows.size(), 1000);
    QCOMPARE(server.requests().size(), 1001); // the last one only to know that there are more
}

static const RegisteredTest registered(__FILE__, runTest<ChangingListsTest, QCoreApplication>);
#include "tst_changinglists.moc"
