// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/refusal.h"
#include "support/testdata.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What the body of a refusal says, in the three shapes that are known.
class RefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void thirdShapeTellsItsFirstBytes_data();
    void thirdShapeTellsItsFirstBytes();
    void tellsOfTooDeepNesting();
    void textWithoutAnEndIsCut();
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
        R"({"error":{"details":"d","message":"m","errorCode":"400"}})", u"400"_s, u"m"_s, u"d"_s);
    row("gateway, nulls", R"({"error":{"errorCode":"900","message":null,"details":null}})",
        u"900"_s, QString(), QString());
    row("gateway, message alone", R"({"error":{"message":"m"}})", QString(), u"m"_s, QString());
    row("gateway, more than is known",
        R"({"x":[1],"error":{"y":{"message":"no"},"errorCode":"300","message":"m"},"z":null})",
        u"300"_s, u"m"_s, QString());
    row("gateway, Korean and escapes",
        R"({"error":{"errorCode":"200","message":"인증 \uc2e4\ud328\n!"}})", u"200"_s,
        u"인증 실패\n!"_s, QString());
    row("gateway, byte order mark",
        "\xEF\xBB\xBF"
        R"({"error":{"errorCode":"200","message":"m"}})",
        u"200"_s, u"m"_s, QString());

    row("service", testData(u"refusal-service.json"_s), u"BAD_REQUEST"_s,
        u"[Version3] is a duplicate name."_s, u"DUPLICATE_NAME"_s);
    row("service, as Spring does by itself",
        R"({"timestamp":"2022-04-06T10:13:57.940","path":"/api/services/x","status":404,)"
        R"("error":"Not Found","message":"no such service","requestId":"3fd67b58"})",
        QString(), u"no such service"_s, u"Not Found"_s);
    row("service, code as a number", R"({"errorCode":42,"message":"m"})", u"42"_s, u"m"_s,
        QString());
    row("service, no error", R"({"error":null,"errorCode":"C","message":"m"})", u"C"_s, u"m"_s,
        QString());
    row("code of an odd kind", R"({"errorCode":["A",1],"message":{"ko":"m"}})", u"[\"A\",1]"_s,
        u"{\"ko\":\"m\"}"_s, QString());
}

void RefusalsTest::reads()
{
    QFETCH(const QByteArray, body);
    const Refusal refusal = parseRefusal(body);
    QTEST(refusal.code, "code");
    QTEST(refusal.message, "message");
    QTEST(refusal.detail, "detail");
}

void RefusalsTest::thirdShapeTellsItsFirstBytes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &body, const QString &detail) {
        QTest::newRow(name) << body << detail;
    };
    row("nothing", "", QString());
    row("blank", " \r\n", QString());
    row("HTML", "<html>\n  <body>Bad Gateway</body>\n</html>",
        u"<html> <body>Bad Gateway</body> </html>"_s);
    row("plain text", "no healthy upstream", u"no healthy upstream"_s);
    row("Korean", "점검 중입니다", u"점검 중입니다"_s);
    row("long", QByteArray(10000, 'x'), QString(200, u'x'));
    row("array", "[1]", u"[1]"_s);
    row("string", "\"no\"", u"\"no\""_s);
    row("empty object", "{}", u"{}"_s);
    row("other object", R"({"status":"DOWN"})", uR"({"status":"DOWN"})"_s);
    row("empty error", R"({"error":{}})", uR"({"error":{}})"_s);
    row("error without a word more", R"({"error":"invalid_client"})",
        uR"({"error":"invalid_client"})"_s);
    row("cut off", R"({"error":{"errorC)", uR"({"error":{"errorC)"_s);
}

void RefusalsTest::thirdShapeTellsItsFirstBytes()
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
    const QByteArray known = R"({"message":"m","x":%1,"errorCode":"C"})";
    QCOMPARE(nested(known, 64).code, u"C"_s);
    QCOMPARE(nested(known, 64).detail, QString());
    // What was read before stays.
    QCOMPARE(nested(known, 65).message, u"m"_s);
    QCOMPARE(nested(known, 65).detail, u"nesting at most 64"_s);

    const QByteArray unknown = R"({"x":%1})";
    QVERIFY(nested(unknown, 64).detail.startsWith(u"{\"x\":[["_s));
    QVERIFY(nested(unknown, 65).detail.startsWith(u"nesting at most 64; it begins: {\"x\":[["_s));
}

void RefusalsTest::textWithoutAnEndIsCut()
{
    const QByteArray text(5'000'000, 'x');
    const Refusal refusal = parseRefusal(
        R"({"error":{"errorCode":")" + text + R"(","message":")" + text + R"(","details":")" +
        text + R"("}})");
    for (const QString &field : {refusal.code, refusal.message, refusal.detail})
        QCOMPARE(field, QString(2000, u'x'));
}

void RefusalsTest::survivesACutAtAnyByte_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::newRow("gateway") << u"refusal-gateway.json"_s;
    QTest::newRow("service") << u"refusal-service.json"_s;
}

// There is always something to show.
void RefusalsTest::survivesACutAtAnyByte()
{
    QFETCH(const QString, fileName);
    const QByteArray body = testData(fileName);
    for (qsizetype size = 1; size < body.size(); ++size) {
        const Refusal refusal = parseRefusal(body.first(size));
        QVERIFY(!refusal.message.isEmpty() || !refusal.detail.isEmpty());
    }
}

QTEST_APPLESS_MAIN(RefusalsTest)
#include "tst_refusals.moc"
