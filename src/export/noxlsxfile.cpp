// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/xlsxfile.h"

// For builds without libxlsxwriter, where nobody is offered this format.
struct XlsxFile::Book
{
};

bool XlsxFile::isAvailable()
{
    return false;
}

XlsxFile::XlsxFile(const QString &) {}

XlsxFile::~XlsxFile() = default;

bool XlsxFile::begin(const QList<TableColumn> &)
{
    return false;
}

bool XlsxFile::addRow(const QList<TableCell> &)
{
    return false;
}

bool XlsxFile::pack()
{
    return false;
}

QString XlsxFile::fileName() const
{
    return {};
}

ExportProblem XlsxFile::problem() const
{
    return {};
}
