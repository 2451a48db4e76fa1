// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hpocatalog.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <optional>

// The hyperparameters of one training beside what is documented of them, and beside those of the
// last one that completed before it. What differs from these comes first.
class HyperparameterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Option, Value, LastGood, Default, Range, Note, Meaning };
    static constexpr int ColumnCount = Meaning + 1;

    enum Role {
        VerdictRole = Qt::UserRole, // int of HpVerdict
        DiffersRole,                // bool: from the last good one; false without one
        WholeTextRole               // of any length, to be copied
    };

    // `catalog` must outlive the model.
    explicit HyperparameterModel(const HpoCatalog *catalog, QObject *parent = nullptr);

    // Keeps its rows when only values differ. `lastGood`: of the last training that completed
    // before, if there is one.
    void
    setHpConfig(const HpConfig &hpConfig, const std::optional<HpConfig> &lastGood = std::nullopt);
    bool hasLastGood() const { return m_lastGood.has_value(); }
    // After the program has begun to speak another language.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const HpOption &option, int column) const;
    bool differs(const HpOption &option) const;

    const HpoCatalog *m_catalog;
    HpConfig m_hpConfig;
    std::optional<HpConfig> m_lastGood;
    QList<HpOption> m_options; // of m_hpConfig, as they stand in the rows
    QLocale m_locale;
};
