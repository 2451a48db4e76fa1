// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mnemonics.h"

#include <QString>

QString withoutMnemonics(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}
