// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questioncompletion.h"

#include "core/fuzzymatch.h"
#include "core/questionfields.h"
#include "core/questiontext.h"
#include "core/questionvalues.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = QuestionPlace::Kind;
using Comparison = QuestionTerm::Comparison;

QString textOf(const QuestionTerm &term)
{
    return questionText({.kind = Question::Kind::Term, .term = term});
}

// "status:"; of a hyperparameter "hp.name:".
QString beginningOf(const QuestionPlace &place)
{
    if (place.field != QuestionField::Hyperparameter)
        return QString(questionFieldName(place.field) + u':');
    const QuestionTerm there{
        .field = place.field, .option = place.option, .comparison = Comparison::Present};
    return QString(textOf(there) + u':');
}

// What one writes often of times, which no two trainings have in common.
QStringList usualTexts(QuestionField field)
{
    switch (field) {
    case QuestionField::Created:
        return {u"<24h"_s, u"<7d"_s, u"<4w"_s, u"today"_s, u"yesterday"_s};
    case QuestionField::NextUpdate:
        return {u"<12h"_s, u"<1d"_s, u"<7d"_s, u"today"_s};
    case QuestionField::Took:
    case QuestionField::InState:
        return {u">30m"_s, u">2h"_s, u">1d"_s, u"<10m"_s};
    default:
        return {};
    }
}

// How well a candidate fits: less is better. Nothing when it does not fit.
std::optional<int> misfit(const QString &name, const QString &typed, bool mayBeFuzzy)
{
    if (name.startsWith(typed, Qt::CaseInsensitive))
        return 0;
    if (name.contains(typed, Qt::CaseInsensitive))
        return 1;
    constexpr int worst = 1'000'000;
    const std::optional<int> score = mayBeFuzzy ? fuzzyScore(typed, name) : std::nullopt;
    return score ? std::optional(worst - std::min(*score, worst - 2)) : std::nullopt;
}

class Completer
{
public:
    Completer(
        const QuestionPlace &place, const KnownValuesOf &valuesOf,
        const QList<QuestionTerm> &recent, const QStringList &documented)
        : m_place(place)
        , m_valuesOf(valuesOf)
        , m_recent(recent)
        , m_documented(documented)
    {
    }

    QList<QuestionCandidate> candidates()
    {
        switch (m_place.kind) {
        case Kind::Nothing:
            return {};
        case Kind::Field:
            addFields();
            break;
        case Kind::Option:
            addOptions();
            break;
        case Kind::Value:
            if (m_place.isCompared && !hasOrder(m_place.field))
                return {};
            addValues();
            addUsualTexts();
            break;
        }
        std::ranges::stable_sort(
            m_found, {}, [](const Found &one) { return std::pair(one.misfit, one.lastUsed); });
        QList<QuestionCandidate> candidates;
        for (Found &one : m_found)
            candidates.append(std::move(one.candidate));
        return candidates;
    }

private:
    struct Found
    {
        QuestionCandidate candidate;
        int misfit;
        qsizetype lastUsed;
    };

    void
    add(QuestionCandidate candidate, const QString &name, qsizetype lastUsed,
        bool mayBeFuzzy = false)
    {
        const std::optional<int> fit = misfit(name, m_place.typed, mayBeFuzzy);
        const bool isComplete = candidate.text.compare(m_place.typed, Qt::CaseInsensitive) == 0;
        if (fit && !isComplete)
            m_found.append({std::move(candidate), *fit, lastUsed});
    }

    template <typename IsIt>
    qsizetype lastUsed(IsIt isIt) const
    {
        return std::ranges::find_if(m_recent, isIt) - m_recent.begin();
    }

    void addFields()
    {
        QList<QuestionField> fields;
        const QStringList names = questionFieldNames();
        for (const QString &name : names) {
            const QuestionField field = questionField(name).value_or(QuestionField::Hyperparameter);
            const bool isOption = field == QuestionField::Hyperparameter;
            if (!name.startsWith(m_place.typed, Qt::CaseInsensitive))
                continue; // a word, and none of ours
            add({.kind = QuestionCandidate::Kind::Field,
                 .text = isOption ? name : QString(name + u':'),
                 .field = field},
                name, lastUsed([field](const QuestionTerm &term) { return term.field == field; }));
        }
    }

    void addOptions()
    {
        const QList<KnownValue> names = m_valuesOf
            ? m_valuesOf(QuestionField::Hyperparameter, {}, m_place.typed)
            : QList<KnownValue>();
        QSet<QString> known;
        for (const KnownValue &one : names) {
            const QString name = std::get<QString>(one.value.content);
            known.insert(name);
            addOption(name, one.count);
        }
        for (const QString &name : m_documented) {
            if (!known.contains(name))
                addOption(name, {});
        }
    }

    void addOption(const QString &name, std::optional<int> count)
    {
        const QuestionTerm term{
            .field = QuestionField::Hyperparameter,
            .option = name,
            .comparison = Comparison::Present};
        const QString text = textOf(term);
        if (name == m_place.typed) { // how it goes on
            for (const QString &sign : {u":"_s, u">="_s, u"<="_s})
                m_found.append(
                    {{.kind = QuestionCandidate::Kind::Option,
                      .text = text + sign,
                      .field = QuestionField::Hyperparameter,
                      .option = name},
                     -1,
                     0});
            return;
        }
        add({.kind = QuestionCandidate::Kind::Option,
             .text = text,
             .field = QuestionField::Hyperparameter,
             .option = name,
             .count = count},
            name, lastUsed([&name](const QuestionTerm &used) { return used.option == name; }),
            true);
    }

    void addValue(const QuestionValue &value, std::optional<int> count)
    {
        if (m_place.isCompared && !std::holds_alternative<QuestionValue::Number>(value.content))
            return;
        const QuestionTerm term{
            .field = m_place.field, .option = m_place.option, .values = {value}};
        const QString text = textOf(term).sliced(beginningOf(m_place).size());
        const QString *asText = std::get_if<QString>(&value.content);
        const auto *status = std::get_if<TrainingStatus>(&value.content);
        const auto *type = std::get_if<TrainingType>(&value.content);
        const QString name = asText ? *asText
            : status                ? status->text()
            : type                  ? type->text()
                                    : text;
        const auto isUsed = [this, &value](const QuestionTerm &used) {
            return used.field == m_place.field && used.option == m_place.option &&
                std::ranges::find(used.values, value.content, &QuestionValue::content) !=
                used.values.end();
        };
        if (name != m_place.typed)
            add({.text = text, .field = m_place.field, .value = value, .count = count}, name,
                lastUsed(isUsed));
    }

    void addValues()
    {
        const QList<KnownValue> known = m_valuesOf
            ? m_valuesOf(m_place.field, m_place.option, m_place.typed)
            : QList<KnownValue>();
        for (const KnownValue &one : known)
            addValue(one.value, one.count);
        const std::optional<int> none = m_valuesOf ? std::optional(0) : std::nullopt;
        const QStringList names = questionValueNames(m_place.field);
        for (const QString &name : names) {
            const std::optional<QuestionValue> value = readQuestionValue(m_place.field, name);
            const bool isKnown = std::ranges::any_of(
                known, [&value](const KnownValue &one) { return one.value == *value; });
            if (!isKnown)
                addValue(*value, none);
        }
    }

    void addUsualTexts()
    {
        const QStringList texts = usualTexts(m_place.field);
        for (QString text : texts) {
            while (m_place.isCompared && (text.front() == u'<' || text.front() == u'>'))
                text.remove(0, 1);
            const auto isUsed = [this, &text](const QuestionTerm &used) {
                return used.field == m_place.field &&
                    textOf(used).sliced(beginningOf(m_place).size()) == text;
            };
            if (text.startsWith(m_place.typed, Qt::CaseInsensitive))
                add({.text = text, .field = m_place.field}, text, lastUsed(isUsed));
        }
    }

    const QuestionPlace &m_place;
    const KnownValuesOf &m_valuesOf;
    const QList<QuestionTerm> &m_recent;
    const QStringList &m_documented;
    QList<Found> m_found;
};

} // namespace

QuestionCompletion completeQuestion(
    QStringView text, qsizetype cursor, const KnownValuesOf &valuesOf,
    const QList<QuestionTerm> &recent, const QStringList &documented)
{
    QuestionCompletion completion{.place = questionPlace(text, cursor)};
    completion.candidates = Completer(completion.place, valuesOf, recent, documented).candidates();
    return completion;
}
