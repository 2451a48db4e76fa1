// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/duration.h"
#include "cli/listoptions.h"
#include "wording/lists.h"

#include <QCommandLineParser>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

QString withHelp(const QString &problem, const CommandInfo *command = nullptr)
{
    const QString call = command
        ? u"trainboard-cli %1 --help"_s.arg(command->name.section(u' ', 0, 0))
        : u"trainboard-cli --help"_s;
    return problem + u'\n' + Cli::tr("For more information run \"%1\".").arg(call);
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
    return Cli::tr("%1 or %2", "the first ones of several choices, and the last one")
        .arg(listed(texts.first(texts.size() - 1)), texts.constLast());
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
    return listed(some.isEmpty() ? names : some);
}

// The options of all commands. CommandInfo::options says which of them a command takes.
const QStringList valueOptions{u"access-key"_s, u"account"_s, u"columns"_s, u"endpoint"_s,
                               u"format"_s,     u"since"_s,   u"timeout"_s, u"until"_s,
                               u"view"_s,       u"where"_s};
const QStringList flagOptions{
    u"bom"_s, u"csv-safe"_s, u"recent"_s, u"show-response"_s, u"use-server-time"_s};

// In place of the parser's own words: an option without its value, or a value of an option that
// takes none.
QString valueProblem(const QStringList &arguments, bool isForTraining)
{
    for (const QString &argument : arguments.sliced(1)) {
        if (argument == "--"_L1)
            break;
        QString name = optionName(argument);
        while (name.startsWith(u'-'))
            name.remove(0, 1);
        const bool isFlag = flagOptions.contains(name) || name == "help"_L1 || name == "h"_L1 ||
            name == "v"_L1 || (name == "version"_L1 && !isForTraining);
        if (argument.startsWith(u'-') && argument.contains(u'=') && isFlag)
            return Cli::tr("Unexpected value after '%1'.").arg(optionName(argument));
    }
    return Cli::tr("Missing value after '%1'.").arg(arguments.constLast());
}

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
            return Cli::tr("\"%1\" does not take --%2.").arg(command.name, name);
    }
    if (given.size() < command.arguments.size()) {
        return Cli::tr("%1 is missing. Usage: %2")
            .arg(
                command.arguments[given.size()],
                u"trainboard-cli %1 %2"_s.arg(command.name, command.arguments.join(u' ')));
    }
    for (const QString &name : command.needed) {
        if (!optionNames.contains(name))
            return Cli::tr("--%1 is missing.").arg(name);
    }
    if (given.size() > command.arguments.size()) {
        return command.arguments.isEmpty() ? Cli::tr("\"%1\" takes no arguments.").arg(command.name)
                                           : Cli::tr("\"%1\" takes no arguments after %2.")
                                                 .arg(command.name, command.arguments.constLast());
    }
    for (qsizetype i = 0; i < given.size(); ++i) {
        // The id of a service becomes part of a path, in which dots have another meaning.
        const bool isPath = given[i] == "."_L1 || given[i] == ".."_L1;
        if (given[i].trimmed().isEmpty() || (isPath && command.arguments[i] == "SERVICE"_L1))
            return Cli::tr("\"%1\" is not a valid %2.").arg(given[i], command.arguments[i]);
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
            return Cli::tr("\"%1\" is nothing to wait for. Use %2.")
                .arg(parser.value(u"until"_s), choices({u"completed"_s, u"failed"_s, u"final"_s}));
        }
    }
    if (parser.isSet(u"timeout"_s)) {
        const auto timeout = durationFromText(parser.value(u"timeout"_s));
        if (!timeout)
            return aboutOption(u"--timeout"_s, timeout.error());
        result.timeout = *timeout;
    }
    if (parser.isSet(u"since"_s)) {
        const auto since = durationFromText(parser.value(u"since"_s));
        if (!since)
            return aboutOption(u"--since"_s, since.error());
        result.since = *since;
    }
    if (result.command->options.contains("version"_L1) && parser.isSet(u"version"_s)) {
        result.trainingVersion = parser.value(u"version"_s);
        // As of a variable that is not set: any training would be taken for the one that is meant.
        if (result.trainingVersion.trimmed().isEmpty())
            return Cli::tr("The value of --version is empty.");
    }
    return {};
}

} // namespace

QString aboutOption(const QString &option, const QString &problem)
{
    return Cli::tr("%1: %2", "an option, and what is wrong with it").arg(option, problem);
}

Result<CommandLine, QString> parseCommandLine(const QStringList &arguments)
{
    if (const std::optional<QString> name = keyAmong(arguments)) {
        const QString why =
            Cli::tr("Keys are not read from the command line, because other users of this computer "
                    "can see it. Set %1 and %2 in the environment, or add an account: \"%3\" reads "
                    "the secret key from standard input.")
                .arg(
                    u"NCLOUD_ACCESS_KEY"_s, u"NCLOUD_SECRET_KEY"_s,
                    u"trainboard-cli accounts add"_s);
        return QString(Cli::tr("Unknown option %1.").arg(*name) + u'\n' + why);
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
            return withHelp(valueProblem(arguments, isForTraining));
        const QString dashes = unknown.constFirst().size() == 1 ? u"-"_s : u"--"_s;
        return withHelp(Cli::tr("Unknown option %1.").arg(dashes + unknown.constFirst()));
    }

    CommandLine result;
    QStringList words = parser.positionalArguments();
    result.version = parser.isSet(u"v"_s);
    result.help = parser.isSet(u"help"_s);
    // A script that waits for a training must not take the version of this program for its end.
    if (isForTraining && result.version)
        return withHelp(Cli::tr("-v prints the version of this program. Use --version VERSION."));
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
                return withHelp(Cli::tr("Missing subcommand. Use one of: %1.").arg(names));
            const bool isHalf = names != commandNames();
            return withHelp(Cli::tr("Unknown command \"%1\". Use one of: %2.")
                                .arg(isHalf ? QString(word + u' ' + words[1]) : word, names));
        }
    }
    if (result.help || result.version)
        return result;
    if (!result.command)
        return withHelp(Cli::tr("Missing command. Use one of: %1.").arg(commandNames()));

    const QString problem = problemOf(*result.command, parser.optionNames(), words);
    if (!problem.isEmpty())
        return withHelp(problem, result.command);
    if (parser.isSet(u"format"_s)) {
        const std::optional<Format> format = formatFromText(parser.value(u"format"_s));
        if (!format || !result.command->formats.contains(parser.value(u"format"_s))) {
            return Cli::tr("Unknown format \"%1\". Use %2.")
                .arg(parser.value(u"format"_s), choices(result.command->formats));
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
            Cli::tr("%1 is for csv and tsv only: add --format csv, or leave %1 out.").arg(option),
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
