// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the main window compares trainings.
#include "gui/compareactions.h"
#include "gui/comparewindows.h"
#include "gui/detailswindows.h"
#include "gui/lineicon.h"
#include "gui/mainwindow.h"
#include "ui_mainwindow.h"

using namespace Qt::StringLiterals;

void MainWindow::setUpComparing(const HpoCatalog *catalog)
{
    m_ui->compareAction->setIcon(lineIcon(u"compare"_s));
    m_ui->trainingMenu->setToolTipsVisible(true); // why an entry is greyed
    m_compareWindows = new CompareWindows(&m_trainings, catalog, m_settings, this);
    m_compareActions = new CompareActions(
        {.compare = m_ui->compareAction, .withLastCompleted = m_ui->compareWithLastCompletedAction},
        m_ui->trainingsView, &m_shownTrainings, m_compareWindows, this);
    connect(m_compareActions, &CompareActions::said, this, &MainWindow::say);
    connect(
        m_details, &DetailsWindows::compareRequested, m_compareWindows,
        &CompareWindows::openWithLastCompleted);
}

void MainWindow::compareWithLastCompleted(const TrainingKey &key)
{
    if (!m_compareWindows->openWithLastCompleted(key))
        goTo(key);
}
