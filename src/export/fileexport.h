// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportproblem.h"
#include "export/rawjsonwriter.h"
#include "export/tablewriter.h"
#include "export/xlsxfile.h"

#include <QFile>
#include <QObject>
#include <QSaveFile>
#include <QTimer>

#include <optional>

// What is written. The functions are called in the thread of the export, once for each row, in
// order.
struct ExportSource
{
    QList<TableColumn> columns = {};
    qsizetype rowCount = 0;
    std::function<QList<TableCell>(qsizetype row)> cells = {};
    // With it, JSON is not written from cells, but as the service sent it: {"trains":[…]}
    std::function<QByteArray(qsizetype row)> json = {};
};

// Writes a table to a file, in slices between which the window works, so that the functions of the
// source may use what belongs to its thread. The file has its name only once it is whole: until
// then, after cancel() and after a failure a file of this name is as it was.
class FileExport : public QObject
{
    Q_OBJECT

public:
    FileExport(
        const ExportSource &source, const QString &fileName, TableFormat format,
        const TableOptions &options, QObject *parent = nullptr);
    ~FileExport() override;

    const QString &fileName() const { return m_fileName; }
    // Writes nothing before the event loop runs.
    void start();
    // Nothing is told any more.
    void cancel();

Q_SIGNALS:
    void progressed(qsizetype rows);
    // All rows are in it, but that is not yet the end: a workbook is packed.
    void finishing();
    void succeeded();
    void failed(const ExportProblem &problem);

private:
    enum class Stage : quint8 { Begin, Rows, Packed };

    void goOn();
    void begin();
    bool beginTable();
    void writeSomeRows();
    bool writeRow(qsizetype row);
    void pack();
    void copySome();
    void finish();
    void failTable();
    void failPacked();
    void fail();
    void fail(const ExportProblem &problem);

    ExportSource m_source;
    QString m_fileName;
    TableFormat m_format;
    TableOptions m_options;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<TableWriter> m_writer;
    std::optional<RawJsonWriter> m_rawWriter;
    // Of a thread, while that packs it.
    std::shared_ptr<XlsxFile> m_workbook;
    QFile m_packed;
    Stage m_stage = Stage::Begin;
    qsizetype m_row = 0;
    QTimer m_next;
};
