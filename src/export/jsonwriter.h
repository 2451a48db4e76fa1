// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/tablewriter.h"

// A JSON array with an object for each row, in a line of its own. The members are the ids of the
// columns. Any text comes back as it was, also one that is no valid Unicode.
class JsonWriter : public TableWriter
{
public:
    explicit JsonWriter(const Write &write);

protected:
    QByteArray head(const QList<TableColumn> &columns) override;
    QByteArray row(const QList<TableCell> &cells) override;
    QByteArray foot() override;

private:
    QByteArrayList m_names; // quoted, with the colon
    bool m_hasRows = false;
};
