// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accountids.h"
#include "support/testprogram.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

// With a real keychain, or without one, in sessions of their own that end with each run; programs
// use it, one after the other, as Trainboard does when it is started again.
class TestKeychainCredentialStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anotherProcessReadsWhatOneStored();
    void storingAgainReplaces();
    void keepsAccountsApart();
    void removingWhatIsNotThereIsDone();
    void removedIsNotFound();
    void listsWhatIsThere();
    void itemsOfEarlierVersionsGoOnWorking();
    void kindsAreNeverTakenForEachOther();
    void otherItemsAreLeftAlone();
    void listsNothingOfWhatIsLockedOrAbsent();
    void lockedIsNotMistakenForAbsent();
    void withoutAServiceItSaysSo();
    void withoutABusItSaysSo_data();
    void withoutABusItSaysSo();
    void withoutTheEventLoopOfGlibItSaysSo();
    void tellsWhatTheServiceDoes_data();
    void tellsWhatTheServiceDoes();
    void waitingForAPersonCanBeAbortedAndLeavesTheQueueFree_data();
    void waitingForAPersonCanBeAbortedAndLeavesTheQueueFree();
    void anAnswerAfterTheAbortIsHarmless();
    void leavesTheSecretNowhereElse();

private:
    using Commands = QStringList;

    // What the program printed, line by line.
    QStringList run(const QStringList &session, const Commands &commands);
    QStringList runUnlocked(const Commands &commands) { return run({}, commands); }
    QStringList runWith(const QString &service, const Commands &commands);

    QProcessEnvironment m_environment;
    QByteArray m_otherOutput; // of the last run
    std::unique_ptr<QTemporaryDir> m_home;
};

namespace {

const QString user = QStringLiteral(KEYCHAIN_USER);
const QString fakeService = QStringLiteral(FAKE_SECRET_SERVICE);
const QString session = QStringLiteral(WITH_KEYRING);
const QString accessKey = QStringLiteral("CanaryAccess7f3a");
const QString secretKey = QStringLiteral("CanarySecret\"b91c\\d04e");
const QString bothKeys = QStringLiteral("CanaryAccess7f3a CanarySecret\"b91c\\d04e");

// Two accounts.
const QString idA = testAccountId(1);
const QString idB = testAccountId(2);
const QString proxy = QStringLiteral("proxy");

QStringList linesOf(const QByteArray &output)
{
    return QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

void TestKeychainCredentialStore::initTestCase()
{
    for (const QString &program :
         {u"dbus-run-session"_s, u"dbus-send"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed"_s));
    }
}

void TestKeychainCredentialStore::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"TEST_ACCESS_KEY"_s, accessKey);
    m_environment.insert(u"TEST_SECRET_KEY"_s, secretKey);
}

QStringList TestKeychainCredentialStore::run(const QStringList &options, const Commands &commands)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(session, options + QStringList{u"--home"_s, m_home->path(), user} + commands);
    if (!process.waitForFinished(60'000))
        return {u"did not end"_s};
    m_otherOutput = process.readAllStandardError();
    const QStringList lines = linesOf(process.readAllStandardOutput());
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qWarning() << "exit status" << process.exitCode() << m_otherOutput;
    return lines;
}

QStringList TestKeychainCredentialStore::runWith(const QString &service, const Commands &commands)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(session, QStringList{u"--absent"_s, fakeService, service, user} + commands);
    if (!process.waitForFinished(60'000))
        return {u"did not end"_s};
    return linesOf(process.readAllStandardOutput());
}

void TestKeychainCredentialStore::anotherProcessReadsWhatOneStored()
{
    QCOMPARE(
        runUnlocked({u"write"_s, idA, u"read"_s, idA}),
        QStringList({u"write: done"_s, u"read: "_s + bothKeys}));
    QCOMPARE(runUnlocked({u"read"_s, idA}), QStringList(u"read: "_s + bothKeys));
}

void TestKeychainCredentialStore::storingAgainReplaces()
{
    QCOMPARE(runUnlocked({u"write"_s, idA}), QStringList(u"write: done"_s));
    m_environment.insert(u"TEST_SECRET_KEY"_s, u"new"_s);
    QCOMPARE(runUnlocked({u"write"_s, idA}), QStringList(u"write: done"_s));
    QCOMPARE(runUnlocked({u"read"_s, idA}), QStringList(u"read: "_s + accessKey + u" new"_s));
}

void TestKeychainCredentialStore::keepsAccountsApart()
{
    QCOMPARE(
        runUnlocked({u"write"_s, idA, u"read"_s, idB, u"remove"_s, idB, u"read"_s, idA}),
        QStringList(
            {u"write: done"_s, u"read: NotFound (Secret Service): Entry not found"_s,
             u"remove: done"_s, u"read: "_s + bothKeys}));
}

void TestKeychainCredentialStore::removingWhatIsNotThereIsDone()
{
    QCOMPARE(runUnlocked({u"remove"_s, idA}), QStringList(u"remove: done"_s));
}

void TestKeychainCredentialStore::removedIsNotFound()
{
    QCOMPARE(
        runUnlocked({u"write"_s, idA, u"remove"_s, idA}),
        QStringList({u"write: done"_s, u"remove: done"_s}));
    QCOMPARE(
        runUnlocked({u"read"_s, idA}),
        QStringList(u"read: NotFound (Secret Service): Entry not found"_s));
}

void TestKeychainCredentialStore::listsWhatIsThere()
{
    QCOMPARE(
        runUnlocked({u"list"_s, u"-"_s, u"write"_s, idB, u"write"_s, idA, u"list"_s, u"-"_s}),
        QStringList(
            {u"list: "_s, u"write: done"_s, u"write: done"_s, u"list: "_s + idA + u' ' + idB}));
    // Another process, and without the one that was removed.
    QCOMPARE(
        runUnlocked({u"remove"_s, idA, u"list"_s, u"-"_s}),
        QStringList({u"remove: done"_s, u"list: "_s + idB}));
}

// They name no kind.
void TestKeychainCredentialStore::itemsOfEarlierVersionsGoOnWorking()
{
    m_environment.insert(u"TEST_TEXT"_s, uR"({"accessKey":"kim","secretKey":"old","v":1})"_s);
    QCOMPARE(
        runUnlocked({u"put"_s, idA, u"put"_s, proxy, u"read"_s, idA, u"read"_s, proxy}),
        QStringList({u"put: done"_s, u"put: done"_s, u"read: kim old"_s, u"read: kim old"_s}));
    // Each is written anew with its kind, and then read.
    QCOMPARE(
        runUnlocked({u"write"_s, idA, u"write"_s, proxy, u"read"_s, idA, u"read"_s, proxy}),
        QStringList(
            {u"write: done"_s, u"write: done"_s, u"read: "_s + bothKeys, u"read: "_s + bothKeys}));
    const QStringList texts = runUnlocked({u"get"_s, idA, u"get"_s, proxy});
    QVERIFY2(texts.value(0).contains(uR"("kind":"account")"_s), qPrintable(texts.join(u'\n')));
    QVERIFY2(texts.value(1).contains(uR"("kind":"proxy")"_s), qPrintable(texts.join(u'\n')));
}

void TestKeychainCredentialStore::kindsAreNeverTakenForEachOther()
{
    const QString bad = u"read: BadContent (Secret Service): "_s;
    m_environment.insert(
        u"TEST_TEXT"_s, uR"({"kind":"proxy","user":"kim","password":"pw","v":1})"_s);
    QCOMPARE(
        runUnlocked({u"put"_s, idA, u"put"_s, proxy, u"read"_s, idA, u"read"_s, proxy}),
        QStringList({u"put: done"_s, u"put: done"_s, bad, u"read: kim pw"_s}));
    m_environment.insert(
        u"TEST_TEXT"_s, uR"({"kind":"account","accessKey":"AK","secretKey":"SK","v":1})"_s);
    QCOMPARE(
        runUnlocked({u"put"_s, idA, u"put"_s, proxy, u"read"_s, idA, u"read"_s, proxy}),
        QStringList({u"put: done"_s, u"put: done"_s, u"read: AK SK"_s, bad}));
}

void TestKeychainCredentialStore::otherItemsAreLeftAlone()
{
    const QString text = uR"({"accessKey":"AK","secretKey":"SK","v":1})"_s;
    const QStringList others{u"a"_s, u"Proxy"_s, idA.toUpper() + u'A', u'{' + idA + u'}'};
    m_environment.insert(u"TEST_TEXT"_s, text);
    Commands commands{u"put"_s, idB, u"put"_s, proxy, u"list"_s, u"-"_s};
    QStringList expected{u"put: done"_s, u"put: done"_s, u"list: "_s + idB};
    for (const QString &other : others) {
        commands += {u"put"_s,   other, u"list"_s,   u"-"_s, u"read"_s, other,
                     u"write"_s, other, u"remove"_s, other,  u"get"_s,  other};
        const QString refused = u": Failed (Secret Service): this is not the id of an account"_s;
        expected += {u"put: done"_s,       u"list: "_s + idB,     u"read"_s + refused,
                     u"write"_s + refused, u"remove"_s + refused, u"get: "_s + text};
    }
    QCOMPARE(runUnlocked(commands), expected);
}

void TestKeychainCredentialStore::listsNothingOfWhatIsLockedOrAbsent()
{
    QCOMPARE(runUnlocked({u"write"_s, idA}), QStringList(u"write: done"_s));
    QVERIFY(run({u"--locked"_s}, {u"list"_s, u"-"_s}).join(u'\n').startsWith(u"list: Locked"_s));
    QCOMPARE(
        run({u"--absent"_s}, {u"list"_s, u"-"_s}).join(u'\n').section(u' ', 0, 1),
        u"list: NoService"_s);
}

// Nobody is asked for the password, which is what turning the question down looks like. libsecret
// reports it as an item that is not there, and a removal as one that has been done.
void TestKeychainCredentialStore::lockedIsNotMistakenForAbsent()
{
    QCOMPARE(runUnlocked({u"write"_s, idA}), QStringList(u"write: done"_s));
    const QStringList lines =
        run({u"--locked"_s}, {u"read"_s, idA, u"remove"_s, idA, u"write"_s, idA, u"write"_s, idB});
    QCOMPARE(lines.size(), 4);
    for (const QString &line : lines)
        QVERIFY2(line.contains(u": Locked (Secret Service)"_s), qPrintable(line));
    QCOMPARE(runUnlocked({u"read"_s, idA}), QStringList(u"read: "_s + bothKeys));
}

void TestKeychainCredentialStore::withoutAServiceItSaysSo()
{
    const QStringList lines =
        run({u"--absent"_s}, {u"read"_s, idA, u"write"_s, idA, u"remove"_s, idA});
    QCOMPARE(lines.size(), 3);
    for (const QString &line : lines)
        QVERIFY2(line.contains(u": NoService (Secret Service)"_s), qPrintable(line));
}

void TestKeychainCredentialStore::withoutABusItSaysSo_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("no address") << QString();
    QTest::newRow("nobody there") << u"unix:path=/nonexistent/bus"_s;
    QTest::newRow("not an address") << u"nonsense"_s;
}

void TestKeychainCredentialStore::withoutABusItSaysSo()
{
    QFETCH(QString, address);
    m_environment.remove(u"DISPLAY"_s); // from which a bus could be started
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->path());
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    if (address.isEmpty())
        m_environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(user, {u"read"_s, idA, u"write"_s, idA, u"remove"_s, idA});
    QVERIFY(process.waitForFinished());
    const QStringList lines = linesOf(process.readAllStandardOutput());
    QCOMPARE(lines.size(), 3);
    for (const QString &line : lines)
        QVERIFY2(line.contains(u": NoService (Secret Service): "_s), qPrintable(line));
}

void TestKeychainCredentialStore::withoutTheEventLoopOfGlibItSaysSo()
{
    m_environment.insert(u"QT_NO_GLIB"_s, u"1"_s);
    const QStringList lines = runUnlocked({u"read"_s, idA});
    QCOMPARE(lines.size(), 1);
    QVERIFY2(
        lines.first().startsWith(u"read: Failed (Secret Service): "_s), qPrintable(lines.first()));
}

void TestKeychainCredentialStore::tellsWhatTheServiceDoes_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("expected");
    QTest::newRow("five seconds late") << u"late"_s << u"read: NotFound (Secret Service)"_s;
    QTest::newRow("failing") << u"failing"_s << u"read: Failed (Secret Service): out of order"_s;
    QTest::newRow("denying") << u"denying"_s << u"read: Denied (Secret Service): out of order"_s;
    QTest::newRow("turned down") << u"dismissed"_s << u"read: Locked (Secret Service)"_s;
}

void TestKeychainCredentialStore::tellsWhatTheServiceDoes()
{
    QFETCH(QString, service);
    QFETCH(QString, expected);
    const QStringList lines = runWith(service, {u"read"_s, idA});
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().startsWith(expected), qPrintable(lines.first()));
}

void TestKeychainCredentialStore::waitingForAPersonCanBeAbortedAndLeavesTheQueueFree_data()
{
    QTest::addColumn<QString>("service");
    QTest::newRow("a person who never comes") << u"prompting"_s;
    QTest::newRow("a service that never answers") << u"never"_s;
}

// QtKeychain runs one job at a time: the second one would wait behind the first for ever.
void TestKeychainCredentialStore::waitingForAPersonCanBeAbortedAndLeavesTheQueueFree()
{
    QFETCH(QString, service);
    QCOMPARE(
        runWith(service, {u"abandon"_s, idA, u"abandon"_s, idB}),
        QStringList({u"abandon: aborted"_s, u"abandon: aborted"_s}));
}

// It comes while the next question is under way.
void TestKeychainCredentialStore::anAnswerAfterTheAbortIsHarmless()
{
    QCOMPARE(
        runWith(u"slow"_s, {u"abandon"_s, idA, u"read"_s, idB}),
        QStringList(
            {u"abandon: aborted"_s, u"read: NotFound (Secret Service): Entry not found"_s}));
}

void TestKeychainCredentialStore::leavesTheSecretNowhereElse()
{
    QByteArray said;
    const auto note = [this, &said](const QStringList &lines) {
        said += m_otherOutput;
        return lines;
    };
    // With a core dump allowed, and its place where we look for it.
    QDir(m_home->path()).mkdir(u"tmp"_s);
    QProcess crashing;
    crashing.setProcessEnvironment(m_environment);
    crashing.setWorkingDirectory(m_home->filePath(u"tmp"_s));
    crashing.start(
        session,
        {u"--home"_s, m_home->path(), u"sh"_s, u"-c"_s, u"ulimit -c unlimited; exec \"$@\""_s,
         u"sh"_s, user, u"write"_s, idA, u"read"_s, idA, u"crash"_s});
    QVERIFY(crashing.waitForFinished(60'000));
    QVERIFY(crashing.exitCode() != 0);
    said += crashing.readAllStandardError();
    QCOMPARE(note(runUnlocked({u"read"_s, idA})), QStringList(u"read: "_s + bothKeys));
    for (const QString &keyring : {u"--locked"_s, u"--absent"_s})
        QCOMPARE(note(run({keyring}, {u"write"_s, idB, u"read"_s, idA})).size(), 2);
    QCOMPARE(note(runUnlocked({u"remove"_s, idA})), QStringList(u"remove: done"_s));

    const auto hasSecret = [](const QByteArray &bytes) {
        return bytes.contains("b91c") || bytes.contains("CanaryAccess");
    };
    QVERIFY(!hasSecret(said));
    int files = 0;
    QDirIterator everything(
        m_home->path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (everything.hasNext()) {
        QFile file(everything.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!hasSecret(file.readAll()), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 0); // the keyring itself, which is encrypted
}

static const RegisteredTest
    registered(__FILE__, runTest<TestKeychainCredentialStore, QCoreApplication>);

#include "tst_keychaincredentialstore.moc"
