// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountcolumns.h"

#include "core/hpoptions.h"
#include "gui/trainingcolumns.h"
#include "storage/settings.h"

using namespace Qt::StringLiterals;

namespace {

// In the settings.
const QString shownLayout = u"trainings"_s;
const QString layoutWithoutView = u"trainingsWithoutView"_s;
const QString columnsKey = u"columns"_s;
const QString viewKey = u"view"_s;
const QString accountKey = u"account"_s;

} // namespace

AccountColumns::AccountColumns(Settings *settings, TrainingColumns *columns)
    : m_settings(settings)
    , m_columns(columns)
{
}

AccountColumns::Kept AccountColumns::show(const QString &accountId)
{
    const QVariantMap shown = m_settings->accountLayout(accountId, shownLayout);
    if (shown.isEmpty())
        m_columns->resetAll();
    else
        m_columns->setLayout(ColumnLayout::fromMap(shown));
    const QVariantMap kept = m_settings->accountLayout(accountId, layoutWithoutView);
    return {
        .withoutView =
            kept.contains(columnsKey) ? std::optional(ColumnLayout::fromMap(kept)) : std::nullopt,
        .view = kept.value(viewKey).toString(),
        .account = kept.value(accountKey).toString()};
}

void AccountColumns::save(
    const QString &accountId, const std::optional<ColumnLayout> &withoutView,
    const QString &view) const
{
    write(accountId, shownLayout, m_columns->layout());
    QVariantMap kept = withoutView ? withoutView->toMap() : QVariantMap();
    kept.insert(viewKey, view);
    kept.insert(accountKey, accountId);
    m_settings->setAccountLayout(accountId, layoutWithoutView, kept);
}

void AccountColumns::write(
    const QString &accountId, const QString &name, const ColumnLayout &layout) const
{
    QVariantMap map = m_settings->accountLayout(accountId, name);
    const QStringList known = m_columns->ids();
    const auto isForeign = [&known](const ColumnLayout::Column &column) {
        return !column.id.startsWith(hyperparameterPrefix) && !known.contains(column.id);
    };
    const ColumnLayout whole = layoutWithForeign(layout, ColumnLayout::fromMap(map), isForeign);
    map.remove(ColumnLayout::differencesKey());
    map.insert(whole.toMap());
    m_settings->setAccountLayout(accountId, name, map);
}
