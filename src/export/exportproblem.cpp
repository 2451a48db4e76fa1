// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportproblem.h"

#include <QFileDevice>
#include <QFileInfo>
#include <QStorageInfo>

namespace {

// In bytes. Less is no room for anything.
constexpr qint64 hardlyAny = 1'000'000;

ExportProblem::Kind kindOf(const QFileDevice &file, const QString &fileName)
{
    using Kind = ExportProblem::Kind;
    const QFileInfo target(fileName);
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir())
        return Kind::FolderMissing;
    const QStorageInfo storage(folder.filePath());
    // Qt tells of a full disk in many ways, and sometimes only by writing less than it was given.
    const bool isFull = storage.isValid() && storage.bytesAvailable() < hardlyAny;
    if (isFull && file.error() != QFileDevice::OpenError)
        return Kind::DiskFull;
    if (file.error() == QFileDevice::PermissionsError || !folder.isWritable() ||
        (target.exists() && !target.isWritable()))
        return Kind::NoPermission;
#ifdef Q_OS_WIN
    // Other systems replace a file that a program has open.
    if (file.error() == QFileDevice::RenameError)
        return Kind::InUse;
#endif
    return Kind::Other;
}

} // namespace

ExportProblem ExportProblem::of(const QFileDevice &file, const QString &fileName)
{
    // A file that takes less than it is given says nothing but "Unknown error".
    return {
        .kind = kindOf(file, fileName),
        .reason = file.error() == QFileDevice::NoError ? QString() : file.errorString()};
}
