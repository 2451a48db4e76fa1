// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/startoptions.h"

#include "wording/translations.h"

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

EarlyExit wrong(const QString &text)
{
    //: %1 is what is wrong with the call
    return {
        Start::tr("%1\nRun \"trainboard --help\" to see the options.").arg(text) + u'\n',
        wrongCall};
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
    parser.addOptions({demo, account, service, recent});

    if (!parser.parse(withoutOptionsOfQt(arguments)))
        return wrong(parser.errorText());
    if (parser.isSet(help) || parser.isSet(u"help-all"_s))
        return EarlyExit{parser.helpText()};
    if (const QStringList extra = parser.positionalArguments(); !extra.isEmpty())
        return wrong(Start::tr("Unexpected argument: %1").arg(extra.first()));
    if (parser.isSet(version)) {
        return EarlyExit{
            QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() +
            u'\n'};
    }
    for (const QCommandLineOption &option : {account, service}) {
        if (parser.isSet(option) && parser.value(option).trimmed().isEmpty())
            return wrong(Start::tr("The option --%1 needs a value.").arg(option.names().first()));
    }
    if (parser.isSet(demo) && parser.isSet(account))
        return wrong(Start::tr("The demo has no accounts: use either --demo or --account."));
    return StartOptions{
        .demo = parser.isSet(demo),
        .recentOnly = parser.isSet(recent),
        .account = parser.value(account),
        .serviceId = parser.value(service)};
}

Result<StartOptions, int> readStartOptions(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    installTranslations(app);
    const Result<StartOptions, EarlyExit> options = readStartOptions(QCoreApplication::arguments());
    if (options)
        return *options;
    return print(options.error());
}
