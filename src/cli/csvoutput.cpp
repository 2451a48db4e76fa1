// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/csvoutput.h"

#include "cli/commandline.h"
#include "cli/console.h"
#include "cli/displaytext.h"
#include "core/csv.h"
#include "core/formulaguard.h"

CsvOutput::CsvOutput(const CommandLine &call, Console &console)
    : m_console(console)
    , m_isSafe(call.csvSafe)
{
    // The mark is for programs that open a file. A terminal does not need it.
    if (call.byteOrderMark && !console.isTerminal())
        console.write("\xEF\xBB\xBF");
}

bool CsvOutput::add(const QStringList &fields)
{
    m_console.writeText(csvRecord(m_isSafe ? guardedCells(fields) : fields), printableLines);
    return m_console.canWrite();
}
