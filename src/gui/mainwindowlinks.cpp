// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the main window shows what links and the command line ask for, and copies links.
#include "gui/mainwindow.h"

#include "gui/lineicon.h"
#include "gui/linkactions.h"
#include "gui/rememberedchoices.h"
#include "gui/viewswitcher.h"
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

QString MainWindow::questionText() const
{
    return m_ui->filterBar->choices().text;
}

void MainWindow::showQuestion(const QString &text)
{
    const QString &all = builtInViews().constFirst().name;
    if (m_views->current() != all)
        m_views->show(all);
    m_choices->showQuestion(text);
}

void MainWindow::showQuestionInView(const QString &text)
{
    m_choices->showQuestion(text);
}

void MainWindow::showRememberedQuestion()
{
    m_choices->showRemembered();
}

void MainWindow::keepWhatIsAsked(const QString &serviceId)
{
    m_views->keepWhatIsAsked(serviceId);
}

void MainWindow::setAwaitsAccount(bool awaits)
{
    m_awaitsAccount = awaits;
    m_ui->welcomePage->setAwaited(awaits);
    updateBoard();
}

// In front of other warnings: somebody has just asked for it.
void MainWindow::showLinkProblem(const QString &text)
{
    m_warnings.removeOne(std::exchange(m_linkProblem, text));
    if (!text.isEmpty()) {
        m_warnings.removeOne(text);
        m_warnings.prepend(text);
        m_ui->messageBar->reopen(); // one that was closed is said again
    }
    showAccounts();
    updateBoard();
}

bool MainWindow::saysLinkProblem() const
{
    return m_warnings.contains(m_linkProblem);
}
