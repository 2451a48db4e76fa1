// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/filetext.h"

#include <QCoreApplication>
#include <QDir>

namespace {

struct LocalFile
{
    Q_DECLARE_TR_FUNCTIONS(LocalFile)
};

} // namespace

QString settingsProblemText(const SettingsProblem &problem)
{
    const QString file = QDir::toNativeSeparators(problem.file);
    const QString keptAs = QDir::toNativeSeparators(problem.keptAs);
    switch (problem.kind) {
    case SettingsProblem::Kind::SetAside:
        return LocalFile::tr(
                   "The settings and the list of accounts in %1 could not be read. They were set "
                   "aside as %2, and Trainboard begins with its defaults. Add the accounts again, "
                   "or end Trainboard, repair that file and move it back. Keys in the keychain "
                   "were not touched.")
            .arg(file, keptAs);
    case SettingsProblem::Kind::Replaced:
        return LocalFile::tr(
                   "The settings and the list of accounts in %1 could not be read any more. The "
                   "file was set aside as %2, and what Trainboard knows was saved anew. Check "
                   "that no other program writes to this file.")
            .arg(file, keptAs);
    case SettingsProblem::Kind::Unreadable:
        return LocalFile::tr(
                   "The settings and the list of accounts in %1 could not be read, nor set aside. "
                   "The file was left as it is, and changes last until Trainboard ends. End "
                   "Trainboard, then repair the file or move it away. Keys in the keychain were "
                   "not touched.")
            .arg(file);
    case SettingsProblem::Kind::NotWritable:
        return LocalFile::tr(
                   "Settings and accounts could not be saved in %1: changes last until Trainboard "
                   "ends. Check that the disk is not full, and that you may write to this file "
                   "and its folder.")
            .arg(file);
    }
    return {};
}
