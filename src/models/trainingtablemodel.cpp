// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trainingtablemodel.h"

#include "core/jsonmember.h"
#include "wording/lists.h"
#include "wording/markwords.h"
#include "wording/showntext.h"
#include "wording/unexpectedtext.h"

#include <utility>

namespace {

// Null when all in the cell is as documented, as it is nearly always.
QString unexpectedIn(const Training &training, const TrainingColumn &column)
{
    for (const UnexpectedField &field : training.unexpected.toList()) {
        if (column.shows(field.name))
            return unexpectedText(field);
    }
    return {};
}

// What a cell or a row shows, and what is not as documented in it, if anything.
QString withUnexpected(const QString &shown, const QString &unexpected)
{
    if (unexpected.isEmpty())
        return shown;
    return TrainingTableModel::tr(
               "%1. %2", "what a cell or row shows, and what is not as documented, spoken")
        .arg(shown, unexpected);
}

QString withMark(const QString &shown, const QString &mark)
{
    return mark.isEmpty() ? shown : listed({shown, mark});
}

} // namespace

TrainingTableModel::TrainingTableModel(const TrainingStore *store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_rowCount(store->list().size())
{
    connect(store, &TrainingStore::aboutToChange, this, &TrainingTableModel::beginMerge);
    connect(store, &TrainingStore::changed, this, &TrainingTableModel::endMerge);
    connect(store, &TrainingStore::aboutToClear, this, [this] { beginResetModel(); });
    connect(store, &TrainingStore::cleared, this, [this] {
        m_rowCount = list().size();
        m_lastRow = -1;
        m_context.marks = currentMarks();
        endResetModel();
    });
}

void TrainingTableModel::beginMerge(const TrainingChange &change)
{
    Q_EMIT mergeBegins(change.movesRows());
}

void TrainingTableModel::endMerge(const TrainingChange &change)
{
    m_lastRow = -1;
    const bool isAppended = !change.renumbers && change.removals.isEmpty() &&
        change.changes.isEmpty() && change.insertions.size() == 1 &&
        change.insertions.first().first == m_rowCount;
    const int rowsBefore = m_rowCount;
    if (isAppended) {
        beginInsertRows({}, m_rowCount, list().size() - 1);
        m_rowCount = list().size();
        endInsertRows();
    } else if (change.movesRows()) {
        announceRows(change);
    }
    for (const auto &[first, last] : change.changes)
        tellChanged(first, last, 0, columnCount() - 1);
    // A new training may end what marked another one.
    const RowMarks before = std::exchange(m_context.marks, currentMarks());
    bool changesOthers = false;
    for (int row = 0; row < qMin(rowsBefore, int(before.size())); ++row) {
        const int now = rowAfter(row);
        if (now < 0 || m_context.marks[std::size_t(now)] == before[std::size_t(row)])
            continue;
        tellChanged(now, now, 0, columnCount() - 1);
        changesOthers = true;
    }
    Q_EMIT mergeEnded(isAppended && !changesOthers ? rowsBefore : -1);
    m_rowsAfter.clear();
}

// The store has changed already. The ranges are announced one by one, from the back, so that those
// in front stay where they are; meanwhile the model shows what has been announced.
void TrainingTableModel::announceRows(const TrainingChange &change)
{
    m_announcement = RowAnnouncement(change, m_rowCount);
    m_rowsAfter = m_announcement->storeRows;
    const auto sizeOf = [](const TrainingChange::Range &range) {
        return range.last - range.first + 1;
    };
    int removed =
        m_rowCount - int(m_announcement->remaining.size()); // in this range and those before it
    for (auto range = change.removals.crbegin(); range != change.removals.crend(); ++range) {
        const int count = sizeOf(*range);
        removed -= count;
        beginRemoveRows({}, range->first, range->last);
        m_announcement->announcedFrom = range->first;
        m_announcement->shift = -removed;
        m_rowCount -= count;
        endRemoveRows();
    }
    m_announcement->endRemovals();
    int inserted = list().size() - m_rowCount; // in this range and those before it
    for (auto range = change.insertions.crbegin(); range != change.insertions.crend(); ++range) {
        const int count = sizeOf(*range);
        inserted -= count;
        const int first = range->first - inserted; // the others in front of it have still to come
        beginInsertRows({}, first, first + count - 1);
        m_announcement->announcedFrom = first;
        m_announcement->shift = inserted;
        m_rowCount += count;
        endInsertRows();
    }
    m_announcement.reset();
}

void TrainingTableModel::tellChanged(int firstRow, int lastRow, int firstColumn, int lastColumn)
{
    if (m_rowCount > 0)
        Q_EMIT dataChanged(index(firstRow, firstColumn), index(lastRow, lastColumn));
}

const Training &TrainingTableModel::training(int row) const
{
    if (m_announcement) {
        row = m_announcement->storeRow(row);
        m_lastRow = -1;
    }
    if (row < 0) {
        m_lastTraining = {};
    } else if (row != m_lastRow) {
        m_lastTraining = list().withoutJson(row);
        m_lastRow = row;
    }
    return m_lastTraining;
}

void TrainingTableModel::setTimeFormat(const TimeFormat &format)
{
    Q_EMIT mergeBegins(false);
    m_context.timeFormat = format;
    tellChanged(0, m_rowCount - 1, 0, columnCount() - 1);
    Q_EMIT mergeEnded(-1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void TrainingTableModel::setShowsRelativeTimes(bool on)
{
    if (on == m_context.showsRelativeTimes)
        return;
    Q_EMIT mergeBegins(false);
    m_context.showsRelativeTimes = on;
    tellChanged(0, m_rowCount - 1, 0, columnCount() - 1);
    Q_EMIT mergeEnded(-1);
}

void TrainingTableModel::setServiceNames(const QHash<QString, QString> &names)
{
    if (names == m_context.serviceNames)
        return;
    Q_EMIT mergeBegins(false);
    m_context.serviceNames = names;
    tellChanged(0, m_rowCount - 1, Service, Service);
    Q_EMIT mergeEnded(-1);
}

int TrainingTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int TrainingTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant TrainingTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case StatusRole:
    case TypeRole:
    case ServiceIdRole:
    case UnexpectedRole:
    case MarksRole:
    case WrittenRole:
        break;
    case LookRole:
        return int(column(index.column()).look);
    case VerdictRole:
    case QuietRole:
    case ProgressRole:
    case Qt::TextAlignmentRole:
        return valueData(index.row(), index.column(), role);
    default: // of these there are many, and none has anything to do with the training
        return {};
    }
    const Training &training = this->training(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(training, index.column());
    case Qt::ToolTipRole:
        return toolTip(index.row(), index.column());
    case Qt::AccessibleTextRole:
        // Stepping from cell to cell is tiresome: the first one tells the whole row.
        if (index.column() == 0)
            return summary(index.row());
        return withUnexpected(
            withMark(spoken(training, index.column()), markTextIn(index.row(), index.column())),
            unexpectedIn(training, column(index.column())));
    case WrittenRole: {
        const TrainingColumn &description = column(index.column());
        return (description.written ? description.written : description.text)(training, m_context);
    }
    case MarksRole:
        return marks(index.row()).toInt();
    case StatusRole:
        return int(training.status.known());
    case TypeRole:
        return int(training.key.type.known());
    case ServiceIdRole:
        return training.key.serviceId;
    default: {
        const QString unexpected = unexpectedIn(training, column(index.column()));
        return unexpected.isNull() ? QVariant() : unexpected;
    }
    }
}

QVariant TrainingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TrainingColumn &column = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return column.heading(m_context);
    if (role == Qt::TextAlignmentRole && column.isNumeric)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column.explanation)
        return column.explanation(m_context);
    return {};
}

QString TrainingTableModel::text(const Training &training, int column) const
{
    return this->column(column).text(training, m_context);
}

QString TrainingTableModel::spoken(const Training &training, int column) const
{
    const TrainingColumn &description = this->column(column);
    return (description.spoken ? description.spoken : description.text)(training, m_context);
}

QString TrainingTableModel::toolTip(int row, int column) const
{
    const Training &training = this->training(row);
    const TrainingColumn &description = this->column(column);
    QStringList lines{
        (description.toolTip ? description.toolTip : description.text)(training, m_context)};
    if (description.hasTimes)
        lines.append(sentText(row, description));
    lines.append(markTextIn(row, column));
    lines.append(unexpectedIn(training, description));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

// A date as the service wrote it. It stands in the JSON only, which has to be unpacked; null when
// nothing else is shown of it.
QString TrainingTableModel::sentText(int row, const TrainingColumn &column) const
{
    const int place = m_announcement ? m_announcement->storeRow(row) : row;
    const QString sent = place < 0 ? QString() : jsonMember(list().json(place), column.field);
    const Training &training = this->training(row);
    if (sent.isEmpty() || column.written(training, m_context) == sent)
        return {};
    return tr("As sent: %1", "a date as it is in the response").arg(shownInLine(sent));
}

QString TrainingTableModel::summary(int row) const
{
    const Training &training = this->training(row);
    QString sentence = tr("%1, %2, version %3, created %4", "summary of a row, spoken")
                           .arg(
                               text(training, Status), text(training, Type),
                               text(training, Version), spoken(training, Created));
    QStringList parts{sentence};
    if (const QString description = text(training, Description); !description.isEmpty())
        parts.append(description);
    for (const NamedMark &named : trainingMarks) {
        if (marks(row).testFlag(named.mark))
            parts.append(markText(named.mark));
    }
    return withUnexpected(listed(parts), unexpectedText(training.unexpected));
}
