// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observedstate.h"
#include "wording/timeformat.h"

#include <QAbstractTableModel>

// The states in which a training was seen, the newest one first. A state begins between two looks:
// the tool tip says between which.
class StateHistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Began, LastSeen };

    using QAbstractTableModel::QAbstractTableModel;

    // The oldest one first.
    void setStates(const QList<ObservedState> &states);
    void setTimeFormat(const TimeFormat &format);
    // After the program has begun to speak another language.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString moment(qint64 msecsSinceEpoch) const;
    QString text(const ObservedState &state, int column) const;
    QString toolTip(const ObservedState &state, int column) const;

    QList<ObservedState> m_states; // as shown
    TimeFormat m_timeFormat;
};
