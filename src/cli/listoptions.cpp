// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listoptions.h"

#include "cli/clitext.h"
#include "cli/commandline.h"
#include "cli/displaytext.h"
#include "core/questionparser.h"
#include "wording/questionerrors.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace {

// The question with the bad word underlined.
QString marked(const QString &question, const QuestionError &error)
{
    // Of a very long question a terminal shows anything but the place.
    constexpr qsizetype longest = 200;
    if (question.size() > longest)
        return {};
    const QString before = printable(question.left(error.position));
    const int length = columnCount(printable(question.mid(error.position, error.length)));
    return u"\n"_s + printable(question) + u"\n"_s + QString(columnCount(before), u' ') +
        QString(qMax(1, length), u'^');
}

} // namespace

QString readListOptions(const QCommandLineParser &parser, CommandLine &result)
{
    if (parser.isSet(u"columns"_s)) {
        const auto columns = outputColumnsFromText(parser.value(u"columns"_s));
        if (!columns)
            return columns.error();
        if (result.format == Format::Json)
            return Cli::tr("--columns is not for json. Leave it out: json has everything.");
        result.columns = *columns;
    }
    if (parser.isSet(u"view"_s))
        result.view = parser.value(u"view"_s);
    if (parser.isSet(u"where"_s)) {
        const QString text = parser.value(u"where"_s);
        const auto question = parseQuestion(text);
        if (!question) {
            return aboutOption(u"--where"_s, questionErrorText(question.error())) +
                marked(text, question.error());
        }
        result.where = *question;
    }
    return {};
}
