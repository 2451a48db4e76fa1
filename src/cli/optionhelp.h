// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class HelpText;

// What --help says of options that several commands take.

// --format, whose `texts` say what table, json and csv are, then --bom and --csv-safe.
void addFormatOptions(HelpText &help, const QStringList &texts);
void addAccountOption(HelpText &help);
// --show-response and --use-server-time.
void addRequestOptions(HelpText &help);
