// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeheading.h"

#include <QCoreApplication>

namespace {

struct ColumnText
{
    Q_DECLARE_TR_FUNCTIONS(TrainingTableModel)
};

} // namespace

QString timeHeading(const QString &title, const QString &zoneName)
{
    return ColumnText::tr("%1 (%2)", "a column of times, and their zone").arg(title, zoneName);
}
