// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/exampleservice.h"
#include "api/secretmask.h"
#include "support/loopbackserver.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto accessKey = "AKID+/0123456789abcd"_L1;
constexpr auto secretKey = "Secret/Key+0123456789abcdef"_L1;
constexpr auto signature = "Han2VISovqAOwLgDPs6dgnvVl3Bp/IFbBqDIcmG1HpY="_L1;

SecretMask exampleMask()
{
    return {
        {.accessKey = accessKey, .secretKey = secretKey},
        QByteArray(signature.data(), signature.size())};
}

QString inHex(const QString &text, const QString &before, const QString &after, int width)
{
    QString result;
    for (const QChar c : text)
        result += before + QString::number(c.unicode(), 16).rightJustified(width, u'0') + after;
    return result;
}

// All that a service got, and the secret key too.
QByteArray echo(const LoopbackRequest &request)
{
    return request.head + "\r\n\r\n" + credentials.secretKey.toUtf8();
}

QByteArray signatureOf(const LoopbackRequest &request)
{
    return request.values("x-ncp-apigw-signature-v2").value(0);
}

} // namespace

// What a service sends back of that which it got is not shown.
class SecretMaskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySpellingIsHidden_data();
    void everySpellingIsHidden();
    void accessKeyStaysRecognizable();
    void beginningThatWasCutOffIsHidden();
    void nothingElseIsHidden_data();
    void nothingElseIsHidden();
    void nothingShortIsHidden();

    void noErrorQuotesWhatWasSent_data();
    void noErrorQuotesWhatWasSent();
    void problemsOfRowsQuoteNothing();
    void addressOfTheRecordQuotesNothing();
};

void SecretMaskTest::everySpellingIsHidden_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("spelling");
    for (const QLatin1StringView secret : {accessKey, secretKey, signature}) {
        const QString text = secret;
        const auto row = [&text](const char *name, const QString &spelling) {
            QTest::addRow("%s, %s", qPrintable(text.left(6)), name) << text << spelling;
        };
        const QByteArray bytes = text.toLatin1();
        row("plain", text);
        row("percent", QString::fromLatin1(bytes.toPercentEncoding()));
        row("percent in small letters",
            QString::fromLatin1(bytes.toPercentEncoding()).replace(u"%2F"_s, u"%2f"_s));
        row("percent, all of it", inHex(text, u"%"_s, {}, 2));
        row("percent twice", QString::fromLatin1(bytes.toPercentEncoding().replace('%', "%25")));
        row("JSON", QString(text).replace(u"/"_s, u"\\/"_s));
        row("JSON in numbers", inHex(text, u"\\u"_s, {}, 4));
        row("HTML in numbers", inHex(text, u"&#x"_s, u";"_s, 2));
        row("Base64 for addresses",
            QString(text).replace(u'+', u'-').replace(u'/', u'_').remove(u'='));
        row("a form", QString(text).replace(u'+', u' '));
    }
}

void SecretMaskTest::everySpellingIsHidden()
{
    QFETCH(const QString, secret);
    QFETCH(const QString, spelling);
    const QString shown = secret == accessKey ? u"AKID************abcd"_s : u"***"_s;
    const SecretMask mask = exampleMask();
    QCOMPARE(mask.masked(spelling), shown);
    QCOMPARE(
        mask.masked(u"\u00e9 "_s + spelling + u", " + spelling + u" end"_s),
        QString(u"\u00e9 "_s + shown + u", " + shown + u" end"_s));
    // In Base64 it stands with what is around it.
    for (int before = 0; before < 3; ++before) {
        const QString inside = QString::fromLatin1(
            QString(QString(before, u'x') + secret + u" end"_s).toUtf8().toBase64());
        QVERIFY(mask.masked(inside).contains(u"***"_s));
        const QByteArray left = QByteArray::fromBase64(mask.masked(inside).toLatin1());
        QVERIFY2(mask.masked(inside).size() < 20, qPrintable(mask.masked(inside)));
        QVERIFY(!left.contains(secret.toUtf8().mid(1, secret.size() - 2)));
    }
}

void SecretMaskTest::accessKeyStaysRecognizable()
{
    QCOMPARE(
        exampleMask().masked(u"key %1, secret %2"_s.arg(accessKey, secretKey)),
        u"key AKID************abcd, secret ***"_s);
}

void SecretMaskTest::beginningThatWasCutOffIsHidden()
{
    const SecretMask mask = exampleMask();
    const QString key = secretKey;
    for (qsizetype size = 4; size < key.size(); ++size) {
        QCOMPARE(mask.masked(u"it begins: "_s + key.first(size)), u"it begins: ***"_s);
        QCOMPARE(mask.masked(key.first(size) + u'.'), QString(key.first(size) + u'.'));
    }
    QCOMPARE(mask.masked(u"Secret%2"_s), u"***"_s);
    QCOMPARE(mask.masked(u"Sec"_s), u"Sec"_s);
}

void SecretMaskTest::nothingElseIsHidden_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << u"Authentication Failed"_s;
    QTest::newRow("an address") << u"https://host.example/a%2Fb?c=%zz&#d;%"_s;
    QTest::newRow("a JSON escape") << u"\\u00e9\\"_s;
    QTest::newRow("the end of one") << u"0123456789abcdef"_s;
    QTest::newRow("signs alone") << u"%%%\\\\\\&#&#&#x;"_s;
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
    QCOMPARE(
        SecretMask({.accessKey = {}, .secretKey = u"abcd"_s}, {}).masked(u"abcde"_s), u"***e"_s);
}

void SecretMaskTest::noErrorQuotesWhatWasSent_data()
{
    using Answer = std::function<LoopbackResponse(const LoopbackRequest &)>;
    QTest::addColumn<Answer>("answer");
    const auto row = [](const QByteArray &name, const Answer &answer) {
        QTest::newRow(name.constData()) << answer;
    };
    const auto quoted = [](const QByteArray &text) {
        return QByteArray(text).replace('/', "\\/").replace("\r\n", "\\r\\n");
    };
    for (const int status : {200, 400, 401, 503}) {
        const QByteArray number = QByteArray::number(status);
        row(QByteArray("in every field, " + number), [=](const LoopbackRequest &request) {
            const QByteArray text = quoted(echo(request));
            return LoopbackResponse::json(
                R"({"error":{"errorCode":"sig )" + signatureOf(request) + R"(","message":")" +
                    text + R"(","details":")" + text + "\"}}",
                status,
                {{"x-ncp-trace-id",
                  signatureOf(request) + '/' + credentials.secretKey.toUtf8() + '/' +
                      credentials.accessKey.toUtf8()}});
        });
        row(QByteArray("as a page, " + number), [=](const LoopbackRequest &request) {
            return LoopbackResponse::json(
                "<pre>" + signatureOf(request) + ' ' + credentials.accessKey.toUtf8() + ' ' +
                    credentials.secretKey.toUtf8(),
                status);
        });
    }
    row("where an answer is cut", [](const LoopbackRequest &) {
        return LoopbackResponse::json(QByteArray(180, 'x') + credentials.secretKey.toUtf8(), 500);
    });
    row("where a trace ID is cut", [](const LoopbackRequest &) {
        return LoopbackResponse::json(
            "{}", 500, {{"x-ncp-trace-id", QByteArray(180, 'x') + credentials.secretKey.toUtf8()}});
    });
    row("in the target of a redirect", [](const LoopbackRequest &request) {
        return LoopbackResponse::json(
            {}, 302,
            {{"Location",
              "http://localhost/" + signatureOf(request) + '/' + credentials.accessKey.toUtf8() +
                  '/' + credentials.secretKey.toUtf8() + "?sig=" + signatureOf(request)}});
    });
    row("in the target of a redirect that is none", [](const LoopbackRequest &request) {
        return LoopbackResponse::json(
            {}, 302, {{"Location", "http://[/" + signatureOf(request).toPercentEncoding()}});
    });
    row("as the reason", [](const LoopbackRequest &request) {
        return LoopbackResponse::raw(
            "HTTP/1.1 500 " + signatureOf(request) + credentials.secretKey.toUtf8() +
            "\r\nContent-Length: 0\r\n\r\n");
    });
}

void SecretMaskTest::noErrorQuotesWhatWasSent()
{
    QFETCH(const std::function<LoopbackResponse(const LoopbackRequest &)>, answer);
    TestNetwork network;
    LoopbackServer server(answer);
    ApiClient client(&network.transport, server.endpoint(), credentials);
    const auto service = outcomeOf(client.service(u"s"_s));
    const auto list = outcomeOf(client.services());
    QVERIFY(service && list);
    // The list of services is read leniently, but none of these answers has one.
    QVERIFY(list->error);
    QStringList texts{
        list->error->code, list->error->message, list->error->detail, list->error->traceId};
    if (!*service) {
        const ApiError &error = service->error();
        texts += {error.code, error.message, error.detail, error.traceId};
    }
    for (const RequestRecord &record : network.transport.log()->records())
        texts += record.traceId;

    QStringList secrets{credentials.accessKey, credentials.secretKey.first(12)};
    for (const LoopbackRequest &request : server.requests())
        secrets += QString::fromLatin1(signatureOf(request)).first(20);
    for (const QString &text : std::as_const(texts)) {
        for (const QString &secret : std::as_const(secrets))
            QVERIFY2(!text.contains(secret), qPrintable(text));
    }
}

void SecretMaskTest::problemsOfRowsQuoteNothing()
{
    const Credentials digits{.accessKey = u"11112222333344445555"_s, .secretKey = u"987654321"_s};
    TestNetwork network;
    LoopbackServer server(LoopbackResponse::json(
        R"({"services":[{"serviceId":[987654321],"name":"n","status":"learnable"},)"
        R"({"serviceId":"s","name":"n","status":987654321}]})"));
    ApiClient client(&network.transport, server.endpoint(), digits);
    const auto list = outcomeOf(client.services());
    QVERIFY(list && !list->error);
    QCOMPARE(list->list.problems.size(), 1);
    QVERIFY(!list->list.problems[0].contains(u"98765"_s));
    QCOMPARE(list->list.rows.size(), 1);
    QCOMPARE(list->list.rows[0].unexpected.value("status"_L1), u"***"_s);
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

QTEST_GUILESS_MAIN(SecretMaskTest)
#include "tst_secretmask.moc"
