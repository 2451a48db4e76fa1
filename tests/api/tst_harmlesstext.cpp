// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/harmlesstext.h"
#include "api/spellings.h"
#include "support/testprogram.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

// What is shown of a response: what the services write, and nothing that looks like a key.
class HarmlessTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesOfServices_data();
    void linesOfServices();
    void codes_data();
    void codes();
    void traceIds_data();
    void traceIds();
    void addresses_data();
    void addresses();
    void noSpellingIsShown_data();
    void noSpellingIsShown();
};

void HarmlessTextTest::linesOfServices_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto same = [](const QString &text) { QTest::newRow(qPrintable(text)) << text << text; };
    const auto row = [](const QString &text, const QString &shown) {
        QTest::newRow(qPrintable(text.left(60))) << text << shown;
    };
    for (const QString &text :
         {u"Authentication Failed"_s, u"Invalid authentication information."_s,
          u"Authentication information are missing."_s, u"Permission Denied"_s,
          u"Bad Request Exception"_s, u"Not Found Exception"_s, u"Quota Exceeded"_s,
          u"Rate Limited"_s, u"Endpoint Timeout"_s, u"Request Entity Too Large"_s,
          u"no healthy upstream"_s, u"The service isn't available, please retry (a bit) later!"_s,
          u"the read-only user's request: HTTP or JSON?"_s, u"요청한 API는 사용할 수 없습니다."_s,
          u"認証に失敗しました。"_s, QString()})
        same(text);
    for (const QString &text :
         {u"limit must be less than or equal to 1000"_s, u"offset must be ≥ 0"_s,
          u"Required parameter missing: serviceId"_s,
          u"The header x-ncp-apigw-timestamp is missing."_s, u"[name] must not be blank"_s,
          u"인증키(Access Key)가 올바르지 않습니다. 1분 후 다시 시도해 주세요."_s,
          u"서비스·학습 정보를 찾을 수 없습니다."_s, u"パラメータ「limit」が不正です。"_s,
          u"認証エラー：キーが無効です（HTTP 401）。"_s, u"様々な理由で処理できません！"_s})
        same(text);
    row(u"[Version3] is a duplicate name."_s, u"… is a duplicate name."_s);
    row(u"키 AKIA5R8bL7wqYtoh가 올바르지 않습니다."_s, u"키 …가 올바르지 않습니다."_s);
    row(u"キー「5R8bL7wqYtoh」は無効です"_s, u"キー「…」は無効です"_s);
    row(u"ｋｅｙ ５Ｒ８ｂ is not known to us"_s, u"… is not known to us"_s);
    row(u"words & . & . & . & ."_s, QString());
    row(u"Request 3fd67b58 failed"_s, u"Request … failed"_s);
    row(u"키 \u3097\u3040 가 없습니다"_s, u"키 … 가 없습니다"_s); // unassigned
    row(u"  first line\nsecond line"_s, u"first line"_s);
    row(u"first line\u2028second line"_s, u"first line"_s);
    row(u"word "_s.repeated(60), u"word "_s.repeated(39) + u'…');
    row(u"<html><body>Log in</body></html>"_s, QString());
    row(uR"({"status":"DOWN"})"_s, QString());
    row(u"HTTP 401 for 10.0.0.1 port 443"_s, u"HTTP 401 for … port 443"_s);
    row(u"one 1 two 2 three 3 four 4 words"_s, u"one 1 two 2 three … four … words"_s);
    row(u"key: EXAMPLEACCESSKEY"_s, u""_s);
    row(u"the key is EXAMPLEACCESSKEY"_s, u"the key is …"_s);
}

void HarmlessTextTest::linesOfServices()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(harmlessLine(text), shown);
}

void HarmlessTextTest::codes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isShown");
    for (const char *code :
         {"200", "999999", "BAD_REQUEST", "DUPLICATE_NAME", "INTERNAL", "C.Error"})
        QTest::newRow(code) << QString::fromLatin1(code) << (QByteArray(code) != "C.Error");
    for (const char *code :
         {"1234567", "EXAMPLEACCESSKEY", "EXAMPLE_0001", "a b", "A=", "{}", "[1]",
          "EXAMPLE_ACCESS_EXAMPLE_ACCESS_EXAMPLE_ACCESS"})
        QTest::newRow(code) << QString::fromLatin1(code) << false;
}

void HarmlessTextTest::codes()
{
    QFETCH(const QString, code);
    QFETCH(const bool, isShown);
    QCOMPARE(harmlessCode(code), isShown ? code : QString());
}

void HarmlessTextTest::traceIds_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("isShown");
    for (const QByteArray &id :
         {"36d31ckp3edpj38phnccqmcoph"_ba, "dceea818-7553-47ae-b2e8-54b8aefd31ff"_ba})
        QTest::newRow(id.constData()) << id << true;
    for (const QByteArray &id :
         {"EXAMPLEACCESSKEY0001"_ba, "36D31CKP3EDPJ38PHNCCQMCOPH"_ba,
          "36d31ckp3edpj38phnccqmcop"_ba, "eFXe6KqW/YWJzuijh91NTDELQZkGK3/N329QHDjL0l4="_ba,
          "trace-1"_ba, "a b"_ba, "<b>"_ba, "\x1b[31m"_ba,
          "dceea818-7553-47ae-b2e8-54b8aefd31fg"_ba, "45584d504c45414343455353"_ba})
        QTest::newRow(id.constData()) << id << false;
}

void HarmlessTextTest::traceIds()
{
    QFETCH(const QByteArray, id);
    QFETCH(const bool, isShown);
    QCOMPARE(harmlessTraceId(id), isShown ? QString::fromLatin1(id) : QString());
}

void HarmlessTextTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("shown");
    const auto row = [](const QString &address, const QString &shown) {
        QTest::newRow(qPrintable(address)) << address << shown;
    };
    row(u"https://login.example.com/a?b#c"_s, u"https://login.example.com"_s);
    row(u"http://user:password@localhost:8080/"_s, u"http://localhost:8080"_s);
    row(u"http://127.0.0.1/a"_s, u"http://127.0.0.1"_s);
    row(u"http://[::1]:81/a"_s, u"http://[::1]:81"_s);
    row(u"https://[2149:b8a1:ae1f:2ef7:c7f5:1345:1c7a:77cf]:65000/x"_s, u"https://[…]:65000"_s);
    row(u"https://login2.company.co.kr/"_s, u"https://….company.co.kr"_s);
    row(u"https://a1b2c3d4e5f6.evil.example/"_s, u"https://….evil.example"_s);
    row(u"https://EXAMPLEACCESSKEY0001/"_s, u"https://…"_s);
    row(u"https://EXAMPLEACCESSKEY.example/"_s, u"https://….example"_s);
    row(u"examplekey://host.example/"_s, u"examplekey://host.example"_s);
}

void HarmlessTextTest::addresses()
{
    QFETCH(const QString, address);
    QFETCH(const QString, shown);
    QCOMPARE(harmlessAddress(QUrl(address)), shown);
}

void HarmlessTextTest::noSpellingIsShown_data()
{
    addSpellings(u"5R8bL7wqYtoh2uprvcTV"_s, u"eFXe6KqW/YWJzuijh91NTDELQZkGK3/N329QHDjL0l4="_s);
}

void HarmlessTextTest::noSpellingIsShown()
{
    QFETCH(const QString, spelling);
    for (const QString &pattern :
         {u"%1"_s, u"Your key %1 is not known"_s, u"the signature is %1"_s,
          u"%1 was refused here"_s, u"Refused:\n%1"_s,
          u"Words that fill the line so that it is cut somewhere within what is "
          u"repeated, which is a thing that has happened before, and so on, and "
          u"so on, and on (%1)"_s}) {
        const QString text = pattern.arg(spelling);
        const QByteArray header = text.toUtf8();
        for (const QString &shown :
             {harmlessLine(text), harmlessCode(text), harmlessTraceId(header),
              harmlessAddress(QUrl(u"https://%1.example/%1"_s.arg(spelling)))})
            QVERIFY2(!repeats(shown, spelling), qPrintable(shown));
    }
}

static const RegisteredTest registered(__FILE__, runTest<HarmlessTextTest>);
#include "tst_harmlesstext.moc"
