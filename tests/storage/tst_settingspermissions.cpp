// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/accountstore.h"
#include "storage/networksettingsstore.h"
#include "storage/settings.h"
#include "support/accountids.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <array>

#include <sys/xattr.h>
#endif

using namespace Qt::StringLiterals;
using Kind = SettingsProblem::Kind;

// The settings are this user's alone, and come from nobody else. Whom to trust is for
// tst_fileaccess.cpp.
class SettingsPermissionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void newFilesArePrivate_data();
    void newFilesArePrivate();
    void accessListsOfAFolderAboveChangeNothing();
    void whatIsSetAsideIsPrivate();
    void whatOthersMayReadIsClosedToThem_data();
    void whatOthersMayReadIsClosedToThem();
    void whatOthersMayWriteIsLeftAlone_data();
    void whatOthersMayWriteIsLeftAlone();
    void whatBelongsToAnotherIsLeftAlone_data();
    void whatBelongsToAnotherIsLeftAlone();
    void noFileIsToldWhenSomethingIsSaved_data();
    void noFileIsToldWhenSomethingIsSaved();
    void whatOthersMayWriteAtOnceIsLeftAlone();
    void emptyFolderIsTaken();
    void linkIsFollowed();
    void otherFoldersKeepTheirMode();

private:
    void write(const QString &name, const QByteArray &content, int mode) const;
    SettingsProblemHandler listener();
    QString pathOf(const QString &name) const { return m_home->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
    QString m_file;
    QList<SettingsProblem> m_problems;
};

namespace {

const QByteArray content = "[accounts]\n1\\id=00000000-0000-4000-8000-000000000001\n1\\name=work\n"
                           "1\\endpoint=https://evil.example\nsize=1\n\n[view]\nzone=korea\n";

int modeOf(const QString &path)
{
    struct stat status = {};
    return lstat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777)
                                                                    : -1;
}

void setMode(const QString &path, int mode)
{
    QCOMPARE(chmod(QFile::encodeName(path).constData(), mode_t(mode)), 0);
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

void SettingsPermissionsTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("HOME", QFile::encodeName(m_home->path()));
    m_folder = pathOf(u"config/Trainboard"_s);
    m_file = m_folder + u"/Trainboard.ini"_s;
    m_problems.clear();
}

void SettingsPermissionsTest::cleanup()
{
    umask(022);
}

void SettingsPermissionsTest::write(const QString &name, const QByteArray &text, int mode) const
{
    QVERIFY(QDir().mkpath(QFileInfo(name).path()));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    file.close();
    setMode(name, mode);
}

SettingsProblemHandler SettingsPermissionsTest::listener()
{
    return [this](const SettingsProblem &problem) { m_problems += problem; };
}

void SettingsPermissionsTest::newFilesArePrivate_data()
{
    QTest::addColumn<int>("mask");
    for (const int mask : {0, 002, 022, 027, 077, 0277})
        QTest::addRow("%03o", unsigned(mask)) << mask;
}

void SettingsPermissionsTest::newFilesArePrivate()
{
    QFETCH(const int, mask);
    umask(mode_t(mask));
    {
        Settings settings(m_file);
        settings.setProblemHandler(listener());
        settings.setZone(Settings::Zone::Korea);
        AccountStore accounts(m_file);
        QVERIFY(accounts.add({.name = u"work"_s}));
        NetworkSettings network;
        network.proxyMode = NetworkSettings::ProxyMode::None;
        QVERIFY(NetworkSettingsStore(m_file).save(network));
        QCOMPARE(modeOf(m_folder), 0700);
        QCOMPARE(modeOf(m_file), 0600);
        settings.setZone(Settings::Zone::Utc);
        QVERIFY(accounts.add({.name = u"home"_s}));
    }
    QCOMPARE(modeOf(m_folder), 0700);
    QCOMPARE(modeOf(m_file), 0600);
    QCOMPARE(
        QDir(m_folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
        QStringList(u"Trainboard.ini"_s));
    QCOMPARE(AccountStore(m_file).accounts().size(), 2);
    QVERIFY(m_problems.isEmpty());
    // What the user saves elsewhere follows the user's own.
    QCOMPARE(int(umask(022)), mask);
}

void SettingsPermissionsTest::accessListsOfAFolderAboveChangeNothing()
{
#ifdef Q_OS_LINUX
    // As setfacl -d -m u:54321:rwx makes it: the umask then counts for nothing.
    struct Entry
    {
        quint16 tag;
        quint16 permissions;
        quint32 id;
    };
    struct
    {
        quint32 version = 2;
        std::array<Entry, 5> entries{
            {{1, 7, 0xffffffff},
             {2, 7, 54321},
             {4, 0, 0xffffffff},
             {0x10, 7, 0xffffffff},
             {0x20, 0, 0xffffffff}}};
    } list;
    QVERIFY(QDir().mkpath(pathOf(u"config"_s)));
    const QByteArray name = QFile::encodeName(pathOf(u"config"_s));
    if (setxattr(name.constData(), "system.posix_acl_default", &list, sizeof list, 0) != 0)
        QSKIP("this file system has no access lists");
    Settings(m_file).setZone(Settings::Zone::Korea);
    QCOMPARE(modeOf(m_folder), 0700);
    QCOMPARE(modeOf(m_file), 0600);
#else
    QSKIP("access lists are not asked here");
#endif
}

void SettingsPermissionsTest::whatIsSetAsideIsPrivate()
{
    write(m_file, "no sense", 0644);
    setMode(m_folder, 0755);
    umask(0);
    Settings settings(m_file);
    settings.setProblemHandler(listener());
    QCOMPARE(m_problems.size(), 1);
    QCOMPARE(m_problems.first().kind, Kind::SetAside);
    QCOMPARE(modeOf(m_problems.first().keptAs), 0600);
    QCOMPARE(modeOf(m_folder), 0700);
}

void SettingsPermissionsTest::whatOthersMayReadIsClosedToThem_data()
{
    QTest::addColumn<int>("folder");
    QTest::addColumn<int>("file");
    QTest::addColumn<int>("closed");
    for (const int folder : {0700, 0711, 0755, 0705, 01777}) {
        for (const int file : {0600, 0640, 0644, 0604, 0755})
            QTest::addRow("%04o/%03o", unsigned(folder), unsigned(file)) << folder << file << 0600;
    }
    QTest::addRow("only read") << 0755 << 0444 << 0400;
}

void SettingsPermissionsTest::whatOthersMayReadIsClosedToThem()
{
    QFETCH(const int, folder);
    QFETCH(const int, file);
    QFETCH(const int, closed);
    write(m_file, content, file);
    const QString old = m_file + u".corrupt-20240101-000000"_s;
    write(old, "old", 0666);
    write(m_file + u".lock"_s, "", 0666);
    write(m_folder + u"/mine.txt"_s, "", 0644);
    setMode(m_folder, folder);
    umask(0);
    AccountStore accounts(m_file);
    accounts.setProblemHandler(listener());
    QVERIFY(m_problems.isEmpty());
    QCOMPARE(modeOf(m_folder), 0700);
    QCOMPARE(modeOf(m_file), closed);
    QCOMPARE(modeOf(old), 0600);
    QCOMPARE(modeOf(m_file + u".lock"_s), 0600);
    QCOMPARE(modeOf(m_folder + u"/mine.txt"_s), 0644);
    QCOMPARE(accounts.accounts().size(), 1);
    QCOMPARE(contentOf(m_file), content);
    QFile::remove(m_file + u".lock"_s);
    if (closed == 0600) {
        QVERIFY(accounts.add({.name = u"home"_s}));
        QCOMPARE(modeOf(m_file), 0600);
    }
}

void SettingsPermissionsTest::whatOthersMayWriteIsLeftAlone_data()
{
    QTest::addColumn<int>("above");
    QTest::addColumn<int>("folder");
    QTest::addColumn<int>("file");
    QTest::addColumn<QStringList>("places");
    const QString above = u"config"_s;
    const QString folder = u"config/Trainboard"_s;
    const QString file = u"config/Trainboard/Trainboard.ini"_s;
    QTest::newRow("file") << 0755 << 0700 << 0666 << QStringList{file};
    QTest::newRow("file, others alone") << 0755 << 0755 << 0602 << QStringList{file};
    QTest::newRow("folder") << 0755 << 0777 << 0600 << QStringList{folder};
    QTest::newRow("folder above") << 0777 << 0700 << 0600 << QStringList{above};
    QTest::newRow("all") << 0777 << 0777 << 0666 << QStringList{above, folder, file};
}

void SettingsPermissionsTest::whatOthersMayWriteIsLeftAlone()
{
    QFETCH(const int, above);
    QFETCH(const int, folder);
    QFETCH(const int, file);
    QFETCH(QStringList, places);
    write(m_file, content, file);
    setMode(m_folder, folder);
    setMode(pathOf(u"config"_s), above);
    for (QString &place : places)
        place = pathOf(place);
    {
        Settings settings(m_file);
        settings.setProblemHandler(listener());
        AccountStore accounts(m_file);
        accounts.setProblemHandler(listener());
        NetworkSettingsStore network(m_file);
        network.setProblemHandler(listener());
        const SettingsProblem problem{
            .kind = Kind::OthersMayWrite, .file = m_file, .places = places};
        QCOMPARE(m_problems, QList<SettingsProblem>({problem, problem, problem}));
        QVERIFY(!accounts.isReadable());
        QVERIFY(accounts.accounts().isEmpty());
        QVERIFY(accounts.mayHaveId(testAccountId(1)));
        QCOMPARE(settings.zone(), Settings::Zone::Local);

        // What is changed lasts until the program ends, and nothing of it is written.
        settings.setZone(Settings::Zone::Utc);
        QCOMPARE(settings.zone(), Settings::Zone::Utc);
        QCOMPARE(accounts.add({.name = u"new"_s}).error(), AccountProblem::NotSaved);
        QVERIFY(accounts.findByName(u"new"_s));
        QVERIFY(!network.save({}));
        QCOMPARE(m_problems.size(), 3);
    }
    QCOMPARE(contentOf(m_file), content);
    QCOMPARE(modeOf(m_file), file);
    QCOMPARE(modeOf(m_folder), folder);
    QCOMPARE(modeOf(pathOf(u"config"_s)), above);
    QCOMPARE(QDir(m_folder).entryList(QDir::Files), QStringList(u"Trainboard.ini"_s));

    // As the sentence tells to.
    for (const QString &place : std::as_const(places))
        setMode(place, modeOf(place) & ~022);
    QCOMPARE(AccountStore(m_file).accounts().size(), 1);
    QCOMPARE(modeOf(m_file), 0600);
    QCOMPARE(modeOf(m_folder), 0700);
}

void SettingsPermissionsTest::whatBelongsToAnotherIsLeftAlone_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("file") << u"config/Trainboard/Trainboard.ini"_s << Kind::OfAnother;
    QTest::newRow("folder") << u"config/Trainboard"_s << Kind::FolderOfAnother;
    QTest::newRow("folder above") << u"config"_s << Kind::FolderOfAnother;
    QTest::newRow("home") << u"."_s << Kind::FolderOfAnother;
}

void SettingsPermissionsTest::whatBelongsToAnotherIsLeftAlone()
{
    QFETCH(const QString, place);
    QFETCH(const Kind, kind);
    write(m_file, content, 0644);
    setMode(m_folder, 0755);
    if (lchown(QFile::encodeName(pathOf(place)).constData(), 54321, gid_t(-1)) != 0)
        QSKIP("only an administrator can give a file away");
    {
        AccountStore accounts(m_file);
        accounts.setProblemHandler(listener());
        const SettingsProblem problem{
            .kind = kind, .file = m_file, .places = {QDir::cleanPath(pathOf(place))}};
        QCOMPARE(m_problems, QList<SettingsProblem>{problem});
        QVERIFY(accounts.accounts().isEmpty());
        QCOMPARE(accounts.add({.name = u"new"_s}).error(), AccountProblem::NotSaved);
    }
    QCOMPARE(contentOf(m_file), content);
    QCOMPARE(modeOf(m_file), 0644);
    QCOMPARE(modeOf(m_folder), 0755);
}

void SettingsPermissionsTest::noFileIsToldWhenSomethingIsSaved_data()
{
    QTest::addColumn<QString>("made");
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("isForeign");
    const QString ours = u"config/Trainboard"_s;
    QTest::newRow("home of another") << u"."_s << u"."_s << true;
    QTest::newRow("folder above of another") << u"config"_s << u"config"_s << true;
    QTest::newRow("our folder of another") << ours << ours << true;
    QTest::newRow("home that others may write") << u"."_s << u"."_s << false;
    QTest::newRow("folder above that others may write") << u"config"_s << u"config"_s << false;
    QTest::newRow("with our folder") << ours << u"config"_s << false;
}

void SettingsPermissionsTest::noFileIsToldWhenSomethingIsSaved()
{
    QFETCH(const QString, made);
    QFETCH(QString, place);
    QFETCH(const bool, isForeign);
    place = QDir::cleanPath(pathOf(place));
    QVERIFY(QDir().mkpath(pathOf(made)));
    if (!isForeign)
        setMode(place, 0777);
    else if (lchown(QFile::encodeName(place).constData(), 54321, gid_t(-1)) != 0)
        QSKIP("only an administrator can give a folder away");
    Settings settings(m_file);
    settings.setProblemHandler(listener());
    AccountStore accounts(m_file);
    accounts.setProblemHandler(listener());
    NetworkSettingsStore network(m_file);
    network.setProblemHandler(listener());
    accounts.reload();
    // There is nothing to know, and nothing to tell to whoever saves nothing.
    QCOMPARE(m_problems, QList<SettingsProblem>());
    QVERIFY(accounts.isReadable());
    QVERIFY(!accounts.mayHaveId(testAccountId(1)));

    settings.setZone(Settings::Zone::Utc);
    const SettingsProblem problem{
        .kind = isForeign ? Kind::NoFolderOfOurs : Kind::OthersMayCreate,
        .file = m_file,
        .places = {place}};
    QCOMPARE(m_problems, QList<SettingsProblem>{problem});
    settings.setZone(Settings::Zone::Korea);
    QCOMPARE(m_problems.size(), 1);
    QCOMPARE(settings.zone(), Settings::Zone::Korea);
    QCOMPARE(accounts.add({.name = u"new"_s}).error(), AccountProblem::NotSaved);
    QVERIFY(accounts.findByName(u"new"_s));
    QVERIFY(!network.save({}));
    QCOMPARE(m_problems, QList<SettingsProblem>({problem, problem, problem}));
    QVERIFY(!QFile::exists(m_file));

    // What somebody puts there is not taken.
    write(m_file, content, 0600);
    accounts.reload();
    QCOMPARE(accounts.accounts().size(), 1);
    QCOMPARE(accounts.accounts().first().name, u"new"_s);
}

void SettingsPermissionsTest::whatOthersMayWriteAtOnceIsLeftAlone()
{
    write(m_file, content, 0600);
    AccountStore accounts(m_file);
    accounts.setProblemHandler(listener());
    QCOMPARE(accounts.accounts().size(), 1);
    const QByteArray evil = QByteArray(content).replace("evil", "more-evil");
    write(m_file, evil, 0666);
    accounts.reload();
    QCOMPARE(m_problems.size(), 1);
    QCOMPARE(m_problems.first().kind, Kind::OthersMayWrite);
    QCOMPARE(accounts.accounts().value(0).endpoint, u"https://evil.example"_s); // as it was
    QCOMPARE(accounts.add({.name = u"new"_s}).error(), AccountProblem::NotSaved);
    QCOMPARE(contentOf(m_file), evil);
}

void SettingsPermissionsTest::emptyFolderIsTaken()
{
    QVERIFY(QDir().mkpath(m_folder));
    setMode(m_folder, 0777);
    Settings settings(m_file);
    settings.setProblemHandler(listener());
    settings.setZone(Settings::Zone::Korea);
    QVERIFY(m_problems.isEmpty());
    QCOMPARE(modeOf(m_folder), 0700);
    QCOMPARE(modeOf(m_file), 0600);
}

void SettingsPermissionsTest::linkIsFollowed()
{
    umask(0);
    const QString target = pathOf(u"dotfiles/trainboard.ini"_s);
    write(target, content, 0644);
    setMode(pathOf(u"dotfiles"_s), 0755);
    QVERIFY(QDir().mkpath(m_folder));
    setMode(pathOf(u"config"_s), 0755);
    setMode(m_folder, 0755);
    QVERIFY(QFile::link(target, m_file));
    {
        AccountStore accounts(m_file);
        accounts.setProblemHandler(listener());
        QVERIFY(m_problems.isEmpty());
        QCOMPARE(accounts.accounts().size(), 1);
        QCOMPARE(modeOf(target), 0600);
        QVERIFY(accounts.add({.name = u"home"_s}));
    }
    QVERIFY(QFileInfo(m_file).isSymLink());
    QVERIFY(contentOf(target).contains("name=home"));
    QCOMPARE(modeOf(target), 0600);
    QCOMPARE(modeOf(pathOf(u"dotfiles"_s)), 0755); // it is there for more
    QCOMPARE(modeOf(m_folder), 0700);

    const QByteArray before = contentOf(target);
    for (const QString &place : {target, pathOf(u"dotfiles"_s)}) {
        const int mode = modeOf(place);
        setMode(place, 0777);
        AccountStore accounts(m_file);
        accounts.setProblemHandler(listener());
        QCOMPARE(m_problems.last().kind, Kind::OthersMayWrite);
        QCOMPARE(m_problems.last().places, QStringList{place});
        QVERIFY(!accounts.add({.name = u"new"_s}));
        QCOMPARE(contentOf(target), before);
        setMode(place, mode);
    }
}

void SettingsPermissionsTest::otherFoldersKeepTheirMode()
{
    const QString folder = pathOf(u"shared"_s);
    const QString file = folder + u"/settings.ini"_s;
    write(file, content, 0644);
    setMode(folder, 0755);
    Settings(file).setZone(Settings::Zone::Utc);
    QCOMPARE(modeOf(folder), 0755);
    QCOMPARE(modeOf(file), 0600);
}

static const RegisteredTest
    registered(__FILE__, runTest<SettingsPermissionsTest, QCoreApplication>);
#include "tst_settingspermissions.moc"
