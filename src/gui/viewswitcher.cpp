// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/viewswitcher.h"

#include "board/accountsession.h"
#include "core/questionchoices.h"
#include "core/questionparser.h"
#include "gui/filterbar.h"
#include "gui/trainingcolumns.h"
#include "gui/viewcolumns.h"
#include "storage/settings.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

ViewSwitcher::ViewSwitcher(
    AccountSession *session, Settings *settings, FilterBar *bar, TrainingColumns *columns,
    QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_bar(bar)
    , m_columns(columns)
    , m_accountColumns(settings, columns)
    , m_views(settings->views())
    , m_current(viewOfAll().name)
{
    setUpSaving();
    connect(session, &AccountSession::stateChanged, this, &ViewSwitcher::followAccount);
    connect(bar, &FilterBar::filterChanged, this, &ViewSwitcher::tell);
    connect(bar, &FilterBar::textChanged, this, &ViewSwitcher::tell);
    connect(bar, &FilterBar::recentOnlyChanged, this, &ViewSwitcher::tell);
    connect(columns, &TrainingColumns::arranged, this, &ViewSwitcher::tell);
    connect(columns, &TrainingColumns::sorted, this, &ViewSwitcher::tell);
    followAccount();
}

TrainingView ViewSwitcher::shown() const
{
    return {
        .name = m_current,
        .question = m_bar->text(),
        .recentOnly = m_bar->recentOnly(),
        .columns = columnsOf(m_columns->layout()),
        .zone = m_settings->zone()};
}

bool ViewSwitcher::recentOnly() const
{
    return m_bar->recentOnly();
}

bool ViewSwitcher::isQuestionGood() const
{
    return parseQuestion(m_bar->text()).hasValue();
}

bool ViewSwitcher::isShownAs(const TrainingView &view) const
{
    return asksTheSame(view.question, m_bar->text()) && view.recentOnly == m_bar->recentOnly() &&
        (!view.zone || *view.zone == m_settings->zone()) &&
        (!view.columns ||
         columnsFor(m_columns->layout(), *view.columns) == columnsOf(m_columns->layout()));
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
    if (view->name == m_current && isOwn()) {
        remember();
        return true; // with its changes
    }
    keepDraft();
    setCurrent(view->name);
    apply(m_drafts.value(view->name, *view));
    m_drafts.remove(view->name);
    tell();
    return true;
}

std::optional<TrainingView>
ViewSwitcher::showAsked(const QString &name, const std::optional<QString> &question)
{
    const auto view = m_views.find(name);
    if (!view)
        return {};
    keepDraft();
    m_isByDefault = false;
    m_current = view->name;
    m_asked = question.value_or(view->question);
    {
        const QScopedValueRollback applying(m_isApplying, true);
        Q_EMIT questionAsked(*m_asked);
        applyColumns(view->columns);
    }
    tell();
    return view;
}

void ViewSwitcher::showRemembered()
{
    if (!m_asked)
        return;
    m_asked.reset();
    m_current = rememberedName();
    applyColumns(m_views.find(m_current)->columns);
    tell();
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
    return isOwn() && saveAs(m_current, shown());
}

bool ViewSwitcher::saveAs(const QString &name, const TrainingView &content)
{
    TrainingView view = content;
    view.name = TrainingViews::cleanName(name);
    const auto replaced = m_views.find(view.name);
    if (!parseQuestion(view.question) || !m_views.save(view))
        return false;
    if (replaced && replaced->name != view.name)
        m_settings->renameView(replaced->name, view.name);
    m_drafts.remove(replaced ? replaced->name : view.name);
    m_isByDefault = false;
    // From now on they are columns and zone of a view.
    if (!m_ownLayout)
        m_ownLayout = m_columns->layout();
    if (!m_ownZone)
        m_ownZone = m_settings->zone();
    setCurrent(view.name);
    store();
    if (!isShownAs(view)) // something else was shown meanwhile
        apply(view);
    tell();
    return true;
}

bool ViewSwitcher::rename(const QString &name, const QString &newName)
{
    const QString clean = TrainingViews::cleanName(newName);
    if (!m_views.rename(name, clean))
        return false;
    m_settings->renameView(name, clean);
    if (m_drafts.contains(name))
        m_drafts.insert(clean, m_drafts.take(name));
    if (m_current == name)
        m_current = clean;
    store();
    tell();
    return true;
}

void ViewSwitcher::remove()
{
    if (!m_views.remove(m_current))
        return;
    m_settings->renameView(m_current, {});
    m_isByDefault = false;
    store();
    setCurrent(viewOfAll().name);
    revert();
}

qsizetype ViewSwitcher::place() const
{
    const QList<TrainingView> &own = m_views.own();
    const auto view = std::ranges::find(own, m_current, &TrainingView::name);
    return view == own.end() ? -1 : view - own.begin();
}

bool ViewSwitcher::canMove(int places) const
{
    const qsizetype to = place() + places;
    return place() >= 0 && to >= 0 && to < m_views.own().size();
}

void ViewSwitcher::move(int places)
{
    if (!m_views.move(m_current, place() + places))
        return;
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
    if (!hasDefaults())
        return false;
    const auto view = m_views.find(m_settings->defaultView(m_account, serviceId));
    return view && view->name == m_current;
}

void ViewSwitcher::setDefault(const QString &serviceId, bool on)
{
    if (hasDefaults() && on != isDefault(serviceId)) {
        m_settings->setDefaultView(m_account, serviceId, on ? m_current : QString());
        m_isByDefault = on && !serviceId.isEmpty(); // of the one that is shown
    }
    tell();
}

std::optional<bool> ViewSwitcher::begin(const QString &serviceId)
{
    if (std::exchange(m_hasBegun, true) || !hasDefaults())
        return {};
    auto view = m_views.find(m_settings->defaultView(m_account, serviceId));
    m_isByDefault = view && !serviceId.isEmpty();
    if (!view)
        view = m_views.find(m_settings->defaultView(m_account, {}));
    if (!view)
        return {};
    setCurrent(view->name);
    applyContent(*view);
    tell();
    return view->recentOnly;
}

void ViewSwitcher::followService(const QString &serviceId)
{
    if (!hasDefaults())
        return;
    const auto ofService = serviceId.isEmpty()
        ? std::nullopt
        : m_views.find(m_settings->defaultView(m_account, serviceId));
    if (ofService) {
        show(ofService->name);
        m_isByDefault = true;
    } else if (m_isByDefault && !isChanged()) {
        const auto ofAll = m_views.find(m_settings->defaultView(m_account, {}));
        show(ofAll ? ofAll->name : viewOfAll().name);
    }
    tell(); // another service may have the view as its default
}

void ViewSwitcher::setCurrent(const QString &name)
{
    m_current = name;
    remember();
}

void ViewSwitcher::remember()
{
    m_asked.reset();
    if (!m_account.isEmpty())
        m_settings->setCurrentView(m_account, m_current);
}

void ViewSwitcher::keepDraft()
{
    if (isOwn() && isChanged())
        m_drafts.insert(m_current, shown());
    else
        m_drafts.remove(m_current);
}

void ViewSwitcher::apply(const TrainingView &view)
{
    const QScopedValueRollback applying(m_isApplying, true);
    applyContent(view);
    Q_EMIT recentOnlyWanted(view.recentOnly);
}

void ViewSwitcher::applyContent(const TrainingView &view)
{
    const QScopedValueRollback applying(m_isApplying, true);
    m_bar->setChoices({.text = view.question});
    applyColumns(view.columns);
    applyZone(view.zone);
}

void ViewSwitcher::applyColumns(const std::optional<TrainingView::Columns> &columns)
{
    if (columns) {
        if (!m_ownLayout)
            m_ownLayout = m_columns->layout();
        m_columns->setLayout(layoutWith(m_columns->layout(), *columns));
    } else if (const auto layout = std::exchange(m_ownLayout, {})) {
        m_columns->setLayout(*layout);
    }
}

void ViewSwitcher::applyZone(std::optional<ZoneChoice> zone)
{
    if (zone && !m_ownZone)
        m_ownZone = m_settings->zone();
    else if (!zone)
        zone = std::exchange(m_ownZone, {});
    if (zone)
        Q_EMIT zoneWanted(*zone);
}

void ViewSwitcher::store()
{
    if (!m_settings->setViews(m_views.own()))
        Q_EMIT notSaved();
}

void ViewSwitcher::tell()
{
    if (m_isApplying)
        return;
    if (m_asked && m_bar->text() != *m_asked) // somebody has made it his own
        remember();
    Q_EMIT changed();
}
