// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knownvalues.h"

#include "core/exactnumber.h"
#include "core/hpoptions.h"
#include "core/textfinder.h"
#include "core/traininglist.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostTexts = 300; // and numbers

void add(
    QList<KnownValue> &values, QuestionValue::Content content, int count, bool isQuoted = false)
{
    if (count > 0)
        values.append({{.content = std::move(content), .isQuoted = isQuoted}, count});
}

// How many rows have each number.
template <typename Column>
std::vector<int> countsOf(const Column &column, qsizetype poolSize)
{
    std::vector<int> counts(std::size_t(poolSize), 0);
    for (const TextPool::Id id : column) {
        if (id != TextPool::nothing)
            ++counts[id];
    }
    return counts;
}

void addStatuses(QList<KnownValue> &values, const TrainingList &list)
{
    const QList<TrainingStatus> &statuses = list.statusPool().values();
    const std::vector<int> counts = countsOf(list.statuses(), statuses.size());
    std::map<StatusGroup, int> groups;
    for (qsizetype i = 0; i < statuses.size(); ++i) {
        add(values, statuses.at(i), counts[std::size_t(i)]);
        groups[statusGroup(statuses.at(i).known())] += counts[std::size_t(i)];
    }
    for (const auto &[group, count] : groups) {
        if (group != StatusGroup::Unknown)
            add(values, group, count);
    }
}

void addTypes(QList<KnownValue> &values, const TrainingList &list)
{
    const QList<TrainingType> &types = list.typePool().values();
    const std::vector<int> counts = countsOf(list.types(), types.size());
    for (qsizetype i = 0; i < types.size(); ++i)
        add(values, types.at(i), counts[std::size_t(i)]);
}

void addMarks(QList<KnownValue> &values, const RowMarks &marks)
{
    for (const NamedMark &named : trainingMarks) {
        const auto count = std::ranges::count_if(
            marks, [&named](TrainingMarks ofRow) { return ofRow.testFlag(named.mark); });
        add(values, named.mark, int(count));
    }
}

// The most frequent texts of a pool that contain what was typed; of those that are as frequent the
// first ones. There may be one for each training, so few are kept, and what is too rare to be kept
// is not even looked at.
void addTexts(
    QList<KnownValue> &values, const TextPool &pool, const std::vector<int> &counts,
    const TextFinder &typed)
{
    struct Kept
    {
        int count;
        TextPool::Id id;
    };
    const auto isBetter = [](const Kept &one, const Kept &other) {
        return std::pair(-one.count, one.id) < std::pair(-other.count, other.id);
    };
    std::vector<Kept> kept; // a heap with the worst one in front
    for (std::size_t id = 0; id < counts.size(); ++id) {
        const bool isFull = kept.size() == mostTexts;
        if (counts[id] == 0 || (isFull && counts[id] <= kept.front().count))
            continue;
        const QAnyStringView text = pool.at(TextPool::Id(id));
        if (text.isEmpty() || !typed.isIn(text))
            continue;
        if (isFull) {
            std::ranges::pop_heap(kept, isBetter);
            kept.pop_back();
        }
        kept.push_back({counts[id], TextPool::Id(id)});
        std::ranges::push_heap(kept, isBetter);
    }
    std::map<QString, int> sorted;
    for (const Kept &one : kept)
        sorted.emplace(pool.text(one.id), one.count);
    for (const auto &[text, count] : sorted)
        add(values, text, count);
}

// Counts texts that are in no pool yet, if they contain what was typed.
class TextCounts
{
public:
    explicit TextCounts(const TextFinder &typed)
        : m_typed(typed)
    {
    }

    void count(QAnyStringView text, int rows)
    {
        if (!m_typed.isIn(text))
            return;
        const TextPool::Id id = text.visit([this](auto view) { return idOf(view); });
        if (id == m_counts.size())
            m_counts.push_back(0);
        m_counts[id] += rows;
    }
    void addTo(QList<KnownValue> &values) const { addTexts(values, m_pool, m_counts, m_typed); }

private:
    TextPool::Id idOf(QUtf8StringView text)
    {
        return m_pool.insert({text.data(), std::size_t(text.size())});
    }
    TextPool::Id idOf(QStringView text) { return idOf(QUtf8StringView(text.toUtf8())); }
    TextPool::Id idOf(QLatin1StringView text) // of lists of trainings, in which it is ASCII
    {
        return idOf(QUtf8StringView(text.data(), text.size()));
    }

    const TextFinder &m_typed;
    TextPool m_pool;
    std::vector<int> m_counts; // by id
};

void addOptions(QList<KnownValue> &values, const TrainingList &list)
{
    const QHash<QString, int> counts = optionCounts(list);
    QStringList names = counts.keys();
    names.sort();
    for (const QString &name : std::as_const(names))
        add(values, name, counts.value(name));
}

std::optional<QuestionValue> asQuestionValue(const HpValue &value)
{
    switch (value.kind) {
    case HpValue::Kind::Null:
        return QuestionValue{.content = QuestionValue::Nothing()};
    case HpValue::Kind::Boolean:
        return QuestionValue{.content = value.boolean};
    case HpValue::Kind::Integer:
    case HpValue::Kind::Number:
        return QuestionValue{.content = QuestionValue::Number{value.text, value.text.toDouble()}};
    case HpValue::Kind::String:
        return QuestionValue{.content = value.text, .isQuoted = true};
    case HpValue::Kind::Array:
    case HpValue::Kind::Object:
        break;
    }
    return {};
}

// How well it goes on with what was typed: less is better.
int misfit(const QuestionValue &value, const QString &typed)
{
    const auto *number = std::get_if<QuestionValue::Number>(&value.content);
    const auto *asText = std::get_if<QString>(&value.content);
    if (!number && !asText)
        return 0; // there are few of these
    const QString &text = number ? number->text : *asText;
    if (text == typed)
        return 0;
    return text.startsWith(typed, Qt::CaseInsensitive) ? 1
        : text.contains(typed, Qt::CaseInsensitive)    ? 2
                                                       : 3;
}

void addOptionValues(
    QList<KnownValue> &values, const TrainingList &list, const QString &option,
    const QString &typed)
{
    const QList<HpConfig> &configs = list.hpConfigPool().values();
    const std::vector<int> rows = countsOf(list.hpConfigs(), configs.size());
    std::map<std::pair<bool, QString>, KnownValue> found; // 3600.0 and 3600 are one; "8" and 8 two
    for (qsizetype i = 0; i < configs.size(); ++i) {
        const QList<HpOption> &options = configs.at(i).options();
        const auto named = std::ranges::find(options, option, &HpOption::name);
        if (rows[std::size_t(i)] == 0 || named == options.end())
            continue;
        const std::optional<QuestionValue> value = asQuestionValue(named->value);
        if (!value)
            continue;
        const bool isNumber = std::holds_alternative<QuestionValue::Number>(value->content);
        const auto number = isNumber ? ExactNumber::fromText(named->value.text) : std::nullopt;
        KnownValue &known =
            found[{value->isQuoted, number ? number->canonicalText() : named->value.text}];
        if (known.count == 0)
            known.value = *value;
        known.count += rows[std::size_t(i)];
    }
    // Each training may have one of its own.
    std::vector<std::pair<int, const KnownValue *>> sorted;
    sorted.reserve(found.size());
    for (const auto &[key, known] : found)
        sorted.emplace_back(misfit(known.value, typed), &known);
    if (sorted.size() > mostTexts) {
        std::ranges::stable_sort(
            sorted, {}, [](const auto &one) { return std::pair(one.first, -one.second->count); });
        sorted.resize(mostTexts);
    }
    for (const auto &[fit, known] : sorted)
        values.append(*known);
}

void addSwitch(QList<KnownValue> &values, const TrainingList &list, QuestionField field)
{
    std::array<int, 2> counts{};
    if (field == QuestionField::Hpo) {
        const QList<HpConfig> &configs = list.hpConfigPool().values();
        const std::vector<int> rows = countsOf(list.hpConfigs(), configs.size());
        for (qsizetype i = 0; i < configs.size(); ++i) {
            if (const auto on = configs.at(i).enabled())
                counts[*on] += rows[std::size_t(i)];
        }
    } else {
        for (const TrainingList::Inference inference : list.inferences()) {
            if (inference != TrainingList::Inference::Unknown)
                ++counts[inference == TrainingList::Inference::Yes];
        }
    }
    add(values, true, counts[1]);
    add(values, false, counts[0]);
}

void addTexts(
    QList<KnownValue> &values, const TrainingList &list,
    const QHash<QString, QString> &serviceNames, QuestionField field, const QString &typed)
{
    const TextFinder finder(typed);
    if (field == QuestionField::Description) {
        const TextPool &pool = list.descriptionPool();
        addTexts(values, pool, countsOf(list.descriptions(), pool.size()), finder);
        return;
    }
    TextCounts texts(finder);
    if (field == QuestionField::Version) {
        for (int row = 0; row < list.size(); ++row)
            texts.count(list.version(row), 1);
    } else { // two services may have the same name
        const TextPool &pool = list.servicePool();
        const std::vector<int> counts = countsOf(list.services(), pool.size());
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const QString id = pool.text(TextPool::Id(i));
            texts.count(serviceNames.value(id, id), counts[i]);
        }
    }
    texts.addTo(values);
}

} // namespace

QList<KnownValue> knownValues(
    const TrainingList &list, const RowMarks &marks, const QHash<QString, QString> &serviceNames,
    QuestionField field, const QString &option, const QString &typed)
{
    QList<KnownValue> values;
    switch (field) {
    case QuestionField::Status:
        addStatuses(values, list);
        break;
    case QuestionField::Type:
        addTypes(values, list);
        break;
    case QuestionField::Is:
        addMarks(values, marks);
        break;
    case QuestionField::Version:
    case QuestionField::Description:
    case QuestionField::Service:
        addTexts(values, list, serviceNames, field, typed);
        break;
    case QuestionField::Hpo:
    case QuestionField::Result:
        addSwitch(values, list, field);
        break;
    case QuestionField::Hyperparameter:
        if (option.isEmpty())
            addOptions(values, list);
        else
            addOptionValues(values, list, option, typed);
        break;
    case QuestionField::Words:
    case QuestionField::Created:
    case QuestionField::NextUpdate:
    case QuestionField::Took:
    case QuestionField::InState:
        break;
    }
    std::ranges::stable_sort(values, std::ranges::greater(), &KnownValue::count);
    return values;
}
