// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fileaccess.h"

#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <QDir>
#include <QFile>

#include <array>
#include <climits>

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumLinks = 40; // as Linux follows them

using Status = struct stat;

bool isOfOthers(const Status &status)
{
    return status.st_uid != geteuid() && status.st_uid != 0;
}

// Whether this group is this user alone.
bool isOwnGroup(gid_t id)
{
    std::array<char, 16384> userText{};
    std::array<char, 16384> groupText{};
    passwd user{};
    passwd *foundUser = nullptr;
    group members{};
    group *foundGroup = nullptr;
    getpwuid_r(geteuid(), &user, userText.data(), userText.size(), &foundUser);
    getgrgid_r(id, &members, groupText.data(), groupText.size(), &foundGroup);
    if (!foundUser || !foundGroup || user.pw_gid != id)
        return false;
    const QByteArrayView name(user.pw_name);
    for (char **member = members.gr_mem; *member; ++member) {
        if (QByteArrayView(*member) != name)
            return false;
    }
    return QByteArrayView(members.gr_name) == name;
}

// With a list of more users and groups, the bits of the group say what the most powerful one of
// them may do.
bool hasAccessList([[maybe_unused]] const QByteArray &path)
{
#ifdef Q_OS_LINUX
    return getxattr(path.constData(), "system.posix_acl_access", nullptr, 0) > 0;
#else
    return false;
#endif
}

// Whether others may do what these bits of the mode stand for. Whose group it is may be asked of a
// server that takes its time, so it is asked only when it matters.
bool othersMay(mode_t others, mode_t ofGroup, const Status &status, const QByteArray &path)
{
    if ((status.st_mode & others) != 0)
        return true;
    return (status.st_mode & ofGroup) != 0 && (hasAccessList(path) || !isOwnGroup(status.st_gid));
}

bool othersMayWrite(const Status &status, const QByteArray &path)
{
    return othersMay(S_IWOTH, S_IWGRP, status, path);
}

QByteArray realHome()
{
    return QFile::encodeName(QFileInfo(QDir::homePath()).canonicalFilePath());
}

QList<QByteArray> partsOf(const QByteArray &path)
{
    return path.split('/');
}

// From the root to the file.
class Way
{
public:
    explicit Way(const QByteArray &file)
        : m_home(realHome())
        , m_rest(partsOf(file))
    {
    }

    Distrust follow()
    {
        lookAt(m_path);
        while (!m_rest.isEmpty() && !m_found.isForeign) {
            const QByteArray part = m_rest.takeFirst();
            if (part == "..")
                m_path.truncate(qMax(m_path.lastIndexOf('/'), qsizetype(0)));
            else if (!part.isEmpty() && part != "." && !enter(QByteArray(m_path + '/' + part)))
                break;
        }
        return m_found;
    }

private:
    // False when the way ends there.
    bool enter(const QByteArray &path)
    {
        Status status{};
        if (lstat(path.constData(), &status) != 0)
            return false;
        if (S_ISLNK(status.st_mode))
            return followLink(path, status);
        m_path = path;
        const bool isFile = m_rest.isEmpty();
        if (isFile ? S_ISREG(status.st_mode) : S_ISDIR(status.st_mode))
            judge(path, status, isFile);
        return true;
    }

    bool followLink(const QByteArray &path, const Status &status)
    {
        if (isOfOthers(status))
            m_found = {.isForeign = true, .places = {QFile::decodeName(path)}};
        QByteArray target(PATH_MAX, '\0');
        const ssize_t size = readlink(path.constData(), target.data(), std::size_t(target.size()));
        if (size <= 0 || ++m_links > maximumLinks)
            return false;
        target.truncate(size);
        if (target.startsWith('/'))
            m_path.clear(); // else it is relative to where the link is
        m_rest = partsOf(target) + m_rest;
        return true;
    }

    void lookAt(const QByteArray &folder)
    {
        Status status{};
        if (stat(folder.isEmpty() ? "/" : folder.constData(), &status) == 0)
            judge(folder, status, false);
    }

    void judge(const QByteArray &path, const Status &status, bool isFile)
    {
        if (!isFile && m_home.size() > path.size() && m_home.startsWith(QByteArray(path + '/')))
            return;
        const QByteArray place = path.isEmpty() ? "/"_ba : path;
        const QString name = QFile::decodeName(place);
        const bool isSticky = !isFile && (status.st_mode & S_ISVTX) != 0;
        if (isOfOthers(status))
            m_found = {.isForeign = true, .places = {name}};
        else if (!isSticky && othersMayWrite(status, place) && !m_found.places.contains(name))
            m_found.places += name;
    }

    QByteArray m_home;
    QByteArray m_path; // without a slash at its end: empty for the root
    QList<QByteArray> m_rest;
    Distrust m_found;
    int m_links = 0;
};

} // namespace

std::optional<FileAccess> fileAccess(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    Status status{};
    if (stat(name.constData(), &status) != 0)
        return {};
    return FileAccess{
        .isForeign = isOfOthers(status),
        .othersRead = othersMay(S_IROTH, S_IRGRP, status, name),
        .othersWrite = othersMayWrite(status, name)};
}

std::optional<Distrust> distrustOf(const QString &file)
{
    const Distrust found = Way(QFile::encodeName(QFileInfo(file).absoluteFilePath())).follow();
    return found.places.isEmpty() ? std::nullopt : std::optional(found);
}

void makePrivate(const QString &path)
{
    // A pipe would keep us waiting, and to open a device may do something.
    const QByteArray name = QFile::encodeName(path);
    Status status{};
    if (lstat(name.constData(), &status) != 0)
        return;
    if (!S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode))
        return;
    const int file = open(name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return;
    if (fstat(file, &status) == 0 && status.st_uid == geteuid()) {
        const mode_t most = S_ISDIR(status.st_mode) ? S_IRWXU : S_IRUSR | S_IWUSR;
        const mode_t mode = status.st_mode & (S_IRWXU | S_IRWXG | S_IRWXO);
        if (mode != (mode & most))
            static_cast<void>(fchmod(file, mode & most));
    }
    close(file);
}

#else

std::optional<FileAccess> fileAccess(const QString &)
{
    return {};
}

std::optional<Distrust> distrustOf(const QString &)
{
    return {};
}

void makePrivate(const QString &) {}

#endif

bool isPlaceForLock(const QString &path)
{
    const QFileInfo info(path);
    return !info.isSymbolicLink() && (info.isFile() || !info.exists());
}
