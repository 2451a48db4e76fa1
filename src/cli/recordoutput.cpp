// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordoutput.h"

#include "cli/commandline.h"
#include "cli/console.h"
#include "cli/displaytext.h"

namespace {

TableFormat tableFormat(Format format)
{
    switch (format) {
    case Format::Tsv:
        return TableFormat::Tsv;
    case Format::Markdown:
        return TableFormat::Markdown;
    case Format::Csv:
    case Format::Table:
    case Format::Json:
        break;
    }
    return TableFormat::Csv;
}

} // namespace

RecordOutput::RecordOutput(const CommandLine &call, Console &console)
    : m_writer(TableWriter::make(
          tableFormat(call.format),
          [&console](QByteArrayView part) {
              console.writeText(part.toByteArray(), printableLines);
              return console.canWrite();
          },
          // The mark is for programs that open a file. A terminal does not need it.
          {.guardsFormulas = call.csvSafe,
           .byteOrderMark = call.byteOrderMark && !console.isTerminal()}))
{
}

bool RecordOutput::add(const QStringList &fields)
{
    if (m_hasTitles)
        return m_writer->addRow(fields);
    m_hasTitles = true;
    return m_writer->begin(fields);
}
