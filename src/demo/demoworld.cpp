// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoworld.h"

#include "demo/demohistory.h"
#include "demo/demohpconfig.h"
#include "demo/demolife.h"
#include "demo/demorandom.h"
#include "demo/demotime.h"

#include <QStringBuilder>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

// Trainings are numbered; those below zero were requested before the start and are under way then.
// With these times the first is always requesting, the second waiting and the fourth learning.
constexpr int firstBirth = -5;
constexpr int lastBirth = 7 * 24 * 3600 / 27;
constexpr qint64 birthInterval = 27 * msPerSecond;

// The past ends where even the slowest of those under way had not been requested yet.
constexpr qint64 quietTime = 30 * msPerMinute;

// Streams of random numbers: services take the low numbers.
constexpr quint64 birthStream = 1'000'000;
constexpr quint64 timeStream = 2'000'000;
constexpr quint64 serviceStream = 3'000'000;

double usableSpeed(double speed)
{
    return speed > 0 ? std::clamp(speed, 0.1, 1000.0) : 1.0;
}

TrainingPast pastOf(const DemoTraining &training, qint64 until)
{
    const DemoTraining::Facts &facts = training.facts();
    TrainingPast past{
        .key = {
            .serviceId = QString::fromLatin1(facts.serviceId),
            .type = TrainingType::fromText(QString::fromLatin1(DemoTraining::word(facts.type))),
            .version = QString::fromLatin1(facts.version)}};
    for (const DemoTraining::Step &step : training.steps()) {
        if (step.at <= until)
            past.steps.append(
                {step.at,
                 TrainingStatus::fromText(QString::fromLatin1(DemoTraining::word(step.status)))});
    }
    return past;
}

} // namespace

DemoWorld::DemoWorld(quint32 seed, qint64 start, double speed)
    : m_seed(seed)
    , m_start(start)
    , m_still(!(speed > 0))
    , m_speed(usableSpeed(speed))
    , m_nextBirth(firstBirth)
{
    const std::vector<DemoServiceSpec> &specs = demoServiceSpecs();
    for (size_t i = 0; i < specs.size(); ++i) {
        if (specs[i].share > 0)
            m_busy.push_back(i);
    }
    m_services.reserve(specs.size());
    for (size_t i = 0; i < specs.size(); ++i) {
        int underWay = 0;
        for (int number = firstBirth; number < 0; ++number)
            underWay += birthService(number) == i ? 1 : 0;
        DemoRandom random(seed, i);
        DemoService service(specs[i], start, random);
        const int past = std::max(specs[i].trainings - underWay, 0);
        service.add(demoHistory(service.id(), past, start - quietTime, random));
        m_services.push_back(std::move(service));
    }
}

qint64 DemoWorld::scaled(qint64 duration) const
{
    return std::llround(double(duration) / m_speed);
}

size_t DemoWorld::birthService(int number) const
{
    if (number < 0) // one after the other, so that something moves in each of them at the start
        return m_busy[size_t(-number - 1) % m_busy.size()];
    int left = DemoRandom(m_seed, serviceStream + quint64(number)).below(100);
    for (const size_t service : m_busy) {
        left -= demoServiceSpecs()[service].share;
        if (left < 0)
            return service;
    }
    return m_busy.back();
}

qint64 DemoWorld::birthTime(int number) const
{
    DemoRandom random(m_seed, timeStream + quint64(number - firstBirth));
    const qint64 jitter = random.between(msPerSecond, 5 * msPerSecond);
    return m_start + scaled(number * birthInterval + jitter);
}

DemoTraining DemoWorld::birth(int number) const
{
    DemoRandom random(m_seed, birthStream + quint64(number - firstBirth));
    const auto type = DemoTraining::Type(random.below(DemoTraining::typeCount));
    const qint64 created = birthTime(number);
    const DemoPace pace{
        .requesting = scaled(random.between(30 * msPerSecond, 40 * msPerSecond)),
        .waiting = scaled(random.between(40 * msPerSecond, 55 * msPerSecond)),
        .learning = scaled(random.between(50 * msPerSecond, 60 * msPerSecond)),
        .stopping = scaled(random.between(15 * msPerSecond, 25 * msPerSecond))};
    const DemoOutcome outcome = number < 0 ? DemoOutcome::Completed : demoOutcome(random, 65);
    DemoTraining::Facts facts{
        .serviceId = m_services[birthService(number)].id(),
        .type = type,
        .hpConfig = demoHpConfig(type, random),
        .version = random.identifier(),
        .description = demoDescription(random),
        .created = created};
    return DemoTraining(std::move(facts), demoLife(created, outcome, pace));
}

qint64 DemoWorld::advance(qint64 now) const
{
    const qint64 moment = m_still ? m_start : std::max(now, m_start);
    while (m_nextBirth < lastBirth && birthTime(m_nextBirth) <= moment) {
        m_services[birthService(m_nextBirth)].add(birth(m_nextBirth));
        ++m_nextBirth;
    }
    return moment;
}

QList<TrainingPast> DemoWorld::past() const
{
    const std::lock_guard lock(m_mutex);
    const qint64 start = advance(m_start);
    QList<TrainingPast> past;
    for (const DemoService &service : m_services) {
        for (const DemoTraining &training : service.trainings())
            past.append(pastOf(training, start));
    }
    past.removeIf([](const TrainingPast &training) { return training.steps.isEmpty(); });
    return past;
}

const DemoService *DemoWorld::find(const QByteArray &serviceId) const
{
    const auto found = std::find_if(
        m_services.begin(), m_services.end(),
        [&serviceId](const DemoService &service) { return service.id() == serviceId; });
    return found == m_services.end() ? nullptr : &*found;
}

std::optional<DemoServiceSpec::Access> DemoWorld::access(const QByteArray &serviceId) const
{
    const std::lock_guard lock(m_mutex);
    const DemoService *service = find(serviceId);
    return service ? std::optional(service->spec().access) : std::nullopt;
}

QByteArray DemoWorld::services(qint64 now, const DemoPage &page) const
{
    const std::lock_guard lock(m_mutex);
    const qint64 moment = advance(now);
    QByteArray rows;
    const qint64 end = std::min(qint64(m_services.size()), qint64(page.offset) + page.limit);
    for (qint64 i = page.offset; i < end; ++i)
        rows += (rows.isEmpty() ? "" : ",") + m_services[size_t(i)].row(moment);
    return "{\"services\":[" + rows + "],\"offset\":" + QByteArray::number(page.offset) +
        ",\"limit\":" + QByteArray::number(page.limit) + '}';
}

QByteArray DemoWorld::service(const QByteArray &serviceId, qint64 now) const
{
    const std::lock_guard lock(m_mutex);
    const qint64 moment = advance(now);
    const DemoService *service = find(serviceId);
    return service ? service->detail(moment) : QByteArray();
}

QByteArray DemoWorld::trainings(const QByteArray &serviceId, qint64 now, const DemoPage &page) const
{
    const std::lock_guard lock(m_mutex);
    const qint64 moment = advance(now);
    const DemoService *service = find(serviceId);
    return service ? service->trainings(moment, page) : QByteArray();
}

QByteArray DemoWorld::training(
    const QByteArray &serviceId, const QByteArray &type, const QByteArray &version,
    qint64 now) const
{
    const std::lock_guard lock(m_mutex);
    const qint64 moment = advance(now);
    const DemoService *service = find(serviceId);
    return service ? service->training(type, version, moment) : QByteArray();
}
