// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/accountstore.h"

#include "core/textfold.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// As QSettings names what is in an array.
const QString arrayKey = u"accounts"_s;
const QString sizeKey = u"accounts/size"_s;
const QLatin1StringView idKey("id");
const QLatin1StringView nameKey("name");
const QLatin1StringView endpointKey("endpoint");

QString keyOf(int place, QLatin1StringView key)
{
    return arrayKey + u'/' + QString::number(place) + u'/' + key;
}

// In their order. The size is not asked: in a file that was cut off it is missing, and in an edited
// one it may be anything.
QList<int> placesIn(const SettingsFile &file)
{
    QList<int> places;
    for (const QStringList groups = file.groupsIn(arrayKey); const QString &group : groups) {
        if (const int place = group.toInt(); place > 0)
            places += place;
    }
    std::ranges::sort(places);
    return places;
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

void AccountStore::read()
{
    m_accounts.clear();
    for (const int place : placesIn(m_file)) {
        const Account account = tidied(
            {.id = m_file.value(keyOf(place, idKey)).toString(),
             .name = m_file.value(keyOf(place, nameKey)).toString(),
             .endpoint = m_file.value(keyOf(place, endpointKey)).toString()});
        // Anybody may have edited the file: a double is not to be told apart. Names that merely
        // look the same are let in, for whoever has them must not lose an account.
        const bool isDouble = std::ranges::any_of(m_accounts, [&account](const Account &other) {
            return other.id == account.id ||
                other.name.compare(account.name, Qt::CaseInsensitive) == 0;
        });
        if (!account.id.isEmpty() && !account.name.isEmpty() && !isDouble)
            m_accounts += account;
    }
}

Result<Account, AccountProblem> AccountStore::add(Account account)
{
    reload();
    account = tidied(account);
    if (account.id.isEmpty())
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
    reload();
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
    reload();
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
    reload();
    const auto place = std::ranges::find(m_accounts, id, &Account::id);
    if (place == m_accounts.end())
        return AccountProblem::NotFound;
    m_accounts.move(place - m_accounts.begin(), std::min(to, m_accounts.size() - 1));
    return save();
}

QString AccountStore::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
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
    m_file.remove(arrayKey);
    m_file.setValue(sizeKey, m_accounts.size());
    for (int i = 0; i < m_accounts.size(); ++i) {
        const Account &account = m_accounts.at(i);
        m_file.setValue(keyOf(i + 1, idKey), account.id);
        m_file.setValue(keyOf(i + 1, nameKey), account.name);
        if (!account.endpoint.isEmpty())
            m_file.setValue(keyOf(i + 1, endpointKey), account.endpoint);
    }
    if (!m_file.save())
        return AccountProblem::NotSaved;
    return {};
}
