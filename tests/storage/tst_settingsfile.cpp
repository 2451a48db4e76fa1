// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settingsfile.h"

#include "storage/accountstore.h"
#include "storage/settings.h"
#include "support/accountids.h"
#include "support/filesizelimit.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX

#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using Kind = SettingsProblem::Kind;

// Files that are bad, and places where nothing can be written, as a disk has them. Those that are
// made by permissions stop no administrator; others do.
class SettingsFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void goodFileIsLeftAlone_data();
    void goodFileIsLeftAlone();
    void badFileIsSetAside_data();
    void badFileIsSetAside();
    void folderInItsPlaceIsSetAside();
    void linkIsSetAsideAndNotWhatItShows();
    void fileThatMayNotBeReadIsSetAside();
    void setsNothingAsideInThePlaceOfAnother();
    void onlyTheFirstTellsOfIt();
    void accountsBeginAnew();
    void cutOffAnywhereNothingIsLost();
    void whatCannotBeMovedIsLeftAlone();
    void pipesInPlaceOfLocksAreRemoved();
    void pipeIsLeftAlone();
    void inAFolderThatMayNotBeWrittenItIsLeftAlone();
    void fileThatMayNotBeWrittenIsToldAtOnce();
    void folderThatMayNotBeWrittenIsToldAtOnce();
    void placeThatCannotBeIsToldAtOnce();
    void folderIsMadeWhenItIsNeeded();
    void fullDiskLeavesTheOldFileWhole();
    void fullDiskKeepsTheOldAccounts_data();
    void fullDiskKeepsTheOldAccounts();
    void whatBecomesBadIsSetAsideAndSavedAnew();
    void whatBecomesBadAndCannotBeMovedIsLeftAlone();

private:
    void write(const QByteArray &content);
    QByteArray read() const { return contentOf(m_file); }
    static QByteArray contentOf(const QString &name);
    QStringList others() const; // beside the file
    void checkKept(const SettingsProblem &problem, const QByteArray &content);
    SettingsProblemHandler listener();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QList<SettingsProblem> m_problems;
};

namespace {

const QByteArray goodText = "[accounts]\n1\\id=00000000-0000-4000-8000-00000000000a\n"
                            "1\\name=work\nsize=1\n\n[view]\nzone=korea\n";

// So long that nothing can be put behind it, which stops even an administrator.
QString longName()
{
    return QString(240, u'a');
}

#ifdef Q_OS_UNIX
bool permissionsCount()
{
    return geteuid() != 0;
}
#else
bool permissionsCount()
{
    return false;
}
#endif

} // namespace

void SettingsFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = m_folder->filePath(u"settings.ini"_s);
    m_problems.clear();
}

void SettingsFileTest::cleanup()
{
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void SettingsFileTest::write(const QByteArray &content)
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

QByteArray SettingsFileTest::contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

QStringList SettingsFileTest::others() const
{
    QStringList names =
        QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System);
    names.removeOne(QFileInfo(m_file).fileName());
    return names;
}

void SettingsFileTest::checkKept(const SettingsProblem &problem, const QByteArray &content)
{
    QCOMPARE(problem.file, m_file);
    static const QRegularExpression added(u"^\\.corrupt-\\d{8}-\\d{6}$"_s);
    QVERIFY(problem.keptAs.startsWith(m_file));
    QVERIFY2(
        added.match(problem.keptAs.sliced(m_file.size())).hasMatch(), qPrintable(problem.keptAs));
    QCOMPARE(contentOf(problem.keptAs), content);
}

SettingsProblemHandler SettingsFileTest::listener()
{
    return [this](const SettingsProblem &problem) { m_problems += problem; };
}

void SettingsFileTest::goodFileIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("ours") << goodText;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("of another version") << QByteArray("[future]\nthing=@Variant(?)\n");
    QTest::newRow("edited by hand") << QByteArray("# mine\r\n; too\r\n[view]\r\nzone = utc");
    QTest::newRow("huge value") << "[window]\ngeometry=" + QByteArray(1 << 20, 'x') + '\n';
}

void SettingsFileTest::goodFileIsLeftAlone()
{
    QFETCH(const QByteArray, content);
    write(content);
    {
        Settings settings(m_file);
        settings.setProblemHandler(listener());
        AccountStore accounts(m_file);
        accounts.setProblemHandler(listener());
        accounts.reload();
    }
    QVERIFY(m_problems.isEmpty());
    QCOMPARE(read(), content);
    QCOMPARE(others(), QStringList());
}

void SettingsFileTest::badFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("zeros behind") << goodText + QByteArray(512, '\0');
    QTest::newRow("noise") << QByteArray("\x8f\x02\xfe[\x91=\x00\xff", 8);
    QTest::newRow("another format") << QByteArray(R"({"view": {"zone": "korea"}})");
    QTest::newRow("line cut off") << goodText.chopped(goodText.size() - goodText.lastIndexOf('='));
    QTest::newRow("section cut off") << goodText.first(goodText.indexOf("ew]"));
    QTest::newRow("too large") << "a=" + QByteArray(SettingsFile::maximumSize, 'x');
}

void SettingsFileTest::badFileIsSetAside()
{
    QFETCH(const QByteArray, content);
    write(content);
    QString kept;
    {
        Settings settings(m_file);
        settings.setProblemHandler(listener());
        QCOMPARE(m_problems.size(), 1);
        QCOMPARE(m_problems.first().kind, Kind::SetAside);
        checkKept(m_problems.first(), content);
        kept = m_problems.first().keptAs;
        QVERIFY(!QFile::exists(m_file));
        QCOMPARE(settings.zone(), Settings::Zone::Local);
        settings.setZone(Settings::Zone::Utc);
    }
    QCOMPARE(Settings(m_file).zone(), Settings::Zone::Utc);
    QCOMPARE(m_problems.size(), 1);
    QCOMPARE(contentOf(kept), content);
    QCOMPARE(others(), QStringList(QFileInfo(kept).fileName()));
}

void SettingsFileTest::folderInItsPlaceIsSetAside()
{
    QVERIFY(QDir().mkpath(m_file + u"/deep"_s));
    Settings settings(m_file);
    settings.setProblemHandler(listener());
    QCOMPARE(m_problems.size(), 1);
    QCOMPARE(m_problems.first().kind, Kind::SetAside);
    QVERIFY(QFileInfo(m_problems.first().keptAs + u"/deep"_s).isDir());
    settings.setZone(Settings::Zone::Utc);
    QVERIFY2(read().contains("zone=utc"), read().constData());
}

void SettingsFileTest::linkIsSetAsideAndNotWhatItShows()
{
    const QString target = m_folder->filePath(u"elsewhere"_s);
    write("no sense");
    QVERIFY(QFile::rename(m_file, target));
    if (!QFile::link(target, m_file) || !QFileInfo(m_file).isSymLink())
        QSKIP("no links here");
    Settings settings(m_file);
    settings.setProblemHandler(listener());
    QCOMPARE(m_problems.size(), 1);
    QCOMPARE(m_problems.first().kind, Kind::SetAside);
    QCOMPARE(QFile::symLinkTarget(m_problems.first().keptAs), target);
    settings.setZone(Settings::Zone::Utc);
    QCOMPARE(contentOf(target), QByteArray("no sense"));
}

void SettingsFileTest::fileThatMayNotBeReadIsSetAside()
{
    if (!permissionsCount())
        QSKIP("permissions do not stop this user");
    write(goodText);
    QVERIFY(QFile::setPermissions(m_file, {}));
    Settings settings(m_file);
    settings.setProblemHandler(listener());
    QCOMPARE(m_problems.size(), 1);
    QCOMPARE(m_problems.first().kind, Kind::SetAside);
    settings.setZone(Settings::Zone::Utc);
    QCOMPARE(Settings(m_file).zone(), Settings::Zone::Utc);
    QVERIFY(QFile::setPermissions(m_problems.first().keptAs, QFile::ReadOwner));
    QCOMPARE(contentOf(m_problems.first().keptAs), goodText);
}

void SettingsFileTest::setsNothingAsideInThePlaceOfAnother()
{
    // Of the next two minutes all names are taken.
    const QDateTime now = QDateTime::currentDateTime();
    QStringList taken;
    for (int second = 0; second < 120; ++second) {
        const QDateTime time = now.addSecs(second);
        taken += m_file + time.toString(u"'.corrupt-'yyyyMMdd-HHmmss"_s);
        QFile file(taken.constLast());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("an older one"), 12);
    }
    write("no sense");
    Settings settings(m_file);
    settings.setProblemHandler(listener());
    QCOMPARE(m_problems.size(), 1);
    QCOMPARE(m_problems.first().kind, Kind::SetAside);
    QVERIFY(m_problems.first().keptAs.endsWith("-2"_L1));
    QVERIFY(taken.contains(m_problems.first().keptAs.chopped(2)));
    QCOMPARE(contentOf(m_problems.first().keptAs), QByteArray("no sense"));
    for (const QString &name : taken)
        QCOMPARE(contentOf(name), QByteArray("an older one"));
}

// The settings and the accounts of a user are in one file.
void SettingsFileTest::onlyTheFirstTellsOfIt()
{
    write("no sense");
    Settings settings(m_file);
    settings.setProblemHandler(listener());
    AccountStore accounts(m_file);
    accounts.setProblemHandler(listener());
    QCOMPARE(m_problems.size(), 1);
    settings.setZone(Settings::Zone::Utc);
    QVERIFY(accounts.add({.id = testAccountId(10), .name = u"work"_s}));
    settings.setLastAccount(u"a"_s);
    QVERIFY2(read().contains("zone=utc"), read().constData());
    QVERIFY2(read().contains("1\\name=work"), read().constData());
    QVERIFY2(read().contains("lastAccount=a"), read().constData());
    QCOMPARE(m_problems.size(), 1);
}

void SettingsFileTest::accountsBeginAnew()
{
    const QByteArray content = goodText + "cut o";
    write(content);
    AccountStore accounts(m_file);
    accounts.setProblemHandler(listener());
    QCOMPARE(m_problems.size(), 1);
    QCOMPARE(m_problems.first().kind, Kind::SetAside);
    QVERIFY(accounts.accounts().isEmpty());
    QVERIFY(accounts.add({.name = u"new"_s}));
    QVERIFY(read().contains("name=new"));
    checkKept(m_problems.first(), content);
}

void SettingsFileTest::cutOffAnywhereNothingIsLost()
{
    QVERIFY(AccountStore(m_file).add(
        {.id = testAccountId(1), .name = u"회사"_s, .endpoint = u"https://x"_s}));
    QVERIFY(AccountStore(m_file).add({.id = testAccountId(2), .name = u"a \"b\"; c"_s}));
    Settings(m_file).setWindowGeometry(QByteArray("\x00\xff\"geometry", 11));
    Settings(m_file).setZone(Settings::Zone::Korea);
    const QByteArray whole = read();
    int setAside = 0;
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        m_file = m_folder->filePath(QString::number(size)); // QSettings remembers others
        m_problems.clear();
        write(whole.first(size));
        AccountStore accounts(m_file);
        accounts.setProblemHandler(listener());
        if (!m_problems.isEmpty() && m_problems.first().kind == Kind::AccountNotUsed) {
            QCOMPARE(read(), whole.first(size)); // which ends in the middle of an account
        } else if (!m_problems.isEmpty()) {
            ++setAside;
            checkKept(m_problems.first(), whole.first(size));
            continue;
        }
        // Accounts whose lines are there are there, with or without the line of their number.
        const bool hasFirst = whole.first(size).contains("1\\name=\xed\x9a\x8c\xec\x82\xac\n");
        const bool hasSecond = whole.first(size).contains("; c\"\n");
        QVERIFY(!hasFirst || accounts.findByName(u"회사"_s));
        QVERIFY(!hasSecond || accounts.findByName(u"a \"b\"; c"_s));
        QVERIFY(!hasFirst || accounts.findByName(u"회사"_s)->endpoint == u"https://x"_s);
    }
    QVERIFY2(setAside > 20, qPrintable(QString::number(setAside)));
    QVERIFY(setAside < whole.size());
}

void SettingsFileTest::whatCannotBeMovedIsLeftAlone()
{
    m_file = m_folder->filePath(longName());
    write("no sense");
    {
        Settings settings(m_file);
        settings.setProblemHandler(listener());
        AccountStore accounts(m_file);
        accounts.setProblemHandler(listener());
        const SettingsProblem problem{.kind = Kind::Unreadable, .file = m_file};
        QCOMPARE(m_problems, QList<SettingsProblem>({problem, problem}));

        settings.setZone(Settings::Zone::Utc);
        settings.setZone(Settings::Zone::Local);
        settings.setAppearance(Settings::Appearance::Dark);
        QCOMPARE(settings.zone(), Settings::Zone::Local);
        QCOMPARE(settings.appearance(), Settings::Appearance::Dark);

        const auto first = accounts.add({.name = u"work"_s});
        QVERIFY(!first);
        QCOMPARE(first.error(), AccountProblem::NotSaved);
        QCOMPARE(accounts.add({.name = u"Work"_s}).error(), AccountProblem::NameTaken);
        QVERIFY(!accounts.add({.name = u"home"_s}));
        const auto account = accounts.findByName(u"work"_s);
        QVERIFY(account);
        QCOMPARE(accounts.remove(account->id), AccountProblem::NotSaved);
        QVERIFY(!accounts.findByName(u"work"_s));
        QVERIFY(accounts.findByName(u"home"_s));
        QCOMPARE(m_problems.size(), 2);
    }
    QCOMPARE(read(), QByteArray("no sense"));
    QCOMPARE(others(), QStringList());
}

// Which others may have put there while the folder was open to them.
void SettingsFileTest::pipesInPlaceOfLocksAreRemoved()
{
#ifdef Q_OS_UNIX
    for (const QString &end : {u".lock"_s, u".change.lock"_s})
        QCOMPARE(mkfifo(QFile::encodeName(m_file + end).constData(), S_IRUSR | S_IWUSR), 0);
    AccountStore accounts(m_file); // or nobody ever comes back from there
    QVERIFY(accounts.add({.name = u"home"_s}));
    QVERIFY(AccountStore(m_file).findByName(u"home"_s));
    QVERIFY(!QFileInfo::exists(m_file + u".change.lock"));
#else
    QSKIP("no pipes in folders here");
#endif
}

void SettingsFileTest::pipeIsLeftAlone()
{
#ifdef Q_OS_UNIX
    QCOMPARE(mkfifo(QFile::encodeName(m_file).constData(), S_IRUSR | S_IWUSR), 0);
    {
        Settings settings(m_file);
        settings.setProblemHandler(listener());
        QCOMPARE(m_problems.size(), 1);
        QCOMPARE(m_problems.first().kind, Kind::Unreadable);
        settings.setZone(Settings::Zone::Utc);
    }
    struct stat now
    {
    };
    QCOMPARE(lstat(QFile::encodeName(m_file).constData(), &now), 0);
    QVERIFY(S_ISFIFO(now.st_mode));
    QCOMPARE(others(), QStringList());
#else
    QSKIP("no pipes in folders here");
#endif
}

void SettingsFileTest::inAFolderThatMayNotBeWrittenItIsLeftAlone()
{
    if (!permissionsCount())
        QSKIP("permissions do not stop this user");
    write("no sense");
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    {
        Settings settings(m_file);
        settings.setProblemHandler(listener());
        QCOMPARE(m_problems.size(), 1);
        QCOMPARE(m_problems.first().kind, Kind::Unreadable);
        settings.setZone(Settings::Zone::Utc);
        QCOMPARE(settings.zone(), Settings::Zone::Utc);
        QCOMPARE(m_problems.size(), 1);
    }
    QCOMPARE(read(), QByteArray("no sense"));
    QCOMPARE(others(), QStringList());
}

void SettingsFileTest::fileThatMayNotBeWrittenIsToldAtOnce()
{
    if (!permissionsCount())
        QSKIP("permissions do not stop this user");
    write(goodText);
    QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner));
    {
        Settings settings(m_file);
        settings.setProblemHandler(listener());
        QCOMPARE(m_problems.size(), 1);
        QCOMPARE(m_problems.first(), SettingsProblem({.kind = Kind::NotWritable, .file = m_file}));
        QCOMPARE(settings.zone(), Settings::Zone::Korea);
        settings.setZone(Settings::Zone::Utc);
        QCOMPARE(settings.zone(), Settings::Zone::Utc);
        AccountStore accounts(m_file);
        QCOMPARE(accounts.add({.name = u"home"_s}).error(), AccountProblem::NotSaved);
    }
    QCOMPARE(m_problems.size(), 1);
    QCOMPARE(read(), goodText);
}

// The file itself may be written, but a new one cannot take its place: to write into the old one
// might leave half of it.
void SettingsFileTest::folderThatMayNotBeWrittenIsToldAtOnce()
{
    if (!permissionsCount())
        QSKIP("permissions do not stop this user");
    write(goodText);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    {
        Settings settings(m_file);
        settings.setProblemHandler(listener());
        QCOMPARE(m_problems.size(), 1);
        QCOMPARE(m_problems.first().kind, Kind::NotWritable);
        settings.setZone(Settings::Zone::Utc);
        AccountStore accounts(m_file);
        QCOMPARE(accounts.add({.name = u"home"_s}).error(), AccountProblem::NotSaved);
    }
    QCOMPARE(m_problems.size(), 1);
    QCOMPARE(read(), goodText);
}

void SettingsFileTest::placeThatCannotBeIsToldAtOnce()
{
    write("in the way"); // of a folder, whoever runs the test
    Settings settings(m_file + u"/deep/settings.ini"_s);
    settings.setProblemHandler(listener());
    QCOMPARE(m_problems.size(), 1);
    QCOMPARE(m_problems.first().kind, Kind::NotWritable);
    settings.setZone(Settings::Zone::Utc);
    settings.setAppearance(Settings::Appearance::Dark);
    QCOMPARE(settings.zone(), Settings::Zone::Utc);
    QCOMPARE(m_problems.size(), 1);
    QCOMPARE(read(), QByteArray("in the way"));
}

void SettingsFileTest::folderIsMadeWhenItIsNeeded()
{
    m_file = m_folder->filePath(u"a/b/settings.ini"_s);
    Settings settings(m_file);
    settings.setProblemHandler(listener());
    QVERIFY(!QFile::exists(m_folder->filePath(u"a"_s)));
    settings.setZone(Settings::Zone::Local); // as it is: nothing to save
    QVERIFY(!QFile::exists(m_folder->filePath(u"a"_s)));
    settings.setZone(Settings::Zone::Utc);
    QVERIFY(read().contains("zone=utc"));
    QVERIFY(m_problems.isEmpty());
}

void SettingsFileTest::fullDiskLeavesTheOldFileWhole()
{
#ifdef Q_OS_UNIX
    write(goodText);
    Settings settings(m_file);
    settings.setProblemHandler(listener());
    {
        const FileSizeLimit disk(2048); // enough for what QSettings locks the file with
        settings.setWindowGeometry(QByteArray(100'000, 'x'));
        settings.setZone(Settings::Zone::Utc);
    }
    QCOMPARE(m_problems.size(), 1);
    QCOMPARE(m_problems.first(), SettingsProblem({.kind = Kind::NotWritable, .file = m_file}));
    QCOMPARE(read(), goodText);
    QCOMPARE(others(), QStringList());
    QCOMPARE(settings.zone(), Settings::Zone::Utc);
    QVERIFY(settings.hasUnsaved());

    // The next change takes the others along.
    settings.setAppearance(Settings::Appearance::Dark);
    QVERIFY(read().size() > 100'000);
    QVERIFY(read().contains("zone=utc") && read().contains("name=work"));
    QVERIFY(!settings.hasUnsaved());
    QCOMPARE(m_problems.size(), 1);
    // It is news when it is full once more.
    const FileSizeLimit disk(2048);
    settings.setZone(Settings::Zone::Local);
    QCOMPARE(m_problems.size(), 2);
    QVERIFY(settings.hasUnsaved());
#else
    QSKIP("no way to fill a disk here");
#endif
}

void SettingsFileTest::fullDiskKeepsTheOldAccounts_data()
{
    QTest::addColumn<int>("room");
    QTest::newRow("none at all") << 0;
    QTest::newRow("a little") << 2048;
    QTest::newRow("what Qt writes at once") << 16 * 1024;
    QTest::newRow("nearly enough") << 50'000;
}

void SettingsFileTest::fullDiskKeepsTheOldAccounts()
{
#ifdef Q_OS_UNIX
    QFETCH(const int, room);
    QByteArray text = "[accounts]\n";
    for (int i = 1; i <= 300; ++i) {
        const QByteArray id = QByteArray::number(i);
        text += id + "\\id=" + testAccountId(i).toLatin1() + '\n' + id + "\\name=name of " + id +
            '\n' + id + "\\endpoint=https://a-company.example/aitems/" + QByteArray(100, 'x') +
            '\n';
    }
    write(text + "size=300\n");
    AccountStore accounts(m_file);
    accounts.setProblemHandler(listener());
    QCOMPARE(accounts.accounts().size(), 300);
    {
        const FileSizeLimit disk{rlim_t(room)};
        const auto added = accounts.add({.name = u"home"_s});
        QVERIFY(!added);
        QCOMPARE(added.error(), AccountProblem::NotSaved);
    }
    QCOMPARE(read(), text + "size=300\n");
    QCOMPARE(others(), QStringList());
    QVERIFY(m_problems.isEmpty()); // whoever adds has been told
    QVERIFY(accounts.findByName(u"home"_s));
    QVERIFY(accounts.add({.name = u"third"_s}));
    QVERIFY(read().contains("name=home") && read().contains("name=third"));
#else
    QSKIP("no way to fill a disk here");
#endif
}

void SettingsFileTest::whatBecomesBadIsSetAsideAndSavedAnew()
{
    write(goodText);
    Settings settings(m_file);
    settings.setProblemHandler(listener());
    AccountStore accounts(m_file);
    accounts.setProblemHandler(listener());
    write("no sense");
    settings.setAppearance(Settings::Appearance::Dark);
    QCOMPARE(m_problems.size(), 1);
    QCOMPARE(m_problems.first().kind, Kind::Replaced);
    checkKept(m_problems.first(), "no sense");
    QVERIFY2(read().contains("zone=korea"), read().constData());
    QVERIFY(read().contains("appearance=dark"));
    accounts.reload();
    QVERIFY(accounts.findByName(u"work"_s));
    QCOMPARE(m_problems.size(), 1);

    write("no sense again");
    QVERIFY(accounts.add({.name = u"home"_s}));
    QCOMPARE(m_problems.size(), 2);
    QCOMPARE(contentOf(m_problems.last().keptAs), QByteArray("no sense again"));
    QVERIFY(read().contains("name=work") && read().contains("name=home"));
    QVERIFY(read().contains("zone=korea"));
}

void SettingsFileTest::whatBecomesBadAndCannotBeMovedIsLeftAlone()
{
    m_file = m_folder->filePath(longName());
    write(goodText);
    {
        AccountStore accounts(m_file);
        accounts.setProblemHandler(listener());
        write("no sense");
        QCOMPARE(accounts.add({.name = u"home"_s}).error(), AccountProblem::NotSaved);
        QCOMPARE(m_problems.size(), 1);
        QCOMPARE(m_problems.first().kind, Kind::Unreadable);
        QCOMPARE(accounts.accounts().size(), 2);
    }
    QCOMPARE(read(), QByteArray("no sense"));
}

static const RegisteredTest registered(__FILE__, runTest<SettingsFileTest, QCoreApplication>);
#include "tst_settingsfile.moc"
