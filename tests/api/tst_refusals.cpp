// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/refusal.h"
#include "api/responsetext.h"
#include "support/testdata.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What the body of a refusal says, in the three shapes that are known.
class RefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void thirdShapeTellsItsFirstLine_data();
    void thirdShapeTellsItsFirstLine();
    void tellsOfTooDeepNesting();
    void textWithoutAnEndIsCut();
    void ofALargeOneOnlyTheBeginningIsRead();
    void survivesACutAtAnyByte_data();
    void survivesACutAtAnyByte();
};

void RefusalsTest::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &body, const QString &code,
                        const QString &message, const QString &detail) {
        QTest::newRow(name) << body << code << message << detail;
    };

    const QString failed = u"Authentication Failed"_s;
    row("gateway", testData(u"refusal-gateway.json"_s), u"200"_s, failed,
        u"Invalid authentication information."_s);
    row("gateway, code as a number", R"({"error":{"errorCode":210,"message":"Permission Denied"}})",
        u"210"_s, u"Permission Denied"_s, QString());
    row("gateway, members in another order",
        R"({"error":{"details":"Details","message":"Message","errorCode":"400"}})", u"400"_s,
        u"Message"_s, u"Details"_s);
    row("gateway, nulls", R"({"error":{"errorCode":"900","message":null,"details":null}})",
        u"900"_s, QString(), QString());
    row("gateway, message alone", R"({"error":{"message":"Message"}})", QString(), u"Message"_s,
        QString());
    row("gateway, more than is known",
        R"({"x":[1],"error":{"y":{"message":"no"},"errorCode":"300","message":"Message"},"z":null})",
        u"300"_s, u"Message"_s, QString());
    row("gateway, Korean and escapes",
        R"({"error":{"errorCode":"200","message":"인증 \uc2e4\ud328\n!"}})", u"200"_s,
        u"인증 실패"_s, QString());
    row("gateway, byte order mark",
        "\xEF\xBB\xBF"
        R"({"error":{"errorCode":"200","message":"Message"}})",
        u"200"_s, u"Message"_s, QString());

    row("service", testData(u"refusal-service.json"_s), u"BAD_REQUEST"_s,
        u"… is a duplicate name."_s, u"DUPLICATE_NAME"_s);
    row("service, as Spring does by itself",
        R"({"timestamp":"2022-04-06T10:13:57.940","path":"/api/services/x","status":404,)"
        R"("error":"Not Found","message":"no such service","requestId":"3fd67b58"})",
        QString(), u"no such service"_s, u"Not Found"_s);
    row("service, code as a number", R"({"errorCode":42,"message":"Message"})", u"42"_s,
        u"Message"_s, QString());
    row("service, no error", R"({"error":null,"errorCode":"CODE","message":"Message"})", u"CODE"_s,
        u"Message"_s, QString());
    row("code of an odd kind", R"({"errorCode":["A",1],"message":{"ko":"m"}})", QString(),
        QString(), QString());
}

void RefusalsTest::reads()
{
    QFETCH(const QByteArray, body);
    const Refusal refusal = parseRefusal(body);
    QTEST(refusal.code, "code");
    QTEST(refusal.message, "message");
    QTEST(refusal.detail, "detail");
}

void RefusalsTest::thirdShapeTellsItsFirstLine_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &body, const QString &detail) {
        QTest::newRow(name) << body << detail;
    };
    row("nothing", "", QString());
    row("blank", " \r\n", QString());
    row("HTML", "<html>\n  <body>Bad Gateway</body>\n</html>", QString());
    row("HTML in one line", "<html><body>Bad Gateway</body></html>", QString());
    row("plain text", "no healthy upstream", u"no healthy upstream"_s);
    row("Korean", "점검 중입니다", u"점검 중입니다"_s);
    row("two lines", "no healthy upstream\nx-ncp-iam-access-key: A", u"no healthy upstream"_s);
    row("long", QByteArray(10000, 'x'), QString());
    row("array", "[1]", QString());
    row("string", "\"no\"", u"\"no\""_s);
    row("empty object", "{}", QString());
    row("other object", R"({"status":"DOWN"})", QString());
    row("empty error", R"({"error":{}})", QString());
    row("error without a word more", R"({"error":"invalid_client"})", QString());
    row("cut off", R"({"error":{"errorC)", QString());
}

void RefusalsTest::thirdShapeTellsItsFirstLine()
{
    QFETCH(const QByteArray, body);
    const Refusal refusal = parseRefusal(body);
    QVERIFY(refusal.code.isEmpty());
    QVERIFY(refusal.message.isEmpty());
    QTEST(refusal.detail, "detail");
}

void RefusalsTest::tellsOfTooDeepNesting()
{
    const auto nested = [](const QByteArray &form, int depth) {
        const QByteArray value = QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']');
        return parseRefusal(QByteArray(form).replace("%1", value));
    };
    const QByteArray known = R"({"message":"Message","x":%1,"errorCode":"CODE"})";
    QCOMPARE(nested(known, 64).code, u"CODE"_s);
    QCOMPARE(nested(known, 64).detail, QString());
    // What was read before stays.
    QCOMPARE(nested(known, 65).message, u"Message"_s);
    QCOMPARE(nested(known, 65).detail, u"nesting at most 64"_s);

    const QByteArray unknown = R"({"x":%1})";
    QCOMPARE(nested(unknown, 64).detail, QString());
    QCOMPARE(nested(unknown, 65).detail, u"nesting at most 64"_s);
}

void RefusalsTest::textWithoutAnEndIsCut()
{
    const QByteArray text = QByteArray("word ").repeated(4000);
    const Refusal refusal = parseRefusal(
        R"({"error":{"errorCode":")" + text + R"(","message":")" + text + R"(","details":")" +
        text + R"("}})");
    QCOMPARE(refusal.code, QString());
    for (const QString &field : {refusal.message, refusal.detail})
        QCOMPARE(field, u"word "_s.repeated(39) + u'…');
}

// A member of six bytes there would be a text of fifty here, and no refusal has ten million.
void RefusalsTest::ofALargeOneOnlyTheBeginningIsRead()
{
    const auto refusalOf = [](qsizetype size) {
        QByteArray body = R"({"errorCode":"CODE","message":"Message")";
        while (body.size() < size - 20)
            body += ",\"\\n\":1";
        return parseRefusal(QByteArray(body + '}').leftJustified(size));
    };
    QCOMPARE(refusalOf(longestResponse).code, u"CODE"_s);
    QCOMPARE(refusalOf(longestResponse).message, u"Message"_s);
    const Refusal larger = refusalOf(longestResponse + 1);
    QCOMPARE(larger.code, QString());
    QCOMPARE(larger.message, QString());
    QCOMPARE(larger.detail, QString()); // which is JSON, and no sentence

    const Refusal sentence = parseRefusal("no healthy upstream\n" + QByteArray(1'000'000, 'x'));
    QCOMPARE(sentence.detail, u"no healthy upstream"_s);
}

void RefusalsTest::survivesACutAtAnyByte_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::newRow("gateway") << u"refusal-gateway.json"_s;
    QTest::newRow("service") << u"refusal-service.json"_s;
}

void RefusalsTest::survivesACutAtAnyByte()
{
    QFETCH(const QString, fileName);
    const QByteArray body = testData(fileName);
    for (qsizetype size = 1; size < body.size(); ++size) {
        const Refusal refusal = parseRefusal(body.first(size));
        for (const QString &field : {refusal.code, refusal.message, refusal.detail})
            QVERIFY2(!field.contains(u'{') && field.size() <= 200, qPrintable(field));
    }
}

static const RegisteredTest registered(__FILE__, runTest<RefusalsTest>);
#include "tst_refusals.moc"
