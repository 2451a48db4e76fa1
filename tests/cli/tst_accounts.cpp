// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliprocess.h"
#include "demo/demoserver.h"

#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

// The accounts of the command line in a home of their own, with a real keychain, without one, and
// with one that never answers. The secret key is searched for wherever it must not be.
class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anAccountIsAddedUsedAndRemoved();
    void listsInAllFormats();
    void withNoneNamedTheOnlyOneIsUsed();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void aWrongNameIsToldWithTheOthers_data();
    void aWrongNameIsToldWithTheOthers();
    void aTakenNameChangesNothing();
    void refusedKeysAreTold();
    void anAbsentServiceIsTold();
    void withoutAKeychainThereIsNoAccount_data();
    void withoutAKeychainThereIsNoAccount();
    void aLockedKeychainLosesNothing();
    void anAccountThatCannotBeSavedLeavesNoKeys();
    void whoeverWaitsIsToldWhy();
    void theTerminalDoesNotShowTheSecret();
    void theTerminalShowsAgainAfterCtrlC();

private:
    CliResult
    run(const QStringList &arguments, const QByteArray &input = {},
        const QStringList &keyring = {});
    CliResult add(const QString &name, const QStringList &keyring = {});
    QByteArray keptAccounts();
    void lookFor(const QByteArray &bytes, const QString &where);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<DemoServer> m_server;
    QByteArray m_secret;
};

namespace {

const QString withKeyring = QStringLiteral(WITH_KEYRING);
const QString cli = QStringLiteral(TRAINBOARD_CLI);
// For what asks no keychain: sessions take their time.
const QStringList noSession{u"no session"_s};

QByteArray commandLines()
{
    QByteArray all;
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &process : processes) {
        QFile file(u"/proc/"_s + process + u"/cmdline"_s);
        if (process.at(0).isDigit() && file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

// A terminal that is standard input of a program, which Ctrl+C reaches.
class Keyboard
{
public:
    explicit Keyboard(QProcess &process)
        : m_master(posix_openpt(O_RDWR | O_NOCTTY))
    {
        grantpt(m_master);
        unlockpt(m_master);
        const char *path = ptsname(m_master);
        m_slave = open(path, O_RDWR | O_NOCTTY);
        process.setStandardInputFile(QString::fromLocal8Bit(path));
        process.setChildProcessModifier([] {
            setsid();
            ioctl(STDIN_FILENO, TIOCSCTTY, 0);
        });
    }

    ~Keyboard()
    {
        close(m_slave);
        close(m_master);
    }

    Q_DISABLE_COPY_MOVE(Keyboard)

    void type(const QByteArray &keys)
    {
        QCOMPARE(write(m_master, keys.constData(), std::size_t(keys.size())), keys.size());
    }

    bool shows() const
    {
        termios mode{};
        return tcgetattr(m_slave, &mode) == 0 && (mode.c_lflag & tcflag_t(ECHO)) != 0;
    }

    QByteArray shown()
    {
        fcntl(m_master, F_SETFL, O_NONBLOCK);
        QByteArray text(4096, '\0');
        text.resize(qMax(ssize_t(0), read(m_master, text.data(), std::size_t(text.size()))));
        return text;
    }

private:
    int m_master = -1;
    int m_slave = -1;
};

} // namespace

void TestAccounts::initTestCase()
{
    for (const QString &program :
         {u"dbus-run-session"_s, u"dbus-send"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed"_s));
    }
    m_server = std::make_unique<DemoServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    m_secret = m_server->secretKey().toUtf8();
    QVERIFY(m_secret.size() > 10);
}

void TestAccounts::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

// In the keyring it is, but encrypted.
void TestAccounts::cleanup()
{
    QDirIterator everything(
        m_home->path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (everything.hasNext()) {
        QFile file(everything.next());
        if (file.open(QIODevice::ReadOnly))
            lookFor(file.readAll(), file.fileName());
    }
}

void TestAccounts::lookFor(const QByteArray &bytes, const QString &where)
{
    QVERIFY2(!bytes.contains(m_secret), qPrintable(u"the secret key is in "_s + where));
}

CliResult
TestAccounts::run(const QStringList &arguments, const QByteArray &input, const QStringList &keyring)
{
    QProcess process;
    process.setProgram(withKeyring);
    process.setArguments(
        QStringList{u"--home"_s, m_home->path()} + keyring + QStringList{cli} + arguments);
    if (keyring == noSession) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
        process.setProcessEnvironment(environment);
        process.setProgram(cli);
        process.setArguments(arguments);
    }
    process.start();
    process.write(input);
    process.closeWriteChannel();
    const bool ended = QTest::qWaitFor(
        [&] {
            lookFor(commandLines(), u"a command line"_s);
            return process.state() == QProcess::NotRunning;
        },
        cliPatience);
    CliResult result;
    if (ended && process.exitStatus() == QProcess::NormalExit)
        result.status = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    lookFor(result.out + result.err, u"the output"_s);
    return result;
}

CliResult TestAccounts::add(const QString &name, const QStringList &keyring)
{
    return run(
        {u"accounts"_s, u"add"_s, name, u"--access-key"_s, m_server->accessKey(), u"--endpoint"_s,
         m_server->endpoint().toString()},
        ' ' + m_secret + " \r\nmore\n", keyring);
}

QByteArray TestAccounts::keptAccounts()
{
    return run({u"accounts"_s, u"list"_s, u"--format"_s, u"csv"_s}, {}, noSession).out;
}

void TestAccounts::anAccountIsAddedUsedAndRemoved()
{
    const CliResult added = add(u"work"_s);
    QVERIFY2(added.status == 0, added.err.constData());
    QCOMPARE(added.out, QByteArray());
    QVERIFY2(added.err.contains("\"work\" is there"), added.err.constData());
    QCOMPARE(keptAccounts(), "name,endpoint\r\nwork," + m_server->endpoint().toEncoded() + "\r\n");

    const CliResult services =
        run({u"services"_s, u"--account"_s, u"Work"_s, u"--format"_s, u"csv"_s});
    QVERIFY2(services.status == 0, services.err.constData());
    const QByteArray id = services.out.split('\n').value(1).split(',').constFirst();
    const CliResult trainings =
        run({u"trainings"_s, QString::fromUtf8(id), u"--account"_s, u"work"_s});
    QVERIFY2(trainings.status == 0, trainings.err.constData());
    QVERIFY2(trainings.err.contains(" trainings, complete"), trainings.err.constData());

    const CliResult checked = run({u"accounts"_s, u"check"_s, u"work"_s});
    QVERIFY2(checked.status == 0, checked.err.constData());
    QVERIFY2(checked.out.startsWith("\"work\" works: 127.0.0.1:"), checked.out.constData());

    const CliResult removed = run({u"accounts"_s, u"remove"_s, u"work"_s});
    QVERIFY2(removed.status == 0, removed.err.constData());
    QVERIFY2(removed.err.contains("\"work\" is removed"), removed.err.constData());
    QCOMPARE(keptAccounts(), QByteArray("name,endpoint\r\n"));
    QCOMPARE(run({u"accounts"_s, u"check"_s, u"work"_s}).status, 3);
}

void TestAccounts::listsInAllFormats()
{
    QCOMPARE(add(u"the \"work\""_s).status, 0);
    const QByteArray url = m_server->endpoint().toEncoded();
    QCOMPARE(keptAccounts(), "name,endpoint\r\n\"the \"\"work\"\"\"," + url + "\r\n");
    QCOMPARE(
        run({u"accounts"_s, u"list"_s, u"--format"_s, u"json"_s}).out,
        R"({"accounts":[)"
        "\n"
        R"({"name":"the \"work\"","endpoint":")" +
            url + "\"}\n]}\n");
    const CliResult table = run({u"accounts"_s, u"list"_s});
    QCOMPARE(table.out, "NAME        ENDPOINT\nthe \"work\"  " + url + '\n');
    QVERIFY2(table.err.endsWith("1 account\n"), table.err.constData());
}

void TestAccounts::withNoneNamedTheOnlyOneIsUsed()
{
    const CliResult none = run({u"services"_s});
    QCOMPARE(none.status, 3);
    QVERIFY2(none.err.contains("accounts add NAME"), none.err.constData());
    QCOMPARE(add(u"one"_s).status, 0);
    QCOMPARE(run({u"services"_s}).status, 0);
    QCOMPARE(add(u"two"_s).status, 0);
    const CliResult several = run({u"services"_s});
    QCOMPARE(several.status, 2);
    QVERIFY2(several.err.contains("several accounts: one, two"), several.err.constData());
}

void TestAccounts::refusesWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("told");
    const QStringList good{u"accounts"_s, u"add"_s, u"a"_s, u"--access-key"_s, u"K"_s};
    const QByteArray key("key\n");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &input,
                        const char *told) {
        QTest::newRow(name) << arguments << input << QByteArray(told);
    };
    row("no secret", good, {}, "The secret key is missing");
    row("empty secret", good, " \r\nsecond line\n", "The secret key is missing");
    row("long secret", good, QByteArray(5000, 'x'), "too long");
    row("control characters", good, "a\x1b[Db\n", "characters that no secret key has");
    row("endpoint", good + QStringList{u"--endpoint"_s, u"http://example.com"_s}, key,
        "is not encrypted");
    row("empty endpoint", good + QStringList{u"--endpoint="_s}, key, "is not an address");
    row("access key", {u"accounts"_s, u"add"_s, u"a"_s, u"--access-key"_s, u"K K"_s}, key,
        "characters that no access key has");
    row("no access key", good.first(3), key, "--access-key is missing");
    row("no name", good.first(2), key, "NAME is missing");
    row("the environment", {u"accounts"_s, u"add"_s, u"environment"_s, u"--access-key"_s, u"K"_s},
        key, "Choose another name");
    row("remove the environment", {u"accounts"_s, u"remove"_s, u"Environment"_s}, {},
        "is not in the list");
    row("secret as an argument", good + QStringList{u"--secret-key"_s, u"hush"_s}, key,
        "reads the secret key from standard input");
    row("half a command", {u"accounts"_s}, {}, "accounts list, accounts add");
    row("no such command", {u"accounts"_s, u"show"_s}, {}, "no command \"accounts show\"");
}

void TestAccounts::refusesWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, told);
    const CliResult result = run(arguments, input, noSession);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains(told), result.err.constData());
    QVERIFY(!result.err.contains("hush"));
    QCOMPARE(keptAccounts(), QByteArray("name,endpoint\r\n"));
}

void TestAccounts::aWrongNameIsToldWithTheOthers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("services") << QStringList{u"services"_s, u"--account"_s, u"wrok"_s};
    QTest::newRow("check") << QStringList{u"accounts"_s, u"check"_s, u"wrok"_s};
    QTest::newRow("remove") << QStringList{u"accounts"_s, u"remove"_s, u"wrok"_s};
}

void TestAccounts::aWrongNameIsToldWithTheOthers()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(add(u"work"_s).status, 0);
    const CliResult result = run(arguments);
    QCOMPARE(result.status, 3);
    QVERIFY2(result.err.contains("There is no account \"wrok\"."), result.err.constData());
    QVERIFY2(result.err.contains("The others are: work"), result.err.constData());
}

void TestAccounts::aTakenNameChangesNothing()
{
    QCOMPARE(add(u"work"_s).status, 0);
    const QByteArray before = keptAccounts();
    const CliResult again =
        run({u"accounts"_s, u"add"_s, u" WORK "_s, u"--access-key"_s, u"K"_s}, "other\n");
    QCOMPARE(again.status, 2);
    QVERIFY2(again.err.contains("already an account called"), again.err.constData());
    QCOMPARE(keptAccounts(), before);
    QCOMPARE(run({u"accounts"_s, u"check"_s, u"work"_s}).status, 0);
}

void TestAccounts::refusedKeysAreTold()
{
    QCOMPARE(
        run({u"accounts"_s, u"add"_s, u"work"_s, u"--access-key"_s, m_server->accessKey(),
             u"--endpoint"_s, m_server->endpoint().toString()},
            "another\n")
            .status,
        0);
    const CliResult result = run({u"accounts"_s, u"check"_s, u"work"_s});
    QCOMPARE(result.status, 3);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains("trainboard-cli: "), result.err.constData());
}

void TestAccounts::anAbsentServiceIsTold()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString url = u"http://127.0.0.1:%1/api/v1"_s.arg(closed.serverPort());
    closed.close();
    QCOMPARE(
        run({u"accounts"_s, u"add"_s, u"a"_s, u"--access-key"_s, u"K"_s, u"--endpoint"_s, url},
            m_secret)
            .status,
        0);
    QCOMPARE(run({u"accounts"_s, u"check"_s, u"a"_s}).status, 4);
}

void TestAccounts::withoutAKeychainThereIsNoAccount_data()
{
    QTest::addColumn<QStringList>("keyring");
    QTest::newRow("no service") << QStringList{u"--absent"_s};
    QTest::newRow("no bus") << QStringList{
        u"--absent"_s, u"env"_s, u"DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent/bus"_s};
}

void TestAccounts::withoutAKeychainThereIsNoAccount()
{
    QFETCH(QStringList, keyring);
    const CliResult result = add(u"work"_s, keyring);
    QCOMPARE(result.status, 3);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains("No keychain is running"), result.err.constData());
    QVERIFY2(result.err.contains("NCLOUD_SECRET_KEY"), result.err.constData());
    QCOMPARE(keptAccounts(), QByteArray("name,endpoint\r\n"));
}

void TestAccounts::aLockedKeychainLosesNothing()
{
    QCOMPARE(add(u"work"_s).status, 0);
    const QByteArray before = keptAccounts();
    const QStringList locked{u"--locked"_s};
    const CliResult added = add(u"other"_s, locked);
    QCOMPARE(added.status, 3);
    QVERIFY2(added.err.contains("is locked"), added.err.constData());
    QCOMPARE(run({u"services"_s}, {}, locked).status, 3);
    const CliResult removed = run({u"accounts"_s, u"remove"_s, u"work"_s}, {}, locked);
    QCOMPARE(removed.status, 1);
    QVERIFY2(removed.err.contains("Nothing has been removed"), removed.err.constData());
    QCOMPARE(keptAccounts(), before);
    QCOMPARE(run({u"accounts"_s, u"check"_s, u"work"_s}).status, 0);
}

void TestAccounts::anAccountThatCannotBeSavedLeavesNoKeys()
{
    // A file where the folder of the settings should be.
    QFile file(m_home->filePath(u"config"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const CliResult result = add(u"work"_s);
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains("could not be saved in"), result.err.constData());
    QVERIFY(file.remove());
    QCOMPARE(keptAccounts(), QByteArray("name,endpoint\r\n"));

    // The keyring tells how many items it has.
    QProcess search;
    search.start(
        withKeyring,
        {u"--home"_s, m_home->path(), u"dbus-send"_s, u"--session"_s, u"--print-reply"_s,
         u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
         u"org.freedesktop.Secret.Service.SearchItems"_s,
         u"dict:string:string:server,Trainboard"_s});
    QVERIFY(search.waitForFinished(cliPatience));
    const QByteArray found = search.readAllStandardOutput();
    QVERIFY2(found.contains("array"), search.readAllStandardError().constData());
    QVERIFY2(!found.contains("object path"), found.constData());
}

void TestAccounts::whoeverWaitsIsToldWhy()
{
    QVERIFY(QDir(m_home->path()).mkpath(u"config/Trainboard"_s));
    QFile file(m_home->filePath(u"config/Trainboard/Trainboard.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[accounts]\n1\\id=a\n1\\name=work\nsize=1\n");
    file.close();
    const CliResult result =
        run({u"accounts"_s, u"check"_s, u"work"_s}, {},
            {u"--absent"_s, QStringLiteral(FAKE_SECRET_SERVICE), u"late"_s}); // by five seconds
    const qsizetype waiting = result.err.indexOf("Waiting for the keychain…\n");
    const qsizetype answered = result.err.indexOf("Remove the account \"work\" and add it again");
    QVERIFY2(waiting >= 0 && answered > waiting, result.err.constData());
    QCOMPARE(result.err.count("Waiting"), 1);
}

void TestAccounts::theTerminalDoesNotShowTheSecret()
{
    const auto process =
        cliProcess({u"accounts"_s, u"add"_s, u"work"_s, u"--access-key"_s, u"K"_s});
    setVariable(*process, u"HOME"_s, m_home->path());
    setVariable(*process, u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
    setVariable(*process, u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    Keyboard keyboard(*process);
    QVERIFY(keyboard.shows());
    process->start();
    QByteArray told;
    QVERIFY(QTest::qWaitFor(
        [&] {
            told += process->readAllStandardError();
            return told.contains("Secret key of \"work\": ");
        },
        cliPatience));
    QVERIFY(!keyboard.shows());
    keyboard.type(m_secret + '\n');
    QVERIFY(QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, cliPatience));
    QCOMPARE(process->exitCode(), 3); // no keychain: the secret key has been read
    QVERIFY(keyboard.shows());
    QCOMPARE(keyboard.shown(), QByteArray("\r\n"));
}

void TestAccounts::theTerminalShowsAgainAfterCtrlC()
{
    const auto process =
        cliProcess({u"accounts"_s, u"add"_s, u"work"_s, u"--access-key"_s, u"K"_s});
    setVariable(*process, u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
    Keyboard keyboard(*process);
    process->start();
    QVERIFY(QTest::qWaitFor([&] { return !keyboard.shows(); }, cliPatience));
    QVERIFY(QTest::qWaitFor(
        [&] { return process->readAllStandardError().contains("Secret key"); }, cliPatience));
    keyboard.type("half\x03");
    QVERIFY(QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, cliPatience));
    QCOMPARE(process->exitStatus(), QProcess::CrashExit); // ended by the signal
    QVERIFY(keyboard.shows());
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
