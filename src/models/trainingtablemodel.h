// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/trainingstore.h"
#include "models/rowannouncement.h"
#include "models/trainingcolumn.h"

#include <QAbstractTableModel>

#include <optional>

// The trainings of a store, a row each. What comes, goes and changes there is passed on in
// contiguous ranges, so that whoever looks at it keeps the place. How the rows are ordered and
// which are shown is decided in TrainingFilterModel.
class TrainingTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    // Where the columns of trainingColumns() stand: a new one is added to both. Hyperparameters
    // stand behind them.
    enum Column {
        Status,
        Type,
        Version,
        Description,
        Created,
        Took,
        NextUpdate,
        Hpo,
        Result,
        Serving,
        Service,
        InState
    };

    enum Role {
        StatusRole = Qt::UserRole, // int of KnownTrainingStatus
        TypeRole,                  // int of KnownTrainingType
        ServiceIdRole,
        UnexpectedRole, // QString: what of this cell is not as documented; invalid for nothing
        MarksRole,      // int of the TrainingMarks of the row
        LookRole,       // int of TrainingColumn::Look
        VerdictRole,    // int of HpVerdict; invalid where there is no hyperparameter
        QuietRole,      // bool: nobody needs to look at this value
        WrittenRole,    // QString: what is copied, with times that stay true
        ProgressRole    // double, 0 to 1: how much of the usual time is over; invalid: not known
    };

    // `store` must outlive the model.
    explicit TrainingTableModel(const TrainingStore *store, QObject *parent = nullptr);

    const TrainingStore &store() const { return *m_store; }
    const TrainingList &list() const { return m_store->list(); }
    const TrainingColumn &column(int column) const { return m_columns.at(column); }
    const QList<TrainingColumn> &columns() const { return m_columns; }

    // Of none it is -1.
    int columnOf(const QString &id) const;
    // Which hyperparameters have a column. Those that stay keep it; new ones stand behind all
    // others, in this order.
    QStringList hyperparameters() const;
    void setHyperparameters(const QStringList &names);
    // What is documented of them. To be set before them.
    void setCatalog(const HpoCatalog &catalog)
    {
        m_catalog = catalog;
        m_context.catalog = &m_catalog;
    }
    const HpoCatalog &catalog() const { return m_catalog; }

    const TrainingContext &context() const { return m_context; }
    const TimeFormat &timeFormat() const { return m_context.timeFormat; }
    void setTimeFormat(const TimeFormat &format);
    // "3 h ago" in place of dates.
    void setShowsRelativeTimes(bool on);
    // Names for the Service column, by id.
    void setServiceNames(const QHash<QString, QString> &names);
    // The name, or the id where no name is known.
    QString serviceName(const QString &serviceId) const { return m_context.serviceName(serviceId); }

    // What was observed of the trainings; it outlives the model. Whoever changes it says so.
    void setObservations(const Observations *observations);
    // Something else was observed of these trainings, or of how long others take. `now`: see
    // setNow().
    void observationsChanged(const QList<TrainingKey> &keys, qint64 now);
    // What services serve; it outlives the model.
    void setServing(const ServingStore *serving);
    // What completed and failed since the user last looked.
    void setNews(const BoardNews &news);
    // Which time it is, in milliseconds since the epoch. Texts that tell how long something has
    // lasted follow it silently, for they change all the time.
    void setNow(qint64 now);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    // During mergeEnded(): where a row stands that was there before; -1 of one that has gone.
    int rowAfter(int rowBefore) const
    {
        return m_rowsAfter.empty() ? rowBefore : m_rowsAfter[std::size_t(rowBefore)];
    }

    // What stands in a cell.
    QString text(const Training &training, int column) const;

Q_SIGNALS:
    // Around every change: between them row signals of any number may come. Not sent when nothing
    // changes. `rowsMove`: whether rows come or go, or only their contents change. `appendedFrom`:
    // the first of the rows that come, when all of them come behind the others and nothing else
    // changes; else -1.
    void mergeBegins(bool rowsMove);
    void mergeEnded(int appendedFrom);

private:
    void beginMerge(const TrainingChange &change);
    void endMerge(const TrainingChange &change);
    void announceRows(const TrainingChange &change);
    void updateMarks(std::vector<int> changedRows);
    RowMarks currentMarks() const;
    std::vector<int> rowsOf(const QSet<QString> &serviceIds) const;
    TrainingMarks marks(int row) const;
    QString markTextIn(int row, int column) const;
    void tellChanged(int firstRow, int lastRow, int firstColumn, int lastColumn);
    const Training &training(int row) const;
    QString spoken(const Training &training, int column) const;
    QString toolTip(int row, int column) const;
    QString sentText(int row, const TrainingColumn &column) const;
    QVariant valueData(int row, int column, int role) const;
    QString summary(int row) const;

    const TrainingStore *m_store;
    QList<TrainingColumn> m_columns = trainingColumns();
    HpoCatalog m_catalog; // without facts until it is set
    TrainingContext m_context;
    BoardNews m_news;
    int m_rowCount = 0;                            // as far as others have been told
    std::optional<RowAnnouncement> m_announcement; // while rows come and go
    std::vector<int> m_rowsAfter; // see rowAfter(); empty: all stand where they were
    // The row that was asked for last: views ask for one cell after the other.
    mutable int m_lastRow = -1;
    mutable Training m_lastTraining;
};
