// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/viewcounts.h"

#include "board/servingstore.h"
#include "core/questionparser.h"
#include "core/questionparts.h"
#include "gui/viewswitcher.h"
#include "models/trainingmatcher.h"
#include "models/trainingtablemodel.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

ViewCounts::ViewCounts(
    const TrainingTableModel *trainings, const ViewSwitcher *views, QObject *parent)
    : QObject(parent)
    , m_trainings(trainings)
    , m_views(views)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms); // a service loads page by page
    m_step.setInterval(0ms);
    connect(&m_soon, &QTimer::timeout, this, [this] { begin(false); });
    connect(&m_step, &QTimer::timeout, this, &ViewCounts::countNext);
    connect(trainings, &TrainingTableModel::mergeEnded, this, &ViewCounts::countSoon);
    connect(trainings, &TrainingTableModel::dataChanged, this, &ViewCounts::countSoon);
    connect(trainings, &TrainingTableModel::modelReset, this, &ViewCounts::countSoon);
    connect(views, &ViewSwitcher::changed, this, &ViewCounts::followViews);
    m_minutes.start(1min); // "the last 24 hours" end now, whenever that is
    connect(&m_minutes, &QTimer::timeout, this, [this] {
        if (!m_step.isActive())
            begin(true);
    });
    followViews();
}

std::optional<int> ViewCounts::of(const QString &view) const
{
    const auto count = m_counts.constFind(view);
    return count == m_counts.cend() ? std::nullopt : std::optional(*count);
}

// Whoever types a question changes no other view.
void ViewCounts::followViews()
{
    const QList<TrainingView> views = m_views->views().all();
    const bool recentOnly = m_views->recentOnly();
    if (views == m_counted && recentOnly == m_countedRecentOnly)
        return;
    m_counted = views;
    m_countedRecentOnly = recentOnly;
    countSoon();
}

void ViewCounts::countSoon()
{
    // Of the service before nothing is told any more.
    if (m_trainings->list().size() == 0 && !std::exchange(m_counts, {}).isEmpty())
        Q_EMIT changed();
    if (!m_soon.isActive())
        m_soon.start();
}

// Others stay as they are where only the time has changed.
void ViewCounts::begin(bool isTimeAlone)
{
    m_isTimeAlone = isTimeAlone;
    m_next = 0;
    m_new = isTimeAlone ? m_counts : QHash<QString, int>();
    m_step.start();
}

void ViewCounts::countNext()
{
    const bool areThere = m_trainings->list().size() > 0; // or nobody knows yet
    while (areThere && m_next < m_counted.size()) {
        const TrainingView &view = m_counted.at(m_next++);
        const auto question = parseQuestion(view.question);
        const bool isLoaded = view.recentOnly == m_countedRecentOnly;
        if (!question || question->isEmpty() || !isLoaded ||
            m_trainings->list().size() > mostRows || (m_isTimeAlone && !dependsOnTime(*question)) ||
            !isKnown(*question))
            continue;
        m_new.insert(view.name, count(*question));
        return; // the others when nothing else is to do
    }
    m_step.stop();
    if (std::exchange(m_counts, m_new) != m_new)
        Q_EMIT changed();
}

// What is served, services tell one after the other.
bool ViewCounts::isKnown(const Question &question) const
{
    if (!asksFor(question, TrainingMark::BeingServed))
        return true;
    const ServingStore *serving = m_trainings->context().serving;
    const TextPool &services = m_trainings->list().servicePool();
    for (TextPool::Id id = 0; serving && id < TextPool::Id(services.size()); ++id) {
        const ServingStore::Serving *ofService = serving->serving(services.text(id));
        if (!ofService || ofService->at == 0)
            return false;
    }
    return serving != nullptr;
}

int ViewCounts::count(const Question &question) const
{
    const TrainingFilter filter{
        .question = question,
        .now = dependsOnTime(question) ? QDateTime::currentMSecsSinceEpoch() : 0};
    TrainingMatcher::Failures failures;
    TrainingMatcher::Counts counts;
    TrainingMatcher(filter, m_trainings->list(), m_trainings->context()).append(failures, counts);
    return int(std::ranges::count(failures, 0));
}
