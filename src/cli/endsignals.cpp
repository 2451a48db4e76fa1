// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/endsignals.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>

namespace {

// Its first call has put the default effect back, so that the raised signal ends the program,
// unless nothing may: then raise() returns.
void endBySignal(int signal)
{
    std::raise(signal);
    _exit(128 + signal);
}

} // namespace

void endOnSignals()
{
    struct sigaction action = {};
    action.sa_handler = endBySignal;
    action.sa_flags = int(SA_RESETHAND) | SA_NODEFER;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction before = {};
        sigaction(signal, nullptr, &before);
        if (before.sa_handler != SIG_IGN)
            sigaction(signal, &action, nullptr);
    }
}

#else

void endOnSignals() {}

#endif
