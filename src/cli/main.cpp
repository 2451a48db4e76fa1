// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"
#include "cli/messagelanguage.h"
#include "cli/program.h"
#include "core/buildversion.h"
#include "core/freedmemory.h"
#include "core/threadlocals.h"
#include "storage/coredumps.h"
#include "storage/environment.h"
#include "wording/languages.h"

#include <QCoreApplication>

#include <clocale>

int main(int argc, char *argv[])
{
    putThreadLocalsInOrder();
    returnFreedMemory();
    disableCoreDumps(); // before there is a secret in memory
    const EnvironmentAccount environment = takeEnvironmentAccount();
    Console::prepare();
    QCoreApplication application(argc, argv);
#ifdef Q_OS_UNIX
    // What the system says of an error stands within other words, and in their character set.
    std::setlocale(LC_MESSAGES, "C");
#endif
    QCoreApplication::setApplicationVersion(buildVersion());
    // The order of rows and the numbers in them do not depend on the language, which is that of
    // messages only.
    const QLocale ofData(QLocale::English, QLocale::UnitedStates);
    const Languages languages(messageLanguage(), ofData, nullptr, Languages::OfQt::English);
    QLocale::setDefault(ofData);

    Console console;
    Program program(console, environment);
    // Queued, because exit() has no effect before exec().
    QObject::connect(
        &program, &Program::finished, &application,
        [](int status) { QCoreApplication::exit(status); }, Qt::QueuedConnection);
    program.start(QCoreApplication::arguments());
    return QCoreApplication::exec();
}
