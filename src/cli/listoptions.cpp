// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listoptions.h"

#include "cli/commandline.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

QString readListOptions(const QCommandLineParser &parser, CommandLine &result)
{
    if (parser.isSet(u"columns"_s)) {
        const auto columns = outputColumnsFromText(parser.value(u"columns"_s));
        if (!columns)
            return columns.error();
        if (result.format == Format::Json)
            return u"--columns is for table and csv. Leave it out: json has everything."_s;
        result.columns = *columns;
    }
    return {};
}
