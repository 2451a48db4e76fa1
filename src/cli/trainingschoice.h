// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "cli/exitstatus.h"
#include "core/trainingview.h"
#include "core/zone.h"

class Console;

// Which trainings a call lists, and how: what its options say, and the view that it names.
struct TrainingsChoice
{
    Question where = {}; // empty: all
    bool recentOnly = false;
    QList<TrainingOutputColumn> columns = {}; // empty: those of the command
    // Followed by columns of exactly those hyperparameters that differ.
    bool showsDifferences = false;
    QString sortedBy = {}; // the id of a column; empty: as they came
    Qt::SortOrder order = Qt::AscendingOrder;
    Zone zone = Zone::korea(); // of questions and tables
};

// As help and errors name views: "All" in quotation marks.
QStringList quotedNames(const QList<TrainingView> &views);
// Reads the views of the user if the call names one. It is an error if there is none of this name.
Result<TrainingsChoice, Failure> trainingsChoice(const CommandLine &call, Console &console);
