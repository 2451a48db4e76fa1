// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/accountstore.h"

#include "core/textfold.h"
#include "storage/accountid.h"

#include <QLockFile>

#include <algorithm>

using namespace Qt::StringLiterals;

using Fault = SettingsProblem::Fault;

namespace {

// As QSettings names what is in an array.
const QString arrayKey = u"accounts"_s;
const QString sizeKey = u"accounts/size"_s;
const QLatin1StringView idKey("id");
const QLatin1StringView nameKey("name");
const QLatin1StringView endpointKey("endpoint");

QString groupOf(int place)
{
    return arrayKey + u'/' + QString::number(place);
}

// What the file holds of each account, by its place. The size is not asked: in a file that was cut
// off it is missing, and in an edited one it may be anything.
QMap<int, QVariantMap> accountsIn(const SettingsFile &file)
{
    QMap<int, QVariantMap> accounts;
    const QVariantMap values = file.valuesIn(arrayKey);
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const QString group = value.key().section(u'/', 0, 0);
        const QString name = value.key().sliced(group.size());
        const int place = group.toInt();
        if (place > 0 && group == QString::number(place) && !name.isEmpty())
            accounts[place].insert(name.sliced(1), *value);
    }
    return accounts;
}

Account tidied(Account account)
{
    account.name = account.name.simplified(); // a list shows it on one line
    account.endpoint = account.endpoint.trimmed();
    return account;
}

} // namespace

std::optional<Account> accountOfName(const QList<Account> &accounts, const QString &name)
{
    const QString wanted = name.simplified();
    auto found = std::ranges::find(accounts, wanted, &Account::name);
    if (found == accounts.cend()) {
        found = std::ranges::find_if(accounts, [&wanted](const Account &account) {
            return isSameText(account.name, wanted);
        });
    }
    return found == accounts.cend() ? std::nullopt : std::optional(*found);
}

AccountStore::AccountStore()
    : AccountStore(SettingsFile::usersOwn())
{
}

AccountStore::AccountStore(const QString &file)
    : m_file(file)
{
    read();
}

std::optional<Account> AccountStore::findByName(const QString &name) const
{
    return accountOfName(m_accounts, name);
}

std::optional<Account> AccountStore::findById(const QString &id) const
{
    const auto found = std::ranges::find(m_accounts, id, &Account::id);
    return found == m_accounts.cend() ? std::nullopt : std::optional(*found);
}

void AccountStore::reload()
{
    m_file.refresh();
    read();
}

std::unique_ptr<QLockFile> AccountStore::reloadForChange()
{
    auto lock = m_file.refreshForChange();
    read();
    return lock;
}

void AccountStore::read()
{
    m_accounts.clear();
    m_values.clear();
    m_unused.clear();
    for (const QMap<int, QVariantMap> all = accountsIn(m_file); const QVariantMap &values : all) {
        const Account account = tidied(
            {.id = values.value(idKey).toString(),
             .name = values.value(nameKey).toString(),
             .endpoint = values.value(endpointKey).toString()});
        const Fault fault = faultOf(account);
        if (fault == Fault::None) {
            m_accounts += account;
            m_values.insert(account.id, values);
            continue;
        }
        m_unused += values;
        const SettingsProblem problem{
            .kind = SettingsProblem::Kind::AccountNotUsed,
            .file = m_file.name(),
            .account = account.name,
            .fault = fault};
        if (!m_told.contains(problem)) {
            m_told += problem;
            m_file.report(problem);
        }
    }
}

// Anybody may have edited the file: a double is not to be told apart. Names that merely look the
// same are let in, for whoever has them must not lose an account.
Fault AccountStore::faultOf(const Account &account) const
{
    if (account.name.isEmpty())
        return Fault::NoName;
    if (!isAccountId(account.id))
        return Fault::BadId;
    for (const Account &other : m_accounts) {
        if (other.id == account.id)
            return Fault::SameId;
        if (other.name.compare(account.name, Qt::CaseInsensitive) == 0)
            return Fault::SameName;
    }
    return Fault::None;
}

bool AccountStore::mayHaveId(const QString &id) const
{
    // Whose id was changed, had any id before.
    return !isReadable() || findById(id) ||
        std::ranges::any_of(m_unused, [&id](const QVariantMap &values) {
            const QString other = values.value(idKey).toString();
            return other == id || !isAccountId(other);
        });
}

Result<Account, AccountProblem> AccountStore::add(Account account)
{
    const auto lock = reloadForChange();
    account = tidied(account);
    if (!isAccountId(account.id))
        account.id = newId();
    if (const auto problem = checkName(account))
        return *problem;
    m_accounts += account;
    if (const auto problem = save())
        return *problem;
    return account;
}

std::optional<AccountProblem> AccountStore::update(Account account)
{
    const auto lock = reloadForChange();
    account = tidied(account);
    const auto place = std::ranges::find(m_accounts, account.id, &Account::id);
    if (place == m_accounts.end())
        return AccountProblem::NotFound;
    if (const auto problem = checkName(account))
        return problem;
    *place = account;
    return save();
}

std::optional<AccountProblem> AccountStore::remove(const QString &id)
{
    const auto lock = reloadForChange();
    if (m_accounts.removeIf([&](const Account &account) { return account.id == id; }) == 0)
        return AccountProblem::NotFound;
    return save();
}

std::optional<AccountProblem> AccountStore::move(qsizetype from, qsizetype to)
{
    if (from < 0 || from >= m_accounts.size() || to < 0 || to >= m_accounts.size())
        return AccountProblem::NotFound;
    // The places are those that the caller sees, the list may have changed behind them.
    const QString id = m_accounts.at(from).id;
    const auto lock = reloadForChange();
    const auto place = std::ranges::find(m_accounts, id, &Account::id);
    if (place == m_accounts.end())
        return AccountProblem::NotFound;
    m_accounts.move(place - m_accounts.begin(), std::min(to, m_accounts.size() - 1));
    return save();
}

QString AccountStore::newId()
{
    return newAccountId();
}

std::optional<AccountProblem> AccountStore::checkName(const Account &account) const
{
    if (const auto same = findById(account.id); same && same->name == account.name)
        return {};
    if (foldedText(account.name).isEmpty()) // also a name that nobody would see
        return AccountProblem::EmptyName;
    const bool isTaken = std::ranges::any_of(m_accounts, [&account](const Account &other) {
        return other.id != account.id && isSameText(other.name, account.name);
    });
    if (isTaken)
        return AccountProblem::NameTaken;
    return {};
}

std::optional<AccountProblem> AccountStore::save()
{
    for (const QList<int> places = accountsIn(m_file).keys(); const int place : places)
        m_file.remove(groupOf(place));
    QList<QVariantMap> all;
    for (const Account &account : m_accounts) {
        QVariantMap values = m_values.value(account.id);
        values.insert(idKey, account.id);
        values.insert(nameKey, account.name);
        values.insert(
            endpointKey, account.endpoint.isEmpty() ? QVariant() : QVariant(account.endpoint));
        all += values;
    }
    all += m_unused;
    m_file.setValue(sizeKey, all.size());
    for (int i = 0; i < all.size(); ++i) {
        for (auto value = all.at(i).cbegin(); value != all.at(i).cend(); ++value)
            m_file.setValue(groupOf(i + 1) + u'/' + value.key(), *value);
    }
    if (!m_file.save())
        return AccountProblem::NotSaved;
    return {};
}
