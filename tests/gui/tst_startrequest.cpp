// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/startrequest.h"

#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace StartProtocol;

class StartRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrivesAsItWasSent_data();
    void arrivesAsItWasSent();
    void laterValuesAreIgnored();
    void otherVersionsAreTold();
    void brokenMessagesAreRefused_data();
    void brokenMessagesAreRefused();
    void onlyTokensAreTakenAsTokens_data();
    void onlyTokensAreTakenAsTokens();
    void responseArrives();
};

namespace {

// As QDataStream would have it: a message of this content.
QByteArray messageOf(const QByteArray &content)
{
    QByteArray message = "TBRD\x01";
    for (const int shift : {24, 16, 8, 0})
        message.append(char(content.size() >> shift));
    return message + content;
}

} // namespace

void StartRequestTest::arrivesAsItWasSent_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("service");
    QTest::addColumn<bool>("recentOnly");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("nothing") << QString() << QString() << false << QByteArray();
    QTest::newRow("all") << u"가게 \U0001F600"_s << u"6wxgu000000"_s << true
                         << QByteArray("gnome-shell/a_TIME123");
    QTest::newRow("as long as an argument can be")
        << QString(131'072, u'a') << QString(131'072, u'b') << true << QByteArray();
}

void StartRequestTest::arrivesAsItWasSent()
{
    QFETCH(const QString, account);
    QFETCH(const QString, service);
    QFETCH(const bool, recentOnly);
    const StartOptions sent{.recentOnly = recentOnly, .account = account, .serviceId = service};
    QFETCH(const QByteArray, token);
    const QByteArray message = request({.options = sent, .activationToken = token});

    const auto header = readHeader(message.first(headerSize));
    QVERIFY(header && isKnown(*header));
    QCOMPARE(header->messageSize, message.size());
    const auto arrived = readRequest(message);
    QVERIFY(arrived);
    QCOMPARE(arrived->options.account, account);
    QCOMPARE(arrived->options.serviceId, service);
    QCOMPARE(arrived->options.recentOnly, recentOnly);
    QVERIFY(!arrived->options.demo);
    QCOMPARE(arrived->activationToken, token);
}

void StartRequestTest::laterValuesAreIgnored()
{
    const QByteArray content = request({.options = {.serviceId = u"one"_s}}).sliced(headerSize);
    const auto arrived = readRequest(messageOf(content + "of a later version"));
    QVERIFY(arrived);
    QCOMPARE(arrived->options.serviceId, u"one"_s);
}

void StartRequestTest::otherVersionsAreTold()
{
    QByteArray message = request({});
    message[4] = 2;
    const auto header = readHeader(message.first(headerSize));
    QVERIFY(header);
    QVERIFY(!isKnown(*header));
    QVERIFY(!readRequest(message));
}

void StartRequestTest::brokenMessagesAreRefused_data()
{
    QTest::addColumn<QByteArray>("message");
    const QByteArray whole = request({.options = {.account = u"one"_s}});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another protocol") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("cut") << whole.chopped(1);
    QTest::newRow("no content") << messageOf({});
    QTest::newRow("less content than it says") << messageOf(whole.sliced(headerSize).chopped(8));
    QTest::newRow("a text of four gigabytes")
        << messageOf("\xff\xff\xff\xf0" + QByteArray(20, 'a'));
    QTest::newRow("a message of four gigabytes")
        << QByteArray("TBRD\x01\xff\xff\xff\xff") + QByteArray(20, 'a');
}

void StartRequestTest::brokenMessagesAreRefused()
{
    QFETCH(const QByteArray, message);
    QVERIFY(!readRequest(message));
}

void StartRequestTest::onlyTokensAreTakenAsTokens_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("lines") << QByteArray("a\nb");
    QTest::newRow("zero") << QByteArray("a\0b", 3);
    QTest::newRow("not ASCII") << QByteArray("\xc3\xa4");
    QTest::newRow("long") << QByteArray(1001, 'a');
}

void StartRequestTest::onlyTokensAreTakenAsTokens()
{
    QFETCH(const QByteArray, token);
    const auto arrived = readRequest(request({.activationToken = token}));
    QVERIFY(arrived);
    QCOMPARE(arrived->activationToken, QByteArray());

    // The same from somebody who does not check it.
    QByteArray size;
    for (const int shift : {24, 16, 8, 0})
        size.append(char(token.size() >> shift));
    const QByteArray empty = request({}).sliced(headerSize);
    const auto unchecked = readRequest(messageOf(empty.chopped(4) + size + token));
    QVERIFY(unchecked);
    QCOMPARE(unchecked->activationToken, QByteArray());
}

void StartRequestTest::responseArrives()
{
    for (const Response each : {Response::Shown, Response::Unknown, Response::Malformed})
        QCOMPARE(readResponse(response(each)), each);
    QCOMPARE(response(Response::Shown).size(), responseSize);
    QVERIFY(!readResponse({}));
    QVERIFY(!readResponse("HTTP/1"));
}

static const RegisteredTest registered(__FILE__, runTest<StartRequestTest>);
#include "tst_startrequest.moc"
