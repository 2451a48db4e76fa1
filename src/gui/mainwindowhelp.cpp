// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the menu Help leads to, and what the preferences choose of the main window.
#include "gui/mainwindow.h"

#include "gui/aboutbox.h"
#include "gui/generalpage.h"
#include "gui/helpwindow.h"
#include "gui/showwindow.h"
#include "ui_mainwindow.h"

#include <QApplication>

void MainWindow::setUpHelp()
{
    connect(m_ui->helpAction, &QAction::triggered, this, [this] {
        showOrRaise<HelpWindow>(this, [this] {
            auto *help = new HelpWindow(this);
            connect(help, &HelpWindow::linkFollowed, this, [this](const QString &target) {
                if (target == questionsTarget)
                    m_ui->filterBar->showHelp();
                else if (target == keysTarget)
                    m_ui->keysAction->trigger();
                else if (target == reportTarget)
                    m_ui->supportReportAction->trigger();
            });
            return help;
        });
    });
    connect(
        m_ui->supportReportAction, &QAction::triggered, this, &MainWindow::supportReportRequested);
    connect(m_ui->aboutQtAction, &QAction::triggered, qApp, &QApplication::aboutQt);
    connect(m_ui->aboutAction, &QAction::triggered, this, [this] { showAboutBox(this); });
}

GeneralActions MainWindow::generalActions() const
{
    return {
        .appearances =
            {m_ui->appearanceSystemAction, m_ui->appearanceLightAction, m_ui->appearanceDarkAction},
        .zones = {m_ui->zoneLocalAction, m_ui->zoneKoreaAction, m_ui->zoneUtcAction},
        .relativeTimes = m_ui->relativeTimesAction,
        .failingFirst = m_ui->failingFirstAction};
}
