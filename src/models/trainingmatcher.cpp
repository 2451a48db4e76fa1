// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trainingmatcher.h"

#include "models/trainingtablemodel.h"
#include "wording/apiwords.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace {

// The characters that TimeFormat::text() consists of.
bool mayBeInDate(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'-' || c == u':';
    });
}

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
    for (const TextFinder &finder : wordFinders(
             filter.text, filter.textIsOpen ? TextFinder::Ending::Open : TextFinder::Ending::Whole))
        m_words.push_back({.finder = finder, .mayBeInDate = mayBeInDate(finder.word())});
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
    if (!m_words.empty() && std::popcount(failed) < 2 && !textMatches(training))
        failed |= Text;
    return failed;
}

// Each word may stand anywhere in the row. Status, type and service, which many rows share, are
// searched once for all of them; dates only for words that can be in one.
bool TrainingMatcher::textMatches(const Training &training)
{
    const Found &inStatus = foundIn(training.status);
    const Found &inType = foundIn(training.key.type);
    const Found &inService = foundInService(training.key.serviceId);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const Word &word = m_words[i];
        const bool found = inStatus[i] || inType[i] || inService[i] ||
            word.finder.isIn(training.description) || word.finder.isIn(training.key.version) ||
            dateHas(word, training.created) || dateHas(word, training.nextUpdate);
        if (!found)
            return false;
    }
    return true;
}

bool TrainingMatcher::dateHas(const Word &word, const Timestamp &timestamp)
{
    if (timestamp.isAbsent() || (timestamp.isReadable() && !word.mayBeInDate))
        return false;
    m_date.resize(0);
    m_model.timeFormat().append(timestamp, m_date);
    return word.finder.isIn(m_date);
}

TrainingMatcher::Found TrainingMatcher::found(const QString &text) const
{
    Found found;
    for (const Word &word : m_words)
        found.push_back(word.finder.isIn(text));
    return found;
}

// As it is worded, and as the API spells it. No word stands across both, for none holds a line
// feed.
const TrainingMatcher::Found &TrainingMatcher::foundIn(const TrainingStatus &status)
{
    Found &found = m_statuses[status];
    if (found.empty())
        found = this->found(statusText(status) + u'\n' + status.text());
    return found;
}

const TrainingMatcher::Found &TrainingMatcher::foundIn(const TrainingType &type)
{
    Found &found = m_types[type];
    if (found.empty())
        found = this->found(typeText(type) + u'\n' + type.text());
    return found;
}

const TrainingMatcher::Found &TrainingMatcher::foundInService(const QString &serviceId)
{
    Found &found = m_services[serviceId];
    if (found.empty())
        found = this->found(m_model.serviceName(serviceId) + u'\n' + serviceId);
    return found;
}
