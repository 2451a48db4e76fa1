// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class AccountStore;
class CredentialStore;
class DemoFolder;
class NetworkSettingsStore;
class Settings;

// All that is kept for a user: settings, accounts and their keys, and where their history is.
struct UserData
{
    UserData();
    UserData(UserData &&other) noexcept;
    UserData &operator=(UserData &&other) noexcept;
    ~UserData();

    // The files and the keychain of the user who runs the program.
    static UserData ofUser();
    // Nothing at first, unless a demo was killed; files are kept in the folder of the demo and keys
    // in memory, until it is destroyed.
    static UserData ofDemo();
    // Files in this folder.
    static UserData inFolder(const QString &path, std::unique_ptr<CredentialStore> keychain);

    std::unique_ptr<DemoFolder> demo; // null unless it is of the demo
    std::unique_ptr<Settings> settings;
    std::unique_ptr<AccountStore> accounts;
    std::unique_ptr<NetworkSettingsStore> networkSettings;
    std::unique_ptr<CredentialStore> keychain;
    QString historyFolder; // for a History
};
