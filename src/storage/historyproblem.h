// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <functional>

// Why the history is not kept as it should be. The program goes on without.
struct HistoryProblem
{
    enum class Kind {
        NoDriver,       // Qt's driver for SQLite is not installed
        Damaged,        // the file was moved aside (`keptAs`), and the history begins anew
        Newer,          // written by a newer Trainboard: left alone, and there is no history
        OthersMayWrite, // other users may have written the file: the same
        Locked,         // another Trainboard writes it: it is only read, until the other one quits
        DiskFull,       // what is new is kept in memory, and written when there is room again
        NotWritable     // the same for any other reason
    };

    Kind kind = Kind::NotWritable;
    QString file = {};   // with its whole path
    QString keptAs = {}; // the same; empty when the file could not be moved

    bool operator==(const HistoryProblem &) const = default;
};

using HistoryProblemHandler = std::function<void(const HistoryProblem &)>;

Q_DECLARE_METATYPE(HistoryProblem)
