// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/questionwords.h"

#include "core/questionfields.h"
#include "wording/apiwords.h"
#include "wording/englishtexts.h"
#include "wording/markwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <tuple>

namespace {

struct QuestionWords
{
    Q_DECLARE_TR_FUNCTIONS(QuestionWords)
};

QString fieldText(QuestionField field)
{
    switch (field) {
    case QuestionField::Words:
        break;
    case QuestionField::Status:
        return QuestionWords::tr("Status of the training");
    case QuestionField::Type:
        return QuestionWords::tr("What the training recommends");
    case QuestionField::Version:
        return QuestionWords::tr("Part of the version");
    case QuestionField::Description:
        return QuestionWords::tr("Part of the description");
    case QuestionField::Service:
        return QuestionWords::tr("Part of the name or the ID of the service");
    case QuestionField::Created:
        return QuestionWords::tr("When the training was created: a date or an age");
    case QuestionField::NextUpdate:
        return QuestionWords::tr("When the next update is due: a date or a time from now");
    case QuestionField::Took:
        return QuestionWords::tr("How long the training took");
    case QuestionField::InState:
        return QuestionWords::tr("How long the training has been in its state");
    case QuestionField::Hpo:
        return QuestionWords::tr("Whether HPO was on");
    case QuestionField::Result:
        return QuestionWords::tr("Whether the training has a result");
    case QuestionField::Is:
        return QuestionWords::tr("A mark of the training");
    case QuestionField::Hyperparameter:
        return QuestionWords::tr("A hyperparameter of the training");
    }
    return {};
}

QString groupText(StatusGroup group)
{
    switch (group) {
    case StatusGroup::Failed:
        return QuestionWords::tr("All failures");
    case StatusGroup::InProgress:
        return QuestionWords::tr("All states in progress");
    case StatusGroup::Idle:
        return QuestionWords::tr("All idle states");
    case StatusGroup::Succeeded:
        return QuestionWords::tr("All successes");
    case StatusGroup::Unknown:
        break;
    }
    return {};
}

struct ValueText
{
    QuestionField field;

    QString operator()(const TrainingStatus &status) const
    {
        return status.known() == KnownTrainingStatus::Unknown ? QString() : statusText(status);
    }
    QString operator()(const TrainingType &type) const
    {
        return type.known() == KnownTrainingType::Unknown ? QString() : typeText(type);
    }
    QString operator()(StatusGroup group) const { return groupText(group); }
    QString operator()(TrainingMark mark) const { return markText(mark); }
    QString operator()(bool on) const
    {
        if (field == QuestionField::Hpo)
            return hpoText(on);
        return field == QuestionField::Result ? inferenceText(on) : QString();
    }
    template <typename Other>
    QString operator()(const Other &) const
    {
        return {};
    }
};

// What somebody asks for in letters of their own, in the order of the question.
void appendWords(const Question &question, QStringList &words)
{
    for (const Question &part : question.parts)
        appendWords(part, words);
    using Field = QuestionField;
    constexpr std::array fields{Field::Words, Field::Status, Field::Type, Field::Is};
    if (std::ranges::find(fields, question.term.field) == fields.end())
        return;
    for (const QuestionValue &value : question.term.values) {
        if (const auto *text = std::get_if<QString>(&value.content))
            words += *text;
        else if (const auto *status = std::get_if<TrainingStatus>(&value.content))
            words += status->text();
        else if (const auto *type = std::get_if<TrainingType>(&value.content))
            words += type->text();
    }
}

// All values that have a meaning, in English words.
QList<QuestionCandidate> namedValues()
{
    QList<QuestionCandidate> values;
    for (const QStringView beginning : {u"status:", u"type:", u"is:"})
        values += completeQuestion(beginning, beginning.size(), {}, {}).candidates;
    return values;
}

bool isEnglish(const QString &word, const QList<QuestionCandidate> &values)
{
    const EnglishTexts english;
    return std::ranges::any_of(values, [&word](const QuestionCandidate &value) {
        return value.text.contains(word, Qt::CaseInsensitive) ||
            meaningText(value).contains(word, Qt::CaseInsensitive);
    });
}

// The values whose meaning has this word, the best first: what it says exactly, what it says of
// several, where hardly anything else stands beside it. None if the word is an English one.
QStringList termsFor(const QString &word, const QList<QuestionCandidate> &values)
{
    constexpr qsizetype mostTerms = 3;
    struct Term
    {
        std::tuple<bool, bool, qsizetype> misfit;
        QString text;
    };
    QList<Term> terms;
    if (word.isEmpty() || isEnglish(word, values))
        return {};
    for (const QuestionCandidate &value : values) {
        const QString meaning = meaningText(value);
        if (!meaning.contains(word, Qt::CaseInsensitive))
            continue;
        const bool isExact = meaning.compare(word, Qt::CaseInsensitive) == 0;
        const bool isGroup = std::holds_alternative<StatusGroup>(value.value.content);
        terms.append(
            {.misfit = {!isExact, !isGroup, meaning.size()},
             .text = questionFieldName(value.field) + u':' + value.text});
    }
    std::ranges::stable_sort(terms, {}, &Term::misfit);
    QStringList texts;
    for (const Term &term : terms.first(std::min(mostTerms, terms.size())))
        texts += term.text;
    return texts;
}

} // namespace

QString meaningText(const QuestionCandidate &candidate)
{
    switch (candidate.kind) {
    case QuestionCandidate::Kind::Field:
        return fieldText(candidate.field);
    case QuestionCandidate::Kind::Value:
        return std::visit(ValueText{candidate.field}, candidate.value.content);
    case QuestionCandidate::Kind::Option:
        break;
    }
    return {};
}

std::optional<WordOfReader> wordOfReader(const Question &question)
{
    const QList<QuestionCandidate> values = namedValues();
    QStringList words;
    appendWords(question, words);
    for (const QString &word : std::as_const(words)) {
        const QStringList terms = termsFor(word, values);
        if (!terms.isEmpty())
            return WordOfReader{.word = word, .terms = terms};
    }
    return {};
}
