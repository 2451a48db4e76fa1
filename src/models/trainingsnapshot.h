// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/fileexport.h"
#include "models/trainingcolumn.h"

#include <vector>

// The trainings as they are at a moment, to be written to a file while the board goes on. Of what
// was observed, and of what is served, it has what is known when a row is written.
struct TrainingSnapshot
{
    enum class Rows : quint8 { Selected, Shown, All };
    enum class Columns : quint8 { Visible, All };

    // More would make a file that no spreadsheet can open.
    static constexpr qsizetype mostHyperparameters = 200;

    TrainingList list = {};
    std::vector<int> selected = {};  // rows of the list, in the order of the table
    std::vector<int> shown = {};     // the same
    QStringList visibleColumns = {}; // ids, as they stand
    TrainingContext context = {};

    qsizetype count(Rows rows) const;
    // The ids of the columns that are written. All of them are those that all trainings have, the
    // name of the service, and the hyperparameters of the list as the documentation has them.
    QStringList columnIds(Columns columns) const;
    // How many hyperparameters have no column in columnIds(), because there are too many.
    qsizetype hyperparametersLeftOut() const;

    // `raw`: JSON is written as it was received.
    ExportSource source(Rows rows, Columns columns, bool raw) const;

private:
    std::vector<int> rowsOf(Rows rows) const;
    QStringList hyperparameters() const;
};
