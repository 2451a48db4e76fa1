// SPDX-License-Identifier: GPL-3.0-or-later
//
// How trainings leave the main window: as copies, and as files.
#include "gui/mainwindow.h"

#include "board/accountsession.h"
#include "board/board.h"
#include "gui/exportdialog.h"
#include "gui/lineicon.h"
#include "gui/shownsections.h"
#include "storage/settings.h"
#include "ui_mainwindow.h"

#include <QDate>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList visibleColumns(const TrainingsView &view, const TrainingTableModel &model)
{
    QStringList ids;
    const QList<int> columns = shownSections(*view.horizontalHeader());
    for (const int column : columns)
        ids += model.column(column).id;
    return ids;
}

} // namespace

void MainWindow::setUpExport()
{
    m_ui->copyMarkdownAction->setIcon(lineIcon(u"copy"_s));
    connect(m_ui->copyMarkdownAction, &QAction::triggered, this, [this] {
        m_ui->trainingsView->copyRows(TrainingTableModel::WrittenRole, TableFormat::Markdown);
    });
    connect(m_ui->exportAction, &QAction::triggered, this, &MainWindow::showExport);
}

void MainWindow::showExport()
{
    TrainingSnapshot trainings{
        .list = m_trainings.list(),
        .visibleColumns = visibleColumns(*m_ui->trainingsView, m_trainings),
        .context = m_trainings.context()};
    const auto rowOf = [this](int shownRow) {
        return m_shownTrainings.mapToSource(m_shownTrainings.index(shownRow, 0)).row();
    };
    std::vector<int> selected;
    for (const QModelIndexList rows = m_ui->trainingsView->selectionModel()->selectedRows();
         const QModelIndex &index : rows)
        selected.push_back(index.row());
    std::ranges::sort(selected);
    for (const int row : selected)
        trainings.selected.push_back(rowOf(row));
    for (int row = 0; row < m_shownTrainings.rowCount(); ++row)
        trainings.shown.push_back(rowOf(row));

    const QString &serviceId = m_board->chosenService();
    const QString service = serviceId.isEmpty() ? QString() : m_trainings.serviceName(serviceId);
    QStringList parts{u"trainings"_s, m_session->current().name, service};
    parts.removeAll(QString());
    parts += QDate::currentDate().toString(Qt::ISODate);
    auto *dialog = new ExportDialog(trainings, parts.join(u'-'), m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::said, this, &MainWindow::say);
    dialog->open();
}
