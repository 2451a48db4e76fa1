// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/credentialitem.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr int itemVersion = 1;

struct Names
{
    QLatin1StringView kind;
    QLatin1StringView accessKey;
    QLatin1StringView secretKey;
};

constexpr Names accountNames{"account"_L1, "accessKey"_L1, "secretKey"_L1};
constexpr Names proxyNames{"proxy"_L1, "user"_L1, "password"_L1};

const Names &namesOf(ItemKind kind)
{
    return kind == ItemKind::ProxyLogin ? proxyNames : accountNames;
}

} // namespace

QString toItemText(const Credentials &credentials, ItemKind kind)
{
    const Names &names = namesOf(kind);
    const QJsonObject item{
        {"v"_L1, itemVersion},
        {"kind"_L1, names.kind},
        {names.accessKey, credentials.accessKey},
        {names.secretKey, credentials.secretKey}};
    return QString::fromUtf8(QJsonDocument(item).toJson(QJsonDocument::Compact));
}

std::optional<Credentials> fromItemText(const QString &text, ItemKind kind)
{
    const QJsonObject item = QJsonDocument::fromJson(text.toUtf8()).object();
    const bool saysKind = item.contains("kind"_L1);
    if (saysKind && item["kind"_L1].toString() != namesOf(kind).kind)
        return {};
    const Names &names = saysKind ? namesOf(kind) : accountNames;
    const Credentials credentials{
        .accessKey = item[names.accessKey].toString(),
        .secretKey = item[names.secretKey].toString()};
    if (item["v"_L1].toInt() != itemVersion || !credentials.isComplete())
        return {};
    return credentials;
}
