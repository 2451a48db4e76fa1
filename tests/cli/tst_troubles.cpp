// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliprocess.h"
#include "support/loopbackserver.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

const QByteArray services = R"({"services":[{"serviceId":"s","name":"n","status":"learnable"}]})";

LoopbackResponse::Headers dateAhead(qint64 seconds)
{
    const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(seconds);
    return {{"Date", QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1()}};
}

} // namespace

// What is told on standard error while the program helps itself.
class TestTroubles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongClockIsToldInEnglish_data();
    void wrongClockIsToldInEnglish();
    void serversTimeIsNotUsedWithoutTheOption_data();
    void serversTimeIsNotUsedWithoutTheOption();
    void clockThatWasNotToBlameIsNotTold();
    void furtherAttemptsAreTold();
    void longPauseThatTheServiceWantsIsTold();
};

void TestTroubles::wrongClockIsToldInEnglish_data()
{
    QTest::addColumn<qint64>("ahead"); // seconds
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QByteArray>("told");
    for (const QString &locale : {u"C.UTF-8"_s, u"en_GB.UTF-8"_s, u"de_DE.UTF-8"_s}) {
        const auto row = [&locale](qint64 ahead, const QByteArray &told) {
            QTest::addRow("%s, %s", told.constData(), qPrintable(locale))
                << ahead << locale << told;
        };
        row(7200, "2 hours: this computer's clock is behind");
        row(-90, "90 seconds: this computer's clock is ahead");
        row(-90 * 60, "90 minutes: this computer's clock is ahead");
        row(1500 * 24 * 3600, "1,500 days: this computer's clock is behind");
    }
}

void TestTroubles::wrongClockIsToldInEnglish()
{
    QFETCH(const qint64, ahead);
    QFETCH(const QString, locale);
    QFETCH(const QByteArray, told);
    LoopbackServer server([&](const LoopbackRequest &request) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch() + ahead * 1000;
        const qint64 signedAt = request.values("x-ncp-apigw-timestamp").value(0).toLongLong();
        const bool isGood = qAbs(signedAt - now) < 30'000;
        return LoopbackResponse::json(
            isGood ? services : "{}"_ba, isGood ? 200 : 401, dateAhead(ahead));
    });
    const auto process =
        cliProcess({u"services"_s, u"--format=csv"_s, u"--use-server-time"_s}, server.endpoint());
    for (const QString &variable : {u"LC_ALL"_s, u"LANG"_s, u"LANGUAGE"_s})
        setVariable(*process, variable, locale);
    const CliResult result = finish(*process);
    QCOMPARE(result.status, 0);
    // Of a difference told to the second, one may pass on a busy machine.
    QByteArray err = result.err;
    for (const char *near : {"89 seconds", "91 seconds"})
        err.replace(near, "90 seconds");
    QCOMPARE(
        err,
        "trainboard-cli: The server's clock and this computer's clock differ by " + told +
            ". Requests were signed with the server's time. If the clock of this computer is "
            "wrong, correct it.\n");
}

void TestTroubles::serversTimeIsNotUsedWithoutTheOption_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("services") << QStringList{u"services"_s};
    QTest::newRow("trainings") << QStringList{u"trainings"_s, u"s"_s};
    QTest::newRow("accounts check") << QStringList{u"accounts"_s, u"check"_s, u"Environment"_s};
}

void TestTroubles::serversTimeIsNotUsedWithoutTheOption()
{
    QFETCH(const QStringList, command);
    constexpr qint64 ahead = 7200;
    LoopbackServer server([&](const LoopbackRequest &request) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch() + ahead * 1000;
        const qint64 signedAt = request.values("x-ncp-apigw-timestamp").value(0).toLongLong();
        const bool isGood = qAbs(signedAt - now) < 30'000;
        const QByteArray body = request.target.endsWith("/trains") ? R"({"trains":[]})" : services;
        return LoopbackResponse::json(
            isGood ? body : "{}"_ba, isGood ? 200 : 401, dateAhead(ahead));
    });
    const CliResult refused = runCli(command, server.endpoint());
    QCOMPARE(refused.status, 3);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY2(
        refused.err.contains("The clock of this computer differs by 2 hours from the clock of "
                             "127.0.0.1:"),
        refused.err.constData());
    QVERIFY2(refused.err.contains("only if you trust 127.0.0.1:"), refused.err.constData());
    QVERIFY2(refused.err.contains("add --use-server-time."), refused.err.constData());

    const CliResult agreed =
        runCli(command + QStringList{u"--use-server-time"_s}, server.endpoint());
    QCOMPARE(agreed.status, 0);
    QCOMPARE(server.requests().size(), 3);
    QVERIFY2(agreed.err.contains("differ by 2 hours"), agreed.err.constData());
}

void TestTroubles::clockThatWasNotToBlameIsNotTold()
{
    LoopbackServer server(LoopbackResponse::json("{}", 401, dateAhead(7200)));
    const CliResult result = runCli({u"services"_s, u"--use-server-time"_s}, server.endpoint());
    QCOMPARE(result.status, 3);
    QVERIFY2(!result.err.contains("slow"), result.err.constData());
    QVERIFY2(!result.err.contains("fast"), result.err.constData());
    QVERIFY2(!result.err.contains("Correct the clock"), result.err.constData());
}

void TestTroubles::furtherAttemptsAreTold()
{
    int asked = 0;
    LoopbackServer server([&](const LoopbackRequest &) {
        return ++asked == 1 ? LoopbackResponse::json("{}", 503) : LoopbackResponse::json(services);
    });
    const CliResult result = runCli({u"services"_s, u"--format=csv"_s}, server.endpoint());
    QCOMPARE(result.status, 0);
    QVERIFY2(
        result.err.startsWith("trainboard-cli: The service failed. Retrying in "),
        result.err.constData());
    QVERIFY2(result.err.endsWith(" s (attempt 2 of 3).\n"), result.err.constData());
    QCOMPARE(result.err.count('\n'), 1);
}

void TestTroubles::longPauseThatTheServiceWantsIsTold()
{
    LoopbackServer server(LoopbackResponse::json("{}", 503, {{"Retry-After", "600"}}));
    const CliResult result = runCli({u"services"_s}, server.endpoint());
    QCOMPARE(result.status, 1);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY2(result.err.contains("wait 10 minutes."), result.err.constData());
}

static const RegisteredTest registered(__FILE__, runTest<TestTroubles, QCoreApplication>);
#include "tst_troubles.moc"
