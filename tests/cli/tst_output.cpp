// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliprocess.h"
#include "support/loopbackserver.h"
#include "support/testprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QtTest>

#ifdef Q_OS_UNIX
#include "cli/pseudoterminal.h"

#include <sys/ioctl.h>
#endif

using namespace Qt::StringLiterals;

namespace {

QByteArray training(const QByteArray &version, const QByteArray &description)
{
    return R"({"serviceId":"s","type":"personalRecommend","hpConfig":{"is_enabled":true},)"
           R"("version":")" +
        version + R"(","description":")" + description +
        R"(","status":"learningFailed","createdDate":"2024-07-30T11:25:36.558"})";
}

LoopbackResponse answer(const QByteArrayList &trainings)
{
    return LoopbackResponse::json("{\"trains\":[" + trainings.join(',') + "]}");
}

// More than any pipe holds.
LoopbackResponse largeAnswer()
{
    QByteArrayList rows;
    for (int i = 0; i < 999; ++i)
        rows += training(QByteArray::number(i), QByteArray(2000, 'x'));
    return answer(rows);
}

const QByteArray hostile = "\\u001b]0;owned\\u0007\\u001b[2J\xC2\x9B"
                           "31m\\n\\r\\t\xE2\x80\xAEgnp\\u0000\x7f 인기";

bool isHarmless(const QByteArray &text)
{
    for (const QChar c : QString::fromUtf8(text)) {
        if (c != u'\n' && (c.category() == QChar::Other_Control || c == QChar(0x202e)))
            return false;
    }
    return true;
}

QStringList trainingsIn(const QString &format)
{
    return {u"trainings"_s, u"s"_s, u"--format"_s, format};
}

#ifdef Q_OS_UNIX
// A terminal of this many columns for the output of a process.
class Terminal : public PseudoTerminal
{
public:
    explicit Terminal(unsigned short columns)
    {
        winsize size{};
        size.ws_col = columns;
        size.ws_row = 25;
        ioctl(slave(), TIOCSWINSZ, &size);
    }

    // What has been written, which must not be much.
    QString shown() const
    {
        QByteArray bytes(1 << 16, '\0');
        const ssize_t size = read(master(), bytes.data(), std::size_t(bytes.size()));
        return QString::fromUtf8(bytes.left(size)).replace("\r\n"_L1, "\n"_L1);
    }
};
#endif

} // namespace

class TestOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReaderThatHasEnoughIsNoFailure_data();
    void aReaderThatHasEnoughIsNoFailure();
    void aClosedPipeDoesNotHideAnError();
    void aFullDiskIsAFailure_data();
    void aFullDiskIsAFailure();
    void aClosedOutputIsAFailure();
    void aFileGetsExactlyTheData();
    void hostileTextIsHarmlessInTables();
    void hostileTextIsHarmlessInJson();
    void hostileTextIsHarmlessInErrors();
    void longMessagesAreCut();
    void everyLocaleGetsUtf8_data();
    void everyLocaleGetsUtf8();
    void aTableIsNotCutInAPipe();
    void aTableFitsATerminal();
    void aTerminalIsShownNothingToObey_data();
    void aTerminalIsShownNothingToObey();
};

void TestOutput::aReaderThatHasEnoughIsNoFailure_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"table"_s, u"json"_s, u"csv"_s})
        QTest::newRow(qPrintable(format)) << format;
}

void TestOutput::aReaderThatHasEnoughIsNoFailure()
{
#ifdef Q_OS_WIN
    QSKIP("for shells of Unix");
#endif
    QFETCH(QString, format);
    LoopbackServer server(largeAnswer());
    // "true" has ended long before there is anything to write.
    const auto process = cliProcess(trainingsIn(format), server.endpoint());
    process->setArguments(
        QStringList{u"-c"_s, u"{ \"$0\" \"$@\"; echo $? >&2; } | true"_s, process->program()} +
        process->arguments());
    process->setProgram(u"/bin/sh"_s);
    const CliResult result = finish(*process);
    QCOMPARE(result.err, QByteArray("0\n"));
}

void TestOutput::aClosedPipeDoesNotHideAnError()
{
    LoopbackServer server(LoopbackResponse::json("{}", 500));
    const auto process = cliProcess({u"services"_s}, server.endpoint());
    process->start();
    process->closeReadChannel(QProcess::StandardOutput);
    QCOMPARE(finish(*process).status, 1);
}

void TestOutput::aFullDiskIsAFailure_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("table") << trainingsIn(u"table"_s);
    QTest::newRow("json") << trainingsIn(u"json"_s);
    QTest::newRow("csv") << trainingsIn(u"csv"_s);
    QTest::newRow("help") << QStringList{u"--help"_s};
    QTest::newRow("version") << QStringList{u"--version"_s};
}

void TestOutput::aFullDiskIsAFailure()
{
#ifdef Q_OS_WIN
    QSKIP("there is no /dev/full here"); // but Wine can have it, with errors of its own
#endif
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("there is no /dev/full here");
    QFETCH(QStringList, arguments);
    LoopbackServer server(answer({training("v", "d")}));
    const auto process = cliProcess(arguments, server.endpoint());
    process->setStandardOutputFile(u"/dev/full"_s, QIODevice::Append);
    const CliResult result = finish(*process);
    QCOMPARE(result.status, 1);
    QCOMPARE(
        result.err, "trainboard-cli: The output could not be written: No space left on device\n");
}

void TestOutput::aClosedOutputIsAFailure()
{
#ifdef Q_OS_UNIX
    LoopbackServer server(answer({training("v", "d")}));
    const auto process = cliProcess({}, server.endpoint());
    process->setProgram(u"/bin/sh"_s);
    process->setArguments(
        QStringList{u"-c"_s, u"exec \"$0\" \"$@\" >&-"_s, QStringLiteral(TRAINBOARD_CLI)} +
        trainingsIn(u"csv"_s));
    const CliResult result = finish(*process);
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains("The output could not be written"), result.err.constData());
    // Nothing of it went into the connection instead.
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().constFirst().head.startsWith("GET "));
#else
    QSKIP("for shells of Unix");
#endif
}

void TestOutput::aFileGetsExactlyTheData()
{
    LoopbackServer server(answer({training("v", "인기")}));
    QTemporaryFile file;
    QVERIFY(file.open());
    const auto process = cliProcess(trainingsIn(u"csv"_s), server.endpoint());
    process->setStandardOutputFile(file.fileName());
    QCOMPARE(finish(*process).status, 0);
    QCOMPARE(
        file.readAll(),
        "serviceId,type,version,description,status,createdDate,nextUpdateDate,inference,"
        "hpConfig.is_enabled\r\n"
        "s,personalRecommend,v,인기,learningFailed,2024-07-30T11:25:36.558+09:00,,,true\r\n");
}

void TestOutput::hostileTextIsHarmlessInTables()
{
    LoopbackServer server(LoopbackResponse::json(
        QByteArray(R"({"trains":[{"serviceId":"s","type":"HOSTILE","version":"HOSTILE",)"
                   R"("description":"HOSTILE","status":"HOSTILE","createdDate":"HOSTILE",)"
                   R"("nextUpdateDate":"HOSTILE"}]})")
            .replace("HOSTILE", hostile)));
    const CliResult result = runCli({u"trainings"_s, u"s"_s}, server.endpoint());
    QCOMPARE(result.status, 0);
    QVERIFY(isHarmless(result.out));
    QCOMPARE(result.out.count('\n'), 2);
    QVERIFY2(
        result.out.contains("\\x1b]0;owned\\x07\\x1b[2J\\x9b31m\\n\\r\\t\\u202egnp\\x00\\x7f 인기"),
        result.out.constData());

    LoopbackServer services(LoopbackResponse::json(
        QByteArray(R"({"services":[{"serviceId":"HOSTILE","name":"HOSTILE","status":"HOSTILE",)"
                   R"("createdDate":"HOSTILE","updatedDate":"HOSTILE","permission":"HOSTILE"}]})")
            .replace("HOSTILE", hostile)));
    const CliResult list = runCli({u"services"_s}, services.endpoint());
    QCOMPARE(list.status, 0);
    QVERIFY(isHarmless(list.out));
    QCOMPARE(list.out.count('\n'), 2);
}

// Somebody shows the file in a terminal one day.
void TestOutput::hostileTextIsHarmlessInJson()
{
    // Copies something to the clipboard where a terminal obeys C1; tags; marks of direction.
    const QByteArray raw =
        "\xC2\x9D"
        "52;c;cm0gLXJm\xC2\x9C \xF3\xA0\x81\x81\xE2\x80\x8F\xEF\xBB\xBF\xE2\x80\xA8" +
        hostile;
    QByteArray row = training("v", raw);
    const QByteArray name = '"' + raw + '"';
    const QByteArray option = name + ":[" + name + ",{" + name + ":12345678901234567890}]";
    row.replace("\"is_enabled\":true", option);
    row.insert(row.size() - 1, ",\"half\":\"\\ud800\"");
    const QByteArray odd = "\"" + raw + "\""; // no training, but passed on
    LoopbackServer server(answer({row, odd}));
    const CliResult result = runCli(trainingsIn(u"json"_s), server.endpoint());
    QVERIFY(isHarmless(result.out));
    QVERIFY(isHarmless(result.err));
    for (const char *sign :
         {"\xC2\x9D", "\xF3\xA0\x81\x81", "\xE2\x80\x8F", "\xEF\xBB\xBF", "\xE2\x80\xA8"})
        QVERIFY(!result.out.contains(sign));
    QVERIFY(result.out.contains("12345678901234567890"));
    QVERIFY(result.out.contains("\"half\":\"\\ud800\""));
    QVERIFY(result.out.contains("인기"));
    QCOMPARE(
        QJsonDocument::fromJson(result.out).object()["trains"_L1].toArray(),
        QJsonDocument::fromJson("[" + row + "," + odd + "]").array());

    LoopbackServer services(LoopbackResponse::json(
        "{\"services\":[{\"serviceId\":\"s\",\"name\":\"" + raw + "\",\"status\":\"created\"}]}"));
    const CliResult list = runCli({u"services"_s, u"--format"_s, u"json"_s}, services.endpoint());
    QVERIFY(isHarmless(list.out));
    QVERIFY(!list.out.contains("\xC2\x9D"));
}

void TestOutput::hostileTextIsHarmlessInErrors()
{
    for (const LoopbackResponse &response :
         {LoopbackResponse::json(
              "{\"error\":{\"errorCode\":\"" + hostile + "\",\"message\":\"" + hostile +
                  "\",\"details\":\"" + hostile + "\"}}",
              400, {{"x-ncp-trace-id", "\x1b[31m"}}),
          LoopbackResponse::json("\x1b[31m\xC2\x9B", 500),
          LoopbackResponse::json("\x1b[31m\xC2\x9B", 200),
          LoopbackResponse::json({}, 302, {{"Location", "http://\x1b[31m/"}}),
          LoopbackResponse::json("{\"services\":[{\"serviceId\":\"\\u001b\"}]}")}) {
        LoopbackServer server(response);
        const CliResult result = runCli({u"services"_s}, server.endpoint());
        QCOMPARE(result.status, 1);
        QVERIFY(!result.err.isEmpty());
        QVERIFY2(isHarmless(result.err), result.err.toHex(' ').constData());
    }
    const CliResult call = runCli({u"\x1b[31m\nowned"_s});
    QCOMPARE(call.status, 2);
    QVERIFY(isHarmless(call.err));
}

void TestOutput::longMessagesAreCut()
{
    const QByteArray message = QByteArray("word ").repeated(200'000);
    LoopbackServer server(LoopbackResponse::json(
        "{\"errorCode\":\"BAD_REQUEST\",\"message\":\"" + message + "\"}", 400));
    const CliResult result = runCli({u"services"_s}, server.endpoint());
    QCOMPARE(result.status, 1);
    QVERIFY(result.err.size() < 3000);
    QVERIFY2(result.err.contains("word …\n"), result.err.constData());
}

void TestOutput::everyLocaleGetsUtf8_data()
{
    QTest::addColumn<QString>("locale");
    for (const QString &locale : {u"C"_s, u"POSIX"_s, u"C.UTF-8"_s, u"ko_KR.eucKR"_s, u"xx"_s})
        QTest::newRow(qPrintable(locale)) << locale;
}

void TestOutput::everyLocaleGetsUtf8()
{
    QFETCH(QString, locale);
    LoopbackServer server(answer({training("v", "인기")}));
    for (const QString &format : {u"table"_s, u"json"_s, u"csv"_s}) {
        const auto process = cliProcess(trainingsIn(format), server.endpoint());
        setVariable(*process, u"LC_ALL"_s, locale);
        const CliResult result = finish(*process);
        QCOMPARE(result.status, 0);
        QVERIFY(result.out.contains("인기"));
        QCOMPARE(
            result.err, format == "table"_L1 ? QByteArray("1 training, complete\n") : QByteArray());
    }
    const auto process = cliProcess({u"services"_s, u"--account"_s, u"환경"_s});
    setVariable(*process, u"LC_ALL"_s, locale);
    QVERIFY(finish(*process).err.contains("\"환경\""));
}

void TestOutput::aTableIsNotCutInAPipe()
{
    const QByteArray description(5000, 'x');
    LoopbackServer server(answer({training("v", description)}));
    const auto process = cliProcess({u"trainings"_s, u"s"_s}, server.endpoint());
    setVariable(*process, u"COLUMNS"_s, u"80"_s);
    QVERIFY(finish(*process).out.contains(description));
}

void TestOutput::aTableFitsATerminal()
{
#ifdef Q_OS_UNIX
    LoopbackServer server(
        answer({training("v1", "short"), training("v2", QByteArray("인기").repeated(100))}));
    Terminal terminal(120);
    if (!terminal.isOpen())
        QSKIP(terminal.problem());
    const auto process = cliProcess({u"trainings"_s, u"s"_s}, server.endpoint());
    process->setStandardOutputFile(terminal.path(), QIODevice::Append);
    QCOMPARE(finish(*process).status, 0);
    const QStringList lines = terminal.shown().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[1].endsWith("  short"_L1), qPrintable(lines[1]));
    QVERIFY2(lines[2].endsWith(u"인…"_s) || lines[2].endsWith(u"기…"_s), qPrintable(lines[2]));
    qsizetype columns = 0;
    for (const QChar c : lines[2])
        columns += c.script() == QChar::Script_Hangul ? 2 : 1;
    QVERIFY2(columns == 119 || columns == 120, qPrintable(QString::number(columns)));
#else
    QSKIP("for terminals of Unix");
#endif
}

void TestOutput::aTerminalIsShownNothingToObey_data()
{
    aReaderThatHasEnoughIsNoFailure_data();
}

void TestOutput::aTerminalIsShownNothingToObey()
{
#ifdef Q_OS_UNIX
    QFETCH(QString, format);
    const QByteArray row = training("v", hostile);
    LoopbackServer server(answer({row}));
    Terminal terminal(80);
    if (!terminal.isOpen())
        QSKIP(terminal.problem());
    const auto process = cliProcess(trainingsIn(format), server.endpoint());
    process->setStandardOutputFile(terminal.path(), QIODevice::Append);
    QCOMPARE(finish(*process).status, 0);
    QString shown = terminal.shown();
    QVERIFY(shown.contains(u"v"_s));
    if (format == "json"_L1) {
        const QJsonDocument document = QJsonDocument::fromJson(shown.toUtf8());
        QCOMPARE(
            document.object()["trains"_L1][0].toObject(), QJsonDocument::fromJson(row).object());
    }
    if (format == "csv"_L1)
        shown.remove(u'\r').remove(u'\t'); // line breaks of the fields, at worst
    QVERIFY2(isHarmless(shown.toUtf8()), shown.toUtf8().toHex(' ').constData());
#else
    QSKIP("for terminals of Unix");
#endif
}

static const RegisteredTest registered(__FILE__, runTest<TestOutput, QCoreApplication>);
#include "tst_output.moc"
