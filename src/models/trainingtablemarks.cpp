// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the table of trainings knows beside their responses, and the marks that follow from it.
#include "models/trainingtablemodel.h"

#include "board/servingstore.h"
#include "wording/markwords.h"

#include <algorithm>
#include <utility>

namespace {

// Where a mark stands.
TrainingMarks marksShownAs(TrainingColumn::Look look)
{
    switch (look) {
    case TrainingColumn::Look::Took:
        return TrainingMark::LongerThanUsual;
    case TrainingColumn::Look::NextUpdate:
        return TrainingMark::Overdue;
    default:
        return {};
    }
}

} // namespace

void TrainingTableModel::setObservations(const Observations *observations)
{
    m_context.observations = observations;
    updateMarks({});
}

void TrainingTableModel::observationsChanged(const QList<TrainingKey> &keys, qint64 now)
{
    m_context.now = now;
    std::vector<int> rows;
    for (const TrainingKey &key : keys) {
        if (const int row = list().find(key); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    updateMarks(std::move(rows));
}

void TrainingTableModel::setServing(const ServingStore *serving)
{
    m_context.serving = serving;
    updateMarks(rowsOf({}));
    connect(serving, &ServingStore::changed, this, [this](const QSet<QString> &serviceIds) {
        updateMarks(rowsOf(serviceIds));
    });
}

// Those of these services; of none in particular: all.
std::vector<int> TrainingTableModel::rowsOf(const QSet<QString> &serviceIds) const
{
    std::vector<bool> isMeant; // by the number of the service
    for (qsizetype id = 0; id < list().servicePool().size(); ++id)
        isMeant.push_back(
            serviceIds.isEmpty() ||
            serviceIds.contains(list().servicePool().text(TextPool::Id(id))));
    std::vector<int> rows;
    for (int row = 0; row < list().size(); ++row) {
        if (isMeant[list().services().at(row)])
            rows.push_back(row);
    }
    return rows;
}

void TrainingTableModel::setNews(const BoardNews &news)
{
    m_news = news;
    updateMarks({});
}

void TrainingTableModel::setNow(qint64 now)
{
    observationsChanged({}, now);
}

RowMarks TrainingTableModel::currentMarks() const
{
    static const Observations none;
    RowMarks marks = marksOf(
        list(), m_context.observations ? *m_context.observations : none, m_news, m_context.now);
    const QList<TrainingKey> served =
        m_context.serving ? m_context.serving->servedKeys() : QList<TrainingKey>();
    for (const TrainingKey &key : served) {
        if (const int row = list().find(key); row >= 0)
            marks[std::size_t(row)] |= TrainingMark::BeingServed;
    }
    return marks;
}

// Tells of these rows, which are in order, and of those whose marks are others now.
void TrainingTableModel::updateMarks(std::vector<int> changedRows)
{
    RowMarks marks = currentMarks();
    const RowMarks &before = m_context.marks;
    const auto others = std::ptrdiff_t(changedRows.size());
    for (std::size_t row = 0; row < marks.size(); ++row) {
        if (marks[row] != (row < before.size() ? before[row] : TrainingMarks()))
            changedRows.push_back(int(row));
    }
    if (changedRows.empty()) {
        m_context.marks = std::move(marks);
        return;
    }
    std::inplace_merge(changedRows.begin(), changedRows.begin() + others, changedRows.end());
    Q_EMIT mergeBegins(false);
    m_context.marks = std::move(marks);
    QList<TrainingChange::Range> ranges;
    for (const int row : changedRows) {
        if (ranges.isEmpty() || row != ranges.last().last)
            TrainingChange::extend(ranges, row);
    }
    for (const auto &[first, last] : std::as_const(ranges))
        tellChanged(first, last, 0, columnCount() - 1);
    Q_EMIT mergeEnded(-1);
}

TrainingMarks TrainingTableModel::marks(int row) const
{
    const int place = m_announcement ? m_announcement->storeRow(row) : row;
    return place >= 0 && std::size_t(place) < m_context.marks.size()
        ? m_context.marks[std::size_t(place)]
        : TrainingMarks();
}

// Null where none stands.
QString TrainingTableModel::markTextIn(int row, int column) const
{
    const TrainingMarks shown = marks(row) & marksShownAs(this->column(column).look);
    for (const NamedMark &named : trainingMarks) {
        if (shown.testFlag(named.mark))
            return markText(named.mark);
    }
    return {};
}
