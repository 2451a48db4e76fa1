// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/page.h"
#include "cli/texttable.h"

#include <functional>

// Lists in the formats of the command line.

// Takes a record of CSV, and tells whether it wants another one: there may be a million of them,
// which are not kept in memory as text.
using AddRecord = std::function<bool(const QStringList &fields)>;

// Nobody has so many hyperparameters, and rows times columns would be more than anybody wants to
// write or a spreadsheet can open.
inline constexpr qsizetype mostOptionColumns = 200;

// All fields of the API by their names there; a column for each hyperparameter in the order in
// which they are first met, "hpConfig.NAME", for the first ones of them; "hpConfig" itself where it
// is no object. A list or an object among them is JSON. What is not as documented stands there as
// it came. Returns how many hyperparameters have no column.
qsizetype csvRecords(const QList<Service> &services, const AddRecord &add);
qsizetype csvRecords(const TrainingList &trainings, const AddRecord &add);

// What a person looks for first; the rest is in the other formats.
TextTable textTable(const QList<Service> &services);
TextTable textTable(const TrainingList &trainings);

// {"name":[…]}, a line for each element as it came, also of those that are not among the rows, part
// by part. `add` tells whether it wants another one.
template <typename T>
void jsonParts(
    QByteArrayView name, const RowsOf<T> &rows, const QList<OddElement> &oddElements,
    const std::function<bool(const QByteArray &part)> &add)
{
    bool goesOn = add("{\"" + name.toByteArray() + "\":[");
    QByteArray separator = "\n";
    const auto addElement = [&](const QByteArray &json) {
        goesOn = goesOn && add(separator) && add(json);
        separator = ",\n";
    };
    auto odd = oddElements.begin();
    for (qsizetype i = 0; goesOn && i < rows.size(); ++i) {
        for (; odd != oddElements.end() && odd->row <= i; ++odd)
            addElement(odd->json);
        addElement(ListRows<T>::json(rows, i));
    }
    for (; goesOn && odd != oddElements.end(); ++odd)
        addElement(odd->json);
    if (goesOn)
        add(rows.isEmpty() && oddElements.isEmpty() ? "]}\n" : "\n]}\n");
}
