// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/layoutreset.h"

#include "gui/measures.h"
#include "gui/trainingcolumns.h"
#include "storage/settings.h"

#include <QAction>
#include <QMainWindow>
#include <QSplitter>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

LayoutReset::LayoutReset(const Parts &parts, Settings *settings, QMainWindow *window)
    : QObject(window)
    , m_parts(parts)
    , m_settings(settings)
    , m_window(window)
    , m_firstSize(window->size())
    , m_button(new QToolButton(window))
{
    m_button->setObjectName(u"undoResetLayoutButton"_s);
    m_button->setDefaultAction(parts.undo);
    m_button->setFocusPolicy(Qt::TabFocus);
    window->statusBar()->addPermanentWidget(m_button);
    offer(false);
    m_offer.setSingleShot(true);
    m_offer.setInterval(std::chrono::seconds(30));
    connect(&m_offer, &QTimer::timeout, this, [this] {
        // A button that goes while it has the focus would take it somewhere else.
        if (m_button->hasFocus())
            m_offer.start();
        else
            m_button->hide(); // the menu still has it
    });
}

void LayoutReset::reset(bool fitsServices)
{
    m_before = Before{
        .columns = m_parts.columns->layout(),
        .splitter = m_parts.splitter->saveState(),
        .geometry = m_window->saveGeometry(),
        .details = m_settings->detailsSize(),
        .fitsServices = fitsServices};
    m_parts.columns->resetAll();
    m_settings->setDetailsSize({});
    if (!m_window->isMaximized() && !m_window->isFullScreen()) {
        m_window->resize(m_firstSize);
        fitToScreen(m_window);
    }
    offer(true);
    m_offer.start();
    Q_EMIT said(
        tr("The layout was reset. Choose Undo Reset Layout to get back the layout that you had."));
}

bool LayoutReset::undo()
{
    if (!m_before)
        return true;
    const Before before = *m_before;
    m_settings->setDetailsSize(before.details);
    m_window->restoreGeometry(before.geometry);
    m_parts.splitter->restoreState(before.splitter);
    m_parts.columns->setLayout(before.columns);
    if (m_button->hasFocus())
        m_window->centralWidget()->setFocus();
    forget();
    Q_EMIT said(tr("The layout is as it was before."));
    return before.fitsServices;
}

void LayoutReset::forget()
{
    m_before.reset();
    m_offer.stop();
    offer(false);
}

void LayoutReset::offer(bool on)
{
    m_parts.undo->setEnabled(on);
    m_button->setVisible(on);
}
