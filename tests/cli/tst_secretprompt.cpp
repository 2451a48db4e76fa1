// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountshome.h"
#include "cli/pseudoterminal.h"
#include "support/testprogram.h"

#include <sys/ioctl.h>
#include <termios.h>

using namespace Qt::StringLiterals;

namespace {

// A terminal that is standard input of a program, which Ctrl+C reaches.
class Keyboard : public PseudoTerminal
{
public:
    explicit Keyboard(QProcess &process)
    {
        process.setStandardInputFile(path());
        process.setChildProcessModifier([] {
            setsid();
            ioctl(STDIN_FILENO, TIOCSCTTY, 0);
        });
    }

    void type(const QByteArray &keys)
    {
        QCOMPARE(write(master(), keys.constData(), std::size_t(keys.size())), keys.size());
    }

    bool shows() const
    {
        termios mode{};
        return tcgetattr(slave(), &mode) == 0 && (mode.c_lflag & tcflag_t(ECHO)) != 0;
    }

    QByteArray shown()
    {
        fcntl(master(), F_SETFL, O_NONBLOCK);
        QByteArray text(4096, '\0');
        text.resize(qMax(ssize_t(0), read(master(), text.data(), std::size_t(text.size()))));
        return text;
    }
};

} // namespace

// The secret key of an account, typed at a terminal.
class TestSecretPrompt : public QObject, private AccountsHome
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void init() { startOver(); }
    void cleanup() { finish(); }

    void theTerminalDoesNotShowTheSecret();
    void theTerminalShowsAgainAfterCtrlC();
};

void TestSecretPrompt::theTerminalDoesNotShowTheSecret()
{
    const auto process =
        cliProcess({u"accounts"_s, u"add"_s, u"work"_s, u"--access-key"_s, u"K"_s});
    setVariable(*process, u"HOME"_s, m_home->path());
    setVariable(*process, u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
    setVariable(*process, u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    Keyboard keyboard(*process);
    if (!keyboard.isOpen())
        QSKIP(keyboard.problem());
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
    keyboard.type(m_search.secret + '\n');
    QVERIFY(QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, cliPatience));
    QCOMPARE(process->exitCode(), 3); // no keychain: the secret key has been read
    QVERIFY(keyboard.shows());
    QCOMPARE(keyboard.shown(), QByteArray("\r\n"));
}

void TestSecretPrompt::theTerminalShowsAgainAfterCtrlC()
{
    const auto process =
        cliProcess({u"accounts"_s, u"add"_s, u"work"_s, u"--access-key"_s, u"K"_s});
    setVariable(*process, u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
    Keyboard keyboard(*process);
    if (!keyboard.isOpen())
        QSKIP(keyboard.problem());
    process->start();
    QVERIFY(QTest::qWaitFor([&] { return !keyboard.shows(); }, cliPatience));
    QVERIFY(QTest::qWaitFor(
        [&] { return process->readAllStandardError().contains("Secret key"); }, cliPatience));
    keyboard.type("half\x03");
    QVERIFY(QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, cliPatience));
    QCOMPARE(process->exitStatus(), QProcess::CrashExit); // ended by the signal
    QVERIFY(keyboard.shows());
}

static const RegisteredTest registered(__FILE__, runTest<TestSecretPrompt, QCoreApplication>);
#include "tst_secretprompt.moc"
