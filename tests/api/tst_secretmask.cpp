// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/exampleservice.h"
#include "api/http/secretmask.h"
#include "api/responsetext.h"
#include "api/spellings.h"
#include "support/loopbackserver.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString accessKey = u"AKID0123456789abcdXY"_s;
const QString secretKey = u"Secret/Key+0123456789abcdef"_s;
const QString signature = u"Han2VISovqAOwLgDPs6dgnvVl3Bp/IFbBqDIcmG1HpY="_s;

SecretMask exampleMask()
{
    return {{.accessKey = accessKey, .secretKey = secretKey}, signature.toLatin1()};
}

QByteArray signatureOf(const LoopbackRequest &request)
{
    return request.values("x-ncp-apigw-signature-v2").value(0);
}

QByteArray inJson(const QString &text)
{
    QString escaped;
    for (const QChar c : text)
        escaped += u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
    return escaped.toLatin1();
}

QByteArray inHeader(const QString &text)
{
    QByteArray line = text.toUtf8();
    for (const char c : {'\n', '\r', '\0'})
        line.replace(c, ' ');
    return line;
}

// Repeats this text wherever a response has room for it. `way`: from 0.
constexpr int ways = 7;
LoopbackResponse repeating(const QString &text, int way)
{
    const LoopbackResponse::Headers headers{{"x-ncp-trace-id", inHeader(text)}};
    const QByteArray json = inJson(text);
    switch (way) {
    case 0:
        return LoopbackResponse::json(
            R"({"error":{"errorCode":")" + json + R"(","message":")" + json + R"(","details":")" +
                json + "\"}}",
            401, headers);
    case 1:
        return LoopbackResponse::json(
            R"({"status":400,"error":")" + json + R"(","message":"Not known: )" + json + "\"}", 400,
            headers);
    case 2:
        return LoopbackResponse::json("Not accepted by us: " + text.toUtf8(), 503, headers);
    case 3:
        return LoopbackResponse::json("<pre>" + text.toUtf8() + "</pre>", 200, headers);
    case 4:
        return LoopbackResponse::json(
            R"({"error":{"errorCode":")" + json + R"(","message":"Not known: )" + json + "\"}}",
            200, headers);
    case 5: {
        const QByteArray part = text.toUtf8().toPercentEncoding();
        return LoopbackResponse::json(
            {}, 302,
            {{"Location",
              "http://" + inHeader(text) + ".example/" + part + "?a=" + part + '#' + part}});
    }
    default:
        return LoopbackResponse::raw(
            "HTTP/1.1 500 " + inHeader(text) + "\r\nContent-Length: 0\r\n\r\n");
    }
}

} // namespace

// What a service sends back of that which it got is not shown.
class SecretMaskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreHiddenAsTheyAre();
    void nothingElseIsHidden_data();
    void nothingElseIsHidden();
    void nothingShortIsHidden();
    void errorWithAPartOfAKeyLosesIt_data();
    void errorWithAPartOfAKeyLosesIt();

    void noSpellingGetsIntoAnError_data();
    void noSpellingGetsIntoAnError();
    void whatWasSentGetsIntoNoError();
    void responseIsKeptForWhoeverAsks();
    void ofALongResponseTheBeginningIsKept();
    void problemsOfRowsQuoteNothing();
    void addressOfTheRecordQuotesNothing();

private:
    // All that is shown or kept of the errors of this service, with nobody asking for more.
    static QStringList textsOf(TestNetwork &network, const ApiError &error)
    {
        QStringList texts{error.code, error.message, error.detail, error.traceId};
        for (const RequestRecord &record : network.transport.log()->records())
            texts += record.traceId;
        return texts;
    }
};

void SecretMaskTest::keysAreHiddenAsTheyAre()
{
    QCOMPARE(
        exampleMask().masked(u"key %1, secret %2, %3"_s.arg(accessKey, secretKey, signature)),
        u"key AKID************cdXY, secret ***, ***"_s);
    QCOMPARE(exampleMask().masked(signature.toUpper()), u"***"_s);
}

void SecretMaskTest::nothingElseIsHidden_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << u"Authentication Failed"_s;
    QTest::newRow("an address") << u"https://host.example/a%2Fb?c=%zz&#d;%"_s;
    QTest::newRow("the end of one") << u"56789abcdef"_s;
}

void SecretMaskTest::nothingElseIsHidden()
{
    QFETCH(const QString, text);
    QCOMPARE(exampleMask().masked(text), text);
}

void SecretMaskTest::nothingShortIsHidden()
{
    const SecretMask mask({.accessKey = u"abc"_s, .secretKey = {}}, {});
    QCOMPARE(mask.masked(u"abc abcabc"_s), u"abc abcabc"_s);
    QCOMPARE(SecretMask().masked(u"abcd"_s), u"abcd"_s);
}

void SecretMaskTest::errorWithAPartOfAKeyLosesIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("words") << u"Authentication Failed"_s << true;
    QTest::newRow("a short part") << u"AKID012 is unknown"_s << true;
    QTest::newRow("a part") << u"AKID0123 is unknown"_s << false;
    QTest::newRow("the middle of the signature") << u"(qaowlgdps6)"_s << false;
    QTest::newRow("in pieces") << u"h-a-n-2, v i s o"_s << false;
    QTest::newRow("with nothing to see") << u"AKI\u200bD01\u200b23"_s << false;
}

void SecretMaskTest::errorWithAPartOfAKeyLosesIt()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isKept);
    const ApiError error = exampleMask().masked(
        ApiError{.code = text, .message = text, .traceId = text, .detail = text});
    for (const QString &shown : {error.code, error.message, error.traceId, error.detail})
        QCOMPARE(shown, isKept ? text : QString());
}

void SecretMaskTest::noSpellingGetsIntoAnError_data()
{
    addSpellings(u"5R8bL7wqYtoh2uprvcTV"_s, signature);
}

// Of keys that are not ours, so that only the shape tells what they are.
void SecretMaskTest::noSpellingGetsIntoAnError()
{
    QFETCH(const QString, spelling);
    TestNetwork network;
    int way = 0;
    LoopbackServer server([&](const LoopbackRequest &) { return repeating(spelling, way); });
    for (; way < ways; ++way) {
        const auto error = errorFrom(network, server.endpoint());
        QVERIFY(error);
        for (const QString &text : textsOf(network, *error)) {
            QVERIFY2(!repeats(text, spelling), qPrintable(text));
            QVERIFY2(text.size() <= 300, qPrintable(text));
        }
    }
}

// The head of the request itself, and its signature: each time another one.
void SecretMaskTest::whatWasSentGetsIntoNoError()
{
    TestNetwork network;
    int way = 0;
    int part = 0;
    LoopbackServer server([&](const LoopbackRequest &request) {
        const QString key = credentials.accessKey;
        const QString sent = QString::fromLatin1(signatureOf(request));
        const QStringList parts{
            QString::fromLatin1(request.head),
            key,
            sent,
            key.toLower(),
            sent.toUpper(),
            inPieces(sent, 4, u" "_s),
            inPieces(key, 5, u", "_s),
            sent.sliced(3).chopped(7)};
        return repeating(parts.at(part), way);
    });
    for (part = 0; part < 8; ++part) {
        for (way = 0; way < ways; ++way) {
            const auto error = errorFrom(network, server.endpoint());
            QVERIFY(error);
            const QStringList texts = textsOf(network, *error);
            for (const QString &text : texts) {
                QVERIFY2(!repeats(text, credentials.accessKey), qPrintable(text));
                QVERIFY2(
                    !repeats(text, QString::fromLatin1(signatureOf(server.requests().constLast()))),
                    qPrintable(text));
            }
        }
    }
}

void SecretMaskTest::responseIsKeptForWhoeverAsks()
{
    TestNetwork network;
    LoopbackServer server([](const LoopbackRequest &request) {
        return LoopbackResponse::json(
            "<html>\n<p>Log in, " + request.values("x-ncp-iam-access-key").value(0) + "</p>", 502,
            {{"X-Where", "a proxy"}});
    });
    const auto error = errorFrom(network, server.endpoint());
    QVERIFY(error);
    QVERIFY2(error->response.startsWith(u"HTTP 502"_s), qPrintable(error->response));
    QVERIFY2(
        error->response.contains(u"x-where: a proxy\n"_s, Qt::CaseInsensitive),
        qPrintable(error->response));
    QVERIFY2(
        error->response.endsWith(u"\n\n<html>\n<p>Log in, EXAM************0001</p>"_s),
        qPrintable(error->response));
    QVERIFY(error->message.isEmpty() && error->detail.isEmpty());

    LoopbackServer good(LoopbackResponse::json("{\"a\": 1}"));
    const auto unreadable = errorFrom(network, good.endpoint());
    QVERIFY(unreadable);
    QVERIFY(unreadable->response.startsWith(u"HTTP 200"_s));
    QVERIFY(unreadable->response.endsWith(u"\n\n{\"a\": 1}"_s));

    const auto none = errorFrom(network, QUrl(u"http://127.0.0.1:1/api/v1"_s));
    QVERIFY(none && none->response.isEmpty());
}

void SecretMaskTest::ofALongResponseTheBeginningIsKept()
{
    TestNetwork network;
    for (const int status : {200, 500}) {
        LoopbackServer server(
            LoopbackResponse::json(QByteArray(1'000'000, 'x'), status, {{"X-A", "b"}}));
        const auto error = errorFrom(network, server.endpoint());
        QVERIFY(error);
        QCOMPARE(error->response.size(), longestResponse + 2);
        QVERIFY(error->response.endsWith(u"x\n…"_s));
    }
}

void SecretMaskTest::problemsOfRowsQuoteNothing()
{
    const Credentials digits{.accessKey = u"11112222333344445555"_s, .secretKey = u"987654321"_s};
    TestNetwork network;
    LoopbackServer server(LoopbackResponse::json(
        R"({"services":[{"serviceId":[987654321],"name":"n","status":"learnable"},)"
        R"({"serviceId":987654321e99999,"name":"n","status":"learnable"},)"
        R"({"serviceId":"s","name":"n","status":987654321}]})"));
    ApiClient client(&network.transport, server.endpoint(), digits);
    const auto list = outcomeOf(client.services());
    QVERIFY(list && !list->error);
    QCOMPARE(list->list.problems.size(), 1);
    QCOMPARE(list->list.problems[0].place(), u"services[0].serviceId"_s);
    QVERIFY(!list->list.rows.isEmpty());
    QCOMPARE(list->list.rows.constLast().unexpected.value("status"_L1), u"***"_s);
}

// A service may have named something so.
void SecretMaskTest::addressOfTheRecordQuotesNothing()
{
    TestNetwork network;
    LoopbackServer server(goodAnswer());
    ApiClient client(&network.transport, server.endpoint(), credentials);
    QVERIFY(outcomeOf(client.service(credentials.secretKey)));
    const QList<RequestRecord> &records = network.transport.log()->records();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records[0].target, "/api/v1/services/***"_ba);
}

static const RegisteredTest registered(__FILE__, runTest<SecretMaskTest, QCoreApplication>);
#include "tst_secretmask.moc"
