// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class EndpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void publicEndpointIsAcceptable();
    void loopbackIsThisComputerAlone_data();
    void loopbackIsThisComputerAlone();
    void whatIsShownIsWhatIsAsked_data();
    void whatIsShownIsWhatIsAsked();
};

void EndpointTest::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &text, const QString &expected = {}) {
        QTest::newRow(name) << text << (expected.isNull() ? text : expected);
    };
    row("https", u"https://aitems.apigw.ntruss.com/api/v1"_s);
    row("https with a port", u"https://gateway.example.com:8443/api/v1"_s);
    row("https without a path", u"https://gateway.example.com"_s);
    row("https to a number", u"https://192.0.2.7/api/v1"_s);
    row("long path", u"https://gateway.example.com/a/b/c/api/v1"_s);
    row("slash at the end", u"https://gateway.example.com/api/v1/"_s,
        u"https://gateway.example.com/api/v1"_s);
    row("slashes at the end", u"https://gateway.example.com/api/v1//"_s,
        u"https://gateway.example.com/api/v1"_s);
    row("slash alone", u"https://gateway.example.com/"_s, u"https://gateway.example.com"_s);
    row("spaces around", u"  https://gateway.example.com/api/v1 \n"_s,
        u"https://gateway.example.com/api/v1"_s);
    row("capitals", u"HTTPS://Gateway.Example.COM/api/v1"_s,
        u"https://gateway.example.com/api/v1"_s);
    row("http to 127.0.0.1", u"http://127.0.0.1:8080/api/v1"_s);
    row("http to 127.5.4.3", u"http://127.5.4.3/api/v1"_s);
    row("http to localhost", u"http://localhost:8080/api/v1"_s);
    row("http to LOCALHOST", u"http://LOCALHOST/api/v1"_s, u"http://localhost/api/v1"_s);
    row("http to ::1", u"http://[::1]:8080/api/v1"_s);
    row("http to 127.1", u"http://127.1:8080/api/v1"_s, u"http://127.0.0.1:8080/api/v1"_s);
    row("http to a number in octal", u"http://0177.0.0.1/api/v1"_s, u"http://127.0.0.1/api/v1"_s);
    row("http to one number", u"http://2130706433/api/v1"_s, u"http://127.0.0.1/api/v1"_s);
    row("http to full-width digits", u"http://１２７.0.0.1/api/v1"_s, u"http://127.0.0.1/api/v1"_s);
    row("http to ::1 in full", u"http://[0:0:0:0:0:0:0:1]/api/v1"_s, u"http://[::1]/api/v1"_s);
}

void EndpointTest::accepts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);

    const Result<QUrl, EndpointProblem> endpoint = endpointFromText(text);

    QVERIFY(endpoint.hasValue());
    QCOMPARE(endpoint->toString(), expected);
}

void EndpointTest::refuses_data()
{
    using enum EndpointProblem;
    QTest::addColumn<QString>("text");
    QTest::addColumn<EndpointProblem>("problem");

    const auto row = [](const char *name, const QString &text, EndpointProblem problem) {
        QTest::newRow(name) << text << problem;
    };
    row("http elsewhere", u"http://aitems.apigw.ntruss.com/api/v1"_s, NotEncrypted);
    row("http to a number elsewhere", u"http://192.168.0.1/api/v1"_s, NotEncrypted);
    row("http to 128.0.0.1", u"http://128.0.0.1/api/v1"_s, NotEncrypted);
    row("http to 0.0.0.0", u"http://0.0.0.0/api/v1"_s, NotEncrypted);
    row("name that begins with 127", u"http://127.example.com/api/v1"_s, NotEncrypted);
    row("name that begins with 127.0.0", u"http://127.0.0.example/api/v1"_s, NotEncrypted);
    row("name that begins with 127.0.0.1", u"http://127.0.0.1.example.com/api/v1"_s, NotEncrypted);
    row("name that begins with localhost", u"http://localhost.example.com/api/v1"_s, NotEncrypted);
    row("name that ends with localhost", u"http://notlocalhost/api/v1"_s, NotEncrypted);
    row("name of digits that is no number", u"http://127.0.0.08:9000/api/v1"_s, NotEncrypted);
    row("number with a dot at its end", u"http://127.0.0.1./api/v1"_s, NotEncrypted);
    row("localhost with a dot at its end", u"http://localhost./api/v1"_s, NotEncrypted);
    row("name below localhost", u"http://x.localhost/api/v1"_s, NotEncrypted);
    row("Arabic digits", u"http://١٢٧.0.0.1/api/v1"_s, NotEncrypted);
    row("localhost with a Cyrillic o", u"http://l\u043ecalhost/api/v1"_s, NotEncrypted);
    row("::1 of an interface", u"http://[::1%25lo]/api/v1"_s, NotEncrypted);
    row("percent-encoded digits", u"http://%31%32%37.0.0.1/api/v1"_s, Unreadable);
    row("http to ::2", u"http://[::2]/api/v1"_s, NotEncrypted);

    row("user name", u"https://me@gateway.example.com/api/v1"_s, TooMuch);
    row("user name and password", u"https://me:secret@gateway.example.com/api/v1"_s, TooMuch);
    row("loopback as a user name", u"http://127.0.0.1@example.com/api/v1"_s, TooMuch);
    row("query", u"https://gateway.example.com/api/v1?a=b"_s, TooMuch);
    row("empty query", u"https://gateway.example.com/api/v1?"_s, TooMuch);
    row("fragment", u"https://gateway.example.com/api/v1#top"_s, TooMuch);

    row("ftp", u"ftp://gateway.example.com/api/v1"_s, UnknownScheme);
    row("WebSocket", u"wss://gateway.example.com/api/v1"_s, UnknownScheme);
    row("a file with a host", u"file://gateway.example.com/api/v1"_s, UnknownScheme);

    row("empty", u""_s, Unreadable);
    row("blank", u"   "_s, Unreadable);
    row("no scheme", u"aitems.apigw.ntruss.com/api/v1"_s, Unreadable);
    row("no host", u"https:///api/v1"_s, Unreadable);
    row("scheme alone", u"https:"_s, Unreadable);
    row("path alone", u"/api/v1"_s, Unreadable);
    row("space in the host", u"https://gateway example.com/api/v1"_s, Unreadable);
    row("port that is none", u"https://gateway.example.com:99999/api/v1"_s, Unreadable);
    row("port zero", u"https://gateway.example.com:0/api/v1"_s, Unreadable);
    row("half an IPv6 address", u"https://[::1/api/v1"_s, Unreadable);
    row("bad percent", u"https://gateway.example.com/%zz"_s, Unreadable);
    row("words", u"what is this?"_s, Unreadable);
}

void EndpointTest::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const EndpointProblem, problem);

    const Result<QUrl, EndpointProblem> endpoint = endpointFromText(text);

    QVERIFY(!endpoint.hasValue());
    QCOMPARE(endpoint.error(), problem);
}

void EndpointTest::publicEndpointIsAcceptable()
{
    const QString text = u"https://aitems.apigw.ntruss.com/api/v1"_s;
    QCOMPARE(publicEndpoint().toString(), text);
    const Result<QUrl, EndpointProblem> endpoint = endpointFromText(text);
    QVERIFY(endpoint.hasValue());
    QCOMPARE(*endpoint, publicEndpoint());
}

void EndpointTest::loopbackIsThisComputerAlone_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("loopback");
    QTest::newRow("127.0.0.1") << u"127.0.0.1"_s << true;
    QTest::newRow("127.255.255.254") << u"127.255.255.254"_s << true;
    QTest::newRow("localhost") << u"localhost"_s << true;
    QTest::newRow("::1") << u"[::1]"_s << true;
    QTest::newRow("127.0.0") << u"127.0.0.256.example"_s << false;
    QTest::newRow("127.a.b.c") << u"127.a.b.c"_s << false;
    QTest::newRow("126.0.0.1") << u"126.0.0.1"_s << false;
    QTest::newRow("1270.0.0.1") << u"1270.0.0.1"_s << false;
    QTest::newRow("127.0.0.08") << u"127.0.0.08"_s << false;
    QTest::newRow("127.0.0.1.") << u"127.0.0.1."_s << false;
    QTest::newRow("localhost.") << u"localhost."_s << false;
    QTest::newRow("example.com") << u"example.com"_s << false;
}

void EndpointTest::loopbackIsThisComputerAlone()
{
    QFETCH(const QString, host);
    QFETCH(const bool, loopback);
    QCOMPARE(isLoopback(QUrl(u"http://%1:8080/api/v1"_s.arg(host))), loopback);
}

void EndpointTest::whatIsShownIsWhatIsAsked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("mayDeceive");
    const auto row = [](const char *name, const QString &text, const QString &shown,
                        bool deceives) { QTest::newRow(name) << text << shown << deceives; };
    const QString real = u"https://aitems.apigw.ntruss.com/api/v1"_s;
    row("plain", real, real, false);
    row("spaces around", u" https://gateway.example.com \n"_s, u"https://gateway.example.com"_s,
        false);
    row("a Cyrillic letter among Latin ones", u"https://\u0430items.apigw.ntruss.com/api/v1"_s,
        u"https://xn--items-3ve.apigw.ntruss.com/api/v1"_s, true);
    // Qt itself would show these letters, for it trusts who gives away names below ".com".
    row("Cyrillic letters alone", u"https://\u0430\u0440\u0440\u04cf\u0435.com"_s,
        u"https://xn--80ak6aa92e.com"_s, true);
    row("the same as it is asked", u"https://xn--80ak6aa92e.com"_s, u"https://xn--80ak6aa92e.com"_s,
        true);
    row("below a country's name", u"https://aitems.\ud55c\uad6d/api"_s,
        u"https://aitems.xn--3e0b707e/api"_s, true);
    row("full-width letters", u"https://ａitems.apigw.ntruss.com/api/v1"_s, real, true);
    row("slash that is none", u"https://example.com/\u2215aitems"_s,
        u"https://example.com/%E2%88%95aitems"_s, true);
    row("turned direction in the path", u"https://example.com/\u202e1v/ipa"_s,
        u"https://example.com/%E2%80%AE1v/ipa"_s, true);
    row("user name", u"https://me:secret@example.com/api"_s, u"https://example.com/api"_s, false);
    row("query", u"https://example.com/api?key=secret#a"_s, u"https://example.com/api"_s, false);
    row("not encrypted", u"http://\u0430items.example.com"_s, u"http://xn--items-3ve.example.com"_s,
        true);
    row("no address", u"what is \u202ethis"_s, u"what is \\u202ethis"_s, true);
    row("nothing", {}, {}, false);
}

void EndpointTest::whatIsShownIsWhatIsAsked()
{
    QFETCH(const QString, text);
    QTEST(shownAddress(text), "shown");
    QTEST(hasLookalikes(text), "mayDeceive");
    if (const auto url = endpointFromText(text)) {
        QTEST(shownAddress(*url), "shown");
        QVERIFY(shownAddress(*url).contains(shownHost(*url)));
        // What is shown is accepted, and is the same.
        QCOMPARE(endpointFromText(shownAddress(*url)).value(), *url);
    }
}

static const RegisteredTest registered(__FILE__, runTest<EndpointTest>);
#include "tst_endpoint.moc"
