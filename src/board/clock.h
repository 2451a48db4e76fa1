// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

// What time it is for whoever waits for something. Tests have one of their own, in which a day
// passes at once.
class Clock : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // In milliseconds since the epoch.
    virtual qint64 now() const { return QDateTime::currentMSecsSinceEpoch(); }

Q_SIGNALS:
    // It has been set, forward or back.
    void wasSet();
};
