// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/texttable.h"
#include "core/service.h"
#include "core/training.h"

// Lists in the formats of the command line.

// All fields of the API by their names there; a column for each hyperparameter in the order in
// which they are first met, "hpConfig.NAME". A list or an object among them is JSON.
QByteArray csvText(const QList<Service> &services);
QByteArray csvText(const QList<Training> &trainings);

// What a person looks for first; the rest is in the other formats.
TextTable textTable(const QList<Service> &services);
TextTable textTable(const QList<Training> &trainings);

// {"name":[…]}, a line for each row, byte for byte as it came.
template <typename T>
QByteArray jsonText(QByteArrayView name, const QList<T> &rows)
{
    QByteArray text = "{\"" + name.toByteArray() + "\":[";
    const char *separator = "\n";
    for (const T &row : rows) {
        text += separator + row.json;
        separator = ",\n";
    }
    return text + (rows.isEmpty() ? "]}\n" : "\n]}\n");
}
