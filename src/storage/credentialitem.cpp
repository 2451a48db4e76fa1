// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/credentialitem.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr int itemVersion = 1;

}

QString toItemText(const Credentials &credentials)
{
    const QJsonObject item{
        {"v"_L1, itemVersion},
        {"accessKey"_L1, credentials.accessKey},
        {"secretKey"_L1, credentials.secretKey}};
    return QString::fromUtf8(QJsonDocument(item).toJson(QJsonDocument::Compact));
}

std::optional<Credentials> fromItemText(const QString &text)
{
    const QJsonObject item = QJsonDocument::fromJson(text.toUtf8()).object();
    const Credentials credentials{
        .accessKey = item["accessKey"_L1].toString(), .secretKey = item["secretKey"_L1].toString()};
    if (item["v"_L1].toInt() != itemVersion || !credentials.isComplete())
        return {};
    return credentials;
}
