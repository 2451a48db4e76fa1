// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/servingstore.h"

#include <utility>

namespace {

// In bytes, of the texts of what one service serves. There is one of each type, of about 100 bytes.
constexpr qint64 mostMemory = 100'000;

bool isTooLarge(const ServedTrainings &trainings)
{
    qint64 size = 0;
    for (const ServedTraining &served : trainings.list) {
        size += qint64(sizeof served);
        for (const QString &text :
             {served.type.text(), served.version, served.status, served.rowCount,
              served.created.unreadableText(), served.updated.unreadableText()})
            size += text.size() * qint64(sizeof(QChar));
    }
    return size > mostMemory;
}

ApiError tooLarge(qint64 now)
{
    return {
        .kind = ApiError::Kind::ResponseTooLarge,
        .httpStatus = 200,
        .detail = QStringLiteral("more is served than there is memory for"),
        .failedAt = now};
}

} // namespace

ServingStore::ServingStore(QObject *parent)
    : QObject(parent)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(std::chrono::milliseconds(100));
    connect(&m_moment, &QTimer::timeout, this, &ServingStore::flush);
}

const ServingStore::Serving *ServingStore::serving(const QString &serviceId) const
{
    const auto found = m_servings.constFind(serviceId);
    return found == m_servings.constEnd() ? nullptr : &*found;
}

ServingStore::Answer ServingStore::isServed(const TrainingKey &key) const
{
    const Serving *known = serving(key.serviceId);
    return known ? known->served.isServed(key) : Answer::Unknown;
}

const ServedTraining *ServingStore::find(const TrainingKey &key) const
{
    const Serving *known = serving(key.serviceId);
    return known ? known->served.find(key) : nullptr;
}

QList<TrainingKey> ServingStore::servedKeys() const
{
    QList<TrainingKey> keys;
    for (auto known = m_servings.begin(); known != m_servings.end(); ++known) {
        for (const ServedTraining &served : known->served.list) {
            if (served.isNamed())
                keys.append({known.key(), served.type, served.version});
        }
    }
    return keys;
}

void ServingStore::take(
    const QString &serviceId, const ApiResult<ServiceDetails> &result, qint64 now)
{
    const bool isNew = !m_servings.contains(serviceId);
    Serving &known = m_servings[serviceId];
    const bool hadError = known.error.has_value();
    if (!result || isTooLarge(result->served)) {
        known.error = result ? tooLarge(now) : result.error();
        known.error->response.clear(); // which may be long, and nobody looks into it here
        if (isNew || !hadError)
            note(serviceId);
        return;
    }
    const bool isSame = known.at != 0 && !hadError && known.served == result->served;
    known = {.served = result->served, .at = now};
    if (!isSame)
        note(serviceId);
}

void ServingStore::note(const QString &serviceId)
{
    m_changed.insert(serviceId);
    if (!m_moment.isActive())
        m_moment.start();
}

void ServingStore::flush()
{
    m_moment.stop();
    if (!m_changed.isEmpty())
        Q_EMIT changed(std::exchange(m_changed, {}));
}

void ServingStore::clear()
{
    for (auto known = m_servings.keyBegin(); known != m_servings.keyEnd(); ++known)
        m_changed.insert(*known);
    m_servings.clear();
    flush();
}
