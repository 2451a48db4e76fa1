// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/exampleservice.h"
#include "support/loopbackserver.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

// A redirect is an error: what we sign is for the endpoint alone.
class RedirectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingArrivesElsewhere_data();
    void nothingArrivesElsewhere();
    void sameServiceIsNotAskedAgain_data();
    void sameServiceIsNotAskedAgain();
    void answerWithoutATargetIsTold_data();
    void answerWithoutATargetIsTold();

private:
    std::optional<ApiError> errorOfAnswer(const LoopbackResponse &response);

    std::unique_ptr<TestNetwork> m_network;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<LoopbackServer> m_elsewhere;
};

void RedirectsTest::init()
{
    m_network = std::make_unique<TestNetwork>();
    m_network->transport.setLimits({.pauseBase = std::chrono::milliseconds(1)});
    m_elsewhere = std::make_unique<LoopbackServer>(goodAnswer());
}

// Whatever the last answer set off is over when another call has gone and come.
void RedirectsTest::cleanup()
{
    LoopbackServer server(goodAnswer());
    const auto outcome = askForService(*m_network, server.endpoint());
    QVERIFY(outcome && *outcome);
    QCOMPARE(m_elsewhere->connectionsSoFar(), 0);
    QCOMPARE(m_elsewhere->requests().size(), 0);
    if (m_server)
        QCOMPARE(m_server->requests().size(), 1);
    m_server.reset();
}

std::optional<ApiError> RedirectsTest::errorOfAnswer(const LoopbackResponse &response)
{
    m_server = std::make_unique<LoopbackServer>(response);
    return errorFrom(*m_network, m_server->endpoint());
}

void RedirectsTest::nothingArrivesElsewhere_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("told");
    for (const int status : {300, 301, 302, 303, 305, 307, 308}) {
        const auto row = [status](const char *name, const QString &target, const QString &told) {
            QTest::addRow("%d to %s", status, name) << status << target << told;
        };
        row("another port", u"http://127.0.0.1:%1/a/b"_s, u"http://127.0.0.1:%1"_s);
        row("another host", u"http://localhost:%1/a"_s, u"http://localhost:%1"_s);
        row("another scheme", u"https://127.0.0.1:%1/a"_s, u"https://127.0.0.1:%1"_s);
        row("an address without a scheme", u"//localhost:%1/a"_s, u"http://localhost:%1"_s);
        // Qt itself would write it with the Cyrillic letters that look like Latin ones.
        row("a name that looks like another", u"https://xn--80ak6aa92e.com:%1/"_s,
            u"https://….com:%1"_s);
        // What may be secret, or repeat what was sent, is not told.
        row("a user", u"http://user:password@localhost:%1/a?token=1#part"_s,
            u"http://localhost:%1"_s);
    }
}

void RedirectsTest::nothingArrivesElsewhere()
{
    QFETCH(const int, status);
    QFETCH(const QString, target);
    QFETCH(const QString, told);
    const int port = m_elsewhere->endpoint().port();
    const auto error = errorOfAnswer(
        LoopbackResponse::json("{}", status, {{"Location", target.arg(port).toLatin1()}}));
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::Redirected);
    QCOMPARE(error->httpStatus, status);
    QCOMPARE(error->detail, told.arg(port));
    QCOMPARE(error->attempts, 1);
}

void RedirectsTest::sameServiceIsNotAskedAgain_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void RedirectsTest::sameServiceIsNotAskedAgain()
{
    QFETCH(const int, status);
    const auto error =
        errorOfAnswer(LoopbackResponse::json("{}", status, {{"Location", "/login?back=1"}}));
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::Redirected);
    QUrl told = m_server->endpoint();
    told.setPath({});
    QCOMPARE(error->detail, told.toString());
}

void RedirectsTest::answerWithoutATargetIsTold_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {300, 301, 302, 304, 307})
        QTest::addRow("%d", status) << status;
}

void RedirectsTest::answerWithoutATargetIsTold()
{
    QFETCH(const int, status);
    const auto error = errorOfAnswer(LoopbackResponse::json({}, status));
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::UnreadableResponse);
    QCOMPARE(error->httpStatus, status);
    QCOMPARE(error->detail, u"HTTP status %1 without a readable target"_s.arg(status));
}

static const RegisteredTest registered(__FILE__, runTest<RedirectsTest, QCoreApplication>);
#include "tst_redirects.moc"
