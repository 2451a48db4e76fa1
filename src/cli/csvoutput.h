// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class Console;
struct CommandLine;

// Writes CSV to standard output, record by record, with the options of the call. Control characters
// are escaped on a terminal.
class CsvOutput
{
public:
    CsvOutput(const CommandLine &call, Console &console);

    // Returns false when no more output can be written.
    bool add(const QStringList &fields);

private:
    Console &m_console;
    bool m_isSafe;
};
