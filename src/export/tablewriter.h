// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/tablecell.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <memory>

class QIODevice;

enum class TableFormat : quint8 {
    Csv,      // RFC 4180, in UTF-8: separated by commas, lines end with CR LF
    Tsv,      // separated by tabs, for spreadsheets and the clipboard
    Markdown, // a table in GitHub's Markdown, for people
    Json,     // an array of objects, one for each row
    Xlsx      // a workbook, which only a file can be: see FileExport
};

// What a spreadsheet needs. Markdown and JSON have neither.
struct TableOptions
{
    bool guardsFormulas = false; // see guardedCell()
    bool byteOrderMark = false;  // without it, Excel takes UTF-8 for another encoding
};

// Writes a table row by row. Nothing of a row is kept, so that a million rows need no memory.
class TableWriter
{
public:
    // Takes the next part of the table, and returns whether it wants another one.
    using Write = std::function<bool(QByteArrayView part)>;

    // `format`: not Xlsx.
    static std::unique_ptr<TableWriter>
    make(TableFormat format, const Write &write, const TableOptions &options = {});
    virtual ~TableWriter();

    // To be called in this order. Each returns whether more is wanted; after a false nothing is
    // written any more. CSV and TSV can do without begin(), and have no header then.
    bool begin(const QList<TableColumn> &columns);
    bool begin(const QStringList &titles); // which are the ids as well
    bool addRow(const QList<TableCell> &cells);
    bool addRow(const QStringList &texts);
    bool end();

    Q_DISABLE_COPY_MOVE(TableWriter)

protected:
    TableWriter(const Write &write, bool byteOrderMark);

    virtual QByteArray head(const QList<TableColumn> &columns) = 0;
    virtual QByteArray row(const QList<TableCell> &cells) = 0;
    virtual QByteArray foot() { return {}; }

private:
    bool put(const QByteArray &part);

    Write m_write;
    bool m_marks;
    bool m_wantsMore = true;
};

// Writes to a device until it takes less than it is given.
TableWriter::Write writeTo(QIODevice *device);
// Writes all of it to the end of `bytes`.
TableWriter::Write writeTo(QByteArray *bytes);
