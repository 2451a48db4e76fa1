// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cellflash.h"

#include "models/trainingfiltermodel.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto step = 75ms;
// Where more change at once, nobody can follow each of them.
constexpr std::size_t mostCells = 500;

} // namespace

CellFlash::CellFlash(QTableView *view, const TrainingFilterModel *model)
    : QObject(view)
    , m_view(view)
    , m_model(model)
{
    m_clock.start();
    m_timer.setInterval(step);
    connect(&m_timer, &QTimer::timeout, this, &CellFlash::fade);
    // The model has heard of it before, and after it the table stands as it will be shown.
    const TrainingStore &store = model->store();
    connect(&store, &TrainingStore::aboutToChange, this, &CellFlash::remember);
    connect(&store, &TrainingStore::changed, this, &CellFlash::compare);
}

qreal CellFlash::strength(const QModelIndex &index) const
{
    for (const Cell &cell : m_cells) {
        if (cell.index == index) {
            const auto left = qreal(cell.end - m_clock.elapsed()) / qreal(duration.count());
            return std::clamp(left * 1.25, 0.0, 1.0); // it stays for a moment, and then fades
        }
    }
    return 0;
}

template <typename Take>
void CellFlash::forRowsInSight(const Take &take) const
{
    const int first = m_view->rowAt(0);
    if (first < 0)
        return;
    const int below = m_view->rowAt(m_view->viewport()->height() - 1);
    const int last = below < 0 ? m_model->rowCount() - 1 : below;
    for (int row = first; row <= last; ++row)
        take(row);
}

QStringList CellFlash::textsOf(int row) const
{
    QStringList texts;
    for (int column = 0; column < m_model->columnCount(); ++column)
        texts.append(
            m_view->isColumnHidden(column) ? QString()
                                           : m_model->index(row, column).data().toString());
    return texts;
}

void CellFlash::remember()
{
    m_before.clear();
    const bool isSeen = m_view->isVisible() && !m_view->window()->isMinimized();
    if (!isSeen || !m_motion.isWanted(m_view))
        return;
    forRowsInSight([this](int row) { m_before.insert(m_model->keyAt(row), textsOf(row)); });
}

void CellFlash::compare()
{
    const QHash<TrainingKey, QStringList> before = std::exchange(m_before, {});
    if (before.isEmpty())
        return;
    const qint64 end = m_clock.elapsed() + duration.count();
    forRowsInSight([&](int row) {
        const auto found = before.constFind(m_model->keyAt(row));
        if (found == before.cend())
            return;
        const QStringList texts = textsOf(row);
        for (int column = 0; column < int(texts.size()); ++column) {
            if (texts.at(column) == found->at(column))
                continue;
            const QModelIndex index = m_model->index(row, column);
            std::erase_if(m_cells, [&index](const Cell &cell) { return cell.index == index; });
            if (m_cells.size() < mostCells)
                m_cells.push_back({.index = index, .end = end});
        }
    });
    if (m_cells.empty())
        return;
    updateCells();
    m_timer.start();
}

void CellFlash::fade()
{
    updateCells();
    const qint64 now = m_clock.elapsed();
    std::erase_if(m_cells, [now](const Cell &cell) { return cell.end <= now; });
    if (m_cells.empty())
        m_timer.stop();
}

void CellFlash::updateCells() const
{
    for (const Cell &cell : m_cells) {
        if (cell.index.isValid())
            m_view->update(cell.index);
    }
}
