// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/viewcounts.h"

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
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_next = 0;
        m_new.clear();
        m_step.start();
    });
    connect(&m_step, &QTimer::timeout, this, &ViewCounts::countNext);
    connect(trainings, &TrainingTableModel::mergeEnded, this, &ViewCounts::countSoon);
    connect(trainings, &TrainingTableModel::dataChanged, this, &ViewCounts::countSoon);
    connect(trainings, &TrainingTableModel::modelReset, this, &ViewCounts::countSoon);
    connect(views, &ViewSwitcher::changed, this, &ViewCounts::followViews);
    m_minutes.start(1min); // "the last 24 hours" end now, whenever that is
    connect(&m_minutes, &QTimer::timeout, this, &ViewCounts::countSoon);
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
    const bool recentOnly = m_views->shown().recentOnly;
    if (views == m_counted && recentOnly == m_countedRecentOnly)
        return;
    m_counted = views;
    m_countedRecentOnly = recentOnly;
    countSoon();
}

void ViewCounts::countSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void ViewCounts::countNext()
{
    if (m_next < m_counted.size()) {
        const TrainingView &view = m_counted.at(m_next++);
        if (const auto count = this->count(view.question, view.recentOnly))
            m_new.insert(view.name, *count);
        return;
    }
    m_step.stop();
    if (std::exchange(m_counts, m_new) != m_new)
        Q_EMIT changed();
}

std::optional<int> ViewCounts::count(const QString &text, bool recentOnly) const
{
    const auto question = parseQuestion(text);
    const bool isLoaded = recentOnly == m_countedRecentOnly;
    if (!question || question->isEmpty() || !isLoaded || m_trainings->list().size() > mostRows)
        return {};
    const TrainingFilter filter{
        .question = *question,
        .now = dependsOnTime(*question) ? QDateTime::currentMSecsSinceEpoch() : 0};
    TrainingMatcher::Failures failures;
    TrainingMatcher::Counts counts;
    TrainingMatcher(filter, m_trainings->list(), m_trainings->context()).append(failures, counts);
    return int(std::ranges::count(failures, 0));
}
