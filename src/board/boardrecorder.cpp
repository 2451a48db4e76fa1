// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardrecorder.h"

#include "board/board.h"
#include "storage/history.h"

#include <algorithm>

BoardRecorder::BoardRecorder(Board *board, History *history, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_history(history)
{
    const TrainingStore *store = board->trainings();
    connect(store, &TrainingStore::aboutToChange, this, &BoardRecorder::noteRemovals);
    connect(store, &TrainingStore::changed, this, &BoardRecorder::follow);
    // Another question, or another account: what goes then has not gone from the service.
    connect(store, &TrainingStore::cleared, this, &BoardRecorder::forget);
    connect(board, &Board::servicesLoaded, this, &BoardRecorder::takeServices);
    connect(board, &Board::looked, this, &BoardRecorder::take);
    connect(history, &History::recorded, this, [this] {
        m_isWriting = false;
        recordNext();
    });
    // What was written is lost: all there is, is new to the history.
    connect(history, &History::emptied, this, [this] {
        m_services.clear();
        takeServices();
        m_isNew.assign(m_isNew.size(), true);
        m_firstNew = 0;
        // The next look may be far away, as while watching is paused.
        if (m_lastSeen) {
            m_seen = m_lastSeen;
            m_isWriting = false;
            recordNext();
        }
    });
}

void BoardRecorder::setBoard(const HistoryBoard &board)
{
    const bool isSame = board == m_boardInHistory;
    m_boardInHistory = board;
    m_services.clear();
    m_listedServices.reset();
    forget();
    m_isNew.assign(std::size_t(m_board->trainings()->list().size()), true);
    if (!isSame)
        Q_EMIT boardChanged();
}

void BoardRecorder::forget()
{
    m_isNew.clear();
    m_firstNew = 0;
    m_removed.clear();
    m_seen.reset();
    m_lastSeen.reset();
}

void BoardRecorder::noteRemovals(const TrainingChange &change)
{
    for (const auto &[first, last] : change.removals) {
        for (int row = first; row <= last; ++row)
            m_removed.insert(m_board->trainings()->list().key(row));
    }
}

void BoardRecorder::takeServices()
{
    QList<SeenService> services;
    for (const Service &service : m_board->services()->services())
        services.append({.serviceId = service.serviceId, .json = service.json});
    if (services == m_services || !m_board->services()->isLoaded())
        return;
    m_services = services;
    m_listedServices = services;
}

// What was remembered is in the history already.
void BoardRecorder::follow(const TrainingChange &change)
{
    const bool isNew = !m_board->isRemembering();
    if (change.removals.isEmpty() && change.changes.isEmpty() && change.insertions.size() == 1 &&
        std::size_t(change.insertions.first().first) == m_isNew.size()) {
        m_isNew.resize(
            m_isNew.size() +
                std::size_t(change.insertions.first().last - change.insertions.first().first + 1),
            isNew);
        return;
    }
    std::vector<bool> stays;
    auto removal = change.removals.cbegin();
    for (int row = 0; row < int(m_isNew.size()); ++row) {
        while (removal != change.removals.cend() && removal->last < row)
            ++removal;
        if (removal == change.removals.cend() || row < removal->first)
            stays.push_back(m_isNew[std::size_t(row)]);
    }
    m_isNew.clear();
    auto kept = stays.cbegin();
    for (const auto &[first, last] : change.insertions) {
        const auto before = std::ptrdiff_t(first) - std::ptrdiff_t(m_isNew.size());
        m_isNew.insert(m_isNew.end(), kept, kept + before);
        kept += before;
        m_isNew.insert(m_isNew.end(), std::size_t(last - first + 1), isNew);
    }
    m_isNew.insert(m_isNew.end(), kept, stays.cend());
    for (const auto &[first, last] : change.changes)
        std::fill(m_isNew.begin() + first, m_isNew.begin() + last + 1, true);
    m_firstNew = 0;
}

void BoardRecorder::take(const QStringList &services, const QStringList &wholeServices)
{
    if (m_boardInHistory.accountId.isEmpty())
        return;
    Seen seen{
        .moment = m_board->state().updatedAt, .services = services, .wholeServices = wholeServices};
    if (m_seen) // which has not been written to its end
        seen.wholeServices += m_seen->wholeServices;
    m_seen = seen;
    m_lastSeen = seen;
    m_isWriting = false; // what could not be written is never told: it is tried with the next look
    recordNext();
}

void BoardRecorder::recordNext()
{
    if (!m_seen || m_isWriting)
        return;
    const TrainingStore *store = m_board->trainings();
    const TrainingList &list = store->list();
    HistoryLook look;
    look.board = m_boardInHistory;
    look.moment = m_seen->moment;
    look.longestGap = m_board->longestGap();
    look.listedServices = std::exchange(m_listedServices, std::nullopt);
    const auto nextNew = [this] {
        while (m_firstNew < m_isNew.size() && !m_isNew[m_firstNew])
            ++m_firstNew;
        return m_firstNew < m_isNew.size();
    };
    while (nextNew() && look.changed.size() < sliceSize) {
        const int row = int(m_firstNew);
        m_isNew[m_firstNew] = false;
        look.changed.append(
            {.key = list.key(row),
             .status = list.status(row),
             .created = list.createdMoments().at(row),
             .json = list.json(row)});
    }
    if (!nextNew()) {
        look.services = m_seen->services;
        look.wholeServices = m_seen->wholeServices;
        m_seen.reset();
        for (const TrainingKey &key : std::exchange(m_removed, {})) {
            if (store->absence(key) == TrainingStore::Absence::Gone && list.find(key) < 0)
                look.gone.append(key);
        }
    }
    m_isWriting = true;
    m_history->record(look);
}
