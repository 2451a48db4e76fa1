// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

// What is wrong with the file that keeps the settings and the list of accounts. Never with keys:
// those are in the keychain.
struct SettingsProblem
{
    enum class Kind {
        SetAside,   // could not be read: it is kept under another name, and all begins anew
        Replaced,   // became bad while the program ran: likewise, and what is known is saved anew
        Unreadable, // could not be read, nor set aside: it stays, and this run writes nothing
        NotWritable // what changes holds until the program ends
    };

    Kind kind = Kind::NotWritable;
    QString file = {};
    QString keptAs = {}; // the other name, when there is one; both with their whole path

    bool operator==(const SettingsProblem &) const = default;
};

using SettingsProblemHandler = std::function<void(const SettingsProblem &)>;
