// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historyplace.h"

#include "storage/fileaccess.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

#include <algorithm>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

namespace {

const QString folderName = u"Trainboard"_s;

// What SQLite puts beside a file.
QStringList companions()
{
    return {u"-journal"_s, u"-wal"_s, u"-shm"_s};
}

// The umask is the whole process's, and other threads make files of other kinds meanwhile. So the
// folders that are missing are made with the right permissions one by one.
bool makePath(const QString &folder)
{
#ifdef Q_OS_WIN
    return QDir().mkpath(folder);
#else
    const QFileInfo info(folder);
    if (info.exists())
        return info.isDir();
    if (info.isRoot() || !makePath(info.absolutePath()))
        return false;
    const auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    return QDir().mkdir(info.absoluteFilePath(), mine) || QFileInfo(folder).isDir();
#endif
}

// The file and what may be beside it.
QStringList filesOf(const QString &file)
{
    QStringList names{file};
    for (const QStringList ends = companions(); const QString &end : ends)
        names.append(file + end);
    return names;
}

// Also a link that leads nowhere.
bool isThere(const QString &name)
{
    const QFileInfo info(name);
    return info.exists() || info.isSymbolicLink();
}

} // namespace

bool historyFilesExist(const QString &file)
{
    return std::ranges::any_of(filesOf(file), isThere);
}

std::optional<HistoryProblem::Kind> badHistoryFile(const QString &file)
{
    // Also the lock and the mark of an open one, which are not read as a part of it.
    const QStringList names = filesOf(file) + QStringList{file + u".lock", file + u".open"};
    for (const QString &name : names) {
        if (distrustOf(name))
            return HistoryProblem::Kind::OthersMayWrite;
        // Whoever opens a pipe waits for ever.
        if (isThere(name) && !QFileInfo(name).isFile())
            return HistoryProblem::Kind::NotWritable;
    }
    return {};
}

QString usersHistoryFolder()
{
    // On Windows the one that does not move with a roaming profile.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u'/' +
        folderName;
}

bool makeHistoryFolder(const QString &folder)
{
    const bool isNew = !QFileInfo::exists(folder);
    if (isNew && !makePath(folder))
        return false;
    if (isNew || QFileInfo(folder).fileName() == folderName)
        makePrivate(folder);
    return QFileInfo(folder).isDir();
}

bool createPrivateFile(const QString &name)
{
    QFile file(name);
#ifdef Q_OS_WIN
    return file.open(QIODevice::NewOnly);
#else
    return file.open(QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
#endif
}

bool isOnNetwork(const QString &file)
{
#ifdef Q_OS_WIN
    const QString path = QDir::toNativeSeparators(QFileInfo(file).absolutePath());
    const std::wstring root = path.first(qMin<qsizetype>(path.size(), 3)).toStdWString();
    return path.startsWith("\\\\"_L1) || GetDriveTypeW(root.c_str()) == DRIVE_REMOTE;
#else
    const QByteArray type = QStorageInfo(QFileInfo(file).absolutePath()).fileSystemType().toLower();
    for (const char *known :
         {"nfs",   "cifs",  "smb",     "fuse",     "osxfuse", "macfuse", "9p",
          "afs",   "ceph",  "gluster", "lustre",   "gpfs",    "sshfs",   "webdav",
          "davfs", "ncpfs", "coda",    "virtiofs", "vboxsf",  "prl_fs"}) {
        if (type.startsWith(known))
            return true;
    }
    return false;
#endif
}

QString setHistoryAside(const QString &file)
{
    const QFileInfo info(file);
    const QString mark = u".corrupt-"_s;
    const QString base = file + mark + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString target = base;
    for (int attempt = 2; QFileInfo::exists(target) && attempt < 100; ++attempt)
        target = base + u'-' + QString::number(attempt);
    if (!QFile::rename(file, target)) // which never replaces a file
        return {};
    for (const QStringList ends = companions(); const QString &end : ends) {
        // One that stays would be taken for a part of the new file.
        if (QFileInfo::exists(file + end) && !QFile::rename(file + end, target + end))
            QFile::remove(file + end);
    }

    const QString kept = QFileInfo(target).fileName();
    const QStringList names =
        info.dir().entryList({info.fileName() + mark + u'*'}, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        const bool isNewest = name == kept || companions().contains(QString(name).remove(kept));
        if (!isNewest)
            QFile::remove(info.dir().filePath(name));
    }
    return target;
}
