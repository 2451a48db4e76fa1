// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <optional>

// A column that the table of trainings has, or could have.
struct ColumnChoice
{
    QString id; // see TrainingColumn
    QString title;
    QString meaning = {};
    std::optional<int> trainings =
        {}; // how many have this hyperparameter; of other columns nothing
    bool isShown = false;
    bool isInTable = false;   // it has a place among the columns, shown or not
    bool isChangeable = true; // whether a person may show or hide it now

    bool operator==(const ColumnChoice &) const = default;
};

// What to choose columns from: those of the table as they stand, then all others. A tick and a new
// place are wishes, told by signals; the choices are as they are set.
class ColumnChoiceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Meaning, Trainings };

    using QAbstractTableModel::QAbstractTableModel;

    const QList<ColumnChoice> &choices() const { return m_choices; }
    // Keeps rows that stay, so that whoever looks at one keeps it.
    void setChoices(const QList<ColumnChoice> &choices);
    // After the program has begun to speak another language; the choices are given
    // anew.
    void retranslate();
    int rowOf(const QString &id) const; // -1: there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    // Rows are dragged to another place.
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) const override;
    bool dropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;

Q_SIGNALS:
    void showRequested(const QString &id, bool shown);
    // To this place among those in the table.
    void moveRequested(const QString &id, int place);

private:
    // Where a row goes that is dropped there; nothing: it cannot be dropped.
    std::optional<int> placeOf(const QString &id, int row, const QModelIndex &parent) const;

    QList<ColumnChoice> m_choices;
};
