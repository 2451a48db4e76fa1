// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trainingfilter.h"

#include "models/trainingtablemodel.h"
#include "wording/apiwords.h"

#include <bit>

using namespace Qt::StringLiterals;

namespace {

bool holds(TrainingFilter::Choice choice, std::optional<bool> value)
{
    return choice == TrainingFilter::Choice::Any ||
        value == (choice == TrainingFilter::Choice::Yes);
}

} // namespace

TrainingMatcher::TrainingMatcher(const TrainingFilter &filter, const TrainingTableModel &model)
    : m_filter(filter)
    , m_model(model)
{
    const QStringList words = filter.text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        m_words.append(QStringMatcher(word, Qt::CaseInsensitive));
}

unsigned TrainingMatcher::failures(const Training &training)
{
    unsigned failed = 0;
    if (!m_filter.types.isEmpty() && !m_filter.types.contains(training.key.type))
        failed |= Type;
    if (!m_filter.statuses.isEmpty() && !m_filter.statuses.contains(training.status))
        failed |= Status;
    if (!holds(m_filter.hpo, training.hpConfig.enabled()))
        failed |= Hpo;
    if (!holds(m_filter.result, training.inference))
        failed |= Result;
    if (m_filter.createdFrom || m_filter.createdBefore) {
        const Timestamp &created = training.created;
        if (!created.isReadable() ||
            (m_filter.createdFrom && created.toMSecsSinceEpoch() < *m_filter.createdFrom) ||
            (m_filter.createdBefore && created.toMSecsSinceEpoch() >= *m_filter.createdBefore))
            failed |= Created;
    }
    // Last, because it is by far the most expensive.
    if (!m_words.isEmpty() && std::popcount(failed) < 2 && !textMatches(training))
        failed |= Text;
    return failed;
}

// One text of all that the row shows, in a buffer that keeps its memory, is quicker to search than
// its parts. A word cannot match across two parts, for it holds no line feed.
bool TrainingMatcher::textMatches(const Training &training)
{
    QString &statusWords = m_statusTexts[training.status];
    if (statusWords.isNull())
        statusWords = statusText(training.status) + u'\n' + training.status.text();
    QString &typeWords = m_typeTexts[training.key.type];
    if (typeWords.isNull())
        typeWords = typeText(training.key.type) + u'\n' + training.key.type.text();
    QString &serviceWords = m_serviceTexts[training.key.serviceId];
    if (serviceWords.isNull())
        serviceWords = m_model.serviceName(training.key.serviceId) + u'\n' + training.key.serviceId;

    m_rowText.resize(0);
    m_rowText += training.key.version;
    m_rowText += u'\n';
    m_rowText += training.description;
    m_rowText += u'\n';
    m_rowText += statusWords;
    m_rowText += u'\n';
    m_rowText += typeWords;
    m_rowText += u'\n';
    m_rowText += serviceWords;
    m_rowText += u'\n';
    m_model.timeFormat().append(training.created, m_rowText);
    m_rowText += u'\n';
    m_model.timeFormat().append(training.nextUpdate, m_rowText);

    return std::all_of(m_words.cbegin(), m_words.cend(), [this](const QStringMatcher &word) {
        return word.indexIn(m_rowText) >= 0;
    });
}

void Facets::count(const Training &training, unsigned failures)
{
    if ((failures & ~unsigned(TrainingMatcher::Type)) == 0)
        ++types[training.key.type];
    if ((failures & ~unsigned(TrainingMatcher::Status)) == 0)
        ++statuses[training.status];
}
