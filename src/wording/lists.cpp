// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/lists.h"

#include <QCoreApplication>

namespace {

struct Lists
{
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

} // namespace

QString listed(const QStringList &parts)
{
    return parts.join(Lists::tr(", ", "between the parts of a list"));
}
