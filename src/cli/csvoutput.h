// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class Console;
struct CommandLine;

// CSV on standard output, record by record, in the way that the call asks for. A terminal is shown
// nothing that it would obey.
class CsvOutput
{
public:
    CsvOutput(const CommandLine &call, Console &console);

    // Whether there is somebody to write more for.
    bool add(const QStringList &fields);

private:
    Console &m_console;
    bool m_isSafe;
};
