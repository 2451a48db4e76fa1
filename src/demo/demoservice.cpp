// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoservice.h"

#include "demo/demojson.h"
#include "demo/demorandom.h"
#include "demo/demotime.h"

#include <QByteArrayList>
#include <QStringBuilder>

#include <algorithm>
#include <iterator>
#include <utility>

namespace {

using Type = DemoTraining::Type;
using Status = DemoTraining::Status;

// Update cycles are counted from three in the morning in Korea.
constexpr qint64 cycleStart = 3 * msPerHour;

QByteArray tail(const DemoPage &page)
{
    return "],\"offset\":" + QByteArray::number(page.offset) +
        ",\"limit\":" + QByteArray::number(page.limit) + '}';
}

} // namespace

DemoService::DemoService(const DemoServiceSpec &spec, qint64 start, DemoRandom &random)
    : m_spec(spec)
    , m_id(random.identifier())
    , m_created(
          koreanMidnight(start - spec.ageDays * msPerDay) + 10 * msPerHour +
          random.between(0, 8 * msPerHour))
{
    for (QByteArray &id : m_datasetIds)
        id = random.identifier();
}

void DemoService::add(DemoTraining training)
{
    Q_ASSERT(m_trainings.empty() || m_trainings.back().facts().created <= training.facts().created);
    const qint64 settled = training.steps().back().at;
    m_allSettled.push_back(m_allSettled.empty() ? settled : std::max(m_allSettled.back(), settled));
    m_trainings.push_back(std::move(training));
}

void DemoService::add(std::vector<DemoTraining> trainings)
{
    for (DemoTraining &training : trainings)
        add(std::move(training));
}

qsizetype DemoService::visibleCount(qint64 now) const
{
    const auto end = std::upper_bound(
        m_trainings.begin(), m_trainings.end(), now,
        [](qint64 moment, const DemoTraining &training) {
            return moment < training.facts().created;
        });
    return std::distance(m_trainings.begin(), end);
}

qsizetype DemoService::settledCount(qint64 now) const
{
    const auto end = std::upper_bound(m_allSettled.begin(), m_allSettled.end(), now);
    return std::distance(m_allSettled.begin(), end);
}

DemoService::Latest DemoService::latest(qint64 now) const
{
    Latest found{};
    int missing = DemoTraining::typeCount;
    for (qsizetype i = visibleCount(now) - 1; i >= 0 && missing > 0; --i) {
        const DemoTraining *&place = found[size_t(m_trainings[size_t(i)].facts().type)];
        if (!place) {
            place = &m_trainings[size_t(i)];
            --missing;
        }
    }
    return found;
}

std::vector<const DemoTraining *> DemoService::recent(qint64 now) const
{
    std::vector<const DemoTraining *> list;
    for (const DemoTraining *training : latest(now)) {
        if (training)
            list.push_back(training);
    }
    std::sort(list.begin(), list.end(), [](const DemoTraining *a, const DemoTraining *b) {
        return a > b; // neighbours in one vector, the newest at its end
    });
    return list;
}

QByteArray DemoService::status(qint64 now) const
{
    if (m_spec.access == DemoServiceSpec::Access::Deleted)
        return "deleted";
    if (!m_spec.hasDatasets)
        return "datasetRequired";

    bool requesting = false;
    bool learning = false;
    for (qsizetype i = settledCount(now), count = visibleCount(now); i < count; ++i) {
        const DemoTraining &training = m_trainings[size_t(i)];
        if (training.isMoving(now))
            (training.status(now) == Status::Requesting ? requesting : learning) = true;
    }
    if (m_spec.intervalHours > 0)
        return learning || requesting ? "scheduledLearning" : "scheduled";
    if (learning)
        return "learning";
    return requesting ? "requestLearning" : "learnable";
}

qint64 DemoService::updated(qint64 now) const
{
    qint64 moment = m_created + 46 * msPerMinute;
    if (const qsizetype settled = settledCount(now); settled > 0)
        moment = std::max(moment, m_allSettled[size_t(settled - 1)]);
    for (qsizetype i = settledCount(now), count = visibleCount(now); i < count; ++i)
        moment = std::max(moment, m_trainings[size_t(i)].lastChange(now));
    return moment;
}

qint64 DemoService::nextUpdate(qint64 now) const
{
    const qint64 cycle = m_spec.intervalHours * msPerHour;
    const qint64 base = koreanMidnight(now) - msPerDay + cycleStart;
    return base + ((now - base) / cycle + 1) * cycle;
}

QByteArray DemoService::row(qint64 now) const
{
    const bool denied = m_spec.access == DemoServiceSpec::Access::Denied;
    return '{' + jsonField("serviceId", m_id) + ',' + jsonField("name", m_spec.name) + ',' +
        jsonField("status", status(now)) + ',' + jsonField("createdDate", koreanText(m_created)) +
        ',' + jsonField("updatedDate", koreanText(updated(now))) + ',' +
        jsonField("actionName", "View/getServiceDetail") + ',' +
        jsonField("permission", denied ? "Deny" : "Allow") + '}';
}

QByteArray DemoService::datasets() const
{
    static constexpr const char *types[] = {"user", "item", "interaction"};
    if (!m_spec.hasDatasets)
        return "[]";
    // Names of data sets are no longer than those of services: its first word has to do.
    const QByteArray shop = QByteArray(m_spec.name).replace('_', '-').split('-').constFirst();
    QByteArray text = "[";
    for (size_t i = 0; i < m_datasetIds.size(); ++i) {
        const qint64 created = m_created - qint64(3 - i) * 4 * msPerMinute;
        text += QByteArray(i > 0 ? ",{" : "{") + jsonField("datasetId", m_datasetIds[i]) + ',' +
            jsonField("type", types[i]) + ',' + jsonField("name", shop + '-' + types[i]) + ',' +
            jsonField("schemaName", QByteArray(types[i]).toUpper() + "_ID") + ',' +
            jsonField("status", "learnable") + ',' + jsonField("createdDate", koreanText(created)) +
            ',' + jsonField("updatedDate", koreanText(created + 17558)) + '}';
    }
    return text + ']';
}

QByteArray DemoService::infers(qint64 now) const
{
    std::array<const DemoTraining *, DemoTraining::typeCount> serving{};
    int missing = DemoTraining::typeCount;
    for (qsizetype i = visibleCount(now) - 1; i >= 0 && missing > 0; --i) {
        const DemoTraining &training = m_trainings[size_t(i)];
        const DemoTraining *&place = serving[size_t(training.facts().type)];
        if (!place && training.hasInference(now)) {
            place = &training;
            --missing;
        }
    }
    QByteArray text;
    for (const DemoTraining *training : serving) {
        if (!training)
            continue;
        const qint64 done = training->lastChange(now);
        const qint64 rows = 4000 + training->facts().created % 90000;
        text += QByteArray(text.isEmpty() ? "{" : ",{") +
            jsonField("dataType", DemoTraining::word(training->facts().type)) + ',' +
            jsonField("trainVersion", training->facts().version) + ',' +
            jsonField("status", "enable") + ",\"rowCount\":" + QByteArray::number(rows) + ',' +
            jsonField("createdDate", koreanText(done - 2242)) + ',' +
            jsonField("updatedDate", koreanText(done - 35)) + '}';
    }
    return '[' + text + ']';
}

QByteArray DemoService::detail(qint64 now) const
{
    const qsizetype count = visibleCount(now);
    const QByteArray hpConfig = count > 0 ? m_trainings[size_t(count - 1)].facts().hpConfig
                                          : QByteArray(R"({"is_enabled":false})");
    QByteArray text = '{' + jsonField("serviceId", m_id) + ',' + jsonField("name", m_spec.name) +
        ',' + jsonField("description", m_spec.description) + ',' +
        jsonField("status", status(now)) + ",\"datasets\":" + datasets() +
        ",\"hpConfig\":" + hpConfig + ",\"infers\":" + infers(now) + ',' +
        jsonField("createdDate", koreanText(m_created)) + ',' +
        jsonField("updatedDate", koreanText(updated(now))) + ',' +
        jsonField("type", m_spec.intervalHours > 0 ? "interval" : "batch");
    if (m_spec.intervalHours > 0) {
        const qint64 scheduled = koreanMidnight(m_created) + msPerDay + cycleStart;
        text += ',' +
            jsonField("learningInterval", "hour" + QByteArray::number(m_spec.intervalHours)) + ',' +
            jsonField("scheduledDate", koreanText(scheduled));
    }
    return text + '}';
}

QByteArray DemoService::trainings(qint64 now, const DemoPage &page) const
{
    const std::vector<const DemoTraining *> newest = recent(now);
    const auto json = [&](const DemoTraining &training) {
        const bool scheduled = m_spec.intervalHours > 0 &&
            std::find(newest.begin(), newest.end(), &training) != newest.end();
        return training.json(now, scheduled ? nextUpdate(now) : 0);
    };
    const qsizetype count = page.recentOnly ? qsizetype(newest.size()) : visibleCount(now);
    const qsizetype end = std::min(count, qsizetype(page.offset) + page.limit);
    QByteArray text = "{\"trains\":[";
    text.reserve(64 + 400 * std::max<qsizetype>(end - page.offset, 0));
    for (qsizetype i = page.offset; i < end; ++i) {
        if (i > page.offset)
            text += ',';
        text += json(page.recentOnly ? *newest[size_t(i)] : m_trainings[size_t(count - 1 - i)]);
    }
    return text + tail(page);
}

QByteArray
DemoService::training(const QByteArray &type, const QByteArray &version, qint64 now) const
{
    for (qsizetype i = visibleCount(now) - 1; i >= 0; --i) {
        const DemoTraining &training = m_trainings[size_t(i)];
        if (training.facts().version == version &&
            DemoTraining::word(training.facts().type) == type)
            return training.json(now);
    }
    return {};
}
