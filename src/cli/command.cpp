// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

const QList<CommandInfo> &commands()
{
    static const QList<CommandInfo> all{servicesCommand(),      trainingsCommand(),
                                        accountsListCommand(),  accountsAddCommand(),
                                        accountsCheckCommand(), accountsRemoveCommand()};
    return all;
}
