// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/detailswindows.h"

#include "gui/measures.h"
#include "gui/showwindow.h"
#include "gui/trainingdialog.h"
#include "models/trainingtablemodel.h"
#include "storage/settings.h"

#include <QEvent>

DetailsWindows::DetailsWindows(
    const TrainingTableModel *model, const HpoCatalog *catalog, Settings *settings, QWidget *window)
    : QObject(window)
    , m_model(model)
    , m_catalog(catalog)
    , m_settings(settings)
    , m_window(window)
{
}

void DetailsWindows::open(const QList<TrainingKey> &keys)
{
    for (const TrainingKey &key : keys.first(qMin(keys.size(), mostAtOnce))) {
        TrainingDialog *dialog = windowOf(key);
        if (!dialog) {
            dialog = new TrainingDialog(key, m_model, m_catalog, m_window);
            if (m_stateHistory)
                dialog->setStateHistory(m_stateHistory);
            connect(
                dialog, &TrainingDialog::compareRequested, this, &DetailsWindows::compareRequested);
            place(dialog);
            dialog->installEventFilter(this);
        }
        bringToFront(dialog);
    }
}

QList<TrainingDialog *> DetailsWindows::windows() const
{
    return m_window->findChildren<TrainingDialog *>(QString(), Qt::FindDirectChildrenOnly);
}

// A window of another account can have the same key; it is about something else.
TrainingDialog *DetailsWindows::windowOf(const TrainingKey &key) const
{
    const QList<TrainingDialog *> open = windows();
    for (TrainingDialog *dialog : open) {
        if (dialog->isVisible() && dialog->key() == key &&
            dialog->source() == m_model->store().source())
            return dialog;
    }
    return nullptr;
}

// The first one stands in front of the main window, each further one a little lower and further to
// the right than the one before. Where a screen has no room for that, they are a little smaller.
void DetailsWindows::place(TrainingDialog *dialog)
{
    if (const QSize size = m_settings->detailsSize(); size.isValid())
        dialog->resize(size);
    fitToScreen(dialog);

    QList<QPoint> taken;
    const QList<TrainingDialog *> open = windows();
    for (const TrainingDialog *other : open) {
        if (other != dialog && other->isVisible())
            taken.append(other->pos());
    }
    QPoint wanted = m_lastPlace;
    if (taken.isEmpty())
        wanted = m_window->frameGeometry().center() - dialog->rect().center();
    std::optional<QPoint> place = freePlace(dialog, m_window, wanted, taken);
    if (!place) {
        dialog->resize(dialog->size() * 0.75);
        place = freePlace(dialog, m_window, wanted, taken);
    }
    m_lastPlace = place.value_or(wanted);
    dialog->move(m_lastPlace);
    m_newSizes.insert(dialog, dialog->size());
    connect(dialog, &QObject::destroyed, this, [this, dialog] { m_newSizes.remove(dialog); });
}

// A size is remembered when somebody has chosen it.
bool DetailsWindows::eventFilter(QObject *watched, QEvent *event)
{
    const auto *dialog = qobject_cast<TrainingDialog *>(watched);
    if (dialog && event->type() == QEvent::Hide && !event->spontaneous()) {
        const bool isLarge = dialog->isMaximized() || dialog->isFullScreen();
        const QSize size = isLarge ? dialog->normalGeometry().size() : dialog->size();
        if (!size.isEmpty() && size != m_newSizes.value(dialog))
            m_settings->setDetailsSize(size);
    }
    return QObject::eventFilter(watched, event);
}
