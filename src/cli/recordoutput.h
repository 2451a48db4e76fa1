// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/tablewriter.h"

class Console;
struct CommandLine;

// Writes records to standard output in the format of the call, which is csv, tsv or markdown.
// Control characters are escaped on a terminal.
class RecordOutput
{
public:
    RecordOutput(const CommandLine &call, Console &console);

    // The first record has the titles of the columns. Returns false when no more output can be
    // written.
    bool add(const QStringList &fields);

private:
    std::unique_ptr<TableWriter> m_writer;
    bool m_hasTitles = false;
};
