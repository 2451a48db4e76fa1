// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/readproblem.h"

using namespace Qt::StringLiterals;

QString ReadProblem::place() const
{
    QString place = index < 0 ? QString(container) : u"%1[%2]"_s.arg(container).arg(index);
    if (!field.isEmpty())
        place += u'.' + field;
    return place;
}
