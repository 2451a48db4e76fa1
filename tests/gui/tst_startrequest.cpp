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
    void whatToShowArrives_data();
    void whatToShowArrives();
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
QByteArray messageOf(const QByteArray &content, char version = 1)
{
    QByteArray message = "TBRD" + QByteArray(1, version);
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

void StartRequestTest::whatToShowArrives_data()
{
    QTest::addColumn<StartOptions>("sent");
    QTest::addColumn<int>("version");
    // A Trainboard that was started before an update understands what it can show.
    QTest::newRow("a service") << StartOptions{.recentOnly = true, .serviceId = u"one"_s} << 1;
    QTest::newRow("a question") << StartOptions{.question = u"status:failed 가게"_s} << 2;
    QTest::newRow("no question any more") << StartOptions{.question = QString()} << 2;
    QTest::newRow("a view") << StartOptions{.view = u"야간"_s} << 2;
    QTest::newRow("a link") << StartOptions{.link = u"trainboard://services?where=a"_s} << 2;
    QTest::newRow("a link that is none") << StartOptions{.link = u"trainboard:\n%"_s} << 2;
    QTest::newRow("as long as they can be")
        << StartOptions{.account = QString(131'072, u'a'), .serviceId = QString(131'072, u'b'), .question = QString(10'000, u'c'), .view = QString(1000, u'd'), .link = QString(100'001, u'e')}
        << 2;
}

void StartRequestTest::whatToShowArrives()
{
    QFETCH(const StartOptions, sent);
    QFETCH(const int, version);
    const QByteArray message = request({.options = sent, .activationToken = "token"});
    const auto header = readHeader(message.first(headerSize));
    QVERIFY(header && isKnown(*header));
    QCOMPARE(header->version, version);
    const auto arrived = readRequest(message);
    QVERIFY(arrived);
    QCOMPARE(arrived->options, sent);
    QCOMPARE(arrived->activationToken, "token");
}

void StartRequestTest::laterValuesAreIgnored()
{
    const QByteArray ofView = request({.options = {.view = u"a"_s}}).sliced(headerSize);
    const auto view = readRequest(messageOf(ofView + "of a later version", 2));
    QVERIFY(view);
    QCOMPARE(view->options.view, u"a"_s);

    const QByteArray content = request({.options = {.serviceId = u"one"_s}}).sliced(headerSize);
    const auto arrived = readRequest(messageOf(content + "of a later version"));
    QVERIFY(arrived);
    QCOMPARE(arrived->options.serviceId, u"one"_s);
}

void StartRequestTest::otherVersionsAreTold()
{
    QByteArray message = request({});
    message[4] = 3;
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
    const QByteArray asked = request({.options = {.question = u"status:"_s}});
    QTest::newRow("no question") << asked;
    QTest::newRow("cut in the view") << messageOf(asked.sliced(headerSize).chopped(6), 2);
    QTest::newRow("the first version's content in the second")
        << messageOf(whole.sliced(headerSize), 2);
    QTest::newRow("a long link") << request({.options = {.link = QString(100'002, u'a')}});
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
