// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training.h"

#include <QObject>

class Board;
class HpoCatalog;
class QWidget;
class TimeFormat;

// The windows with the details of services, one for each service.
class ServiceWindows : public QObject
{
    Q_OBJECT

public:
    // All of them must outlive it. `window`: the one that they belong to.
    ServiceWindows(Board *board, const HpoCatalog *catalog, QWidget *window);

    // The window of a service that has one already is raised.
    void open(const QString &serviceId, const TimeFormat &times);
    void setTimeFormat(const TimeFormat &times);

Q_SIGNALS:
    void trainingRequested(const TrainingKey &key);

private:
    Board *m_board;
    const HpoCatalog *m_catalog;
    QWidget *m_window;
};
