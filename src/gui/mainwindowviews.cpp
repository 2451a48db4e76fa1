// SPDX-License-Identifier: GPL-3.0-or-later
//
// Views of the trainings, and the time zone, which a view may choose.
#include "gui/mainwindow.h"

#include "gui/announce.h"
#include "gui/boardmessages.h"
#include "gui/rememberedchoices.h"
#include "gui/requesttools.h"
#include "gui/servicechooser.h"
#include "gui/servicewindows.h"
#include "gui/statusline.h"
#include "gui/viewactions.h"
#include "gui/viewcounts.h"
#include "gui/viewswitcher.h"
#include "storage/settings.h"
#include "ui_mainwindow.h"
#include "wording/viewwords.h"

void MainWindow::setUpViews()
{
    m_views = new ViewSwitcher(
        m_session, m_settings, m_ui->filterBar, m_ui->trainingsView->columns(), this);
    m_viewActions = new ViewActions(m_views, m_board, m_ui->viewsMenu, this);
    m_ui->viewsBar->setUp(m_views, new ViewCounts(&m_trainings, m_views, this), m_ui->viewsMenu);
    if (const auto problem = m_settings->viewsProblem())
        m_messages->addWarning([problem = *problem] { return savedViewsProblemText(problem); });
    connect(m_views, &ViewSwitcher::recentOnlyWanted, this, &MainWindow::setRecentOnly);
    connect(m_views, &ViewSwitcher::zoneWanted, this, &MainWindow::setZone);
    connect(m_services, &ServiceChooser::chosen, m_views, &ViewSwitcher::followService);
    connect(m_views, &ViewSwitcher::questionAsked, m_choices, &RememberedChoices::showQuestion);
    connect(m_ui->viewsBar, &ViewsBar::saveRequested, m_viewActions, &ViewActions::saveAs);
    connect(m_viewActions, &ViewActions::said, this, [this](const QString &sentence) {
        m_messages->showAnswer({}); // to what was tried before
        say(sentence);
    });
    connect(m_viewActions, &ViewActions::failed, m_messages, &BoardMessages::showAnswer);
}

void MainWindow::setZone(ZoneChoice zone)
{
    if (zone == m_settings->zone())
        return;
    m_settings->setZone(zone);
    QAction *const actions[] = {m_ui->zoneLocalAction, m_ui->zoneKoreaAction, m_ui->zoneUtcAction};
    actions[std::size_t(zone)]->setChecked(true);
    applyZone();
    updateBoard(); // its messages name times, too
    announce(m_ui->statusBar, m_statusLine->zoneText());
    m_views->zoneChanged();
}

void MainWindow::applyZone()
{
    const Zone zone = zoneOf(m_settings->zone());
    m_trainings.setTimeFormat(TimeFormat(zone));
    m_services->setTimeFormat(TimeFormat(zone));
    m_tools->setZone(zone);
    if (m_serviceWindows)
        m_serviceWindows->setTimeFormat(TimeFormat(zone));
    m_statusLine->update();
    showNews();
}
