// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonmember.h"

#include <QJsonDocument>
#include <QJsonObject>

QString jsonMember(const QByteArray &object, QLatin1StringView name)
{
    return QJsonDocument::fromJson(object).object().value(name).toString();
}
