// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings.h"

#include "fuzz/scratchfolder.h"
#include "fuzz/target.h"
#include "storage/accountid.h"
#include "storage/accountstore.h"

using namespace Qt::StringLiterals;

namespace {

void readSettings(const Settings &settings)
{
    settings.windowGeometry();
    settings.windowState();
    settings.tableState();
    settings.appearance();
    settings.zone();
    settings.autoRefresh();
    settings.lastService(settings.lastAccount());
    settings.filterChoices(settings.lastAccount());
    settings.askedTerms(settings.lastAccount());
    settings.currentView(settings.lastAccount());
    settings.defaultView(settings.lastAccount(), settings.lastService(settings.lastAccount()));
}

void testViews(const QString &file)
{
    Settings settings(file);
    const QList<TrainingView> views = settings.views();
    if (views.isEmpty())
        return;
    require(settings.setViews(views), "what was read can be written");
    require(Settings(file).views() == views, "and reads the same");
}

void testAccounts(const AccountStore &store)
{
    for (const Account &account : store.accounts()) {
        require(isAccountId(account.id), "the id is one of ours");
        require(!account.name.isEmpty(), "an account has a name");
        require(store.findById(account.id) == account, "no id comes twice");
        require(store.findByName(account.name) == account, "no name comes twice");
    }
}

void testChanges(const QString &file, AccountStore &store)
{
    const QList<Account> before = store.accounts();
    const auto added = store.add({.name = u"one more"_s});
    if (!added) {
        require(added.error() == AccountProblem::NameTaken, "only its name keeps an account out");
        return;
    }
    require(store.accounts() == before + QList{*added}, "the others stay as they are");
    require(AccountStore(file).accounts() == store.accounts(), "what is saved reads the same");
}

} // namespace

// The settings file, whatever it is.
void testInput(const QByteArray &input)
{
    static ScratchFolder folder;
    folder.renew();
    const QString file = folder.write(input);
    readSettings(Settings(file));
    testViews(file);
    AccountStore store(file);
    testAccounts(store);
    // To write takes a hundred times as long as to read.
    if (!store.accounts().isEmpty())
        testChanges(file, store);
}
