// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/http/signature.h"
#include "gui/signatureinspectorfixture.h"
#include "support/loopbackserver.h"
#include "support/outcome.h"
#include "support/testnetwork.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

// The signature inspector: which request it shows, and what it tells of it.
class InspectedRequestTest : public QObject, private SignatureInspectorFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }
    void cleanup() { finish(); }

    void tellsHowTheLastRequestWasSigned();
    void tellsTheTimeOfTheServer_data();
    void tellsTheTimeOfTheServer();
    void tellsThatTheTimestampWasCorrected();
    void textFromOutsideIsPlain();
    void copiesAll();
    void showsWhatWasReallySent();

    void followsTheLastRequest();
    void holdsARequestUntilItFollowsAgain();
    void firstRequestIsShownThoughItDoesNotFollow();
    void whatDoesNotChangeKeepsItsSelection();
};

void InspectedRequestTest::tellsHowTheLastRequestWasSigned()
{
    RequestRecord other = record();
    other.target = "/other";
    m_log->add(other);
    m_log->add(record());
    open();
    QCOMPARE(
        part<QLabel>(u"summaryLabel"_s)->text(),
        u"Sent to aitems.apigw.ntruss.com at 2024-07-30T02:25:36.558Z, attempt 1: "
        u"HTTP 401 Keys not accepted\nTrace ID: trace-1"_s);
    QCOMPARE(text(u"method"_s), u"GET"_s);
    QCOMPARE(text(u"target"_s), u"/api/v1/services?offset=0&limit=1000"_s);
    QCOMPARE(text(u"timestamp"_s), u"1722306336558 (2024-07-30T02:25:36.558Z)"_s);
    QCOMPARE(text(u"accessKey"_s), u"EXAM************0001"_s);
    QCOMPARE(
        text(u"string"_s),
        u"GET /api/v1/services?offset=0&limit=1000\n1722306336558\nEXAM************0001"_s);
    QCOMPARE(text(u"signature"_s), u"j+9+dv42pOq72Gv4+yyZUE692yjl7SyAGyYpvYDSWMQ="_s);
    QVERIFY(text(u"serverTime"_s).startsWith(u"2024-07-30T02:25:36Z\n"_s));
}

void InspectedRequestTest::tellsTheTimeOfTheServer_data()
{
    QTest::addColumn<std::optional<qint64>>("serverTime");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, std::optional<qint64> serverTime, int httpStatus,
                        const QString &expected) {
        QTest::newRow(name) << serverTime << httpStatus << expected;
    };
    const qint64 second = sentAt / 1000 * 1000;
    row("right", second, 200,
        u"2024-07-30T02:25:36Z\nThe clock of this computer agrees with it."_s);
    row("slow", second + 90 * 1000, 401,
        u"2024-07-30T02:27:06Z\nThe server's clock and this computer's clock differ by 90 second(s): this computer's clock is behind."_s);
    row("fast", second - 3 * 3600 * 1000, 401,
        u"2024-07-29T23:25:36Z\nThe server's clock and this computer's clock differ by 3 hour(s): this computer's clock is ahead."_s);
    row("not told", std::nullopt, 401, u"Unknown, because the response does not contain it."_s);
    row("no answer", std::nullopt, 0, u"Unknown, because no response came."_s);
}

void InspectedRequestTest::tellsTheTimeOfTheServer()
{
    QFETCH(const std::optional<qint64>, serverTime);
    QFETCH(const int, httpStatus);
    QFETCH(const QString, expected);
    RequestRecord sent = record();
    sent.serverTime = serverTime;
    sent.httpStatus = httpStatus;
    m_log->add(sent);
    open();
    QCOMPARE(text(u"serverTime"_s), expected);
}

void InspectedRequestTest::tellsThatTheTimestampWasCorrected()
{
    RequestRecord sent = record();
    sent.serverTime = sentAt + 10 * 60 * 1000;
    sent.timestamp = QByteArray::number(sentAt + 10 * 60 * 1000);
    m_log->add(sent);
    open();
    QVERIFY(text(u"serverTime"_s)
                .endsWith(u" behind.\nThe timestamp was adjusted to the server's time."_s));
    QVERIFY(text(u"timestamp"_s).contains(u"2024-07-30T02:35:36.558Z"_s));
}

void InspectedRequestTest::textFromOutsideIsPlain()
{
    const QString hostile = u"<b>bold</b><img src=\"http://127.0.0.1/x.png\">"_s;
    RequestRecord sent = record();
    sent.traceId = hostile;
    sent.accessKey = hostile.toUtf8();
    m_log->add(sent);
    open();
    auto *summary = part<QLabel>(u"summaryLabel"_s);
    QCOMPARE(summary->textFormat(), Qt::PlainText);
    QVERIFY(summary->text().endsWith(hostile));
    QCOMPARE(text(u"accessKey"_s), hostile);
    QVERIFY(text(u"string"_s).endsWith(hostile));
}

void InspectedRequestTest::copiesAll()
{
    m_log->add(record());
    open();
    QTest::mouseClick(part<QPushButton>(u"copyAllButton"_s), Qt::LeftButton);
    QCOMPARE(
        clipboardText(),
        u"Sent to aitems.apigw.ntruss.com at 2024-07-30T02:25:36.558Z, attempt 1: "
        u"HTTP 401 Keys not accepted\n"
        u"Trace ID: trace-1\n"
        u"Method: GET\n"
        u"Path and query: /api/v1/services?offset=0&limit=1000\n"
        u"Timestamp: 1722306336558 (2024-07-30T02:25:36.558Z)\n"
        u"Access key: EXAM************0001\n"
        u"String to sign:\n"
        u"GET /api/v1/services?offset=0&limit=1000\n"
        u"1722306336558\n"
        u"EXAM************0001\n"
        u"Signature: j+9+dv42pOq72Gv4+yyZUE692yjl7SyAGyYpvYDSWMQ=\n"
        u"Server time:\n"
        u"2024-07-30T02:25:36Z\n"
        u"The clock of this computer agrees with it.\n"_s);
}

// And the secret key is in none of the texts.
void InspectedRequestTest::showsWhatWasReallySent()
{
    const Credentials credentials{u"CANARYACCESSKEY00001"_s, u"canary-secret-0123456789"_s};
    LoopbackServer server(LoopbackResponse::json("{}", 401));
    TestNetwork network;
    ApiClient client(&network.transport, server.endpoint(), credentials);
    m_window = new SignatureInspector(network.transport.log());
    m_window->show();
    QVERIFY(outcomeOf(client.service(u"6wxgu000000"_s)));

    const LoopbackRequest &request = server.requests().first();
    QCOMPARE(text(u"method"_s), QString::fromLatin1(request.method));
    QCOMPARE(text(u"target"_s), QString::fromLatin1(request.target));
    const QByteArray timestamp = request.values("x-ncp-apigw-timestamp").value(0);
    QVERIFY(text(u"timestamp"_s).startsWith(QString::fromLatin1(timestamp)));
    QCOMPARE(
        text(u"signature"_s),
        QString::fromLatin1(request.values("x-ncp-apigw-signature-v2").value(0)));
    // With the whole access key in place of the masked one it is what was signed.
    QCOMPARE(text(u"accessKey"_s), u"CANA************0001"_s);
    const QString signedText =
        text(u"string"_s).replace(text(u"accessKey"_s), credentials.accessKey);
    QCOMPARE(
        signedText.toUtf8(),
        stringToSign("GET", request.target, timestamp, credentials.accessKey.toUtf8()));

    part<QPushButton>(u"copyAllButton"_s)->click();
    QString all = clipboardText();
    for (const QString &name : fields)
        all += text(name);
    all += textsIn(m_window);
    QVERIFY(!all.contains(credentials.secretKey));
    QVERIFY(!all.contains(credentials.accessKey));
    delete m_window; // before the log
}

void InspectedRequestTest::followsTheLastRequest()
{
    m_log->add(record());
    open();
    QVERIFY(followCheck()->isChecked());
    RequestRecord next = record();
    next.target = "/api/v1/services/next";
    next.httpStatus = 200;
    next.error.reset();
    next.traceId.clear();
    m_log->add(next);
    QCOMPARE(text(u"target"_s), u"/api/v1/services/next"_s);
    QVERIFY(text(u"string"_s).startsWith(u"GET /api/v1/services/next\n"_s));
    QVERIFY(part<QLabel>(u"summaryLabel"_s)->text().endsWith(u"attempt 1: HTTP 200"_s));
}

void InspectedRequestTest::holdsARequestUntilItFollowsAgain()
{
    m_log->add(record());
    open();
    QTest::keyClick(m_window, Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(!followCheck()->isChecked());
    RequestRecord next = record();
    next.target = "/api/v1/services/next";
    m_log->add(next);
    QCOMPARE(text(u"target"_s), u"/api/v1/services?offset=0&limit=1000"_s);
    QTest::keyClick(m_window, Qt::Key_F, Qt::AltModifier);
    QTRY_COMPARE(text(u"target"_s), u"/api/v1/services/next"_s);
}

void InspectedRequestTest::firstRequestIsShownThoughItDoesNotFollow()
{
    open();
    followCheck()->setChecked(false);
    m_log->add(record());
    QCOMPARE(text(u"target"_s), u"/api/v1/services?offset=0&limit=1000"_s);
    RequestRecord next = record();
    next.target = "/next";
    m_log->add(next);
    QCOMPARE(text(u"target"_s), u"/api/v1/services?offset=0&limit=1000"_s);
}

void InspectedRequestTest::whatDoesNotChangeKeepsItsSelection()
{
    m_log->add(record());
    open();
    auto *target = part<QLineEdit>(u"targetEdit"_s);
    target->setSelection(5, 11);
    RequestRecord again = record();
    again.timestamp = "1722306337000";
    again.startedAt = 1722306337000;
    m_log->add(again);
    QVERIFY(text(u"timestamp"_s).startsWith(u"1722306337000"_s));
    QCOMPARE(target->selectionStart(), 5);
    QCOMPARE(target->selectedText().size(), 11);
}

static const RegisteredTest registered(__FILE__, runTest<InspectedRequestTest, QApplication>);
#include "tst_inspectedrequest.moc"
