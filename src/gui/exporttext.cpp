// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exporttext.h"

#include "export/xlsxfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

QString workbookProblemText(const ExportProblem &problem, const QString &name)
{
    const QString folder = QDir::toNativeSeparators(problem.folder);
    return problem.kind == ExportProblem::Kind::DiskFull
        ? ExportText::tr("%1 was not saved. The disk with the folder %2, where workbooks are put "
                         "together, is full. Free some space, or choose another format.")
              .arg(name, folder)
        : ExportText::tr("%1 was not saved. The workbook could not be put together in the folder "
                         "%2. Try again, or choose another format.")
              .arg(name, folder);
}

} // namespace

QString exportProblemText(const ExportProblem &problem, const QString &fileName)
{
    const QFileInfo file(fileName);
    const QString name = file.fileName();
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    if (!problem.folder.isEmpty())
        return workbookProblemText(problem, name);
    switch (problem.kind) {
    case ExportProblem::Kind::FolderMissing:
        return ExportText::tr("%1 was not saved. The folder %2 does not exist any more. Choose "
                              "another folder.")
            .arg(name, folder);
    case ExportProblem::Kind::NoPermission:
        return ExportText::tr("%1 was not saved. You lack permission to write to this file or to "
                              "the folder %2. Choose another folder or name.")
            .arg(name, folder);
    case ExportProblem::Kind::DiskFull:
        return ExportText::tr("%1 was not saved. The disk with the folder %2 is full. Free some "
                              "space, or choose another folder.")
            .arg(name, folder);
    case ExportProblem::Kind::InUse:
        return ExportText::tr("%1 was not saved. Another program may have the file open. Close it "
                              "there, or choose another name.")
            .arg(name);
    case ExportProblem::Kind::TooManyRows:
        return ExportText::tr("%1 was not saved. A worksheet holds at most %2 trainings. Export "
                              "fewer of them, or choose another format.")
            .arg(name, QLocale().toString(XlsxFile::mostRows - 1));
    case ExportProblem::Kind::Other:
        break;
    }
    return ExportText::tr("%1 was not saved in %2. Choose another folder or name.")
        .arg(name, folder);
}
