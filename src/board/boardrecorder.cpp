// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardrecorder.h"

#include "board/board.h"
#include "storage/history.h"

BoardRecorder::BoardRecorder(Board *board, History *history, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_history(history)
{
    TrainingStore *store = board->trainings();
    connect(
        store, &TrainingStore::aboutToChange, this, [this, store](const TrainingChange &change) {
            for (const auto &[first, last] : change.removals) {
                for (int row = first; row <= last; ++row)
                    m_removed.insert(store->list().key(row));
            }
        });
    connect(store, &TrainingStore::changed, this, &BoardRecorder::collect);
    // Another question, or another account: what goes then has not gone from the service.
    connect(store, &TrainingStore::aboutToClear, this, [this] {
        m_changed.clear();
        m_removed.clear();
    });
    connect(board, &Board::looked, this, &BoardRecorder::record);
    // What was written is lost: all there is, is new to the history.
    connect(history, &History::emptied, this, [this, store] {
        for (int row = 0; row < store->list().size(); ++row)
            m_changed.insert(store->list().key(row));
    });
}

void BoardRecorder::setBoard(const HistoryBoard &board)
{
    m_boardInHistory = board;
    m_changed.clear();
    m_removed.clear();
}

void BoardRecorder::collect(const TrainingChange &change)
{
    if (m_boardInHistory.accountId.isEmpty())
        return;
    const TrainingList &list = m_board->trainings()->list();
    for (const QList<TrainingChange::Range> &ranges : {change.insertions, change.changes}) {
        for (const auto &[first, last] : ranges) {
            for (int row = first; row <= last; ++row)
                m_changed.insert(list.key(row));
        }
    }
}

void BoardRecorder::record(const QStringList &services, const QStringList &wholeServices)
{
    if (m_boardInHistory.accountId.isEmpty())
        return;
    const TrainingStore *store = m_board->trainings();
    HistoryLook look;
    look.board = m_boardInHistory;
    look.moment = m_board->state().updatedAt;
    look.services = services;
    look.wholeServices = wholeServices;
    // In the order of the list, whose JSON is unpacked page by page.
    const TrainingList &list = store->list();
    for (int row = 0; row < list.size() && !m_changed.isEmpty(); ++row) {
        const TrainingKey key = list.key(row);
        if (!m_changed.remove(key))
            continue;
        m_removed.remove(key); // and came back
        look.changed.append(
            {.key = key,
             .status = list.status(row),
             .created = list.createdMoments().at(row),
             .json = list.json(row)});
    }
    m_changed.clear();
    for (const TrainingKey &key : std::exchange(m_removed, {})) {
        if (store->absence(key) == TrainingStore::Absence::Gone)
            look.gone.append(key);
    }
    m_history->record(look);
}
