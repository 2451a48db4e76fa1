// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observedstate.h"
#include "wording/timeformat.h"

#include <QWidget>

// The states that a training was seen in as a line, from left to right, with the times at which
// they began. Where the room does not do for all, the earliest are left out. What it shows is also
// said in words, for those who do not see it.
class StateLine : public QWidget
{
    Q_OBJECT

public:
    explicit StateLine(QWidget *parent = nullptr);

    // The oldest one first; none hides it.
    void setStates(const QList<ObservedState> &states);
    void setTimeFormat(const TimeFormat &format);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // A state as it is drawn.
    struct Stop
    {
        QString name;
        QString time;
        StatusGroup group = StatusGroup::Unknown;
    };

    void updateStops();
    int widthOf(const Stop &stop) const;
    QFont nameFont() const;
    qsizetype firstThatFits() const;

    QList<ObservedState> m_states;
    TimeFormat m_timeFormat;
    QList<Stop> m_stops;
};
