// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "storage/account.h"
#include "storage/settingsfile.h"

#include <QHash>
#include <QList>

#include <optional>

enum class AccountProblem {
    EmptyName,
    NameTaken, // by another account; upper and lower case count as the same
    NotFound,  // no account has this id (any more)
    NotSaved // the change holds until the program ends, and is saved with the next one that can be
};

// The one that people would say has this name.
std::optional<Account> accountOfName(const QList<Account> &accounts, const QString &name);

// The accounts of this user in their order, in the settings; never a key. Each change is saved at
// once, and is made to what the file holds now: another Trainboard may have changed it meanwhile.
// What somebody has edited so that it cannot be used is told, and stays in the file.
class AccountStore
{
public:
    // The user's own, in the place of the platform.
    AccountStore();
    // In a file, for tests.
    explicit AccountStore(const QString &file);

    const QList<Account> &accounts() const { return m_accounts; }
    // False when there may be others, because the file could not be read.
    bool isReadable() const { return m_file.isReadable(); }
    // Whether an account has this id, or may have it: one that is not used, or the file could not
    // be read.
    bool mayHaveId(const QString &id) const;
    // In any case and spelling, spaces around it or not: see isSameText().
    std::optional<Account> findByName(const QString &name) const;
    std::optional<Account> findById(const QString &id) const;

    // Takes over what another Trainboard has changed since.
    void reload();

    // What a name or an endpoint is kept as has no spaces around it.
    // At the end; an id that is none is replaced by a new one. The account as it is kept.
    Result<Account, AccountProblem> add(Account account);
    // Name and endpoint of the account with this id.
    std::optional<AccountProblem> update(Account account);
    std::optional<AccountProblem> remove(const QString &id);
    // Places as in accounts(); the others keep their order.
    std::optional<AccountProblem> move(qsizetype from, qsizetype to);

    // Whether the account, which may be a new one, could have this name.
    std::optional<AccountProblem> checkName(const Account &account) const;

    // For whoever needs the id before the account, because the keys are stored first.
    static QString newId();

    QString file() const { return m_file.name(); }

    // A file that could not be read, or accounts in it that cannot be used. What could not be saved
    // is told by each change itself.
    void setProblemHandler(const SettingsProblemHandler &handler)
    {
        m_file.setProblemHandler(handler);
    }

private:
    std::unique_ptr<QLockFile> reloadForChange(); // see SettingsFile::refreshForChange()
    void read();
    SettingsProblem::Fault faultOf(const Account &account) const;
    std::optional<AccountProblem> save();

    SettingsFile m_file;
    QList<Account> m_accounts;
    // What the file holds of each account, which a newer version may have added to: by the id,
    QHash<QString, QVariantMap> m_values;
    QList<QVariantMap> m_unused; // and of each one that is not used.
    QList<SettingsProblem> m_told;
};
