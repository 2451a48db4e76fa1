// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/tablewriter.h"

// Cells with a separator between them, a line for each row.
//
// CSV: fields with a comma, a quotation mark or a line break are quoted, everything else stands as
// it is. https://www.rfc-editor.org/rfc/rfc4180
//
// TSV has no escapes that all programs know, so that tabs and line breaks in a cell become spaces.
// Spreadsheets take a quotation mark at the beginning of a cell for the beginning of a quoted one,
// which would swallow the cells behind it: only such a cell is quoted.
// https://www.iana.org/assignments/media-types/text/tab-separated-values
class SeparatedWriter : public TableWriter
{
public:
    // `format`: Csv or Tsv.
    SeparatedWriter(TableFormat format, const Write &write, const TableOptions &options);

protected:
    QByteArray head(const QList<TableColumn> &columns) override;
    QByteArray row(const QList<TableCell> &cells) override;

private:
    void append(const QString &text, QByteArray &line) const;

    bool m_isCsv;
    bool m_guardsFormulas;
};
