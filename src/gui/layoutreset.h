// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/columnlayout.h"

#include <QObject>
#include <QSize>
#include <QTimer>

#include <optional>

class QAction;
class QMainWindow;
class QSplitter;
class QToolButton;
class Settings;
class TrainingColumns;

// Brings columns, order, splitter and sizes of windows back to their beginnings, and what they were
// before, as long as somebody may want it: a button in the status bar offers it for a while.
class LayoutReset : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QSplitter *splitter;
        TrainingColumns *columns;
        QAction *undo;
    };

    // All must outlive it. The size that the window has now is the one of the beginning.
    LayoutReset(const Parts &parts, Settings *settings, QMainWindow *window);

    // `fitsServices`: whether the splitter has the place that fits its content.
    void reset(bool fitsServices);
    // What `fitsServices` was.
    bool undo();
    // What there was before is of no use any more.
    void forget();

Q_SIGNALS:
    void said(const QString &sentence);

private:
    struct Before
    {
        ColumnLayout columns;
        QByteArray splitter;
        QByteArray geometry;
        QSize details;
        bool fitsServices;
    };

    void offer(bool on);

    Parts m_parts;
    Settings *m_settings;
    QMainWindow *m_window;
    QSize m_firstSize;
    QToolButton *m_button;
    QTimer m_offer;
    std::optional<Before> m_before;
};
