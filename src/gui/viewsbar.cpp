// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/viewsbar.h"

#include "gui/lineicon.h"
#include "gui/viewcounts.h"
#include "gui/viewswitcher.h"
#include "gui/viewtabs.h"
#include "wording/viewwords.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

ViewsBar::ViewsBar(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new ViewTabs(this))
    , m_saveButton(new QToolButton(this))
    , m_revertButton(new QToolButton(this))
    , m_menuButton(new QToolButton(this))
{
    m_tabs->setObjectName(u"viewTabs"_s);
    m_saveButton->setObjectName(u"saveViewButton"_s);
    m_revertButton->setObjectName(u"revertViewButton"_s);
    m_menuButton->setObjectName(u"viewsMenuButton"_s);
    m_menuButton->setIcon(lineIcon(u"settings"_s));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    for (QToolButton *button : {m_saveButton, m_revertButton, m_menuButton}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }

    // Their room stays, so that nothing moves under the pointer.
    nameButtons();
    for (QToolButton *button : {m_saveButton, m_revertButton}) {
        QSizePolicy policy = button->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        button->setSizePolicy(policy);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_tabs);
    row->addWidget(m_menuButton);
    row->addStretch(1);
    row->addWidget(m_saveButton);
    row->addWidget(m_revertButton);
    setTabOrder(m_tabs, m_menuButton);
    setTabOrder(m_menuButton, m_saveButton);
    setTabOrder(m_saveButton, m_revertButton);
}

void ViewsBar::nameButtons()
{
    m_revertButton->setText(tr("Revert"));
    m_revertButton->setToolTip(tr("Show the view again as it was saved"));
    // Qt calls the tabs by the one that is chosen.
    m_menuButton->setAccessibleName(tr("Views"));
    m_menuButton->setToolTip(tr("Save, rename, delete, export and import views"));
    m_saveButton->setMinimumWidth(0);
    m_saveButton->setText(tr("Save As…"));
    m_saveButton->setMinimumWidth(m_saveButton->sizeHint().width());
}

void ViewsBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    nameButtons();
    if (m_switcher)
        updateTabs();
}

void ViewsBar::setUp(ViewSwitcher *switcher, const ViewCounts *counts, QMenu *menu)
{
    m_switcher = switcher;
    m_counts = counts;
    m_menu = menu;
    m_menuButton->setMenu(menu);
    connect(switcher, &ViewSwitcher::changed, this, &ViewsBar::updateTabs);
    connect(counts, &ViewCounts::changed, this, &ViewsBar::updateTabs);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab >= 0)
            m_switcher->show(m_tabs->tabData(tab).toString());
    });
    m_tabs->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tabs, &QWidget::customContextMenuRequested, this, &ViewsBar::showMenu);
    connect(m_saveButton, &QToolButton::clicked, this, [this] {
        if (!m_switcher->save())
            Q_EMIT saveRequested(); // it needs a name
    });
    connect(m_revertButton, &QToolButton::clicked, switcher, &ViewSwitcher::revert);
    updateTabs();
}

void ViewsBar::updateTabs()
{
    const QList<TrainingView> views = m_switcher->views().all();
    {
        const QSignalBlocker blocker(m_tabs);
        while (m_tabs->count() > views.size())
            m_tabs->removeTab(m_tabs->count() - 1);
        for (int tab = 0; tab < int(views.size()); ++tab) {
            const TrainingView &view = views.at(tab);
            if (tab == m_tabs->count())
                m_tabs->addTab({});
            const bool isChanged = m_switcher->isChanged(view.name);
            m_tabs->setTabData(tab, view.name);
            m_tabs->setView(
                tab,
                {.title = viewTitle(view),
                 .question = view.question,
                 .count = isChanged ? std::nullopt : m_counts->of(view.name), // as it was saved
                 .isChanged = isChanged});
            if (view.name == m_switcher->current())
                m_tabs->setCurrentIndex(tab);
        }
    }
    const bool isChanged = m_switcher->isChanged();
    const bool isOwn = m_switcher->isOwn();
    // A button that goes while it has the focus would take it somewhere else.
    if (!isChanged && (m_saveButton->hasFocus() || m_revertButton->hasFocus()))
        m_tabs->setFocus();
    m_saveButton->setVisible(isChanged);
    m_revertButton->setVisible(isChanged);
    m_saveButton->setEnabled(m_switcher->isQuestionGood());
    m_saveButton->setText(isOwn ? tr("Save") : tr("Save As…"));
    m_saveButton->setToolTip(
        isOwn ? tr("Save the view as it is shown now")
              : tr("Save what is shown now as a view of your own"));
}

void ViewsBar::showMenu(const QPoint &place)
{
    const int tab = m_tabs->tabAt(place);
    if (tab >= 0)
        m_tabs->setCurrentIndex(tab);
    m_menu->popup(m_tabs->mapToGlobal(place));
}
