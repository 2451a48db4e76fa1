// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fileaccess.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <array>

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <dlfcn.h>
#include <sys/xattr.h>

namespace {

int questions = 0; // after users and groups

template <typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

} // namespace

// In the place of those of the system, which are asked all the same.
extern "C" int getpwuid_r(uid_t id, passwd *entry, char *text, std::size_t size, passwd **found)
{
    ++questions;
    return next<decltype(getpwuid_r)>("getpwuid_r")(id, entry, text, size, found);
}

extern "C" int getgrgid_r(gid_t id, group *entry, char *text, std::size_t size, group **found)
{
    ++questions;
    return next<decltype(getgrgid_r)>("getgrgid_r")(id, entry, text, size, found);
}
#endif

using namespace Qt::StringLiterals;

// Who may have written a file. What belongs to somebody else only an administrator can make.
class FileAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoeverMayWriteIsNotTrusted_data();
    void whoeverMayWriteIsNotTrusted();
    void allPlacesAreNamed();
    void ownGroupIsNobodyElse_data();
    void ownGroupIsNobodyElse();
    void groupsAreAskedOnlyWhenTheyMayWrite();
    void accessListsCount();
    void whatBelongsToAnotherIsNotTrusted_data();
    void whatBelongsToAnotherIsNotTrusted();
    void linksAreFollowed_data();
    void linksAreFollowed();
    void linkOfAnotherIsNotTrusted();
    void whatIsNotThereIsTrusted_data();
    void whatIsNotThereIsTrusted();
    void tellsWhatOthersMayDo_data();
    void tellsWhatOthersMayDo();
    void madePrivate_data();
    void madePrivate();
    void madePrivateItFollowsNoLink();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

namespace {

constexpr uid_t somebody = 54321;

void setMode(const QString &path, int mode)
{
    QCOMPARE(chmod(QFile::encodeName(path).constData(), mode_t(mode)), 0);
}

int modeOf(const QString &path)
{
    struct stat status = {};
    return lstat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777)
                                                                    : -1;
}

bool giveAway(const QString &path, uid_t user, gid_t group = gid_t(-1))
{
    return lchown(QFile::encodeName(path).constData(), user, group) == 0;
}

// As this computer has made its users.
bool haveOwnGroup()
{
    const passwd *user = getpwuid(geteuid());
    if (!user || user->pw_gid != getegid())
        return false;
    const QByteArray name(user->pw_name);
    const group *own = getgrgid(getegid());
    return own && name == own->gr_name && (!*own->gr_mem || name == *own->gr_mem);
}

QStringList placesOf(const QString &file)
{
    const auto distrust = distrustOf(file);
    return distrust ? distrust->places : QStringList();
}

} // namespace

void FileAccessTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    // The home of this user is two folders deep, and the file three folders more.
    QVERIFY(QDir().mkpath(path(u"above/home/.config/Trainboard"_s)));
    for (const QString &name :
         {u"above"_s, u"above/home"_s, u"above/home/.config"_s, u"above/home/.config/Trainboard"_s})
        setMode(path(name), 0755);
    qputenv("HOME", QFile::encodeName(path(u"above/home"_s)));
    m_file = path(u"above/home/.config/Trainboard/Trainboard.ini"_s);
    write(m_file);
    setMode(m_file, 0644);
}

void FileAccessTest::write(const QString &name) const
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[view]\n");
}

void FileAccessTest::whoeverMayWriteIsNotTrusted_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("isTrusted");
    const QString home = u"above/home"_s;
    const QString config = home + u"/.config"_s;
    const QString folder = config + u"/Trainboard"_s;
    const QString file = folder + u"/Trainboard.ini"_s;
    QTest::newRow("file, all read") << file << 0644 << true;
    QTest::newRow("file, none reads") << file << 0600 << true;
    QTest::newRow("file, nobody writes") << file << 0444 << true;
    QTest::newRow("file, all write") << file << 0666 << false;
    QTest::newRow("file, others write") << file << 0602 << false;
    QTest::newRow("file, the sticky bit says nothing") << file << 01666 << false;
    QTest::newRow("folder, all read") << folder << 0755 << true;
    QTest::newRow("folder, all write") << folder << 0777 << false;
    QTest::newRow("folder, others write and enter") << folder << 0703 << false;
    QTest::newRow("folder, sticky") << folder << 01777 << true;
    QTest::newRow("folder above, all write") << config << 0777 << false;
    QTest::newRow("folder above, sticky") << config << 01777 << true;
    QTest::newRow("home, all write") << home << 0777 << false;
    QTest::newRow("above the home") << u"above"_s << 0777 << true;
}

void FileAccessTest::whoeverMayWriteIsNotTrusted()
{
    QFETCH(const QString, place);
    QFETCH(const int, mode);
    QFETCH(const bool, isTrusted);
    setMode(path(place), mode);
    const auto distrust = distrustOf(m_file);
    QCOMPARE(distrust.has_value(), !isTrusted);
    if (distrust) {
        QVERIFY(!distrust->isForeign);
        QCOMPARE(distrust->places, QStringList{path(place)});
    }
}

void FileAccessTest::allPlacesAreNamed()
{
    for (const QString &name : {u"above/home/.config"_s, u"above/home/.config/Trainboard"_s})
        setMode(path(name), 0777);
    setMode(m_file, 0666);
    QCOMPARE(
        placesOf(m_file),
        QStringList(
            {path(u"above/home/.config"_s), path(u"above/home/.config/Trainboard"_s), m_file}));
    // Somewhere else than in the home all folders count.
    qputenv("HOME", "/nonexistent");
    setMode(path(u"above"_s), 0777);
    QCOMPARE(placesOf(m_file).size(), 4);
}

void FileAccessTest::ownGroupIsNobodyElse_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("file") << u"above/home/.config/Trainboard/Trainboard.ini"_s;
    QTest::newRow("folder") << u"above/home/.config/Trainboard"_s;
    QTest::newRow("folder above") << u"above/home/.config"_s;
}

void FileAccessTest::ownGroupIsNobodyElse()
{
    QFETCH(const QString, place);
    setMode(path(place), 0775);
    if (giveAway(path(place), uid_t(-1), getegid()))
        QCOMPARE(placesOf(m_file).isEmpty(), haveOwnGroup());
    // One that this user happens to be in, or that has no name.
    if (!giveAway(path(place), uid_t(-1), somebody))
        QSKIP("only an administrator can give a file to another group");
    QCOMPARE(placesOf(m_file), QStringList{path(place)});
    setMode(path(place), 0755);
    QCOMPARE(placesOf(m_file), QStringList());
}

void FileAccessTest::groupsAreAskedOnlyWhenTheyMayWrite()
{
#ifdef Q_OS_LINUX
    // A directory server that does not respond must not hold up the window.
    questions = 0;
    QCOMPARE(placesOf(m_file), QStringList());
    QCOMPARE(questions, 0);
    setMode(path(u"above/home/.config"_s), 0777); // it is others already
    QCOMPARE(placesOf(m_file).size(), 1);
    QCOMPARE(questions, 0);
    setMode(path(u"above/home/.config"_s), 01775); // nobody can exchange anything there
    QCOMPARE(placesOf(m_file), QStringList());
    QCOMPARE(questions, 0);
    setMode(m_file, 0664);
    static_cast<void>(placesOf(m_file));
    QCOMPARE(questions, 2);
#else
    QSKIP("what is asked can be counted on Linux alone");
#endif
}

void FileAccessTest::accessListsCount()
{
#ifdef Q_OS_LINUX
    // As setfacl -m u:54321:rw makes it: the mode then shows the mask in the place of the group.
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
            {{1, 6, 0xffffffff},
             {2, 6, somebody},
             {4, 0, 0xffffffff},
             {0x10, 6, 0xffffffff},
             {0x20, 0, 0xffffffff}}};
    } list;
    setMode(m_file, 0600);
    QCOMPARE(placesOf(m_file), QStringList());
    const QByteArray name = QFile::encodeName(m_file);
    if (setxattr(name.constData(), "system.posix_acl_access", &list, sizeof list, 0) != 0)
        QSKIP("this file system has no access lists");
    QCOMPARE(modeOf(m_file), 0660);
    QCOMPARE(placesOf(m_file), QStringList{m_file});
    QVERIFY(fileAccess(m_file)->othersRead);
    setMode(m_file, 0600); // takes the rights of all of them away
    QCOMPARE(placesOf(m_file), QStringList());
    QVERIFY(!fileAccess(m_file)->othersRead);
#else
    QSKIP("access lists are not asked here");
#endif
}

void FileAccessTest::whatBelongsToAnotherIsNotTrusted_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("isTrusted");
    QTest::newRow("file") << u"above/home/.config/Trainboard/Trainboard.ini"_s << false;
    QTest::newRow("folder") << u"above/home/.config/Trainboard"_s << false;
    QTest::newRow("folder above") << u"above/home/.config"_s << false;
    QTest::newRow("home") << u"above/home"_s << false;
    QTest::newRow("above the home") << u"above"_s << true;
}

void FileAccessTest::whatBelongsToAnotherIsNotTrusted()
{
    QFETCH(const QString, place);
    QFETCH(const bool, isTrusted);
    if (!giveAway(path(place), somebody))
        QSKIP("only an administrator can give a file away");
    const auto distrust = distrustOf(m_file);
    QCOMPARE(distrust.has_value(), !isTrusted);
    if (distrust) {
        QVERIFY(distrust->isForeign);
        QCOMPARE(distrust->places, QStringList{path(place)});
    }
    // It cannot be told from a file of another by its mode.
    const int before = modeOf(path(place));
    makePrivate(path(place));
    QCOMPARE(modeOf(path(place)), before);
}

void FileAccessTest::linksAreFollowed_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("target");
    const QString folder = u"above/home/.config/Trainboard"_s;
    QTest::newRow("file, relative")
        << QString(folder + u"/Trainboard.ini"_s) << u"../../dotfiles/trainboard/Trainboard.ini"_s;
    QTest::newRow("file, absolute")
        << QString(folder + u"/Trainboard.ini"_s) << u"/dotfiles/trainboard/Trainboard.ini"_s;
    QTest::newRow("folder") << folder << u"../dotfiles/trainboard"_s;
    QTest::newRow("folder, roundabout") << folder << u"./../dotfiles/../dotfiles//trainboard/"_s;
}

void FileAccessTest::linksAreFollowed()
{
    QFETCH(const QString, link);
    QFETCH(QString, target);
    const QString dotfiles = path(u"above/home/dotfiles"_s);
    QVERIFY(QDir().mkpath(dotfiles + u"/trainboard"_s));
    setMode(dotfiles, 0755);
    setMode(dotfiles + u"/trainboard"_s, 0755);
    const QString file = dotfiles + u"/trainboard/Trainboard.ini"_s;
    write(file);
    setMode(file, 0644);
    QVERIFY(QFile::remove(m_file));
    if (link == u"above/home/.config/Trainboard"_s)
        QVERIFY(QDir().rmdir(path(link)));
    if (target.startsWith(u'/'))
        target.prepend(path(u"above/home"_s));
    QCOMPARE(
        symlink(QFile::encodeName(target).constData(), QFile::encodeName(path(link)).constData()),
        0);
    QVERIFY(QFile::exists(m_file));
    QCOMPARE(placesOf(m_file), QStringList());
    for (const QString &place : {file, QFileInfo(file).path(), dotfiles}) {
        const int before = modeOf(place);
        setMode(place, 0777);
        QCOMPARE(placesOf(m_file), QStringList{place});
        setMode(place, before);
    }
    // Where the link stands counts too: somebody could put another one there.
    setMode(path(u"above/home/.config"_s), 0777);
    QCOMPARE(placesOf(m_file), QStringList{path(u"above/home/.config"_s)});
}

void FileAccessTest::linkOfAnotherIsNotTrusted()
{
    const QString link = path(u"above/home/link.ini"_s);
    QVERIFY(QFile::link(m_file, link));
    QCOMPARE(placesOf(link), QStringList());
    if (!giveAway(link, somebody))
        QSKIP("only an administrator can give a link away");
    QVERIFY(distrustOf(link)->isForeign);
    QCOMPARE(placesOf(link), QStringList{link});
}

void FileAccessTest::whatIsNotThereIsTrusted_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("no file") << u"above/home/.config/Trainboard/other.ini"_s;
    QTest::newRow("no folder") << u"above/home/.config/Other/Trainboard.ini"_s;
    QTest::newRow("below a file") << u"above/home/.config/Trainboard/Trainboard.ini/deeper.ini"_s;
    QTest::newRow("a link to nothing") << u"above/home/nothing"_s;
    QTest::newRow("links in a circle") << u"above/home/circle"_s;
    QTest::newRow("a folder in its place") << u"above/home/.config/Trainboard"_s;
}

void FileAccessTest::whatIsNotThereIsTrusted()
{
    QFETCH(const QString, file);
    QVERIFY(QFile::link(path(u"above/home/circle"_s), path(u"above/home/circle"_s)));
    QVERIFY(QFile::link(path(u"above/home/none"_s), path(u"above/home/nothing"_s)));
    QCOMPARE(placesOf(path(file)), QStringList());
    // But not where somebody else could put it at any time.
    setMode(path(u"above/home"_s), 0777);
    QCOMPARE(placesOf(path(file)), QStringList{path(u"above/home"_s)});
}

void FileAccessTest::tellsWhatOthersMayDo_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("othersRead");
    QTest::addColumn<bool>("othersWrite");
    QTest::newRow("nothing") << 0700 << false << false;
    QTest::newRow("read") << 0604 << true << false;
    QTest::newRow("write") << 0602 << false << true;
    QTest::newRow("both") << 0646 << true << true;
    QTest::newRow("only run") << 0711 << false << false;
}

void FileAccessTest::tellsWhatOthersMayDo()
{
    QFETCH(const int, mode);
    setMode(m_file, mode);
    const auto access = fileAccess(m_file);
    QVERIFY(access && !access->isForeign);
    QTEST(access->othersRead, "othersRead");
    QTEST(access->othersWrite, "othersWrite");
    QVERIFY(!fileAccess(m_file + u"no"_s));
}

void FileAccessTest::madePrivate_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("file");
    QTest::addColumn<int>("folder");
    QTest::newRow("all") << 0777 << 0600 << 0700;
    QTest::newRow("already") << 0600 << 0600 << 0600;
    QTest::newRow("as usual") << 0644 << 0600 << 0600;
    QTest::newRow("of a group") << 02775 << 0600 << 0700;
    QTest::newRow("others alone") << 0404 << 0400 << 0400;
    QTest::newRow("only read") << 0444 << 0400 << 0400;
}

void FileAccessTest::madePrivate()
{
    QFETCH(const int, before);
    setMode(m_file, before);
    makePrivate(m_file);
    QTEST(modeOf(m_file), "file");
    const QString folder = path(u"above/home/folder"_s);
    QVERIFY(QDir().mkdir(folder));
    setMode(folder, before);
    makePrivate(folder);
    QTEST(modeOf(folder) & 0777, "folder");
}

void FileAccessTest::madePrivateItFollowsNoLink()
{
    const QString link = path(u"above/home/link"_s);
    QVERIFY(QFile::link(m_file, link));
    makePrivate(link);
    QCOMPARE(modeOf(m_file), 0644);
    // Nor does it wait for whoever may write into a pipe.
    const QString pipe = path(u"above/home/pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0644), 0);
    setMode(pipe, 0666);
    makePrivate(pipe);
    QCOMPARE(modeOf(pipe), 0666);
    makePrivate(path(u"nowhere"_s));
}

static const RegisteredTest registered(__FILE__, runTest<FileAccessTest, QCoreApplication>);
#include "tst_fileaccess.moc"
