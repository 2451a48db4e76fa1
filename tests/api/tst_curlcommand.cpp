// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/http/curlcommand.h"
#include "api/http/signature.h"
#include "support/loopbackserver.h"
#include "support/outcome.h"
#include "support/testnetwork.h"
#include "support/testprogram.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The same as in tst_signature, where the signature was made with OpenSSL.
const Credentials credentials{
    u"EXAMPLEACCESSKEY0001"_s, u"ExampleSecretKey0000000000000000000000001"_s};
constexpr qint64 now = 1722306336558;
const QUrl servicesUrl(u"https://aitems.apigw.ntruss.com/api/v1/services"_s);
const QByteArray servicesSignature = "eFXe6KqW/YWJzuijh91NTDELQZkGK3/N329QHDjL0l4=";

// What the shell gave curl, and what became of the shell.
struct Call
{
    QByteArrayList arguments;
    QByteArray errors;
    int exitCode = -1;

    // The values of "-H name: value".
    QByteArrayList headers(const QByteArray &name) const
    {
        QByteArrayList values;
        for (qsizetype i = 0; i + 1 < arguments.size(); ++i) {
            const QByteArray prefix = name + ": ";
            if (arguments.at(i) == "-H" && arguments.at(i + 1).startsWith(prefix))
                values += arguments.at(i + 1).sliced(prefix.size());
        }
        return values;
    }
};

} // namespace

// The commands are run by a real shell.
class CurlCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void redactedOneHoldsPlaceholders();
    void redactedOneTakesTheKeyFromTheEnvironment();
    void signedOneHoldsTheSignature();
    void signedOneSaysHowLongItIsValid();
    void oddCharactersStayInTheirWord_data();
    void oddCharactersStayInTheirWord();
    void oddKeysStayInTheirWord_data();
    void oddKeysStayInTheirWord();
    void commentsMeanNothingToAnyShell();
    void secretKeyIsInNeither();
    void clientSignsWithItsKeysForThisMoment();
    void clientSignsNothingThatItWouldNotSend();
    void thisComputerIsAskedWithoutAProxy();
    void clientTellsTheAddressesThatItAsksFor();
    void realCurlSendsWhatWasSigned_data();
    void realCurlSendsWhatWasSigned();

private:
    Call run(const QString &command, const QString &accessKeyOfEnvironment = {}) const;

    QTemporaryDir m_folder;
    QString m_shell;
};

void CurlCommandTest::initTestCase()
{
    m_shell = QStandardPaths::findExecutable(u"sh"_s);
    if (m_shell.isEmpty())
        QSKIP("there is no POSIX shell");
    QVERIFY(m_folder.isValid());
    QFile curl(m_folder.filePath(u"curl"_s));
    QVERIFY(curl.open(QIODevice::WriteOnly));
    curl.write("#!/bin/sh\nfor argument in \"$@\"; do printf '%s\\0' \"$argument\"; done\n");
    QVERIFY(curl.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

Call CurlCommandTest::run(const QString &command, const QString &accessKeyOfEnvironment) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, QString(m_folder.path() + u':' + environment.value(u"PATH"_s)));
    environment.insert(u"NCLOUD_ACCESS_KEY"_s, accessKeyOfEnvironment);
    QProcess shell;
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(m_folder.path());
    shell.start(m_shell, {u"-c"_s, command});
    if (!shell.waitForFinished())
        return {};
    QByteArrayList arguments = shell.readAllStandardOutput().split('\0');
    arguments.removeLast(); // each ends with one
    return {arguments, shell.readAllStandardError(), shell.exitCode()};
}

void CurlCommandTest::redactedOneHoldsPlaceholders()
{
    const Call call = run(redactedCurlCommand(servicesUrl));
    QCOMPARE(call.exitCode, 0);
    QCOMPARE(call.errors, QByteArray());
    QCOMPARE(call.arguments.last(), servicesUrl.toEncoded());
    QCOMPARE(call.headers("x-ncp-apigw-timestamp"), QByteArrayList{"<timestamp>"});
    QCOMPARE(call.headers("x-ncp-apigw-signature-v2"), QByteArrayList{"<signature>"});
    QCOMPARE(call.headers("accept"), QByteArrayList{"application/json"});
    QCOMPARE(call.headers("content-type"), QByteArrayList{"application/json"});
}

void CurlCommandTest::redactedOneTakesTheKeyFromTheEnvironment()
{
    const QString key = u"a key's \"odd\" $(touch broken) text"_s;
    const Call call = run(redactedCurlCommand(servicesUrl), key);
    QCOMPARE(call.headers("x-ncp-iam-access-key"), QByteArrayList{key.toUtf8()});
    QVERIFY(!QFile::exists(m_folder.filePath(u"broken"_s)));
}

void CurlCommandTest::signedOneHoldsTheSignature()
{
    const Call call = run(signedCurlCommand(servicesUrl, credentials, now));
    QCOMPARE(call.exitCode, 0);
    QCOMPARE(call.errors, QByteArray());
    QCOMPARE(call.arguments.last(), servicesUrl.toEncoded());
    QCOMPARE(call.headers("x-ncp-apigw-timestamp"), QByteArrayList{QByteArray::number(now)});
    QCOMPARE(call.headers("x-ncp-iam-access-key"), QByteArrayList{"EXAMPLEACCESSKEY0001"});
    QCOMPARE(call.headers("x-ncp-apigw-signature-v2"), QByteArrayList{servicesSignature});
}

void CurlCommandTest::signedOneSaysHowLongItIsValid()
{
    const QString command = signedCurlCommand(servicesUrl, credentials, now);
    QVERIFY(command.startsWith(u"# "_s));
    QVERIFY(command.contains(u"Signed at 2024-07-30T02:25:36Z and valid for five minutes."_s));
}

void CurlCommandTest::oddCharactersStayInTheirWord_data()
{
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QString &path) { QTest::newRow(name) << path; };
    row("quote", u"it's"_s);
    row("quotes that close each other", u"a';touch broken;'b"_s);
    row("double quote", u"a\";touch broken;\"b"_s);
    row("command", u"$(touch broken)"_s);
    row("command in backticks", u"`touch broken`"_s);
    row("variable", u"$PATH"_s);
    row("ends of a command", u"a;touch broken&touch broken|touch broken"_s);
    row("pattern", u"*[a-z]{1,2}"_s);
    row("history", u"a!!b"_s);
    row("backslash at the end", u"a\\"_s);
    row("line end", u"a\ntouch broken\nb"_s);
    row("query", u"a?offset=0&limit=1000&isRecent=true"_s);
    row("not ASCII", u"학습 모델"_s);
    row("an option", u"-K -o x"_s);
}

void CurlCommandTest::oddCharactersStayInTheirWord()
{
    QFETCH(const QString, path);
    const QUrl url(QString(u"https://h/"_s + path));
    QVERIFY(url.isValid());
    for (const QString &command :
         {redactedCurlCommand(url), signedCurlCommand(url, credentials, now)}) {
        const Call call = run(command);
        QCOMPARE(call.exitCode, 0);
        QCOMPARE(call.errors, QByteArray());
        QCOMPARE(call.arguments.last(), url.toEncoded());
        QCOMPARE(call.arguments.count(), 14);
        QVERIFY(!QFile::exists(m_folder.filePath(u"broken"_s)));
    }
}

void CurlCommandTest::oddKeysStayInTheirWord_data()
{
    QTest::addColumn<QString>("accessKey");
    QTest::newRow("quotes") << u"a'b\"c''"_s;
    QTest::newRow("quotes that close each other") << u"';touch broken;'"_s;
    QTest::newRow("command") << u"$(touch broken)`touch broken`"_s;
    QTest::newRow("backslash") << u"\\'\\"_s;
    QTest::newRow("file of curl's") << u"@/etc/hostname"_s;
    QTest::newRow("not ASCII") << u"열쇠 🔑"_s;
}

void CurlCommandTest::oddKeysStayInTheirWord()
{
    QFETCH(const QString, accessKey);
    const Call call = run(signedCurlCommand(servicesUrl, {accessKey, credentials.secretKey}, now));
    QCOMPARE(call.exitCode, 0);
    QCOMPARE(call.errors, QByteArray());
    QCOMPARE(call.headers("x-ncp-iam-access-key"), QByteArrayList{accessKey.toUtf8()});
    QCOMPARE(
        call.headers("x-ncp-apigw-signature-v2"),
        QByteArrayList{signature(
            "GET", "/api/v1/services", QByteArray::number(now), accessKey.toUtf8(),
            credentials.secretKey.toUtf8())});
    QVERIFY(!QFile::exists(m_folder.filePath(u"broken"_s)));
}

// zsh runs a comment that is pasted.
void CurlCommandTest::commentsMeanNothingToAnyShell()
{
    static const QRegularExpression plain(u"^# [A-Za-z0-9 ,.:_-]+$"_s);
    for (const QString &command :
         {redactedCurlCommand(servicesUrl), signedCurlCommand(servicesUrl, credentials, now)}) {
        const QStringList lines = command.split(u'\n');
        QVERIFY(lines.first().startsWith(u'#'));
        for (const QString &line : lines) {
            if (line.startsWith(u'#'))
                QVERIFY2(plain.match(line).hasMatch(), qPrintable(line));
        }
    }
}

void CurlCommandTest::secretKeyIsInNeither()
{
    QVERIFY(!redactedCurlCommand(servicesUrl).contains(u"EXAMPLE"_s));
    QVERIFY(!signedCurlCommand(servicesUrl, credentials, now).contains(credentials.secretKey));
}

void CurlCommandTest::clientSignsWithItsKeysForThisMoment()
{
    TestNetwork network;
    const ApiClient client(&network.transport, QUrl(u"https://h/api/v1"_s), credentials);
    const QUrl url = client.trainingsUrl(u"6wxgu000000"_s, true);
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const Call call = run(*client.signedCurl(url));
    const QByteArray timestamp = call.headers("x-ncp-apigw-timestamp").value(0);
    QVERIFY(timestamp.toLongLong() >= before);
    QVERIFY(timestamp.toLongLong() <= QDateTime::currentMSecsSinceEpoch());
    QCOMPARE(
        call.headers("x-ncp-apigw-signature-v2"),
        QByteArrayList{signature(
            "GET", "/api/v1/services/6wxgu000000/trains?isRecent=true", timestamp,
            credentials.accessKey.toUtf8(), credentials.secretKey.toUtf8())});
}

void CurlCommandTest::clientSignsNothingThatItWouldNotSend()
{
    TestNetwork network;
    const ApiClient open(&network.transport, QUrl(u"http://example.com"_s), credentials);
    const ApiClient forged(
        &network.transport, QUrl(u"https://example.com"_s),
        {u"KEY\r\nX-Forged: 1"_s, credentials.secretKey});
    for (const ApiClient *client : {&open, &forged}) {
        const QUrl url = client->serviceUrl(u"s"_s);
        QVERIFY(!client->signedCurl(url));
    }
}

// A proxy of the environment could read the request, for there is no TLS.
void CurlCommandTest::thisComputerIsAskedWithoutAProxy()
{
    for (const char *host : {"127.0.0.1", "localhost", "[::1]"}) {
        const QUrl url(u"http://%1:9000/api/v1/services"_s.arg(QLatin1StringView(host)));
        for (const QString &command :
             {redactedCurlCommand(url), signedCurlCommand(url, credentials, now)}) {
            const Call call = run(command);
            const qsizetype option = call.arguments.indexOf("--noproxy");
            QVERIFY(option >= 0);
            QCOMPARE(call.arguments.at(option + 1), "*"_ba);
            QCOMPARE(call.arguments.last(), url.toEncoded());
        }
    }
    QVERIFY(!redactedCurlCommand(servicesUrl).contains("noproxy"_L1));
}

void CurlCommandTest::clientTellsTheAddressesThatItAsksFor()
{
    LoopbackServer server(LoopbackResponse::json("{}"));
    TestNetwork network;
    ApiClient client(&network.transport, server.endpoint(), credentials);
    const QString id = u"it's 6w/학습"_s;
    const TrainingKey key{id, KnownTrainingType::Pop, u"ma ql"_s};
    QVERIFY(outcomeOf(client.service(id)));
    QVERIFY(outcomeOf(client.training(key)));
    QVERIFY(outcomeOf(client.trainings(id, true)));
    QCOMPARE(
        server.targets(),
        (QByteArrayList{
            pathAndQuery(client.serviceUrl(id)), pathAndQuery(client.trainingUrl(key)),
            pathAndQuery(client.trainingsUrl(id, true))}));
    QVERIFY(client.serviceUrl(id).toEncoded().startsWith(server.endpoint().toEncoded()));
}

void CurlCommandTest::realCurlSendsWhatWasSigned_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("plain") << u"/services"_s;
    QTest::newRow("query") << u"/services?offset=0&limit=1000&isRecent=true"_s;
    QTest::newRow("lists of curl's") << u"/services/{a,b}?c=[1-3]"_s;
    QTest::newRow("dots") << u"/services/../a/./b"_s;
    QTest::newRow("not ASCII") << u"/services/학습 '모델'"_s;
}

void CurlCommandTest::realCurlSendsWhatWasSigned()
{
    QFETCH(const QString, path);
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("there is no curl");
    LoopbackServer server(LoopbackResponse::json("{\"services\":[]}"));
    const QUrl url(QString(server.endpoint().toString() + path));

    QProcess shell;
    shell.start(m_shell, {u"-c"_s, signedCurlCommand(url, credentials, now)});
    QTRY_COMPARE_WITH_TIMEOUT(shell.state(), QProcess::NotRunning, 20000);
    QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
    const QByteArray output = shell.readAllStandardOutput();
    QVERIFY(output.startsWith("HTTP/1.1 200"));
    QVERIFY(output.endsWith("{\"services\":[]}"));

    QCOMPARE(server.requests().size(), 1);
    const LoopbackRequest &request = server.requests().first();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(
        request.values("x-ncp-apigw-signature-v2"),
        QByteArrayList{signature(
            "GET", request.target, request.values("x-ncp-apigw-timestamp").value(0),
            request.values("x-ncp-iam-access-key").value(0), credentials.secretKey.toUtf8())});
}

static const RegisteredTest registered(__FILE__, runTest<CurlCommandTest, QCoreApplication>);
#include "tst_curlcommand.moc"
