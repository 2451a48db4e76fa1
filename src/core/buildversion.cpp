// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/buildversion.h"

#include "core/buildcommit.h"

using namespace Qt::StringLiterals;

QString buildVersion()
{
    const QString version = QStringLiteral(TRAINBOARD_VERSION);
    const QString commit = QStringLiteral(TRAINBOARD_COMMIT);
    return commit.isEmpty() ? version : u"%1 (%2)"_s.arg(version, commit);
}
