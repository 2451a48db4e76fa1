// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliprocess.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

// The list of accounts in a file that is bad. Without a keychain, which none of this needs.
class TestBadSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { NEED_FOLDERS_OF_OUR_OWN(); }
    void init();
    void badListIsSetAsideAndToldOnce();
    void commandsEndAsTheyDoWithoutAccounts_data();
    void commandsEndAsTheyDoWithoutAccounts();
    void keysOfTheEnvironmentWorkAllTheSame();
    void whatCannotBeMovedIsLeftAlone();
    void listThatCannotBeReadIsNoEmptyOne();
    void linkToItselfIsTold();
    void fileInPlaceOfTheFolderIsTold();
    void noPlaceForSettingsIsNothingToTell();
    void noListWhereOthersCouldWriteItIsNothingToTell_data();
    void noListWhereOthersCouldWriteItIsNothingToTell();
    void listThatOthersMayWriteIsTold();

private:
    CliResult run(const QStringList &arguments);
    void write(const QByteArray &content);
    QStringList files() const;

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_file;
};

void TestBadSettings::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_home->path()).mkpath(u"Trainboard"_s));
    m_file = m_home->filePath(u"Trainboard/Trainboard.ini"_s);
}

CliResult TestBadSettings::run(const QStringList &arguments)
{
    const auto process = cliProcess(arguments);
    setVariable(*process, u"XDG_CONFIG_HOME"_s, m_home->path());
    setVariable(*process, u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    return finish(*process);
}

void TestBadSettings::write(const QByteArray &content)
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QStringList TestBadSettings::files() const
{
    return QDir(m_home->filePath(u"Trainboard"_s))
        .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System);
}

void TestBadSettings::badListIsSetAsideAndToldOnce()
{
    const QStringList list{u"accounts"_s, u"list"_s, u"--format"_s, u"csv"_s};
    write("[accounts]\n1\\id=a\n1\\na");
    CliResult result = run(list);
    QCOMPARE(result.status, 1);
    QCOMPARE(result.out, QByteArray("name,endpoint\r\n"));
    QVERIFY2(result.err.startsWith("trainboard-cli: The settings"), result.err.constData());
    QCOMPARE(result.err.count('\n'), 1);
    QCOMPARE(files().size(), 1);
    QVERIFY(files().first().startsWith(u"Trainboard.ini.corrupt-"_s));
    QVERIFY2(result.err.contains(files().first().toUtf8()), result.err.constData());

    result = run(list);
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QByteArray());
}

void TestBadSettings::commandsEndAsTheyDoWithoutAccounts_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("services") << QStringList{u"services"_s};
    QTest::newRow("of an account") << QStringList{u"services"_s, u"--account"_s, u"work"_s};
    QTest::newRow("check") << QStringList{u"accounts"_s, u"check"_s, u"work"_s};
    QTest::newRow("remove") << QStringList{u"accounts"_s, u"remove"_s, u"work"_s};
    QTest::newRow("add") << QStringList{
        u"accounts"_s, u"add"_s, u"work"_s, u"--access-key"_s, u"K"_s};
}

void TestBadSettings::commandsEndAsTheyDoWithoutAccounts()
{
    QFETCH(const QStringList, arguments);
    const CliResult without = run(arguments);
    write(QByteArray(100, '\0'));
    const CliResult result = run(arguments);
    QCOMPARE(result.status, without.status);
    QCOMPARE(result.out, without.out);
    QCOMPARE(result.err.count("could not be read"), 1);
    QVERIFY2(result.err.endsWith(without.err), result.err.constData());
}

void TestBadSettings::keysOfTheEnvironmentWorkAllTheSame()
{
    write("no sense");
    const auto process =
        cliProcess({u"services"_s}, QUrl(u"http://127.0.0.1:9/api/v1"_s)); // nobody is there
    setVariable(*process, u"XDG_CONFIG_HOME"_s, m_home->path());
    const CliResult result = finish(*process);
    QCOMPARE(result.status, 4);
    // But the network settings stand in the same file.
    QCOMPARE(result.err.count("could not be read"), 1);
    QVERIFY(files().size() == 1 && files().first().startsWith(u"Trainboard.ini.corrupt-"_s));
}

void TestBadSettings::whatCannotBeMovedIsLeftAlone()
{
#ifdef Q_OS_UNIX
    // A pipe stops even an administrator, and whoever reads it waits for ever.
    QCOMPARE(mkfifo(QFile::encodeName(m_file).constData(), S_IRUSR | S_IWUSR), 0);
    const CliResult result = run({u"accounts"_s, u"list"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.out, QByteArray("name,endpoint\r\n"));
    QVERIFY2(result.err.contains("left as it is"), result.err.constData());
    QCOMPARE(files(), QStringList(u"Trainboard.ini"_s));
#else
    QSKIP("no pipes in folders here");
#endif
}

void TestBadSettings::listThatCannotBeReadIsNoEmptyOne()
{
    const QStringList list{u"accounts"_s, u"list"_s};
    const CliResult empty = run(list);
    QCOMPARE(empty.status, 0);
    QCOMPARE(empty.err, "0 accounts\n");
    write(QByteArray(100, '\0'));
    const CliResult result = run(list);
    QCOMPARE(result.status, 1);
    QCOMPARE(result.out, empty.out);
    QVERIFY2(
        result.err.endsWith("\n0 accounts, without those that could not be read\n"),
        result.err.constData());
    QCOMPARE(run(list).status, 0); // what was set aside is no longer the list
}

void TestBadSettings::linkToItselfIsTold()
{
#ifdef Q_OS_UNIX
    QVERIFY(QFile::link(m_file, m_file));
    const CliResult result = run({u"accounts"_s, u"list"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains("left as it is"), result.err.constData());
    QVERIFY2(result.err.contains(m_file.toUtf8()), result.err.constData());
    QCOMPARE(files(), QStringList(u"Trainboard.ini"_s));
#else
    QSKIP("no links to themselves here");
#endif
}

void TestBadSettings::fileInPlaceOfTheFolderIsTold()
{
    QVERIFY(QDir(m_home->filePath(u"Trainboard"_s)).removeRecursively());
    QFile file(m_home->filePath(u"Trainboard"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const CliResult result = run({u"accounts"_s, u"list"_s});
    QCOMPARE(result.status, 0); // there is no list
    QVERIFY2(result.err.contains("could not be saved in"), result.err.constData());
    QVERIFY2(result.err.contains(m_file.toUtf8()), result.err.constData());
    QCOMPARE(result.err.count('\n'), 2);
}

void TestBadSettings::noPlaceForSettingsIsNothingToTell()
{
#ifdef Q_OS_UNIX
    const auto process = cliProcess({u"accounts"_s, u"list"_s});
    setVariable(*process, u"XDG_CONFIG_HOME"_s, u"/dev/null"_s); // as services without a home have
    const CliResult result = finish(*process);
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, "0 accounts\n");
#else
    QSKIP("no such device here");
#endif
}

void TestBadSettings::noListWhereOthersCouldWriteItIsNothingToTell_data()
{
    QTest::addColumn<bool>("isForeign");
    QTest::newRow("others may write") << false;
    QTest::newRow("of another user") << true; // as in containers that mount a home
}

void TestBadSettings::noListWhereOthersCouldWriteItIsNothingToTell()
{
#ifdef Q_OS_UNIX
    QFETCH(const bool, isForeign);
    const QByteArray home = QFile::encodeName(m_home->path());
    if (!isForeign)
        QCOMPARE(chmod(home.constData(), 0777), 0);
    else if (chown(home.constData(), 54321, gid_t(-1)) != 0)
        QSKIP("only an administrator can give a folder away");
    CliResult result = run({u"accounts"_s, u"list"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out, QByteArray("name,endpoint\r\n"));
    QCOMPARE(result.err, QByteArray());
    result = run({u"services"_s});
    QCOMPARE(result.status, 3);
    QVERIFY2(!result.err.contains("Trainboard.ini"), result.err.constData());
    QVERIFY2(!result.err.contains("other"), result.err.constData());
#else
    QSKIP("nothing of this is asked here");
#endif
}

void TestBadSettings::listThatOthersMayWriteIsTold()
{
#ifdef Q_OS_UNIX
    write("[accounts]\n1\\id=00000000-0000-4000-8000-000000000001\n1\\name=work\nsize=1\n");
    QCOMPARE(chmod(QFile::encodeName(m_file).constData(), 0666), 0);
    const CliResult result = run({u"accounts"_s, u"list"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(
        result.err.contains("Check the accounts in the file. Then set XDG_CONFIG_HOME to a folder "
                            "of your own, or run the following command"),
        result.err.constData());
    QVERIFY2(
        result.err.contains(QByteArray(": chmod 600 " + m_file.toUtf8())), result.err.constData());
#else
    QSKIP("nothing of this is asked here");
#endif
}

static const RegisteredTest registered(__FILE__, runTest<TestBadSettings, QCoreApplication>);
#include "tst_badsettings.moc"
