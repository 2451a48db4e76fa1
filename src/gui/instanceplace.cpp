// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/instanceplace.h"

#include "storage/privateumask.h"
#include "storage/settingsfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

// In bytes. The smallest limit of a system for the name of a socket is 104, with a zero at its end.
constexpr qsizetype longestName = 103;

#ifdef Q_OS_UNIX

bool isPrivate(const QString &path)
{
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
        QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const QFileInfo folder(path);
    return folder.isDir() && folder.ownerId() == geteuid() && !(folder.permissions() & others);
}

#else

// Folders of a profile are their user's own.
bool isPrivate(const QString &path)
{
    return QFileInfo(path).isDir();
}

#endif

// QStandardPaths would make up a folder below the one for temporary files, where everybody can be
// first.
QString runtimeFolder()
{
    const QString path = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return QDir::isAbsolutePath(path) && isPrivate(path) ? path : QString();
}

QString dataFolder()
{
    const PrivateUmask umask;
    const QString path =
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/run"_s;
    return QDir().mkpath(path) && isPrivate(path) ? path : QString();
}

std::optional<InstancePlace> placeIn(const QString &folder, const QString &name)
{
    if (folder.isEmpty())
        return {};
    const QString path = QDir(folder).filePath(name);
#ifdef Q_OS_WIN
    return InstancePlace{.lockFile = path + u".lock"_s, .server = name};
#else
    if (QFile::encodeName(path).size() > longestName)
        return {};
    return InstancePlace{.lockFile = path + u".lock"_s, .server = path};
#endif
}

} // namespace

std::optional<InstancePlace> InstancePlace::ofUser()
{
    const QString settings = QFileInfo(SettingsFile::usersOwn()).absoluteFilePath();
    const QByteArray hash =
        QCryptographicHash::hash(settings.toUtf8(), QCryptographicHash::Sha256).toHex().first(12);
    const QString name = u"trainboard-"_s + QString::fromLatin1(hash);
    if (const auto place = placeIn(runtimeFolder(), name))
        return place;
    return placeIn(dataFolder(), name);
}
