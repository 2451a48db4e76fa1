// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// One cell of a table that is written to a file, to the clipboard or to standard output.
struct TableCell
{
    enum class Kind : quint8 {
        Empty,   // null in JSON
        Text,    // any text
        Name,    // a text that Markdown shows as code, such as the name of a hyperparameter
        Literal, // valid JSON that is no text: 1800, true, ["A"]
    };

    Kind kind = Kind::Empty;
    QString text = {};

    static TableCell ofText(const QString &text) { return {Kind::Text, text}; }
    // Null where there is no text at all.
    static TableCell ofTextOrNothing(const QString &text)
    {
        return text.isEmpty() ? TableCell() : ofText(text);
    }
    static TableCell ofName(const QString &name) { return {Kind::Name, name}; }
    static TableCell ofLiteral(const QString &json) { return {Kind::Literal, json}; }

    bool operator==(const TableCell &) const = default;
};

Q_DECLARE_TYPEINFO(TableCell, Q_RELOCATABLE_TYPE);

struct TableColumn
{
    QString id;    // the member in JSON
    QString title; // the header everywhere else
    bool isNumeric = false;
};
