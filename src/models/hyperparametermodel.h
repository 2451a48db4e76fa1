// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hpocatalog.h"

#include <QAbstractTableModel>
#include <QLocale>

// The hyperparameters of one training beside what is documented of them.
class HyperparameterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Option, Value, Default, Range, Note, Meaning };
    static constexpr int ColumnCount = Meaning + 1;

    enum Role {
        VerdictRole = Qt::UserRole, // int of HpVerdict
        WholeTextRole               // of any length, to be copied
    };

    // `catalog` must outlive the model.
    explicit HyperparameterModel(const HpoCatalog *catalog, QObject *parent = nullptr);

    // Keeps its rows when only values differ.
    void setHpConfig(const HpConfig &hpConfig);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const HpOption &option, int column) const;

    const HpoCatalog *m_catalog;
    HpConfig m_hpConfig;
    QLocale m_locale;
};
