// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"
#include "cli/program.h"
#include "core/buildversion.h"
#include "core/freedmemory.h"
#include "core/threadlocals.h"
#include "storage/coredumps.h"
#include "storage/environment.h"
#include "wording/languages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    putThreadLocalsInOrder();
    returnFreedMemory();
    disableCoreDumps(); // before there is a secret in memory
    const EnvironmentAccount environment = takeEnvironmentAccount();
    Console::prepare();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(buildVersion());
    // English whatever the locale, its plurals and numbers too.
    const Languages languages(u"en"_s, QLocale(QLocale::English, QLocale::UnitedStates));

    Console console;
    Program program(console, environment);
    // Queued, because exit() has no effect before exec().
    QObject::connect(
        &program, &Program::finished, &application,
        [](int status) { QCoreApplication::exit(status); }, Qt::QueuedConnection);
    program.start(QCoreApplication::arguments());
    return QCoreApplication::exec();
}
