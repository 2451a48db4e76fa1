// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/page.h"
#include "cli/texttable.h"
#include "core/service.h"
#include "core/training.h"

// Lists in the formats of the command line.

// All fields of the API by their names there; a column for each hyperparameter in the order in
// which they are first met, "hpConfig.NAME"; "hpConfig" itself where it is no object. A list or an
// object among them is JSON. What is not as documented stands there as it came.
QByteArray csvText(const QList<Service> &services);
QByteArray csvText(const QList<Training> &trainings);

// What a person looks for first; the rest is in the other formats.
TextTable textTable(const QList<Service> &services);
TextTable textTable(const QList<Training> &trainings);

// {"name":[…]}, a line for each element, byte for byte as it came, also of those that are not among
// the rows.
template <typename T>
QByteArray
jsonText(QByteArrayView name, const QList<T> &rows, const QList<OddElement> &oddElements = {})
{
    QByteArray text = "{\"" + name.toByteArray() + "\":[";
    const char *separator = "\n";
    const auto add = [&](const QByteArray &json) {
        text += separator + json;
        separator = ",\n";
    };
    auto odd = oddElements.begin();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (; odd != oddElements.end() && odd->row <= i; ++odd)
            add(odd->json);
        add(rows[i].json);
    }
    for (; odd != oddElements.end(); ++odd)
        add(odd->json);
    return text + (rows.isEmpty() && oddElements.isEmpty() ? "]}\n" : "\n]}\n");
}
