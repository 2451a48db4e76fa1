// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training.h"
#include "wording/timeformat.h"

#include <QAbstractTableModel>
#include <QSet>

#include <functional>

// The trainings on the board, a row each. New answers are merged into it by key: rows are
// removed, inserted and changed in contiguous ranges, and what is the same stays untouched, so
// that whoever looks at it keeps the place. How they are ordered and which are shown is decided
// in TrainingFilterModel.
class TrainingTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Status, Type, Version, Description, Created, NextUpdate, Hpo, Result, Service };
    static constexpr int columnCountOfAll = Service + 1;

    enum Role {
        StatusRole = Qt::UserRole, // int of KnownTrainingStatus
        TypeRole,                  // int of KnownTrainingType
        HpoRole,                   // bool, invalid when not known
        ResultRole,                // bool, invalid when not known
        ServiceIdRole,
        UnexpectedRole // QString: what of this cell is not as documented; invalid for nothing
    };

    using QAbstractTableModel::QAbstractTableModel;

    // All there is: rows that are not in `trainings` go, except those of the services in `keep`,
    // whose response did not come. `whole`: the services whose trainings are all among them.
    void replace(
        QList<Training> trainings, const QSet<QString> &keep = {}, const QSet<QString> &whole = {});
    // Part of what there is: nothing goes.
    void add(QList<Training> trainings);
    // Another question: nobody knows yet what answers it.
    void clear();
    // clear(), and the trainings to come are of this source, whatever names it. Trainings of two
    // sources are never the same, even if their keys are.
    void startSource(const QByteArray &source);
    const QByteArray &source() const { return m_source; }

    // What the rows say of a training of this source that is not among them.
    enum class Absence {
        Unknown,  // nothing: the question has no response yet
        NotShown, // it does not answer the question, or its list did not come whole
        Gone      // the whole list of its service came without it
    };
    Absence absence(const TrainingKey &key) const;

    const QList<Training> &trainings() const { return m_trainings; }
    const Training &trainingAt(int row) const { return m_trainings.at(row); }
    // Null when it is not, or no longer, there. Looks at every row.
    const Training *find(const TrainingKey &key) const;

    const TimeFormat &timeFormat() const { return m_timeFormat; }
    void setTimeFormat(const TimeFormat &format);
    // Names for the Service column, by id.
    void setServiceNames(const QHash<QString, QString> &names);
    // The name, or the id where no name is known.
    QString serviceName(const QString &serviceId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    // What stands in a cell.
    QString text(const Training &training, int column) const;

Q_SIGNALS:
    // Around every change of rows: between them row signals of any number may come. Not sent when
    // nothing changes. `rowsMove`: whether rows come or go, or only their contents change.
    void mergeBegins(bool rowsMove);
    void mergeEnded();
    // What absence() says may have changed; after the signals of the rows, also without any.
    void absenceChanged();

private:
    using Stays = std::function<bool(const Training &)>;
    void merge(QList<Training> trainings, const Stays &staysWithoutAnswer);
    QString toolTip(const Training &training, int column) const;
    QString spoken(const Training &training, int column) const;
    QString summary(const Training &training) const;

    QList<Training> m_trainings;
    QByteArray m_source;
    bool m_isAnswered = false;     // the question of which the rows are
    QSet<QString> m_wholeServices; // whose lists came whole for it
    TimeFormat m_timeFormat;
    QHash<QString, QString> m_serviceNames;
};
