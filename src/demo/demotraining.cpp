// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demotraining.h"

#include "demo/demojson.h"
#include "demo/demotime.h"

#include <QStringBuilder>

#include <algorithm>
#include <utility>

DemoTraining::DemoTraining(Facts facts, std::vector<Step> steps)
    : m_facts(std::move(facts))
    , m_steps(std::move(steps))
{
    Q_ASSERT(!m_steps.empty());
    Q_ASSERT(std::is_sorted(
        m_steps.begin(), m_steps.end(), [](const Step &a, const Step &b) { return a.at < b.at; }));
}

const DemoTraining::Step &DemoTraining::step(qint64 now) const
{
    const auto next =
        std::find_if(m_steps.begin() + 1, m_steps.end(), [now](const Step &candidate) {
            return candidate.at > now;
        });
    return *std::prev(next);
}

DemoTraining::Status DemoTraining::status(qint64 now) const
{
    return step(now).status;
}

bool DemoTraining::isMoving(qint64 now) const
{
    return now < m_steps.back().at;
}

qint64 DemoTraining::lastChange(qint64 now) const
{
    return step(now).at;
}

bool DemoTraining::hasInference(qint64 now) const
{
    return m_facts.inference && status(now) == Status::Completed;
}

QByteArray DemoTraining::json(qint64 now, qint64 nextUpdate) const
{
    if (isMoving(now) || nextUpdate != 0)
        return assembled(now, nextUpdate);
    if (m_finalText.isEmpty())
        m_finalText = assembled(now, nextUpdate);
    return m_finalText;
}

QByteArray DemoTraining::assembled(qint64 now, qint64 nextUpdate) const
{
    QByteArray text = '{' + jsonField("serviceId", m_facts.serviceId) + ',' +
        jsonField("type", word(m_facts.type)) + ",\"hpConfig\":" + m_facts.hpConfig + ',' +
        jsonField("version", m_facts.version);
    if (!m_facts.description.isNull())
        text += ',' + jsonField("description", m_facts.description);
    text += ',' + jsonField("status", word(status(now))) + ',' +
        jsonField("createdDate", koreanText(m_facts.created));
    if (nextUpdate != 0)
        text += ',' + jsonField("nextUpdateDate", koreanText(nextUpdate));
    return text + ",\"inference\":" + (hasInference(now) ? "true" : "false") + '}';
}

QByteArray DemoTraining::word(Type type)
{
    switch (type) {
    case Type::PersonalRecommend:
        return "personalRecommend";
    case Type::RelatedItem:
        return "relatedItem";
    case Type::Pop:
        return "pop";
    }
    Q_UNREACHABLE();
}

QByteArray DemoTraining::word(Status status)
{
    switch (status) {
    case Status::Ready:
        return "ready";
    case Status::Requesting:
        return "requesting";
    case Status::Waiting:
        return "waiting";
    case Status::Learning:
        return "learning";
    case Status::Stopping:
        return "stopping";
    case Status::Completed:
        return "completed";
    case Status::RequestFailed:
        return "requestFailed";
    case Status::RefinedFailed:
        return "refinedFailed";
    case Status::LearningFailed:
        return "learningFailed";
    }
    Q_UNREACHABLE();
}
