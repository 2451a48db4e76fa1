// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The output of --help for all commands that begin with "accounts".
QString accountsHelp();
