// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knownvalues.h"

#include "core/exactnumber.h"
#include "core/hpoptions.h"
#include "core/traininglist.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostTexts = 300;

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

// Texts by themselves, of which those count that contain what was typed.
class Texts
{
public:
    explicit Texts(const QString &typed)
        : m_typed(typed)
    {
    }

    void count(const QString &text, int rows)
    {
        if (text.isEmpty() || rows == 0 || !text.contains(m_typed, Qt::CaseInsensitive))
            return;
        const auto known = m_counts.find(text);
        if (known != m_counts.end())
            known->second += rows;
        else if (!isFull())
            m_counts.emplace(text, rows);
    }
    bool isFull() const { return m_counts.size() >= mostTexts; }
    void addTo(QList<KnownValue> &values) const
    {
        for (const auto &[text, count] : m_counts)
            add(values, text, count);
    }

private:
    QString m_typed;
    std::map<QString, int> m_counts;
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

void addOptionValues(QList<KnownValue> &values, const TrainingList &list, const QString &option)
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
    for (const auto &[key, known] : found)
        values.append(known);
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
    Texts texts(typed);
    if (field == QuestionField::Version) {
        for (int row = 0; row < list.size() && !texts.isFull(); ++row)
            texts.count(list.version(row).toString(), 1);
    } else if (field == QuestionField::Description) {
        const TextPool &pool = list.descriptionPool();
        const std::vector<int> counts = countsOf(list.descriptions(), pool.size());
        for (std::size_t i = 0; i < counts.size() && !texts.isFull(); ++i)
            texts.count(pool.text(TextPool::Id(i)), counts[i]);
    } else {
        const TextPool &pool = list.servicePool();
        const std::vector<int> counts = countsOf(list.services(), pool.size());
        for (std::size_t i = 0; i < counts.size() && !texts.isFull(); ++i) {
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
            addOptionValues(values, list, option);
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
