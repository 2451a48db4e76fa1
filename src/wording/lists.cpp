// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/lists.h"

#include <QCoreApplication>

QString listed(const QStringList &parts)
{
    return parts.join(QCoreApplication::translate("Lists", ", ", "between the items of a list"));
}
