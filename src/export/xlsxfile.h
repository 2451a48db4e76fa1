// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportproblem.h"
#include "export/tablecell.h"

#include <QList>

#include <atomic>
#include <memory>

// Writes a workbook with one sheet: Office Open XML, for spreadsheet programs. Texts are texts
// there, and no program takes one for a formula or an address. Numbers that a spreadsheet can keep
// exactly are numbers; true and false are what they are.
// https://ecma-international.org/publications-and-standards/standards/ecma-376/
class XlsxFile
{
public:
    // What a sheet has room for, with the line of titles.
    // https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
    static constexpr qsizetype mostRows = 1'048'576;
    static constexpr qsizetype longestText = 32'767; // UTF-16 units; more ends with "…"

    // Whether this program was built with libxlsxwriter. Without it begin() fails.
    static bool isAvailable();

    // Works in a new folder within `folder`, which goes with this. It takes room for all texts
    // twice.
    explicit XlsxFile(const QString &folder);
    ~XlsxFile();

    // To be called in this order, from one thread at a time. A false ends it.
    bool begin(const QList<TableColumn> &columns);
    bool addRow(const QList<TableCell> &cells);
    // Takes its time, several times as long as all the rows before. Up to 4 GB of cells.
    bool pack();
    // From any thread: nobody waits for it any more. What the library is at it goes on with.
    void cancel() { m_isCancelled = true; }

    // The file that pack() has made.
    QString fileName() const;
    // Why something returned false.
    ExportProblem problem() const;

    Q_DISABLE_COPY_MOVE(XlsxFile)

private:
    struct Book;
    std::unique_ptr<Book> m_book;
    std::atomic_bool m_isCancelled = false;
};
