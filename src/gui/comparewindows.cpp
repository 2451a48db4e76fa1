// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/comparewindows.h"

#include "core/lastgood.h"
#include "gui/comparewindow.h"
#include "gui/measures.h"
#include "gui/showwindow.h"
#include "models/comparisonmodel.h"
#include "models/trainingtablemodel.h"
#include "storage/settings.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace {

const QString layoutName = u"compare"_s;
const QString widthName = u"width"_s;
const QString heightName = u"height"_s;
const QString onlyDifferencesName = u"onlyDifferences"_s;
const QString factsName = u"facts"_s;

} // namespace

CompareWindows::CompareWindows(
    const TrainingTableModel *model, const HpoCatalog *catalog, Settings *settings, QWidget *window)
    : QObject(window)
    , m_model(model)
    , m_catalog(catalog)
    , m_settings(settings)
    , m_window(window)
{
}

QList<CompareWindow *> CompareWindows::windows() const
{
    return m_window->findChildren<CompareWindow *>(QString(), Qt::FindDirectChildrenOnly);
}

void CompareWindows::open(const QList<TrainingKey> &keys)
{
    const QList<CompareWindow *> open = windows();
    for (CompareWindow *window : open) {
        // A window of another account can have the same keys; it is about something else.
        if (window->isVisible() && window->comparison().keys() == keys &&
            window->comparison().source() == m_model->store().source()) {
            bringToFront(window);
            return;
        }
    }
    auto *window = new CompareWindow(keys, m_model, m_catalog, m_window);
    place(window);
    window->installEventFilter(this);
    bringToFront(window);
}

bool CompareWindows::openWithLastCompleted(const TrainingKey &key)
{
    const int row = m_model->list().find(key);
    const int last = row < 0 ? -1 : lastGoodBefore(m_model->list(), row);
    if (last < 0)
        return false;
    open({m_model->list().key(last), key});
    return true;
}

void CompareWindows::place(CompareWindow *window)
{
    const QVariantMap layout = m_settings->layout(layoutName);
    const QSize size(layout.value(widthName).toInt(), layout.value(heightName).toInt());
    if (!size.isEmpty())
        window->resize(size);
    window->setShowsOnlyDifferences(layout.value(onlyDifferencesName, true).toBool());
    window->setShowsFacts(layout.value(factsName, true).toBool());
    window->goToFirstDifference();
    fitToScreen(window);
    QList<QPoint> taken;
    const QList<CompareWindow *> open = windows();
    for (const CompareWindow *other : open) {
        if (other != window && other->isVisible())
            taken.append(other->pos());
    }
    const QPoint wanted = m_window->frameGeometry().center() - window->rect().center();
    window->move(freePlace(window, m_window, wanted, taken).value_or(wanted));
    m_newSizes.insert(window, window->size());
    connect(window, &QObject::destroyed, this, [this, window] { m_newSizes.remove(window); });
}

// A size is remembered when somebody has chosen it.
bool CompareWindows::eventFilter(QObject *watched, QEvent *event)
{
    const auto *window = qobject_cast<CompareWindow *>(watched);
    if (window && event->type() == QEvent::Hide && !event->spontaneous()) {
        QVariantMap layout = m_settings->layout(layoutName);
        const bool isLarge = window->isMaximized() || window->isFullScreen();
        const QSize size = isLarge ? window->normalGeometry().size() : window->size();
        if (!size.isEmpty() && size != m_newSizes.value(window)) {
            layout.insert(widthName, size.width());
            layout.insert(heightName, size.height());
        }
        const auto keep = [&layout](const QString &name, bool on) {
            if (on != layout.value(name, true).toBool())
                layout.insert(name, on);
        };
        keep(onlyDifferencesName, window->showsOnlyDifferences());
        keep(factsName, window->showsFacts());
        if (layout != m_settings->layout(layoutName))
            m_settings->setLayout(layoutName, layout);
    }
    return QObject::eventFilter(watched, event);
}
