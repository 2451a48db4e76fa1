// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a board makes of the responses that come.
#include "board/board.h"

#include <algorithm>

void Board::takeServices(const FullList<Service> &list, const std::optional<ApiError> &error)
{
    m_state.takeServices(list, error);
    if (m_state.servicesError)
        return;
    m_services.setServices(list.rows);
    Q_EMIT servicesLoaded();
}

void Board::takeLook(const TrainingList &seen, const QList<LookOutcome> &outcomes)
{
    const int question = m_question;
    m_trainings.add(seen);
    if (question != m_question)
        return;
    for (const LookOutcome &outcome : outcomes) {
        m_lists.takeLook(outcome);
        if (outcome.hasNews)
            m_news.append(outcome.serviceId);
    }
    m_state.outcomes = m_lists.outcomes();
    const bool hasCome =
        std::ranges::any_of(outcomes, [](const LookOutcome &outcome) { return !outcome.error; });
    if (hasCome) {
        m_state.updatedAt = m_clock->now();
        updateCounts();
        QStringList seenServices;
        for (const LookOutcome &outcome : outcomes) {
            if (!outcome.error && !outcome.hasNews) // else its whole list is read next
                seenServices.append(outcome.serviceId);
        }
        Q_EMIT looked(seenServices, {});
    }
    endIfDone();
    Q_EMIT stateChanged();
}

void Board::takeTrainings(const TrainingList &trainings, const QList<ServiceOutcome> &outcomes)
{
    m_arrivals.stop();
    // Of the services whose list has not come all stays as it is.
    const QStringList all = m_lists.serviceIds();
    QSet<QString> keep(all.begin(), all.end());
    QStringList came;
    QSet<QString> whole; // only then a training that is missing is no longer there
    const bool hasCome =
        outcomes.isEmpty() || std::ranges::any_of(outcomes, [](const ServiceOutcome &outcome) {
            return outcome.end != ListEnd::Failed;
        });
    for (const ServiceOutcome &outcome : outcomes) {
        m_lists.takeList(outcome, m_clock->now());
        if (outcome.end == ListEnd::Failed)
            continue;
        keep.remove(outcome.serviceId);
        came.append(outcome.serviceId);
        if (outcome.isWhole() && !m_recentOnly)
            whole.insert(outcome.serviceId);
    }
    m_state.outcomes = m_lists.outcomes();
    // If nothing new came, what there is stays as it is; beside it pages of a first picture.
    if (hasCome) {
        const int question = m_question;
        m_trainings.replace(trainings, keep, whole);
        if (question != m_question)
            return;
        m_state.updatedAt = m_clock->now();
        m_remembered.intersect(keep); // the others have come, or are gone
        if (m_remembered.isEmpty())
            m_state.rememberedAt = 0;
        updateCounts();
        const QStringList wholeServices(whole.begin(), whole.end());
        Q_EMIT looked(m_recentOnly ? QStringList() : came, wholeServices);
    } else if (m_state.updatedAt == 0) {
        m_trainings.add(trainings);
    }
    endIfDone();
    Q_EMIT stateChanged();
}

void Board::updateCounts()
{
    QHash<QString, ServiceCounts> counts;
    // Of the latest trainings only they would say nothing, so the last ones grow older.
    if (!m_recentOnly) {
        for (const ServiceOutcome &outcome : m_state.outcomes) {
            if (outcome.end != ListEnd::Failed)
                counts.insert(outcome.serviceId, {.isWhole = outcome.isWhole()});
        }
        countTrainings(counts, m_trainings.list(), m_state.updatedAt);
    }
    m_services.setCounts(counts, m_state.updatedAt);
}

QSet<QString> Board::staleServices() const
{
    QSet<QString> stale = m_remembered;
    if (m_state.servicesError || m_state.wasCancelled) {
        const QStringList all = m_services.readableIds();
        stale.unite(QSet<QString>(all.begin(), all.end()));
        stale.insert(m_chosen); // which the list of services need not know
    }
    stale.unite(m_state.failedServices());
    return stale;
}
