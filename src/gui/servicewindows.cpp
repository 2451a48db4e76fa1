// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servicewindows.h"

#include "board/board.h"
#include "gui/servicedialog.h"
#include "gui/showwindow.h"

ServiceWindows::ServiceWindows(Board *board, const HpoCatalog *catalog, QWidget *window)
    : QObject(window)
    , m_board(board)
    , m_catalog(catalog)
    , m_window(window)
{
}

void ServiceWindows::open(const QString &serviceId, const TimeFormat &times)
{
    const auto dialogs =
        m_window->findChildren<ServiceDialog *>(QString(), Qt::FindDirectChildrenOnly);
    for (ServiceDialog *dialog : dialogs) {
        // A window of another account can have the same id; it is about something else.
        if (dialog->isVisible() && dialog->serviceId() == serviceId &&
            dialog->source() == m_board->trainings()->source()) {
            bringToFront(dialog);
            return;
        }
    }
    auto *dialog = new ServiceDialog(serviceId, m_board, m_catalog, times, m_window);
    connect(dialog, &ServiceDialog::trainingRequested, this, &ServiceWindows::trainingRequested);
    bringToFront(dialog);
}

void ServiceWindows::setTimeFormat(const TimeFormat &times)
{
    const auto dialogs =
        m_window->findChildren<ServiceDialog *>(QString(), Qt::FindDirectChildrenOnly);
    for (ServiceDialog *dialog : dialogs)
        dialog->setTimeFormat(times);
}
