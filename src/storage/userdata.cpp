// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/userdata.h"

#include "storage/accountstore.h"
#include "storage/demofolder.h"
#include "storage/historyplace.h"
#include "storage/keychaincredentialstore.h"
#include "storage/networksettingsstore.h"
#include "storage/sessioncredentialstore.h"
#include "storage/settings.h"

#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

UserData::UserData() = default;
UserData::UserData(UserData &&other) noexcept = default;
UserData &UserData::operator=(UserData &&other) noexcept = default;
UserData::~UserData() = default;

UserData UserData::ofUser()
{
    UserData data;
    data.settings = std::make_unique<Settings>();
    data.accounts = std::make_unique<AccountStore>();
    data.networkSettings = std::make_unique<NetworkSettingsStore>();
    data.keychain = std::make_unique<KeychainCredentialStore>();
    data.historyFolder = usersHistoryFolder();
    return data;
}

UserData UserData::ofDemo()
{
    auto folder =
        std::make_unique<DemoFolder>(usersDemoFolder(), QDateTime::currentMSecsSinceEpoch());
    UserData data = inFolder(folder->path(), std::make_unique<SessionCredentialStore>());
    data.demo = std::move(folder);
    return data;
}

UserData UserData::inFolder(const QString &path, std::unique_ptr<CredentialStore> keychain)
{
    const QDir folder(path);
    UserData data;
    data.settings = std::make_unique<Settings>(folder.filePath(u"settings.ini"_s));
    data.accounts = std::make_unique<AccountStore>(folder.filePath(u"accounts.ini"_s));
    data.networkSettings =
        std::make_unique<NetworkSettingsStore>(folder.filePath(u"settings.ini"_s));
    data.keychain = std::move(keychain);
    data.historyFolder = path;
    return data;
}
