// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/fileexport.h"

#include "core/printabletext.h"

#include <QElapsedTimer>

namespace {

// In milliseconds: the window has to keep up with whoever moves the mouse.
constexpr qint64 longestSlice = 12;
// Rows between two looks at the clock.
constexpr int rowsAtOnce = 32;

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
    connect(&m_next, &QTimer::timeout, this, &FileExport::writeSome);
}

FileExport::~FileExport() = default;

void FileExport::start()
{
    m_next.start(0);
}

void FileExport::cancel()
{
    m_next.stop();
    m_writer.reset();
    m_rawWriter.reset();
    m_file.reset(); // removes what was written
}

bool FileExport::begin()
{
    // Without QSaveFile's fallback to the file itself, which could be left half-written.
    m_file = std::make_unique<QSaveFile>(m_fileName);
    if (!m_file->open(QIODevice::WriteOnly))
        return false;
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
    return m_rawWriter ? m_rawWriter->add(printableJson(m_source.json(row)))
                       : m_writer->addRow(m_source.cells(row));
}

bool FileExport::finish()
{
    // QSaveFile of Qt 6.4 forgets an error of the last flush, and would commit a file without its
    // end: https://bugreports.qt.io/browse/QTBUG-75077
    return (m_rawWriter ? m_rawWriter->end() : m_writer->end()) && m_file->flush() &&
        m_file->error() == QFileDevice::NoError && m_file->commit();
}

void FileExport::writeSome()
{
    if (!m_file && !begin()) {
        fail();
        return;
    }
    QElapsedTimer slice;
    slice.start();
    while (m_row < m_source.rowCount && slice.elapsed() < longestSlice) {
        const qsizetype end = qMin(m_source.rowCount, m_row + rowsAtOnce);
        for (; m_row < end; ++m_row) {
            if (!writeRow(m_row)) {
                fail();
                return;
            }
        }
    }
    if (m_row < m_source.rowCount) {
        m_next.start(0);
        Q_EMIT progressed(m_row);
    } else if (finish()) {
        cancel();
        Q_EMIT succeeded();
    } else {
        fail();
    }
}

void FileExport::fail()
{
    const ExportProblem problem = ExportProblem::of(*m_file, m_fileName);
    cancel();
    Q_EMIT failed(problem);
}
