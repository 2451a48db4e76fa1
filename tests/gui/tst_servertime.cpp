// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindowfixture.h"

#include "gui/accountsfixture.h"
#include "gui/messagebar.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QPushButton>
#include <QTextEdit>

namespace {

constexpr qint64 hour = 60 * 60 * 1000;

} // namespace

// A server whose clock differs from ours chooses no time for our signatures: somebody has to agree.
class ServerTimeTest : public QObject, private MainWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }
    void cleanup() { endWindow(); }

    void windowAsksFirst();
    void consentIsForTheAccountsEndpoint();

private:
    void choose(const LoopbackServer &server, const QString &id)
    {
        m_session->addFixed({id, id, server.endpoint().toString()}, {u"A"_s, u"S"_s});
        m_session->choose(id);
    }
    QString said() const { return child<QTextEdit>(u"messageText"_s)->toPlainText(); }
    QPushButton *useButton() const // the empty page has one of this name, too
    {
        return m_window->findChild<MessageBar *>()->findChild<QPushButton *>(u"actionButton"_s);
    }
    bool asks() const
    {
        return m_window->findChild<MessageBar *>()->isVisible() && useButton()->isVisible() &&
            useButton()->text() == "Use Server Time"_L1;
    }
    qint64 lastSignedAhead() const
    {
        const LoopbackRequest &request = m_server->requests().constLast();
        return request.values("x-ncp-apigw-timestamp").value(0).toLongLong() -
            QDateTime::currentMSecsSinceEpoch();
    }
};

void ServerTimeTest::windowAsksFirst()
{
    m_ahead = 2 * hour;
    choose(*m_server, u"test"_s);
    QTRY_VERIFY(asks());
    QVERIFY2(said().contains(u"differs by 2 hour"_s), qPrintable(said()));
    QVERIFY2(said().contains(u"from the clock of 127.0.0.1: it is 20"_s), qPrintable(said()));
    QVERIFY2(said().contains(u" UTC here and 20"_s), qPrintable(said()));
    QVERIFY2(said().contains(u"only if you trust 127.0.0.1"_s), qPrintable(said()));
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(qAbs(lastSignedAhead()) < hour);

    // Asking again is no consent.
    QTest::mouseClick(child<QPushButton>(u"retryButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_server->requests().size(), 2);
    QTRY_VERIFY(!m_board->isLoading());
    QVERIFY(asks());
    QVERIFY(qAbs(lastSignedAhead()) < hour);

    QTest::mouseClick(useButton(), Qt::LeftButton);
    QTRY_COMPARE(rows(), 42);
    QTRY_VERIFY(said().startsWith(u"The server's clock and this computer's clock differ"_s));
    QVERIFY(!useButton()->isVisible());

    m_ahead = 30 * 24 * hour;
    const qsizetype before = m_server->requests().size();
    m_board->refresh();
    QTRY_VERIFY(asks());
    QVERIFY2(said().contains(u"differs by 30 day"_s), qPrintable(said()));
    QTRY_VERIFY(!m_board->isLoading());
    for (const LoopbackRequest &request : m_server->requests().sliced(before)) {
        const qint64 time = request.values("x-ncp-apigw-timestamp").value(0).toLongLong();
        QVERIFY(time - QDateTime::currentMSecsSinceEpoch() < 3 * hour);
    }
}

void ServerTimeTest::consentIsForTheAccountsEndpoint()
{
    m_ahead = 2 * hour;
    choose(*m_server, u"one"_s);
    QTRY_VERIFY(asks());
    QTest::mouseClick(useButton(), Qt::LeftButton);
    QTRY_COMPARE(rows(), 42);

    LoopbackServer other([this](const LoopbackRequest &request) {
        return LoopbackResponse::json(
            isSignedInTime(request) ? services : "{}"_ba, isSignedInTime(request) ? 200 : 401,
            {{"Date", date()}});
    });
    choose(other, u"two"_s);
    QTRY_VERIFY(asks());
    QCOMPARE(other.requests().size(), 1);
    // And back: the first one is not asked about again.
    m_session->choose(u"one"_s);
    QTRY_COMPARE(rows(), 42);
}

// The connection test of the accounts, too.
class AccountServerTimeTest : public QObject, private AccountsFixture, private SmallAitems
{
    Q_OBJECT

private Q_SLOTS:
    void testAsksFirst();
};

void AccountServerTimeTest::testAsksFirst()
{
    startServer();
    m_ahead = 400 * 24 * hour;
    startOver();
    open();
    type(endpointEdit(), m_server->endpoint().toString());
    typeKeys();
    click("testButton");
    QTRY_VERIFY2(said().contains(u"differs by 400 day"_s), qPrintable(said()));
    QVERIFY2(said().contains(u"only if you trust 127.0.0.1"_s), qPrintable(said()));
    QCOMPARE(m_server->requests().size(), 1);
    click("useServerTimeButton");
    QTRY_VERIFY2(said().startsWith(u"It works: 3 service"_s), qPrintable(said()));
    QVERIFY2(said().contains(u"clock"_s), qPrintable(said()));
    QCOMPARE(m_server->requests().size(), 3);

    m_ahead = 800 * 24 * hour;
    click("testButton");
    QTRY_VERIFY2(said().contains(u"differs by 800 day"_s), qPrintable(said()));
    finish();
    m_server.reset();
}

static int runAll(int argc, char *argv[])
{
    QApplication app(argc, argv);
    ServerTimeTest window;
    AccountServerTimeTest accounts;
    return QTest::qExec(&window, argc, argv) + QTest::qExec(&accounts, argc, argv);
}

static const RegisteredTest registered(__FILE__, runAll);
#include "tst_servertime.moc"
