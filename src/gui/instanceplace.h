// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// Where the Trainboards of a user find each other. One place for each settings file, so that
// programs with different homes are different programs.
struct InstancePlace
{
    QString lockFile;
    QString server; // for QLocalServer and QLocalSocket

    // In the runtime folder of the session, or without one in the user's data folder; never in a
    // folder that others can write, who could be there first. Null: there is no such folder, or its
    // name is too long for a socket.
    static std::optional<InstancePlace> ofUser();
};
