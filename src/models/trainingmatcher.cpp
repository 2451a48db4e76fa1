// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trainingmatcher.h"

#include "wording/apiwords.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace {

using Numbers = QList<TrainingList::Id>;

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

// What many rows share is looked at once: `part` for each value that fails.
template <typename T, typename Holds>
std::vector<quint8> failuresOf(const QList<T> &values, quint8 part, Holds holdsFor)
{
    std::vector<quint8> failures;
    failures.reserve(std::size_t(values.size()));
    for (const T &value : values)
        failures.push_back(holdsFor(value) ? 0 : part);
    return failures;
}

// Whether a word stands in each value that many rows share.
template <typename T, typename TextOf>
std::vector<bool> whereFound(const TextFinder &word, const QList<T> &values, TextOf textOf)
{
    std::vector<bool> found;
    found.reserve(std::size_t(values.size()));
    for (const T &value : values)
        found.push_back(word.isIn(textOf(value)));
    return found;
}

std::vector<bool> whereFound(const TextFinder &word, const TextPool &pool)
{
    std::vector<bool> found;
    found.reserve(std::size_t(pool.size()));
    for (qsizetype id = 0; id < pool.size(); ++id)
        found.push_back(word.isIn(pool.at(TextPool::Id(id))));
    return found;
}

} // namespace

void TrainingMatcher::append(Failures &failures, Counts &counts) const
{
    const auto first = failures.size();
    const auto typeFails =
        failuresOf(m_list.typePool().values(), Type, [this](const TrainingType &type) {
            return m_filter.types.isEmpty() || m_filter.types.contains(type);
        });
    const auto statusFails =
        failuresOf(m_list.statusPool().values(), Status, [this](const TrainingStatus &status) {
            return m_filter.statuses.isEmpty() || m_filter.statuses.contains(status);
        });
    const auto hpoFails =
        failuresOf(m_list.hpConfigPool().values(), Hpo, [this](const HpConfig &config) {
            return holds(m_filter.hpo, config.enabled());
        });
    // In the order of TrainingList::Inference.
    const auto resultFails = failuresOf(
        QList<std::optional<bool>>{false, true, std::nullopt}, Result,
        [this](std::optional<bool> value) { return holds(m_filter.result, value); });

    const Numbers &types = m_list.types();
    const Numbers &statuses = m_list.statuses();
    const Numbers &configs = m_list.hpConfigs();
    const auto &inferences = m_list.inferences();
    failures.resize(std::size_t(m_list.size()));
    for (std::size_t row = first; row < failures.size(); ++row) {
        const auto i = qsizetype(row);
        failures[row] = typeFails[types.at(i)] | statusFails[statuses.at(i)] |
            hpoFails[configs.at(i)] | resultFails[std::size_t(inferences.at(i))];
    }
    if (m_filter.createdFrom || m_filter.createdBefore) {
        const QList<qint64> &moments = m_list.createdMoments();
        // What cannot be read is in no range.
        const qint64 from = m_filter.createdFrom.value_or(Timestamp::unreadable + 1);
        const auto before = m_filter.createdBefore;
        for (std::size_t row = first; row < failures.size(); ++row) {
            const qint64 moment = moments.at(qsizetype(row));
            if (moment <= Timestamp::unreadable || moment < from || (before && moment >= *before))
                failures[row] |= Created;
        }
    }
    if (m_filter.marks) {
        for (std::size_t row = first; row < failures.size(); ++row) {
            if (!(marks(row) & m_filter.marks))
                failures[row] |= Mark;
        }
    }
    matchText(failures, first); // last, because it is by far the most expensive

    counts.types.resize(typeFails.size());
    counts.statuses.resize(statusFails.size());
    for (std::size_t row = first; row < failures.size(); ++row) {
        const auto i = qsizetype(row);
        counts.types[types.at(i)] += int((failures[row] & ~Type) == 0);
        counts.statuses[statuses.at(i)] += int((failures[row] & ~Status) == 0);
    }
    for (std::size_t row = first; row < failures.size(); ++row) {
        const TrainingMarks ofRow = marks(row);
        if (!ofRow || (failures[row] & ~Mark) != 0)
            continue;
        for (std::size_t i = 0; i < trainingMarks.size(); ++i)
            counts.marks[i] += int(ofRow.testFlag(trainingMarks[i].mark));
    }
}

// Each word may stand anywhere in the row. No word stands across two texts that are searched as
// one, for none holds a line feed.
void TrainingMatcher::matchText(Failures &failures, std::size_t first) const
{
    using Ending = TextFinder::Ending;
    for (const TextFinder &word :
         wordFinders(m_filter.text, m_filter.textIsOpen ? Ending::Open : Ending::Whole)) {
        // As it is worded, and as the API spells it.
        const auto inStatus = whereFound(
            word, m_list.statusPool().values(), [](const TrainingStatus &status) -> QString {
                return statusText(status) + u'\n' + status.text();
            });
        const auto inType =
            whereFound(word, m_list.typePool().values(), [](const TrainingType &type) -> QString {
                return typeText(type) + u'\n' + type.text();
            });
        std::vector<bool> inService;
        for (qsizetype id = 0; id < m_list.servicePool().size(); ++id) {
            const QString serviceId = m_list.servicePool().text(TextPool::Id(id));
            inService.push_back(word.isIn(m_context.serviceName(serviceId) + u'\n' + serviceId));
        }
        const auto inDescription = whereFound(word, m_list.descriptionPool());
        const bool isInReadableDates = mayBeInDate(word.word());
        QString date; // kept for its memory
        const auto isInDate = [&](qint64 moment, const auto &timestamp) {
            if (moment == Timestamp::absent ||
                (moment != Timestamp::unreadable && !isInReadableDates))
                return false;
            date.resize(0);
            m_context.timeFormat.append(timestamp(), date);
            return word.isIn(QStringView(date));
        };
        for (std::size_t i = first; i < failures.size(); ++i) {
            if ((failures[i] & Text) != 0 || std::popcount(failures[i]) > 1)
                continue;
            const int row = int(i);
            const TrainingList::Id description = m_list.descriptions().at(row);
            const bool isFound = inStatus[m_list.statuses().at(row)] ||
                inType[m_list.types().at(row)] || inService[m_list.services().at(row)] ||
                (description != TrainingList::none && inDescription[description]) ||
                word.isIn(m_list.version(row)) ||
                isInDate(m_list.createdMoments().at(row), [&] { return m_list.created(row); }) ||
                isInDate(m_list.nextUpdateMoments().at(row),
                         [&] { return m_list.nextUpdate(row); });
            if (!isFound)
                failures[i] |= Text;
        }
    }
}

Facets TrainingMatcher::facets(const Counts &counts) const
{
    Facets facets;
    for (std::size_t id = 0; id < counts.types.size(); ++id) {
        if (counts.types[id] > 0)
            facets.types[m_list.typePool().at(TextPool::Id(id))] += counts.types[id];
    }
    for (std::size_t id = 0; id < counts.statuses.size(); ++id) {
        if (counts.statuses[id] > 0)
            facets.statuses[m_list.statusPool().at(TextPool::Id(id))] += counts.statuses[id];
    }
    for (std::size_t i = 0; i < trainingMarks.size(); ++i) {
        if (counts.marks[i] > 0)
            facets.marks[trainingMarks[i].mark] = counts.marks[i];
    }
    return facets;
}
