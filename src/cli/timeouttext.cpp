// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/timeouttext.h"

#include "cli/clitext.h"

namespace {

QString textOfVersion(const QString &time, Until until, const QString &version)
{
    switch (until) {
    case Until::Completed:
        return Cli::tr("The time-out of %1 is over, and \"%2\" has not completed.")
            .arg(time, version);
    case Until::Failed:
        return Cli::tr("The time-out of %1 is over, and \"%2\" has not failed.").arg(time, version);
    case Until::Final:
        return Cli::tr("The time-out of %1 is over, and \"%2\" has not completed or failed.")
            .arg(time, version);
    case Until::Interrupted:
        break;
    }
    return {};
}

QString textOfService(const QString &time, Until until, const QString &service)
{
    switch (until) {
    case Until::Completed:
        return Cli::tr("The time-out of %1 is over, and no training of %2 has completed.")
            .arg(time, service);
    case Until::Failed:
        return Cli::tr("The time-out of %1 is over, and no training of %2 has failed.")
            .arg(time, service);
    case Until::Final:
        return Cli::tr("The time-out of %1 is over, and no training of %2 has completed or failed.")
            .arg(time, service);
    case Until::Interrupted:
        break;
    }
    return {};
}

} // namespace

QString
timeoutText(const QString &time, Until until, const QString &service, const QString &version)
{
    if (until == Until::Interrupted)
        return Cli::tr("The time-out of %1 is over.").arg(time);
    return version.isEmpty() ? textOfService(time, until, service)
                             : textOfVersion(time, until, version);
}
