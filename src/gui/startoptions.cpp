// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/startoptions.h"

#include "core/boardlink.h"
#include "wording/languages.h"
#include "wording/questionerrors.h"
#include "wording/showntext.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

namespace {

struct Start
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

constexpr int wrongCall = 2;

// https://doc.qt.io/qt-6/qguiapplication.html#supported-command-line-options and the same page of
// QApplication; they take one dash or two, and their value behind "=" or as the next argument.
constexpr std::array optionsWithValue{
    "platform"_L1,
    "platformpluginpath"_L1,
    "platformtheme"_L1,
    "plugin"_L1,
    "qwindowgeometry"_L1,
    "geometry"_L1,
    "qwindowicon"_L1,
    "icon"_L1,
    "qwindowtitle"_L1,
    "title"_L1,
    "session"_L1,
    "display"_L1,
    "name"_L1,
    "style"_L1,
    "stylesheet"_L1};
constexpr std::array optionsWithoutValue{"reverse"_L1, "widgetcount"_L1};

QStringList withoutOptionsOfQt(const QStringList &arguments)
{
    QStringList ours;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == "--"_L1) // nothing behind it is an option
            return ours + arguments.sliced(i);
        const qsizetype dashes = argument.startsWith("--"_L1) ? 2 : argument.startsWith(u'-');
        const QString name = argument.sliced(dashes).section(u'=', 0, 0);
        const auto isIn = [&name](const auto &options) {
            return std::find(options.begin(), options.end(), name) != options.end();
        };
        // macOS passes these to programs that are started from the Finder or a debugger.
        const bool isApples = argument.startsWith("-psn_"_L1);
        if (dashes == 0 || i == 0 ||
            !(isIn(optionsWithValue) || isIn(optionsWithoutValue) || isApples))
            ours.append(argument);
        else if (isIn(optionsWithValue) && !argument.contains(u'='))
            ++i;
    }
    return ours;
}

// Longer than the name of a view can be, and short enough to be passed on.
constexpr qsizetype longestView = 1000;

EarlyExit wrong(const QString &text)
{
    //: %1 is what is wrong with the call
    return {
        Start::tr("%1\nRun \"trainboard --help\" to see the options.").arg(text) + u'\n',
        wrongCall};
}

// What is wrong with the options together, in a sentence.
QString problemOf(const StartOptions &options)
{
    if (options.demo && !options.account.isEmpty())
        return Start::tr("The demo has no accounts: use either --demo or --account.");
    const bool saysWhatToShow = !options.serviceId.isEmpty() || options.recentOnly ||
        options.question || !options.view.isEmpty();
    if (!options.link.isEmpty() && saysWhatToShow) {
        return Start::tr("A link already says what to show. Use it without --service, --recent, "
                         "--where and --view.");
    }
    if (options.view.size() > longestView)
        return Start::tr("The value of --view is too long.");
    if (options.question) {
        if (const auto question = parseQuestion(*options.question); !question)
            return u"--where: "_s + questionErrorText(question.error());
    }
    return {};
}

// The link, or what is wrong with the arguments that are no options.
Result<QString, EarlyExit> readLinkArgument(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return QString();
    for (const QString &argument : arguments) {
        if (!isBoardLink(argument)) {
            return wrong(
                Start::tr("Unexpected argument: %1").arg(shortened(shownInLine(argument), 200)));
        }
    }
    if (arguments.size() > 1)
        return wrong(Start::tr("Only one link can be opened at a time."));
    // No longer link is one, and what is left of this one says so.
    return arguments.first().left(BoardLink::longestText + 1);
}

} // namespace

int print(const EarlyExit &output)
{
#ifdef Q_OS_WIN
    if (!GetConsoleWindow()) { // standard output leads nowhere
        MessageBoxW(
            nullptr, reinterpret_cast<const wchar_t *>(output.text.utf16()), L"Trainboard",
            MB_OK | (output.exitStatus == 0 ? MB_ICONINFORMATION : MB_ICONERROR));
        return output.exitStatus;
    }
#endif
    const QByteArray text = output.text.toLocal8Bit();
    FILE *stream = output.exitStatus == 0 ? stdout : stderr;
    // Only once it is written is it known whether there was room for it.
    const bool isWritten = std::fputs(text.constData(), stream) >= 0 && std::fflush(stream) == 0;
    return isWritten ? output.exitStatus : EXIT_FAILURE;
}

Result<StartOptions, EarlyExit> readStartOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Start::tr("The departure board of your AiTEMS trainings."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption demo(
        u"demo"_s, Start::tr("Explore a made-up AiTEMS service; needs no keys."));
    const QCommandLineOption account(
        u"account"_s, Start::tr("Show the account of that name."), Start::tr("name"));
    const QCommandLineOption service(
        u"service"_s, Start::tr("Show the trainings of that service."), Start::tr("id"));
    const QCommandLineOption recent(
        u"recent"_s, Start::tr("Show only the latest training of each type."));
    const QCommandLineOption where(
        u"where"_s,
        Start::tr("Show the trainings that answer this question, for example \"status:failed "
                  "created:<7d\". The manual of trainboard-cli describes the language."),
        Start::tr("question"));
    const QCommandLineOption view(
        u"view"_s, Start::tr("Show the view of that name."), Start::tr("name"));
    parser.addOptions({demo, account, service, recent, where, view});
    parser.addPositionalArgument(
        u"link"_s,
        Start::tr("Show what a link to Trainboard says: trainboard://service/ID, with a question "
                  "in ?where=…, or what Copy Link has copied."),
        u"[trainboard://…]"_s);

    if (!parser.parse(withoutOptionsOfQt(arguments)))
        return wrong(parser.errorText());
    if (parser.isSet(help) || parser.isSet(u"help-all"_s))
        return EarlyExit{parser.helpText()};
    const Result<QString, EarlyExit> link = readLinkArgument(parser.positionalArguments());
    if (!link)
        return link.error();
    if (parser.isSet(version)) {
        return EarlyExit{
            QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() +
            u'\n'};
    }
    for (const QCommandLineOption &option : {account, service, view}) {
        if (parser.isSet(option) && parser.value(option).trimmed().isEmpty())
            return wrong(Start::tr("The option --%1 needs a value.").arg(option.names().first()));
    }
    StartOptions options{
        .demo = parser.isSet(demo),
        .recentOnly = parser.isSet(recent),
        .account = parser.value(account),
        .serviceId = parser.value(service),
        .view = parser.value(view),
        .link = *link};
    if (parser.isSet(where))
        options.question = parser.value(where);
    if (const QString problem = problemOf(options); !problem.isEmpty())
        return wrong(problem);
    return options;
}

Result<StartOptions, int> readStartOptions(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const Languages languages;
    const Result<StartOptions, EarlyExit> options = readStartOptions(QCoreApplication::arguments());
    if (options)
        return *options;
    return print(options.error());
}
