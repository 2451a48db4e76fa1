// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/servicedetails.h"
#include "wording/timeformat.h"

#include <QAbstractTableModel>
#include <QLocale>

// What a service serves: a row for each training that it recommends from.
class ServedTrainingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Type, Version, Status, Rows, Created, Updated };

    using QAbstractTableModel::QAbstractTableModel;

    // Keeps its rows when there are as many as before.
    void setServed(const QList<ServedTraining> &served);
    void setTimeFormat(const TimeFormat &format);
    // After the program has begun to speak another language.
    void retranslate();
    const ServedTraining &at(int row) const { return m_served.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const ServedTraining &served, int column) const;
    QString toolTip(const ServedTraining &served, int column) const;
    void tellAll();

    QList<ServedTraining> m_served;
    TimeFormat m_timeFormat;
    QLocale m_locale;
};
