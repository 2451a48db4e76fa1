// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/viewswitcher.h"

#include "board/accountsession.h"
#include "core/hpoptions.h"
#include "core/questionparser.h"
#include "gui/filterbar.h"
#include "gui/trainingcolumns.h"
#include "storage/settings.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// In the settings.
const QString layoutWithoutView = u"trainingsWithoutView"_s;

bool asksTheSame(const QString &text, const QString &other)
{
    if (text == other)
        return true;
    const auto question = parseQuestion(text);
    const auto otherQuestion = parseQuestion(other);
    return question && otherQuestion && *question == *otherQuestion;
}

// Where columns follow what is shown, those of hyperparameters are nobody's choice.
TrainingView::Columns chosenOf(TrainingView::Columns columns)
{
    if (columns.showsDifferences) {
        columns.shown.removeIf(
            [](const QString &id) { return id.startsWith(hyperparameterPrefix); });
    }
    return columns;
}

ColumnLayout withColumns(const ColumnLayout &layout, const TrainingView::Columns &columns)
{
    ColumnLayout result{
        .columns = {},
        .sortedBy = columns.sortedBy,
        .order = columns.order,
        .showsDifferences = columns.showsDifferences};
    for (const QString &id : columns.shown) {
        const auto present = std::ranges::find(layout.columns, id, &ColumnLayout::Column::id);
        const int width = present == layout.columns.end() ? 0 : present->width;
        result.columns.append({.id = id, .width = width, .isShown = true});
    }
    for (ColumnLayout::Column column : layout.columns) {
        if (columns.shown.contains(column.id))
            continue;
        column.isShown = false;
        result.columns.append(column);
    }
    return result;
}

} // namespace

ViewSwitcher::ViewSwitcher(
    AccountSession *session, Settings *settings, FilterBar *bar, TrainingColumns *columns,
    QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_bar(bar)
    , m_columns(columns)
    , m_views(settings->views())
    , m_current(builtInViews().constFirst().name)
{
    if (const QVariantMap layout = settings->layout(layoutWithoutView); !layout.isEmpty())
        m_ownLayout = ColumnLayout::fromMap(layout);
    connect(session, &AccountSession::stateChanged, this, &ViewSwitcher::followAccount);
    connect(bar, &FilterBar::filterChanged, this, &ViewSwitcher::tell);
    connect(bar, &FilterBar::recentOnlyChanged, this, &ViewSwitcher::tell);
    connect(columns, &TrainingColumns::arranged, this, &ViewSwitcher::tell);
    connect(columns, &TrainingColumns::sorted, this, &ViewSwitcher::tell);
    followAccount();
}

void ViewSwitcher::followAccount()
{
    const QString shown = m_session->current().id;
    if (shown == m_shownAccount)
        return;
    const bool isStart = std::exchange(m_shownAccount, shown).isEmpty();
    m_account = m_session->isDemo() ? QString() : shown;
    m_service.reset();
    m_isByDefault = false;
    // The question that was asked last comes back by itself: see RememberedChoices. At the start so
    // do the columns, however they were changed.
    const QString name = m_account.isEmpty() ? QString() : m_settings->currentView(m_account);
    const TrainingView last = m_views.find(name).value_or(builtInViews().constFirst());
    m_current = last.name;
    if (!isStart || !last.columns)
        applyColumns(last.columns);
    if (!isStart && last.zone)
        Q_EMIT zoneWanted(*last.zone);
    tell();
}

TrainingView::Columns ViewSwitcher::shownColumns() const
{
    const ColumnLayout layout = m_columns->layout();
    TrainingView::Columns columns{
        .shown = {},
        .showsDifferences = layout.showsDifferences,
        .sortedBy = layout.sortedBy,
        .order = layout.order};
    for (const ColumnLayout::Column &column : layout.columns) {
        if (column.isShown)
            columns.shown.append(column.id);
    }
    return chosenOf(columns);
}

// Somebody else's view may name columns that are not known here, and no order.
TrainingView::Columns ViewSwitcher::applicable(const TrainingView::Columns &columns) const
{
    TrainingView::Columns result = chosenOf(columns);
    const QStringList known = m_columns->ids();
    qsizetype options = 0;
    result.shown.removeIf([&known, &options](const QString &id) {
        if (id.startsWith(hyperparameterPrefix))
            return ++options > TrainingColumns::mostHyperparameters;
        return !known.contains(id);
    });
    const TrainingView::Columns shown = shownColumns();
    if (result.shown.isEmpty())
        result.shown = shown.shown;
    if (!known.contains(result.sortedBy) && !result.shown.contains(result.sortedBy)) {
        result.sortedBy = shown.sortedBy;
        result.order = shown.order;
    }
    return result;
}

TrainingView ViewSwitcher::shown() const
{
    return {
        .name = m_current,
        .question = m_bar->text(),
        .recentOnly = m_bar->recentOnly(),
        .columns = shownColumns(),
        .zone = m_settings->zone()};
}

bool ViewSwitcher::isQuestionGood() const
{
    return parseQuestion(m_bar->text()).hasValue();
}

bool ViewSwitcher::isShownAs(const TrainingView &view) const
{
    return asksTheSame(view.question, m_bar->text()) && view.recentOnly == m_bar->recentOnly() &&
        (!view.zone || *view.zone == m_settings->zone()) &&
        (!view.columns || applicable(*view.columns) == shownColumns());
}

bool ViewSwitcher::isChanged(const QString &name) const
{
    if (name != m_current)
        return m_drafts.contains(name);
    const auto view = m_views.find(name);
    return view && !isShownAs(*view);
}

bool ViewSwitcher::show(const QString &name)
{
    const auto view = m_views.find(name);
    if (!view)
        return false;
    m_isByDefault = false;
    if (view->name == m_current && isOwn())
        return true; // with its changes
    keepDraft();
    setCurrent(view->name);
    const auto draft = m_drafts.constFind(view->name);
    apply(draft == m_drafts.cend() ? *view : *draft);
    m_drafts.remove(view->name);
    tell();
    return true;
}

void ViewSwitcher::revert()
{
    if (const auto view = m_views.find(m_current)) {
        apply(*view);
        tell();
    }
}

bool ViewSwitcher::save()
{
    return isOwn() && saveAs(m_current);
}

bool ViewSwitcher::saveAs(const QString &name)
{
    TrainingView view = shown();
    view.name = TrainingViews::cleanName(name);
    if (!isQuestionGood() || !m_views.save(view))
        return false;
    // What it was made from keeps no changes: they are in this one.
    m_drafts.remove(view.name);
    if (!m_ownLayout)
        m_ownLayout = m_columns->layout();
    setCurrent(view.name);
    store();
    tell();
    return true;
}

bool ViewSwitcher::rename(const QString &newName)
{
    const QString clean = TrainingViews::cleanName(newName);
    if (!m_views.rename(m_current, clean))
        return false;
    m_settings->renameView(m_current, clean);
    setCurrent(clean);
    store();
    tell();
    return true;
}

void ViewSwitcher::remove()
{
    if (!m_views.remove(m_current))
        return;
    m_settings->renameView(m_current, {});
    store();
    setCurrent(builtInViews().constFirst().name);
    revert();
}

bool ViewSwitcher::canMove(int places) const
{
    const auto &own = m_views.own();
    const auto view = std::ranges::find(own, m_current, &TrainingView::name);
    const qsizetype place = view - own.begin() + places;
    return view != own.end() && place >= 0 && place < own.size();
}

void ViewSwitcher::move(int places)
{
    if (!canMove(places))
        return;
    const auto &own = m_views.own();
    const auto view = std::ranges::find(own, m_current, &TrainingView::name);
    m_views.move(m_current, view - own.begin() + places);
    store();
    tell();
}

QStringList ViewSwitcher::add(const QList<TrainingView> &views)
{
    const QStringList added = m_views.add(views);
    if (!added.isEmpty()) {
        store();
        tell();
    }
    return added;
}

bool ViewSwitcher::isDefault(const QString &serviceId) const
{
    return hasDefaults() && m_settings->defaultView(m_account, serviceId) == m_current;
}

void ViewSwitcher::setDefault(const QString &serviceId, bool on)
{
    if (hasDefaults() && on != isDefault(serviceId)) {
        m_settings->setDefaultView(m_account, serviceId, on ? m_current : QString());
        m_isByDefault = on && m_service == serviceId && !serviceId.isEmpty();
    }
    tell();
}

void ViewSwitcher::followService(const QString &serviceId)
{
    if (!hasDefaults() || m_service == serviceId)
        return;
    const bool isFirst = !m_service;
    m_service = serviceId;
    const auto ofService = serviceId.isEmpty()
        ? std::nullopt
        : m_views.find(m_settings->defaultView(m_account, serviceId));
    const auto ofAll = m_views.find(m_settings->defaultView(m_account, {}));
    if (ofService) {
        show(ofService->name);
        m_isByDefault = true;
    } else if (m_isByDefault && !isChanged()) {
        show(ofAll ? ofAll->name : builtInViews().constFirst().name);
    } else if (isFirst && ofAll) {
        show(ofAll->name);
    }
    tell(); // another service may have the view as its default
}

void ViewSwitcher::keepWhatIsAsked(const QString &serviceId)
{
    m_service = serviceId;
    m_isByDefault = false;
}

void ViewSwitcher::setCurrent(const QString &name)
{
    m_current = name;
    if (!m_account.isEmpty())
        m_settings->setCurrentView(m_account, name);
}

void ViewSwitcher::keepDraft()
{
    if (isOwn() && isChanged())
        m_drafts.insert(m_current, shown());
}

void ViewSwitcher::apply(const TrainingView &view)
{
    const QScopedValueRollback applying(m_isApplying, true);
    m_bar->setChoices({.text = view.question});
    Q_EMIT recentOnlyWanted(view.recentOnly);
    applyColumns(view.columns);
    if (view.zone)
        Q_EMIT zoneWanted(*view.zone);
}

void ViewSwitcher::applyColumns(const std::optional<TrainingView::Columns> &columns)
{
    if (columns) {
        if (!m_ownLayout)
            m_ownLayout = m_columns->layout();
        m_columns->setLayout(withColumns(m_columns->layout(), applicable(*columns)));
    } else if (const auto layout = std::exchange(m_ownLayout, {})) {
        m_columns->setLayout(*layout);
    }
}

void ViewSwitcher::store()
{
    if (!m_settings->setViews(m_views.own()))
        Q_EMIT notSaved();
}

void ViewSwitcher::tell()
{
    if (!m_isApplying)
        Q_EMIT changed();
}

void ViewSwitcher::saveState()
{
    m_settings->setLayout(layoutWithoutView, m_ownLayout ? m_ownLayout->toMap() : QVariantMap());
}
