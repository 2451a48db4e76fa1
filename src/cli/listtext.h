// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/page.h"
#include "cli/texttable.h"
#include "core/zone.h"
#include "export/rawjsonwriter.h"

#include <functional>

// Lists in the output formats of the command line.

// Takes a record of csv, tsv or markdown, and returns whether it wants the next one. There may be a
// million records, too many to keep their text in memory.
using AddRecord = std::function<bool(const QStringList &fields)>;

// No service is known to have so many hyperparameters. More columns would make a file that no
// spreadsheet can open.
inline constexpr qsizetype maximumOptionColumns = 200;

// All fields by their names in the API, then a column "hpConfig.NAME" for each hyperparameter in
// the order of their first appearance, up to maximumOptionColumns. If an hpConfig is not an object,
// a column "hpConfig" contains it. Lists and objects are JSON. Undocumented content is written as
// it was received. Returns how many hyperparameters have no column.
qsizetype csvRecords(const QList<Service> &services, const AddRecord &add);
qsizetype csvRecords(const TrainingList &trainings, const AddRecord &add);

// The most important fields; the other formats contain all fields.
TextTable textTable(const QList<Service> &services);
TextTable textTable(const TrainingList &trainings, const Zone &zone = Zone::korea());

// Writes {"name":[…]} part by part, with a line for each element as it was received, including the
// elements that could not be read. `add` returns whether it wants the next part.
template <typename T>
void jsonParts(
    QByteArrayView name, const RowsOf<T> &rows, const QList<OddElement> &oddElements,
    const std::function<bool(const QByteArray &part)> &add)
{
    RawJsonWriter writer(name, add);
    bool wantsMore = true;
    auto odd = oddElements.begin();
    for (qsizetype i = 0; wantsMore && i < rows.size(); ++i) {
        for (; odd != oddElements.end() && odd->row <= i; ++odd)
            writer.add(odd->json);
        wantsMore = writer.add(ListRows<T>::json(rows, i));
    }
    for (; odd != oddElements.end(); ++odd)
        writer.add(odd->json);
    writer.end();
}
