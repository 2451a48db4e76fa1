// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/accountstore.h"

#include <QFile>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QLatin1StringView arrayKey("accounts");
const QLatin1StringView idKey("id");
const QLatin1StringView nameKey("name");
const QLatin1StringView endpointKey("endpoint");

Account tidied(Account account)
{
    account.name = account.name.simplified(); // a list shows it on one line
    account.endpoint = account.endpoint.trimmed();
    return account;
}

bool isSameName(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

AccountStore::AccountStore()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, u"Trainboard"_s, u"Trainboard"_s)
{
    m_settings.setFallbacksEnabled(false); // those of all users could not be removed
    reload();
}

AccountStore::AccountStore(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
    reload();
}

std::optional<Account> AccountStore::findByName(const QString &name) const
{
    const auto found = std::ranges::find_if(m_accounts, [&](const Account &account) {
        return isSameName(account.name, name.simplified());
    });
    return found == m_accounts.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Account> AccountStore::findById(const QString &id) const
{
    const auto found = std::ranges::find(m_accounts, id, &Account::id);
    return found == m_accounts.cend() ? std::nullopt : std::optional(*found);
}

void AccountStore::reload()
{
    m_settings.sync();
    // The next change would overwrite what could not be read: keep it for whoever can.
    if (m_settings.status() == QSettings::FormatError)
        QFile::copy(file(), file() + u".damaged"_s);

    m_accounts.clear();
    const int size = m_settings.beginReadArray(arrayKey);
    for (int i = 0; i < size; ++i) {
        m_settings.setArrayIndex(i);
        const Account account = tidied(
            {.id = m_settings.value(idKey).toString(),
             .name = m_settings.value(nameKey).toString(),
             .endpoint = m_settings.value(endpointKey).toString()});
        // Anybody may have edited the file: a double is not to be told apart.
        if (!account.id.isEmpty() && !account.name.isEmpty() && !findById(account.id) &&
            !findByName(account.name))
            m_accounts += account;
    }
    m_settings.endArray();
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
    if (account.name.isEmpty())
        return AccountProblem::EmptyName;
    const std::optional<Account> other = findByName(account.name);
    if (other && other->id != account.id)
        return AccountProblem::NameTaken;
    return {};
}

std::optional<AccountProblem> AccountStore::save()
{
    m_settings.remove(arrayKey);
    m_settings.beginWriteArray(arrayKey, int(m_accounts.size()));
    for (int i = 0; i < m_accounts.size(); ++i) {
        const Account &account = m_accounts.at(i);
        m_settings.setArrayIndex(i);
        m_settings.setValue(idKey, account.id);
        m_settings.setValue(nameKey, account.name);
        if (!account.endpoint.isEmpty())
            m_settings.setValue(endpointKey, account.endpoint);
    }
    m_settings.endArray();

    // A QSettings never forgets that it failed once; a second one on the same file, which shares
    // the values with the first, tells about this time.
    QSettings writer(file(), QSettings::IniFormat);
    writer.sync();
    if (writer.status() == QSettings::AccessError)
        return AccountProblem::NotSaved;
    return {};
}
