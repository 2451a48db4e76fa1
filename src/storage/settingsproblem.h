// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

// What is wrong with the file that keeps the settings and the list of accounts. Never with keys:
// those are in the keychain.
struct SettingsProblem
{
    enum class Kind {
        SetAside,    // could not be read: it is kept under another name, and all begins anew
        Replaced,    // became bad while the program ran: set aside, and what is known is saved anew
        Unreadable,  // could not be read, nor set aside: it stays, and this run writes nothing
        NotWritable, // what changes holds until the program ends
        // What is in it may be anybody's: it stays, and is neither read nor written.
        OthersMayWrite,
        OfAnother,       // belongs to another user of this computer: the same holds
        FolderOfAnother, // a folder on the way does: the same holds
        // There is none, nothing was saved, and what changes holds until the program ends, because
        OthersMayCreate, // others could put one there,
        NoFolderOfOurs,  // or a folder on the way belongs to another user of this computer.
        AccountNotUsed   // it stays in the file as it is
    };
    // Of an account that is not used.
    enum class Fault {
        None,
        NoName,
        BadId,   // not one that Trainboard makes
        SameId,  // an account before it has it
        SameName // an account before it has it, upper and lower case count as the same
    };

    Kind kind = Kind::NotWritable;
    QString file = {};
    QString keptAs = {};     // the other name, when there is one; both with their whole path
    QStringList places = {}; // where permissions or owners are wrong: the file, or folders above it
    QString account = {};    // its name
    Fault fault = Fault::None;

    bool operator==(const SettingsProblem &) const = default;
};

using SettingsProblemHandler = std::function<void(const SettingsProblem &)>;
