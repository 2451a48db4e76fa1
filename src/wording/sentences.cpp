// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/sentences.h"

#include <QCoreApplication>

QString sentences(const QString &first, const QString &second)
{
    if (first.isEmpty())
        return second;
    if (second.isEmpty())
        return first;
    return QCoreApplication::translate("Sentences", "%1 %2", "two sentences").arg(first, second);
}
