// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/command.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString withHelp(const QString &problem, const CommandInfo *command = nullptr)
{
    const QString where = command ? u' ' + command->name : QString();
    return problem + u"\n\"trainboard-cli%1 --help\" tells more."_s.arg(where);
}

// "--secret-key=value" -> "--secret-key". Only the name may be repeated.
QString optionName(const QString &argument)
{
    return argument.section(u'=', 0, 0);
}

bool asksForAKey(const QString &option)
{
    QString name = optionName(option).toLower();
    name.remove(u'-').remove(u'_');
    static const QStringList words{u"secret"_s,   u"accesskey"_s, u"apikey"_s,
                                   u"password"_s, u"passwd"_s,    u"credential"_s};
    return std::any_of(
        words.begin(), words.end(), [&](const QString &word) { return name.contains(word); });
}

std::optional<QString> keyAmong(const QStringList &arguments)
{
    for (const QString &argument : arguments.sliced(1)) {
        if (argument == "--"_L1)
            break;
        if (argument.startsWith(u'-') && asksForAKey(argument))
            return optionName(argument);
    }
    return {};
}

std::optional<Format> formatFromText(const QString &text)
{
    if (text == "table"_L1)
        return Format::Table;
    if (text == "json"_L1)
        return Format::Json;
    if (text == "csv"_L1)
        return Format::Csv;
    return {};
}

const CommandInfo *findCommand(const QString &name)
{
    const QList<CommandInfo> &all = commands();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const CommandInfo &info) { return info.name == name; });
    return found == all.end() ? nullptr : &*found;
}

QString commandNames()
{
    QStringList names;
    for (const CommandInfo &info : commands())
        names += info.name;
    return names.join(", "_L1);
}

// The options of all commands; which of them a command takes, it says itself.
const QStringList valueOptions{u"account"_s, u"format"_s};
const QStringList flagOptions{u"recent"_s};

void addOptions(QCommandLineParser &parser)
{
    for (const QString &name : valueOptions)
        parser.addOption(QCommandLineOption(name, {}, name));
    for (const QString &name : flagOptions)
        parser.addOption(QCommandLineOption(name));
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    parser.addOption(QCommandLineOption(QStringList{u"v"_s, u"version"_s}));
}

// What is wrong with the options and arguments of a command; nothing if they are what it takes.
QString
problemOf(const CommandInfo &command, const QStringList &optionNames, const QStringList &given)
{
    for (const QString &name : optionNames) {
        if (!command.options.contains(name))
            return u"\"%1\" takes no --%2."_s.arg(command.name, name);
    }
    if (given.size() < command.arguments.size()) {
        return u"%1 is missing: trainboard-cli %2 %3"_s.arg(
            command.arguments[given.size()], command.name, command.arguments.join(u' '));
    }
    if (given.size() > command.arguments.size()) {
        return command.arguments.isEmpty() ? u"\"%1\" takes no argument."_s.arg(command.name)
                                           : u"\"%1\" takes no argument after %2."_s.arg(
                                                 command.name, command.arguments.constLast());
    }
    for (qsizetype i = 0; i < given.size(); ++i) {
        // Each becomes a part of a path, in which these would mean something else.
        if (given[i].trimmed().isEmpty() || given[i] == "."_L1 || given[i] == ".."_L1)
            return u"\"%1\" is no %2."_s.arg(given[i], command.arguments[i]);
    }
    return {};
}

} // namespace

Result<CommandLine, QString> parseCommandLine(const QStringList &arguments)
{
    if (const std::optional<QString> name = keyAmong(arguments)) {
        return u"There is no option %1.\nKeys are not taken from the command line, which other "
               u"users of this computer can see: set NCLOUD_ACCESS_KEY and NCLOUD_SECRET_KEY in "
               u"the environment."_s.arg(*name);
    }

    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    addOptions(parser);
    if (!parser.parse(arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        if (unknown.isEmpty())
            return withHelp(parser.errorText());
        const QString dashes = unknown.constFirst().size() == 1 ? u"-"_s : u"--"_s;
        return withHelp(u"There is no option %1."_s.arg(dashes + unknown.constFirst()));
    }

    CommandLine result;
    QStringList words = parser.positionalArguments();
    result.version = parser.isSet(u"version"_s);
    result.help = parser.isSet(u"help"_s);
    if (!words.isEmpty() && words.constFirst() == "help"_L1) {
        result.help = true;
        words.removeFirst();
    }
    if (!words.isEmpty()) {
        result.command = findCommand(words.constFirst());
        if (!result.command) {
            return withHelp(
                u"There is no command \"%1\", but: %2"_s.arg(words.constFirst(), commandNames()));
        }
    }
    if (result.help || result.version)
        return result;
    if (!result.command)
        return withHelp(u"A command is missing: "_s + commandNames());

    words.removeFirst();
    const QString problem = problemOf(*result.command, parser.optionNames(), words);
    if (!problem.isEmpty())
        return withHelp(problem, result.command);
    if (parser.isSet(u"format"_s)) {
        const std::optional<Format> format = formatFromText(parser.value(u"format"_s));
        if (!format) {
            return u"There is no format \"%1\", but: table, json, csv"_s.arg(
                parser.value(u"format"_s));
        }
        result.format = *format;
    }
    if (parser.isSet(u"account"_s))
        result.account = parser.value(u"account"_s);
    result.arguments = words;
    result.recentOnly = parser.isSet(u"recent"_s);
    return result;
}
