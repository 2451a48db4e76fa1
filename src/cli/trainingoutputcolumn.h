// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/listtext.h"
#include "core/result.h"

class TrainingFacts;

// A column that somebody has chosen with --columns.
struct TrainingOutputColumn
{
    enum class Use { Table, Csv };

    QString id;     // as layouts of the window are saved: "nextUpdate", "hp.item_top_n"
    QString header; // of the table
    std::function<QString(const Training &, const TrainingFacts &, Use)> text;
};

// Nothing if the command line has no such column.
std::optional<TrainingOutputColumn> outputColumn(const QString &id);
// Those that all trainings have, as help and errors name them: "status, type".
QString outputColumnIds();
// Reads "status,version,hp.NAME". The error is a sentence for people.
Result<QList<TrainingOutputColumn>, QString> outputColumnsFromText(const QString &text);

// The columns must outlive the table, and so must the facts.
TextTable textTable(
    const TrainingList &trainings, const QList<TrainingOutputColumn> &columns,
    const TrainingFacts &facts);
// The header has the ids.
void csvRecords(
    const TrainingList &trainings, const QList<TrainingOutputColumn> &columns,
    const TrainingFacts &facts, const AddRecord &add);
