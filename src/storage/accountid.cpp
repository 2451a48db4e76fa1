// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/accountid.h"

#include <QUuid>

QString newAccountId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool isAccountId(const QString &id)
{
    const QUuid uuid = QUuid::fromString(id);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == id;
}
