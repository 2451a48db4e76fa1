// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardmemory.h"

#include "api/apiclient.h"
#include "api/json/parsers.h"
#include "board/board.h"
#include "board/boardrecorder.h"
#include "core/workinthread.h"
#include "storage/history.h"

namespace {

constexpr int firstPage = 200; // more than a window shows, and read in no time
constexpr int laterPages = 5000;

// As if the service had sent them.
template <typename Rows, typename JsonOf>
QByteArray bodyOf(const char *name, const Rows &rows, JsonOf jsonOf)
{
    QByteArrayList elements;
    for (const auto &row : rows) {
        if (const QByteArray json = jsonOf(row); !json.isEmpty())
            elements.append(json);
    }
    return QByteArray("{\"") + name + "\":[" + elements.join(',') + "]}";
}

TrainingList readTrainings(
    const QList<RememberedTraining> &trainings, const QSet<QString> &listed,
    const ServiceZone &zone)
{
    const QByteArray body =
        bodyOf("trains", trainings, [&listed](const RememberedTraining &training) {
            const bool isListed = listed.isEmpty() || listed.contains(training.key.serviceId);
            return isListed ? training.json : QByteArray();
        });
    MemoryBudget budget;
    const auto page = trainingsParser(JsonPages::Keep::Compressed, zone)(body, 0, budget);
    return page ? page->rows : TrainingList();
}

QList<Service> readServices(const QList<SeenService> &services, const ServiceZone &zone)
{
    MemoryBudget budget;
    const auto page = servicesParser(zone)(
        bodyOf("services", services, [](const SeenService &service) { return service.json; }), 0,
        budget);
    return page ? page->rows : QList<Service>();
}

} // namespace

BoardMemory::BoardMemory(Board *board, History *history, const BoardRecorder *recorder)
    : m_board(board)
    , m_history(history)
    , m_recorder(recorder)
{
    m_readers.setMaxThreadCount(1);
    connect(board, &Board::askedAnew, this, &BoardMemory::recall);
}

BoardMemory::~BoardMemory()
{
    cancelWork(this);
    m_readers.waitForDone();
}

bool BoardMemory::isWanted(int question) const
{
    return question == m_question && m_board->hasClient() && m_board->state().updatedAt == 0;
}

void BoardMemory::recall()
{
    ++m_question;
    m_listed.clear();
    m_asOf = 0;
    m_haveLatest.clear();
    if (m_recorder->board().accountId.isEmpty() || !m_board->hasClient())
        return;
    recallServices();
    recallTrainings(0);
}

void BoardMemory::recallServices()
{
    const int question = m_question;
    m_history->services(
        m_recorder->board(), this, [this, question](const QList<SeenService> &services) {
            if (!isWanted(question))
                return;
            for (const SeenService &service : services)
                m_listed.insert(service.serviceId);
            if (!m_board->services()->isLoaded())
                m_board->remember(readServices(services, m_board->client()->serviceZone()));
        });
    // As old as the oldest part of it.
    m_history->serviceLooks(
        m_recorder->board(), this, [this, question](const QList<ServiceLooks> &looks) {
            if (!isWanted(question))
                return;
            const QString &chosen = m_board->chosenService();
            for (const ServiceLooks &ofService : looks) {
                const bool isShown = chosen.isEmpty()
                    ? m_listed.isEmpty() || m_listed.contains(ofService.serviceId)
                    : ofService.serviceId == chosen;
                if (isShown && (m_asOf == 0 || ofService.last < m_asOf))
                    m_asOf = ofService.last;
            }
        });
}

void BoardMemory::recallTrainings(int first)
{
    const int question = m_question;
    m_history->trainings(
        m_recorder->board(),
        {.serviceId = m_board->chosenService(),
         .limit = first == 0 ? firstPage : laterPages,
         .offset = first},
        this, [this, question, first](const QList<RememberedTraining> &trainings) {
            if (isWanted(question) && !trainings.isEmpty())
                take(trainings, first);
        });
}

// The newest come first.
QList<RememberedTraining> BoardMemory::latestOfEachType(const QList<RememberedTraining> &trainings)
{
    QList<RememberedTraining> latest;
    for (const RememberedTraining &training : trainings) {
        const std::pair ofType(training.key.serviceId, training.key.type);
        if (m_haveLatest.contains(ofType))
            continue;
        m_haveLatest.insert(ofType);
        latest.append(training);
    }
    return latest;
}

void BoardMemory::take(const QList<RememberedTraining> &trainings, int first)
{
    const int question = m_question;
    const int next = first + int(trainings.size());
    const bool isLast = trainings.size() < (first == 0 ? firstPage : laterPages);
    // No look has come to its end: as old as the oldest of them.
    qint64 seen = trainings.first().lastSeen;
    for (const RememberedTraining &training : trainings)
        seen = qMin(seen, training.lastSeen);
    workInThread(
        m_readers, this,
        [wanted = m_board->recentOnly() ? latestOfEachType(trainings) : trainings,
         listed = m_listed,
         zone = m_board->client()->serviceZone()] { return readTrainings(wanted, listed, zone); },
        [this, question, next, isLast, seen](const TrainingList &list) {
            if (!isWanted(question))
                return;
            m_board->remember(list, m_asOf != 0 ? m_asOf : seen);
            if (!isLast)
                recallTrainings(next);
        });
}
