// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/cliprocess.h"
#include "cli/command.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodCallsAreUnderstood();
    void optionsMayStandAnywhere();
    void watchingIsUnderstood();
    void versionMeansTheTrainingAfterSomeCommands_data();
    void versionMeansTheTrainingAfterSomeCommands();
    void wrongCallsAreRefused_data();
    void wrongCallsAreRefused();
    void keysAreNotTakenFromTheCommandLine_data();
    void keysAreNotTakenFromTheCommandLine();
    void helpTeaches_data();
    void helpTeaches();
    void helpFitsATerminal();
    void version();

private:
    static Result<CommandLine, QString> parse(QStringList arguments)
    {
        arguments.prepend(u"trainboard-cli"_s);
        return parseCommandLine(arguments);
    }
};

void TestCommandLine::goodCallsAreUnderstood()
{
    const auto services = parse({u"services"_s});
    QVERIFY(services);
    QCOMPARE(services->command->name, u"services"_s);
    QCOMPARE(services->format, Format::Table);
    QVERIFY(!services->account);

    const auto trainings = parse(
        {u"trainings"_s, u"6wxgu000000"_s, u"--recent"_s, u"--format"_s, u"csv"_s,
         u"--account=Environment"_s});
    QVERIFY(trainings);
    QCOMPARE(trainings->command->name, u"trainings"_s);
    QCOMPARE(trainings->arguments, QStringList{u"6wxgu000000"_s});
    QCOMPARE(trainings->format, Format::Csv);
    QCOMPARE(trainings->account.value_or(QString()), u"Environment"_s);
    QVERIFY(trainings->recentOnly);

    const auto tsv = parse({u"services"_s, u"--format=tsv"_s, u"--bom"_s, u"--csv-safe"_s});
    QVERIFY(tsv);
    QCOMPARE(tsv->format, Format::Tsv);
    QVERIFY(tsv->byteOrderMark && tsv->csvSafe);
    const auto markdown = parse({u"status"_s, u"--format=markdown"_s});
    QVERIFY(markdown);
    QCOMPARE(markdown->format, Format::Markdown);
}

void TestCommandLine::optionsMayStandAnywhere()
{
    const auto call =
        parse({u"--format=json"_s, u"--recent"_s, u"trainings"_s, u"--"_s, u"-odd-"_s});
    QVERIFY(call);
    QCOMPARE(call->format, Format::Json);
    QCOMPARE(call->arguments, QStringList{u"-odd-"_s});
}

void TestCommandLine::watchingIsUnderstood()
{
    const auto watch = parse({u"watch"_s, u"6wxgu000000"_s});
    QVERIFY(watch);
    QVERIFY(!watch->until && !watch->timeout);
    QCOMPARE(watch->trainingVersion, QString());
    const auto all = parse(
        {u"watch"_s, u"6wxgu000000"_s, u"--until=final"_s, u"--timeout=1h30m"_s, u"--version"_s,
         u"-v1"_s, u"--format=json"_s});
    QVERIFY(all);
    QVERIFY(all->until == Until::Final);
    QCOMPARE(all->timeout->count(), 5400);
    QCOMPARE(all->trainingVersion, u"-v1"_s);
    QCOMPARE(all->format, Format::Json);
    QCOMPARE(parse({u"status"_s})->since, std::chrono::hours(24));
    QCOMPARE(parse({u"status"_s, u"--since"_s, u"7d"_s})->since, std::chrono::hours(168));
}

void TestCommandLine::versionMeansTheTrainingAfterSomeCommands_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("version"); // of the training; empty: this program's is asked for
    const auto row = [](const QString &arguments, const QString &version) {
        QTest::newRow(qPrintable(arguments)) << arguments.split(u' ') << version;
    };
    row(u"watch s --version v1"_s, u"v1"_s);
    row(u"watch --version v1 s"_s, u"v1"_s);
    row(u"--version v1 watch s"_s, u"v1"_s);
    row(u"--version=v1 watch s"_s, u"v1"_s);
    row(u"watch s -version v1"_s, u"v1"_s);
    row(u"history s --version=watch"_s, u"watch"_s);
    row(u"--version"_s, {});
    row(u"-v"_s, {});
    row(u"services --version"_s, {});
    row(u"--version services"_s, {});
    row(u"trainings s -v"_s, {});
    row(u"status --version"_s, {});
}

void TestCommandLine::versionMeansTheTrainingAfterSomeCommands()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, version);
    const auto call = parse(arguments);
    QVERIFY2(call, call ? "" : qPrintable(call.error()));
    QCOMPARE(call->trainingVersion, version);
    QCOMPARE(call->version, version.isEmpty());
}

void TestCommandLine::wrongCallsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QStringList &arguments, const QString &expected) {
        QTest::newRow(name) << arguments << expected;
    };
    row("nothing", {}, u"Missing command. Use one of: services, trainings"_s);
    row("option alone", {u"--recent"_s}, u"Missing command."_s);
    row("command", {u"training"_s}, u"Unknown command \"training\". Use one of: services"_s);
    row("option", {u"services"_s, u"--verbose"_s}, u"Unknown option --verbose."_s);
    row("short option", {u"services"_s, u"-x"_s}, u"Unknown option -x."_s);
    row("another's option", {u"services"_s, u"--recent"_s},
        u"\"services\" does not take --recent"_s);
    row("format", {u"services"_s, u"--format"_s, u"xml"_s},
        u"Unknown format \"xml\". Use table, json, csv, tsv or markdown."_s);
    row("no format", {u"services"_s, u"--format"_s}, u"Missing value after '--format'"_s);
    row("flag with value", {u"trainings"_s, u"a"_s, u"--recent=no"_s}, u"Unexpected value"_s);
    const QString needsCsv = u"--bom is for csv and tsv only: add --format csv"_s;
    row("mark without a format", {u"services"_s, u"--bom"_s}, needsCsv);
    row("mark in a table", {u"services"_s, u"--bom"_s, u"--format=table"_s}, needsCsv);
    row("mark in Markdown", {u"services"_s, u"--bom"_s, u"--format=markdown"_s}, needsCsv);
    row("mark in JSON", {u"trainings"_s, u"a"_s, u"--format=json"_s, u"--bom"_s}, needsCsv);
    row("mark of a list of accounts", {u"accounts"_s, u"list"_s, u"--bom"_s}, needsCsv);
    row("safe without a format", {u"services"_s, u"--csv-safe"_s},
        u"--csv-safe is for csv and tsv only: add --format csv, or leave --csv-safe out."_s);
    row("safe in JSON", {u"trainings"_s, u"a"_s, u"--format=json"_s, u"--csv-safe"_s},
        u"--csv-safe is for csv and tsv only"_s);
    row("safe list of accounts", {u"accounts"_s, u"list"_s, u"--csv-safe"_s},
        u"--csv-safe is for csv and tsv only"_s);
    row("safe with a value", {u"services"_s, u"--format=csv"_s, u"--csv-safe=no"_s},
        u"Unexpected value"_s);
    row("mark of an account", {u"accounts"_s, u"check"_s, u"a"_s, u"--bom"_s},
        u"\"accounts check\" does not take --bom."_s);
    row("no service", {u"trainings"_s}, u"SERVICE is missing"_s);
    row("empty service", {u"trainings"_s, u" "_s}, u"\" \" is not a valid SERVICE"_s);
    row("path", {u"trainings"_s, u".."_s}, u"\"..\" is not a valid SERVICE"_s);
    row("one too many", {u"services"_s, u"x"_s}, u"\"services\" takes no arguments."_s);
    row("two services", {u"trainings"_s, u"a"_s, u"b"_s}, u"takes no arguments after SERVICE"_s);
    row("watch nothing", {u"watch"_s}, u"SERVICE is missing"_s);
    row("watch until", {u"watch"_s, u"s"_s, u"--until"_s, u"done"_s},
        u"\"done\" is nothing to wait for. Use completed, failed or final."_s);
    row("watch for", {u"watch"_s, u"s"_s, u"--timeout"_s, u"5"_s},
        u"--timeout: \"5\" is not a duration."_s);
    row("watch as CSV", {u"watch"_s, u"s"_s, u"--format=csv"_s},
        u"Unknown format \"csv\". Use text or json."_s);
    row("text of others", {u"services"_s, u"--format=text"_s},
        u"Unknown format \"text\". Use table, json, csv, tsv or markdown."_s);
    // As with a variable that is not set.
    row("no version", {u"watch"_s, u"s"_s, u"--version"_s}, u"Missing value after '--version'"_s);
    row("empty version", {u"watch"_s, u"s"_s, u"--version"_s, u""_s},
        u"The value of --version is empty."_s);
    row("version of whom", {u"watch"_s, u"s"_s, u"-v"_s}, u"Use --version VERSION."_s);
    row("watch since", {u"watch"_s, u"s"_s, u"--since=1h"_s},
        u"\"watch\" does not take --since."_s);
    row("view of services", {u"services"_s, u"--view=All"_s},
        u"\"services\" does not take --view."_s);
    row("no view", {u"trainings"_s, u"a"_s, u"--view"_s}, u"Missing value after '--view'"_s);
    row("since when", {u"status"_s, u"--since"_s, u"yesterday"_s},
        u"--since: \"yesterday\" is not a duration."_s);
    row("status of", {u"status"_s, u"s"_s}, u"\"status\" takes no arguments."_s);
    row("unknown help", {u"help"_s, u"me"_s}, u"Unknown command \"me\""_s);
}

void TestCommandLine::wrongCallsAreRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, expected);
    const auto call = parse(arguments);
    QVERIFY(!call);
    QVERIFY2(
        call.error().startsWith(expected) || call.error().contains(expected),
        qPrintable(call.error()));

    const CliResult result = runCli(arguments);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.startsWith("trainboard-cli: "), result.err.constData());
    QVERIFY2(result.err.contains(expected.toUtf8()), result.err.constData());
}

void TestCommandLine::keysAreNotTakenFromTheCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const QString &option :
         {u"--secret-key"_s, u"--secret"_s, u"-secret_key"_s, u"--secretkey"_s, u"--access-key"_s,
          u"--NCLOUD_SECRET_KEY"_s, u"--password"_s, u"--api-key"_s}) {
        QTest::newRow(qPrintable(option)) << QStringList{option, u"hush-hush"_s};
        QTest::newRow(qPrintable(QString(option + u'='))) << QStringList{option + u"=hush-hush"_s};
    }
}

void TestCommandLine::keysAreNotTakenFromTheCommandLine()
{
    QFETCH(QStringList, arguments);
    const CliResult result = runCli(QStringList{u"services"_s} + arguments);
    QCOMPARE(result.status, 2);
    QVERIFY2(
        result.err.contains("Keys are not read from the command line"), result.err.constData());
    QVERIFY2(result.err.contains("NCLOUD_SECRET_KEY"), result.err.constData());
    QVERIFY2(!QByteArray(result.out + result.err).contains("hush-hush"), result.err.constData());
}

void TestCommandLine::helpTeaches_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArrayList>("expected");
    const QByteArrayList general{
        "Usage: trainboard-cli COMMAND",
        "services",
        "trainings SERVICE",
        "\n  watch SERVICE ",
        "\n  history SERVICE ",
        "\n  status ",
        "  5  ",
        "NCLOUD_ACCESS_KEY",
        "NCLOUD_SECRET_KEY",
        "TRAINBOARD_ENDPOINT",
        "--format",
        "--version",
        "Examples:"};
    const QByteArrayList services{"Usage: trainboard-cli services", "--format", "Examples:"};
    const QByteArrayList trainings{
        "Usage: trainboard-cli trainings SERVICE", "--recent", "+09:00",
        "--format csv --bom --csv-safe > "};
    QTest::newRow("--help") << QStringList{u"--help"_s} << general;
    QTest::newRow("-h") << QStringList{u"-h"_s} << general;
    QTest::newRow("help") << QStringList{u"help"_s} << general;
    QTest::newRow("services") << QStringList{u"services"_s, u"--help"_s} << services;
    QTest::newRow("trainings") << QStringList{u"trainings"_s, u"-h"_s} << trainings;
    for (const QString &command : {u"watch"_s, u"history"_s, u"status"_s}) {
        QTest::newRow(qPrintable(command))
            << QStringList{command, u"--help"_s}
            << QByteArrayList{
                   "Usage: trainboard-cli " + command.toLatin1(), "--format", "Examples:"};
    }
    QTest::newRow("in front") << QStringList{u"--help"_s, u"trainings"_s} << trainings;
    QTest::newRow("help of") << QStringList{u"help"_s, u"trainings"_s} << trainings;
}

void TestCommandLine::helpTeaches()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArrayList, expected);
    const CliResult result = runCli(arguments);
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QByteArray());
    for (const QByteArray &text : expected)
        QVERIFY2(result.out.contains(text), text.constData());
}

void TestCommandLine::helpFitsATerminal()
{
    for (const QStringList &arguments :
         {QStringList{u"--help"_s}, QStringList{u"services"_s, u"--help"_s},
          QStringList{u"trainings"_s, u"--help"_s}, QStringList{u"watch"_s, u"--help"_s},
          QStringList{u"history"_s, u"--help"_s}, QStringList{u"status"_s, u"--help"_s}}) {
        const QByteArray out = runCli(arguments).out;
        QVERIFY(out.endsWith('\n') && !out.endsWith("\n\n"));
        for (const QByteArray &line : out.split('\n'))
            QVERIFY2(line.size() <= 79 && !line.endsWith(' '), line.constData());
    }
}

void TestCommandLine::version()
{
    const CliResult result = runCli({u"--version"_s});
    QCOMPARE(result.status, 0);
    // The commit is not known where the tree is no checkout and no archive of one.
    static const QRegularExpression line(
        u"\\Atrainboard-cli %1( \\([0-9a-f]{7}\\+?\\))?\n\\z"_s.arg(
            QRegularExpression::escape(QStringLiteral(TRAINBOARD_VERSION))));
    QVERIFY2(line.match(QString::fromUtf8(result.out)).hasMatch(), result.out.constData());
    QCOMPARE(result.err, QByteArray());
}

static const RegisteredTest registered(__FILE__, runTest<TestCommandLine, QCoreApplication>);
#include "tst_commandline.moc"
