// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/quitsignals.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace {

// A signal may arrive anywhere, where little more than this may be done.
// https://doc.qt.io/qt-6/unix-signals.html
int pipeEnds[2];

void noteSignal(int)
{
    const char byte = 0;
    static_cast<void>(!write(pipeEnds[1], &byte, 1));
}

} // namespace

void quitOnSignals(QCoreApplication &app)
{
    if (pipe(pipeEnds) != 0)
        return; // it ends as it would have anyway
    for (const int end : pipeEnds)
        fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, [notifier] {
        notifier->setEnabled(false);
        QCoreApplication::quit();
    });
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    action.sa_flags = SA_RESTART | int(SA_RESETHAND);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        sigaction(signal, &action, nullptr);
}

#else

void quitOnSignals(QCoreApplication &) {}

#endif
