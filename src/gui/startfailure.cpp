// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/startfailure.h"

#include <QString>

#include <cstdio>
#include <cstdlib>

namespace {

QtMessageHandler handlerBefore = nullptr;

// There is no application yet, so no translation either.
void explain(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtFatalMsg) {
        handlerBefore(type, context, message);
        return;
    }
    std::fprintf(
        stderr,
        "Trainboard could not open a window. Start it in a desktop session, or use trainboard-cli, "
        "which needs no screen.\n\nDetails: %s\n",
        qPrintable(message.trimmed()));
    std::fflush(nullptr);
    std::_Exit(EXIT_FAILURE);
}

} // namespace

StartFailure::StartFailure()
{
    handlerBefore = qInstallMessageHandler(explain);
}

StartFailure::~StartFailure()
{
    qInstallMessageHandler(handlerBefore);
}
