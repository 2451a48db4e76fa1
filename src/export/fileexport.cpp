// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/fileexport.h"

#include "core/printabletext.h"
#include "core/workinthread.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStandardPaths>

namespace {

// In milliseconds: the window has to keep up with whoever moves the mouse.
constexpr qint64 longestSlice = 12;
// Rows between two looks at the clock.
constexpr int rowsAtOnce = 32;
constexpr qint64 bytesAtOnce = 4 * 1024 * 1024; // of a workbook

// For a workbook in the making, which is many times as large as it will be: not among the user's
// files, nor where files may be kept in memory.
QString roomyFolder()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    return QDir().mkpath(cache) && QFileInfo(cache).isWritable() ? cache : QDir::tempPath();
}

} // namespace

FileExport::FileExport(
    const ExportSource &source, const QString &fileName, TableFormat format,
    const TableOptions &options, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_fileName(fileName)
    , m_format(format)
    , m_options(options)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &FileExport::goOn);
}

FileExport::~FileExport() = default;

void FileExport::start()
{
    m_next.start(0);
}

void FileExport::cancel()
{
    m_next.stop();
    cancelWork(this);
    if (m_workbook)
        m_workbook->cancel();
    m_writer.reset();
    m_rawWriter.reset();
    m_packed.close();
    m_workbook.reset();
    m_file.reset(); // removes what was written
}

void FileExport::goOn()
{
    switch (m_stage) {
    case Stage::Begin:
        begin();
        break;
    case Stage::Rows:
        writeSomeRows();
        break;
    case Stage::Packed:
        copySome();
        break;
    }
}

void FileExport::begin()
{
    const bool isWorkbook = m_format == TableFormat::Xlsx;
    // Without QSaveFile's fallback to the file itself, which could be left half-written.
    m_file = std::make_unique<QSaveFile>(m_fileName);
    m_stage = Stage::Rows;
    if (isWorkbook && m_source.rowCount >= XlsxFile::mostRows) // below the titles
        fail({.kind = ExportProblem::Kind::TooManyRows});
    else if (!m_file->open(QIODevice::WriteOnly))
        fail();
    else if (beginTable())
        writeSomeRows();
    else
        failTable();
}

bool FileExport::beginTable()
{
    if (m_format == TableFormat::Xlsx) {
        m_workbook = std::make_shared<XlsxFile>(roomyFolder());
        return m_workbook->begin(m_source.columns);
    }
    const TableWriter::Write write = writeTo(m_file.get());
    if (m_format == TableFormat::Json && m_source.json) {
        m_rawWriter.emplace("trains", write);
        return true; // a failure shows with the next part
    }
    m_writer = TableWriter::make(m_format, write, m_options);
    return m_writer->begin(m_source.columns);
}

bool FileExport::writeRow(qsizetype row)
{
    if (m_rawWriter)
        return m_rawWriter->add(printableJson(m_source.json(row)));
    const QList<TableCell> cells = m_source.cells(row);
    return m_workbook ? m_workbook->addRow(cells) : m_writer->addRow(cells);
}

void FileExport::writeSomeRows()
{
    QElapsedTimer slice;
    slice.start();
    while (m_row < m_source.rowCount && slice.elapsed() < longestSlice) {
        const qsizetype end = qMin(m_source.rowCount, m_row + rowsAtOnce);
        for (; m_row < end; ++m_row) {
            if (!writeRow(m_row)) {
                failTable();
                return;
            }
        }
    }
    if (m_row < m_source.rowCount) {
        m_next.start(0);
        Q_EMIT progressed(m_row);
    } else if (m_workbook) {
        pack();
    } else if (m_rawWriter ? m_rawWriter->end() : m_writer->end()) {
        finish();
    } else {
        fail();
    }
}

// Its library does that in one go.
void FileExport::pack()
{
    workInThread(
        *QThreadPool::globalInstance(), this,
        [workbook = m_workbook]() mutable {
            const bool isPacked = workbook->pack();
            workbook.reset(); // so that nothing of it is left when others hear of the end
            return isPacked;
        },
        [this](bool isPacked) {
            m_packed.setFileName(m_workbook->fileName());
            m_stage = Stage::Packed;
            if (!isPacked)
                fail(m_workbook->problem());
            else if (m_packed.open(QIODevice::ReadOnly))
                copySome();
            else
                failPacked();
        });
    Q_EMIT finishing();
}

void FileExport::copySome()
{
    const QByteArray part = m_packed.read(bytesAtOnce);
    if (m_packed.error() != QFileDevice::NoError)
        failPacked();
    else if (m_file->write(part) != part.size())
        fail();
    else if (m_packed.atEnd())
        finish();
    else
        m_next.start(0);
}

void FileExport::finish()
{
    // QSaveFile of Qt 6.4 forgets an error of the last flush, and would commit a file without its
    // end: https://bugreports.qt.io/browse/QTBUG-75077
    if (m_file->flush() && m_file->error() == QFileDevice::NoError && m_file->commit()) {
        cancel();
        Q_EMIT succeeded();
    } else {
        fail();
    }
}

// Of a workbook nothing has been written to the file itself yet.
void FileExport::failTable()
{
    if (m_workbook)
        fail(m_workbook->problem());
    else
        fail();
}

// The workbook cannot be read back.
void FileExport::failPacked()
{
    fail({.reason = m_packed.errorString(), .folder = QFileInfo(m_packed.fileName()).path()});
}

void FileExport::fail()
{
    fail(ExportProblem::of(*m_file, m_fileName));
}

void FileExport::fail(const ExportProblem &problem)
{
    cancel();
    Q_EMIT failed(problem);
}
