// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the main window shows what links and the command line ask for, and copies links.
#include "gui/mainwindow.h"

#include "gui/lineicon.h"
#include "gui/linkactions.h"
#include "ui_mainwindow.h"

using namespace Qt::StringLiterals;

void MainWindow::setUpLinks()
{
    m_linkActions = new LinkActions(
        {.trainings = m_ui->copyLinkAction,
         .service = m_ui->copyServiceLinkAction,
         .view = m_ui->copyViewLinkAction},
        m_board, m_views, m_ui->filterBar, m_ui->trainingsView, &m_shownTrainings, this);
    connect(m_linkActions, &LinkActions::said, this, &MainWindow::say);
    for (QAction *action :
         {m_ui->copyLinkAction, m_ui->copyServiceLinkAction, m_ui->copyViewLinkAction})
        action->setIcon(lineIcon(u"link"_s));
    m_ui->viewsMenu->addAction(m_ui->copyViewLinkAction);
    m_ui->servicesView->insertAction(m_ui->copyServiceCurlAction, m_ui->copyServiceLinkAction);
}
