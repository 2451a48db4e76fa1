// SPDX-License-Identifier: GPL-3.0-or-later
//
// What ViewSwitcher keeps for the next start, and of each account.
#include "gui/viewswitcher.h"

#include "board/accountsession.h"
#include "gui/trainingcolumns.h"
#include "storage/settings.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// In the settings.
const QString layoutWithoutView = u"trainingsWithoutView"_s;
const QString columnsKey = u"columns"_s;
const QString zoneKey = u"zone"_s;
// Of which view the zone is that was shown last.
const QString viewKey = u"view"_s;
const QString accountKey = u"account"_s;

} // namespace

void ViewSwitcher::setUpSaving()
{
    const QVariantMap last = m_settings->layout(layoutWithoutView);
    if (last.contains(columnsKey))
        m_ownLayout = ColumnLayout::fromMap(last);
    const int zone = last.value(zoneKey, -1).toInt();
    if (zone >= 0 && zone <= int(ZoneChoice::Utc))
        m_ownZone = ZoneChoice(zone);
    m_saving.setSingleShot(true);
    m_saving.setInterval(std::chrono::seconds(1));
    connect(&m_saving, &QTimer::timeout, this, &ViewSwitcher::saveState);
    const auto saveSoon = [this] {
        if (!m_account.isEmpty())
            m_saving.start();
    };
    connect(m_columns, &TrainingColumns::arranged, this, saveSoon);
    connect(m_columns, &TrainingColumns::sorted, this, saveSoon);
    connect(m_columns, &TrainingColumns::resized, this, saveSoon);
}

// The question that was asked last comes back by itself: see RememberedChoices. So do the columns
// of the account, however they were changed, if they were those of this view.
void ViewSwitcher::followAccount()
{
    const QString shown = m_session->current().id;
    if (shown == m_shownAccount)
        return;
    if (m_saving.isActive())
        saveColumns();
    m_saving.stop();
    const QVariantMap last = m_settings->layout(layoutWithoutView);
    const bool isStart = std::exchange(m_shownAccount, shown).isEmpty();
    m_account = m_session->isDemo() ? QString() : shown;
    m_drafts.clear();
    m_hasBegun = false;
    m_isByDefault = false;
    m_asked.reset();
    m_current = rememberedName();
    AccountColumns::Kept kept;
    if (!m_account.isEmpty()) {
        const QScopedValueRollback applying(m_isApplying, true);
        kept = m_accountColumns.show(m_account);
        m_ownLayout = kept.withoutView;
    }
    const auto isOf = [this](const QString &view, const QString &account) {
        return view == m_current && account == m_account;
    };
    const auto view = m_views.find(m_current);
    if (!view->columns || !isOf(kept.view, kept.account))
        applyColumns(view->columns);
    const bool isZone =
        isStart && isOf(last.value(viewKey).toString(), last.value(accountKey).toString());
    if (!view->zone || !isZone)
        applyZone(view->zone);
    m_saving.stop(); // nobody has changed anything
    tell();
}

// Of the account, the view that was shown last, if it is still there.
QString ViewSwitcher::rememberedName() const
{
    const QString name = m_account.isEmpty() ? QString() : m_settings->currentView(m_account);
    return m_views.find(name).value_or(viewOfAll()).name;
}

// Not of an account that was removed, which would be remembered for ever.
void ViewSwitcher::saveColumns()
{
    const QList<Account> accounts = m_session->accounts();
    if (std::ranges::find(accounts, m_account, &Account::id) != accounts.end())
        m_accountColumns.save(m_account, m_ownLayout, m_current);
}

void ViewSwitcher::saveState()
{
    m_saving.stop();
    if (!m_account.isEmpty())
        saveColumns();
    QVariantMap last;
    if (m_ownZone)
        last.insert(zoneKey, int(*m_ownZone));
    last.insert(viewKey, m_current);
    last.insert(accountKey, m_account);
    // What was kept for all accounts is the beginning for others.
    QVariantMap all = m_settings->layout(layoutWithoutView);
    all.remove(zoneKey);
    all.insert(last);
    m_settings->setLayout(layoutWithoutView, all);
}
