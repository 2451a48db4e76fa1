// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDevice;

// Why a file could not be written.
struct ExportProblem
{
    enum class Kind { FolderMissing, NoPermission, DiskFull, InUse, TooManyRows, Other };

    Kind kind = Kind::Other;
    QString reason = {}; // in the words of the system, or of a library in English
    QString folder = {}; // where a workbook was put together, if that failed

    // What has just failed with this file, which has this name.
    static ExportProblem of(const QFileDevice &file, const QString &fileName);
};
