// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/filetext.h"

#include "wording/chmodcommand.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

struct LocalFile
{
    Q_DECLARE_TR_FUNCTIONS(LocalFile)
};

QString accountNotUsedText(const SettingsProblem &problem, const QString &file)
{
    switch (problem.fault) {
    case SettingsProblem::Fault::None:
        break;
    case SettingsProblem::Fault::NoName:
        return LocalFile::
            tr("An account in %1 is not used, because it has no name. Its entry is still in the "
               "file. Give it a name there, or remove its lines.")
                .arg(file);
    case SettingsProblem::Fault::BadId:
        return LocalFile::tr(
                   "The account \"%1\" in %2 is not used, because its id is not one that "
                   "Trainboard makes. Its entry is still in the file. Add the account again, and "
                   "remove its old lines from the file.")
            .arg(problem.account, file);
    case SettingsProblem::Fault::SameId:
        return LocalFile::tr(
                   "The account \"%1\" in %2 is not used, because another account has the same "
                   "id. Its entry is still in the file. Add the account again, and remove its old "
                   "lines from the file.")
            .arg(problem.account, file);
    case SettingsProblem::Fault::SameName:
        return LocalFile::
            tr("The account \"%1\" in %2 is not used, because another account has the same "
               "name. Its entry is still in the file. Give it another name there, or remove its "
               "lines.")
                .arg(problem.account, file);
    }
    return {};
}

} // namespace

QString settingsProblemText(const SettingsProblem &problem)
{
    const QString file = QDir::toNativeSeparators(problem.file);
    const QString keptAs = QDir::toNativeSeparators(problem.keptAs);
    const QString place = QDir::toNativeSeparators(problem.places.value(0));
    switch (problem.kind) {
    case SettingsProblem::Kind::SetAside:
        return LocalFile::tr("The settings and the list of accounts in %1 could not be read. The "
                             "file was renamed to %2, and Trainboard starts with its defaults. Add "
                             "the accounts again, or quit Trainboard, repair that file and move it "
                             "back. Keys in the keychain were not touched.")
            .arg(file, keptAs);
    case SettingsProblem::Kind::Replaced:
        return LocalFile::tr(
                   "The settings and the list of accounts in %1 could no longer be read. The file "
                   "was renamed to %2, and Trainboard saved its current settings to a new file. "
                   "Check that no other program writes to this file.")
            .arg(file, keptAs);
    case SettingsProblem::Kind::Unreadable:
        return LocalFile::tr("The settings and the list of accounts in %1 could not be read, and "
                             "the file could not be renamed. It was left as it is, and changes "
                             "last until you quit Trainboard. Quit Trainboard, then repair the "
                             "file or move it away. Keys in the keychain were not touched.")
            .arg(file);
    case SettingsProblem::Kind::NotWritable:
        return LocalFile::tr("Settings and accounts could not be saved in %1. Changes last until "
                             "you quit Trainboard. Check that the disk is not full, and that you "
                             "may write to this file and its folder.")
            .arg(file);
    case SettingsProblem::Kind::OthersMayWrite:
        return LocalFile::tr(
                   "Permissions allow other users of this computer to change the settings and the "
                   "list of accounts in %1. Trainboard does not use this file and has left it as "
                   "it is; changes last until you quit Trainboard. Check the accounts in the "
                   "file. Then set XDG_CONFIG_HOME to a folder of your own, or run the following "
                   "command, and start Trainboard again: %2")
            .arg(file, chmodCommand(problem.file, problem.places));
    case SettingsProblem::Kind::OfAnother:
        return LocalFile::tr(
                   "%2 belongs to another user of this computer. Trainboard does not use the "
                   "settings and the list of accounts in %1 and has left the file as it is; "
                   "changes last until you quit Trainboard. Check the accounts in the file, then "
                   "make %2 yours or move it away.")
            .arg(file, place);
    case SettingsProblem::Kind::FolderOfAnother:
        return LocalFile::tr(
                   "%2 belongs to another user of this computer. Trainboard does not use the "
                   "settings and the list of accounts in %1 and has left the file as it is; "
                   "changes last until you quit Trainboard. Check the accounts in the file. Then "
                   "set XDG_CONFIG_HOME to a folder of your own, copy the folder of the file "
                   "there, and start Trainboard again.")
            .arg(file, place);
    case SettingsProblem::Kind::OthersMayCreate:
        return LocalFile::tr(
                   "Settings and accounts were not saved in %1, because permissions allow other "
                   "users of this computer to change them there; changes last until you quit "
                   "Trainboard. Set XDG_CONFIG_HOME to a folder of your own, or run the following "
                   "command, then start Trainboard again: %2")
            .arg(file, chmodCommand(problem.file, problem.places));
    case SettingsProblem::Kind::NoFolderOfOurs:
        return LocalFile::tr(
                   "Settings and accounts were not saved in %1, because %2 belongs to another "
                   "user of this computer; changes last until you quit Trainboard. Set "
                   "XDG_CONFIG_HOME to a folder of your own, then start Trainboard again.")
            .arg(file, place);
    case SettingsProblem::Kind::AccountNotUsed:
        return accountNotUsedText(problem, file);
    }
    return {};
}

QString historyProblemText(const HistoryProblem &problem)
{
    const QString file = QDir::toNativeSeparators(problem.file);
    switch (problem.kind) {
    case HistoryProblem::Kind::NoDriver:
        return LocalFile::tr(
            "The history of trainings is not kept, because the SQLite driver of Qt "
            "is not installed. Install it (libqt6sql6-sqlite on Debian and "
            "Ubuntu), then start Trainboard again.");
    case HistoryProblem::Kind::Damaged:
        if (problem.keptAs.isEmpty())
            return LocalFile::tr("The history of trainings in %1 is damaged and could not be "
                                 "renamed, so no history is kept. Move the file away, then start "
                                 "Trainboard again.")
                .arg(file);
        return LocalFile::tr("The history of trainings in %1 was damaged. The file was renamed to "
                             "%2, and a new history has begun.")
            .arg(file, QDir::toNativeSeparators(problem.keptAs));
    case HistoryProblem::Kind::Newer:
        return LocalFile::tr("A newer version of Trainboard wrote the history of trainings in %1. "
                             "The file was left as it is, and no history is kept. Use that version "
                             "to continue the history.")
            .arg(file);
    case HistoryProblem::Kind::OthersMayWrite:
        return LocalFile::tr(
                   "Permissions allow other users of this computer to change the history "
                   "of trainings in %1. Trainboard does not use this file, and no history "
                   "is kept. Correct the permissions, then start Trainboard again.")
            .arg(file);
    case HistoryProblem::Kind::Locked:
        return LocalFile::tr("Another Trainboard writes the history of trainings in %1. This one "
                             "only reads it until the other one quits.")
            .arg(file);
    case HistoryProblem::Kind::DiskFull:
        return LocalFile::tr(
                   "The history of trainings could not be saved in %1, because the disk is "
                   "full. Free some space. Trainboard saves what is new as soon as it can.")
            .arg(file);
    case HistoryProblem::Kind::NotWritable:
        break;
    }
    return LocalFile::tr(
               "The history of trainings could not be saved in %1. Check that you may write "
               "to this file and its folder. Trainboard saves what is new as soon as it "
               "can.")
        .arg(file);
}
