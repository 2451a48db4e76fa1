// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/command.h"
#include "cli/duration.h"
#include "cli/listoptions.h"

#include <QCommandLineParser>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

QString withHelp(const QString &problem, const CommandInfo *command = nullptr)
{
    const QString where = command ? u' ' + command->name.section(u' ', 0, 0) : QString();
    return problem + u"\nFor more information run \"trainboard-cli%1 --help\"."_s.arg(where);
}

// "--secret-key=value" -> "--secret-key". The value may be a secret, and is not repeated.
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

// The access key of a new account may be on the command line: it is not a secret.
bool isForAccounts(const QString &option, const QStringList &arguments)
{
    return option == "--access-key"_L1 && arguments.contains(u"accounts"_s);
}

std::optional<QString> keyAmong(const QStringList &arguments)
{
    for (const QString &argument : arguments.sliced(1)) {
        if (argument == "--"_L1)
            break;
        if (argument.startsWith(u'-') && asksForAKey(argument) &&
            !isForAccounts(optionName(argument), arguments))
            return optionName(argument);
    }
    return {};
}

std::optional<Format> formatFromText(const QString &text)
{
    if (text == "table"_L1 || text == "text"_L1)
        return Format::Table;
    if (text == "json"_L1)
        return Format::Json;
    if (text == "csv"_L1)
        return Format::Csv;
    if (text == "tsv"_L1)
        return Format::Tsv;
    if (text == "markdown"_L1)
        return Format::Markdown;
    return {};
}

std::optional<Until> untilFromText(const QString &text)
{
    if (text == "completed"_L1)
        return Until::Completed;
    if (text == "failed"_L1)
        return Until::Failed;
    if (text == "final"_L1)
        return Until::Final;
    return {};
}

// "table, json or csv"
QString choices(const QStringList &texts)
{
    return texts.first(texts.size() - 1).join(", "_L1) + u" or "_s + texts.constLast();
}

// Finds the command that the words begin with, and removes its name from them. For help, the first
// word of a name of two is enough.
const CommandInfo *takeCommand(QStringList &words, bool forHelp)
{
    for (const CommandInfo &info : commands()) {
        const QStringList name = info.name.split(u' ');
        if (words.first(qMin(name.size(), words.size())) == name) {
            words.remove(0, name.size());
            return &info;
        }
        if (forHelp && words.constFirst() == name.constFirst())
            return &info;
    }
    return nullptr;
}

// The commands that begin with this word, or all commands if there are none.
QString commandNames(const QString &word = {})
{
    QStringList names;
    QStringList some;
    for (const CommandInfo &info : commands()) {
        names += info.name;
        if (info.name.startsWith(word + u' '))
            some += info.name;
    }
    return (some.isEmpty() ? names : some).join(", "_L1);
}

// The options of all commands. CommandInfo::options says which of them a command takes.
const QStringList valueOptions{u"access-key"_s, u"account"_s, u"columns"_s, u"endpoint"_s,
                               u"format"_s,     u"since"_s,   u"timeout"_s, u"until"_s,
                               u"view"_s,       u"where"_s};
const QStringList flagOptions{
    u"bom"_s, u"csv-safe"_s, u"recent"_s, u"show-response"_s, u"use-server-time"_s};

// After a command that takes it, --version is the version of a training and has a value. Else it
// asks for the version of this program, as -v always does.
enum class VersionMeans { Program, Training };

std::unique_ptr<QCommandLineParser> makeParser(VersionMeans version)
{
    auto parser = std::make_unique<QCommandLineParser>();
    parser->setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const QString &name : valueOptions)
        parser->addOption(QCommandLineOption(name, {}, name));
    for (const QString &name : flagOptions)
        parser->addOption(QCommandLineOption(name));
    parser->addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    if (version == VersionMeans::Training) {
        parser->addOption(QCommandLineOption(u"v"_s));
        parser->addOption(QCommandLineOption(u"version"_s, {}, u"version"_s));
    } else {
        parser->addOption(QCommandLineOption(QStringList{u"v"_s, u"version"_s}));
    }
    return parser;
}

bool takesVersion(const QString &command)
{
    return std::ranges::any_of(commands(), [&command](const CommandInfo &info) {
        return info.name == command && info.options.contains("version"_L1);
    });
}

// What is wrong with the options and arguments of a command; empty if they are valid.
QString
problemOf(const CommandInfo &command, const QStringList &optionNames, const QStringList &given)
{
    for (const QString &name : optionNames) {
        if (!command.options.contains(name))
            return u"\"%1\" does not take --%2."_s.arg(command.name, name);
    }
    if (given.size() < command.arguments.size()) {
        return u"%1 is missing. Usage: trainboard-cli %2 %3"_s.arg(
            command.arguments[given.size()], command.name, command.arguments.join(u' '));
    }
    for (const QString &name : command.needed) {
        if (!optionNames.contains(name))
            return u"--%1 is missing."_s.arg(name);
    }
    if (given.size() > command.arguments.size()) {
        return command.arguments.isEmpty() ? u"\"%1\" takes no arguments."_s.arg(command.name)
                                           : u"\"%1\" takes no arguments after %2."_s.arg(
                                                 command.name, command.arguments.constLast());
    }
    for (qsizetype i = 0; i < given.size(); ++i) {
        // The id of a service becomes part of a path, in which dots have another meaning.
        const bool isPath = given[i] == "."_L1 || given[i] == ".."_L1;
        if (given[i].trimmed().isEmpty() || (isPath && command.arguments[i] == "SERVICE"_L1))
            return u"\"%1\" is not a valid %2."_s.arg(given[i], command.arguments[i]);
    }
    return {};
}

// Reads the options of `watch`, `history` and `status`. What is wrong with them; empty if they are
// valid.
QString readWatching(const QCommandLineParser &parser, CommandLine &result)
{
    if (parser.isSet(u"until"_s)) {
        result.until = untilFromText(parser.value(u"until"_s));
        if (!result.until) {
            return u"\"%1\" is nothing to wait for. Use completed, failed or final."_s.arg(
                parser.value(u"until"_s));
        }
    }
    if (parser.isSet(u"timeout"_s)) {
        const auto timeout = durationFromText(parser.value(u"timeout"_s));
        if (!timeout)
            return u"--timeout: "_s + timeout.error();
        result.timeout = *timeout;
    }
    if (parser.isSet(u"since"_s)) {
        const auto since = durationFromText(parser.value(u"since"_s));
        if (!since)
            return u"--since: "_s + since.error();
        result.since = *since;
    }
    if (result.command->options.contains("version"_L1) && parser.isSet(u"version"_s)) {
        result.trainingVersion = parser.value(u"version"_s);
        // As of a variable that is not set: any training would be taken for the one that is meant.
        if (result.trainingVersion.trimmed().isEmpty())
            return u"The value of --version is empty."_s;
    }
    return {};
}

} // namespace

Result<CommandLine, QString> parseCommandLine(const QStringList &arguments)
{
    if (const std::optional<QString> name = keyAmong(arguments)) {
        return u"Unknown option %1.\nKeys are not read from the command line, because other users "
               u"of this computer can see it. Set NCLOUD_ACCESS_KEY and NCLOUD_SECRET_KEY in the "
               u"environment, or add an account: \"trainboard-cli accounts add\" reads the secret "
               u"key from standard input."_s.arg(*name);
    }

    std::unique_ptr<QCommandLineParser> chosen = makeParser(VersionMeans::Training);
    chosen->parse(arguments);
    const bool isForTraining = takesVersion(chosen->positionalArguments().value(0));
    if (!isForTraining)
        chosen = makeParser(VersionMeans::Program);
    QCommandLineParser &parser = *chosen;
    if (!parser.parse(arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        if (unknown.isEmpty())
            return withHelp(parser.errorText());
        const QString dashes = unknown.constFirst().size() == 1 ? u"-"_s : u"--"_s;
        return withHelp(u"Unknown option %1."_s.arg(dashes + unknown.constFirst()));
    }

    CommandLine result;
    QStringList words = parser.positionalArguments();
    result.version = parser.isSet(u"v"_s);
    result.help = parser.isSet(u"help"_s);
    // A script that waits for a training must not take the version of this program for its end.
    if (isForTraining && result.version)
        return withHelp(u"-v prints the version of this program. Use --version VERSION."_s);
    if (!words.isEmpty() && words.constFirst() == "help"_L1) {
        result.help = true;
        words.removeFirst();
    }
    if (!words.isEmpty()) {
        const QString word = words.constFirst();
        result.command = takeCommand(words, result.help);
        if (!result.command) {
            const QString names = commandNames(word);
            if (words.size() == 1 && names != commandNames())
                return withHelp(u"Missing subcommand. Use one of: %1."_s.arg(names));
            const bool isHalf = names != commandNames();
            return withHelp(u"Unknown command \"%1\". Use one of: %2."_s.arg(
                isHalf ? word + u' ' + words[1] : word, names));
        }
    }
    if (result.help || result.version)
        return result;
    if (!result.command)
        return withHelp(u"Missing command. Use one of: %1."_s.arg(commandNames()));

    const QString problem = problemOf(*result.command, parser.optionNames(), words);
    if (!problem.isEmpty())
        return withHelp(problem, result.command);
    if (parser.isSet(u"format"_s)) {
        const std::optional<Format> format = formatFromText(parser.value(u"format"_s));
        if (!format || !result.command->formats.contains(parser.value(u"format"_s))) {
            return u"Unknown format \"%1\". Use %2."_s.arg(
                parser.value(u"format"_s), choices(result.command->formats));
        }
        result.format = *format;
    }
    if (const QString wrong = readWatching(parser, result); !wrong.isEmpty())
        return withHelp(wrong, result.command);
    if (const QString wrong = readListOptions(parser, result); !wrong.isEmpty())
        return withHelp(wrong, result.command);
    result.byteOrderMark = parser.isSet(u"bom"_s);
    result.csvSafe = parser.isSet(u"csv-safe"_s);
    const bool isForSpreadsheets = result.format == Format::Csv || result.format == Format::Tsv;
    if (!isForSpreadsheets && (result.byteOrderMark || result.csvSafe)) {
        const QString option = result.byteOrderMark ? u"--bom"_s : u"--csv-safe"_s;
        return withHelp(
            u"%1 is for csv and tsv only: add --format csv, or leave %1 out."_s.arg(option),
            result.command);
    }
    if (parser.isSet(u"account"_s))
        result.account = parser.value(u"account"_s);
    result.accessKey = parser.value(u"access-key"_s);
    if (parser.isSet(u"endpoint"_s))
        result.endpoint = parser.value(u"endpoint"_s);
    result.arguments = words;
    result.recentOnly = parser.isSet(u"recent"_s);
    result.showResponse = parser.isSet(u"show-response"_s);
    result.useServerTime = parser.isSet(u"use-server-time"_s);
    return result;
}
