// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the main window does with a single service.
#include "gui/mainwindow.h"

#include "board/board.h"
#include "gui/lineicon.h"
#include "gui/servicechooser.h"
#include "gui/servicewindows.h"
#include "gui/showwindow.h"
#include "storage/settings.h"
#include "ui_mainwindow.h"

using namespace Qt::StringLiterals;

void MainWindow::setUpServiceDetails(const HpoCatalog *catalog)
{
    m_trainings.setServing(m_board->serving());
    m_serviceWindows = new ServiceWindows(m_board, catalog, this);
    m_ui->serviceDetailsAction->setIcon(lineIcon(u"service"_s));
    m_ui->chosenServiceDetailsAction->setIcon(lineIcon(u"service"_s));
    connect(m_ui->serviceDetailsAction, &QAction::triggered, this, [this] {
        m_serviceWindows->open(currentServiceId(), m_trainings.timeFormat());
    });
    connect(m_ui->chosenServiceDetailsAction, &QAction::triggered, this, [this] {
        m_serviceWindows->open(m_board->chosenService(), m_trainings.timeFormat());
    });
    m_ui->servicesView->insertAction(m_ui->copyServiceCurlAction, m_ui->chosenServiceDetailsAction);
    connect(
        m_serviceWindows, &ServiceWindows::trainingRequested, this, [this](const TrainingKey &key) {
            bringToFront(this);
            goTo(key);
        });
}

// Services and trainings that failed stand before the others, in whatever order they are.
void MainWindow::setUpFailingFirst()
{
    const auto apply = [this](bool on) {
        m_services->setFailingFirst(on);
        m_shownTrainings.setFailingFirst(on);
    };
    m_ui->failingFirstAction->setChecked(m_settings->failingFirst());
    apply(m_settings->failingFirst());
    connect(m_ui->failingFirstAction, &QAction::toggled, this, [this, apply](bool on) {
        apply(on);
        m_ui->trainingsView->scrollToTop();
        m_settings->setFailingFirst(on);
    });
}

// The one that is chosen; of all services that of the current training. Empty: none.
QString MainWindow::currentServiceId() const
{
    if (!m_board->hasClient() || !m_board->chosenService().isEmpty())
        return m_board->hasClient() ? m_board->chosenService() : QString();
    const QModelIndex index = m_ui->trainingsView->currentIndex();
    return index.isValid() ? m_shownTrainings.keyAt(index.row()).serviceId : QString();
}

void MainWindow::updateServiceActions()
{
    m_ui->serviceDetailsAction->setEnabled(!currentServiceId().isEmpty());
    m_ui->chosenServiceDetailsAction->setEnabled(
        m_board->hasClient() && !m_board->chosenService().isEmpty());
}
