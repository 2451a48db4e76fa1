// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionchoices.h"

#include "core/questionparser.h"
#include "core/questiontext.h"
#include "core/training.h"
#include "core/trainingmark.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Choice = FilterChoices::Choice;
using Created = FilterChoices::Created;
using Comparison = QuestionTerm::Comparison;
using Unit = QuestionMoment::Unit;

constexpr std::array fieldsWithMenus{QuestionField::Type,   QuestionField::Status,
                                     QuestionField::Is,     QuestionField::Hpo,
                                     QuestionField::Result, QuestionField::Created};

struct Age
{
    Created choice;
    int count;
    Unit unit;
};
constexpr std::array ages{
    Age{Created::LastDay, 24, Unit::Hour}, Age{Created::LastWeek, 7, Unit::Day},
    Age{Created::LastMonth, 30, Unit::Day}, Age{Created::LastYear, 365, Unit::Day}};

qint64 minutesOf(int count, Unit unit)
{
    constexpr std::array minutes{1, 60, 24 * 60, 7 * 24 * 60};
    return qint64(count) * minutes[std::size_t(unit)];
}

// Those that must all hold.
QList<Question> partsOf(const Question &question)
{
    if (question.kind == Question::Kind::All)
        return question.parts;
    return {question};
}

// Whether a menu of the field stands for this part of a question.
bool isAbout(const Question &part, QuestionField field)
{
    return part.kind == Question::Kind::Term && part.term.field == field &&
        (part.term.comparison == Comparison::Is || field == QuestionField::Created);
}

// The keys of all that the value stands for.
struct KeysOf
{
    QStringList operator()(const QString &text) const { return {text}; }
    QStringList operator()(const TrainingStatus &status) const { return {status.text()}; }
    QStringList operator()(const TrainingType &type) const { return {type.text()}; }
    QStringList operator()(StatusGroup group) const
    {
        QStringList keys;
        for (int i = 0; i < int(KnownTrainingStatus::Unknown); ++i) {
            const auto status = static_cast<KnownTrainingStatus>(i);
            if (statusGroup(status) == group)
                keys.append(TrainingStatus(status).text());
        }
        return keys;
    }
    QStringList operator()(TrainingMark mark) const
    {
        return {std::ranges::find(trainingMarks, mark, &NamedMark::mark)->key};
    }
    QStringList operator()(bool on) const { return {on ? u"yes"_s : u"no"_s}; }
    template <typename Other>
    QStringList operator()(const Other &) const
    {
        return {};
    }
};

// What all terms of the field agree on.
QStringList keysOf(const QList<Question> &parts, QuestionField field)
{
    std::optional<QStringList> agreed;
    for (const Question &part : parts) {
        if (!isAbout(part, field))
            continue;
        QStringList keys;
        for (const QuestionValue &value : part.term.values)
            keys += std::visit(KeysOf(), value.content);
        keys.removeDuplicates();
        if (agreed)
            agreed->removeIf([&keys](const QString &key) { return !keys.contains(key); });
        else
            agreed = keys;
    }
    return agreed.value_or(QStringList());
}

Choice choiceOf(const QStringList &keys)
{
    if (keys.size() != 1)
        return Choice::Any;
    return keys.first() == u"yes" ? Choice::Yes : Choice::No;
}

// Nothing: it is none of the choices.
std::optional<FilterChoices> createdOf(const QuestionTerm &term)
{
    QList<QuestionMoment> moments;
    for (const QuestionValue &value : term.values) {
        if (const auto *moment = std::get_if<QuestionMoment>(&value.content))
            moments.append(*moment);
    }
    if (moments.size() != term.values.size() || moments.isEmpty())
        return {};
    const QuestionMoment &first = moments.first();
    const bool isAge = term.comparison == Comparison::Less || term.comparison == Comparison::AtMost;
    if (isAge && !first.day && !first.isDayByName) {
        for (const Age &age : ages) {
            if (minutesOf(first.ago, first.unit) == minutesOf(age.count, age.unit))
                return FilterChoices{.created = age.choice};
        }
        return {};
    }
    const auto isDay = [](const QuestionMoment &moment) { return moment.day && !moment.time; };
    const bool isOneDay = term.comparison == Comparison::Is && moments.size() == 1;
    if ((!isOneDay && term.comparison != Comparison::Between) ||
        !std::ranges::all_of(moments, isDay))
        return {};
    return FilterChoices{
        .created = Created::Between, .from = *first.day, .to = *moments.last().day};
}

QList<QuestionTerm> createdTerms(const QList<Question> &parts)
{
    QList<QuestionTerm> terms;
    for (const Question &part : parts) {
        if (isAbout(part, QuestionField::Created))
            terms.append(part.term);
    }
    return terms;
}

template <typename Value>
QuestionTerm termOfKeys(QuestionField field, const QStringList &keys)
{
    QuestionTerm term{.field = field};
    for (const QString &key : keys) {
        const Value value = Value::fromText(key);
        if (value.known() != decltype(value.known())::Unknown)
            term.values.append(QuestionValue{.content = value});
        else if (!key.isEmpty())
            term.values.append(QuestionValue{.content = key, .isQuoted = true}); // nobody knows it
    }
    return term;
}

QuestionTerm termOfMarks(const QStringList &keys)
{
    QuestionTerm term{.field = QuestionField::Is};
    for (const auto &[mark, key] : trainingMarks) { // of a newer version, there may be others
        if (keys.contains(key))
            term.values.append(QuestionValue{.content = mark});
    }
    return term;
}

QuestionTerm termOfSwitch(QuestionField field, Choice choice)
{
    QuestionTerm term{.field = field};
    if (choice != Choice::Any)
        term.values.append(QuestionValue{.content = choice == Choice::Yes});
    return term;
}

QuestionTerm termOfCreated(const FilterChoices &choices)
{
    QuestionTerm term{.field = QuestionField::Created};
    if (choices.created == Created::Between && choices.from.isValid() && choices.to.isValid()) {
        term.comparison = Comparison::Between;
        for (const QDate &day : {choices.from, choices.to})
            term.values.append(QuestionValue{.content = QuestionMoment{.day = day}});
    }
    const auto age = std::ranges::find(ages, choices.created, &Age::choice);
    if (age != ages.end()) {
        term.comparison = Comparison::Less;
        term.values.append(
            QuestionValue{.content = QuestionMoment{.ago = age->count, .unit = age->unit}});
    }
    return term;
}

// Without values: everything is chosen.
QuestionTerm termOf(QuestionField field, const FilterChoices &choices)
{
    switch (field) {
    case QuestionField::Type:
        return termOfKeys<TrainingType>(field, choices.types);
    case QuestionField::Status:
        return termOfKeys<TrainingStatus>(field, choices.statuses);
    case QuestionField::Is:
        return termOfMarks(choices.marks);
    case QuestionField::Hpo:
        return termOfSwitch(field, choices.hpo);
    case QuestionField::Result:
        return termOfSwitch(field, choices.result);
    default:
        return termOfCreated(choices);
    }
}

// Without one of the blanks beside it.
void removeTerm(QString &text, qsizetype position, qsizetype length)
{
    if (position > 0 && text.at(position - 1).isSpace()) {
        --position;
        ++length;
    } else if (position + length < text.size() && text.at(position + length).isSpace()) {
        ++length;
    }
    text.remove(position, length);
}

void appendTerm(QString &text, const QString &term)
{
    if (!text.isEmpty() && !text.back().isSpace())
        text += u' ';
    text += term;
}

} // namespace

FilterChoices choicesOf(const Question &question)
{
    const QList<Question> parts = partsOf(question);
    FilterChoices choices;
    const QList<QuestionTerm> created = createdTerms(parts);
    if (created.size() == 1)
        choices = createdOf(created.first()).value_or(FilterChoices());
    choices.types = keysOf(parts, QuestionField::Type);
    choices.statuses = keysOf(parts, QuestionField::Status);
    choices.marks = keysOf(parts, QuestionField::Is);
    choices.hpo = choiceOf(keysOf(parts, QuestionField::Hpo));
    choices.result = choiceOf(keysOf(parts, QuestionField::Result));
    return choices;
}

bool asksCreatedOtherwise(const Question &question)
{
    const QList<QuestionTerm> created = createdTerms(partsOf(question));
    return created.size() > 1 || (created.size() == 1 && !createdOf(created.first()));
}

QString withChoice(const QString &text, QuestionField field, const FilterChoices &choices)
{
    const auto question = parseQuestion(text);
    if (!question)
        return text;
    const QuestionTerm term = termOf(field, choices);
    const bool isCreatedAsked = field == QuestionField::Created && asksCreatedOtherwise(*question);
    if (!isCreatedAsked && termOf(field, choicesOf(*question)) == term)
        return text;

    const Question chosen{.kind = Question::Kind::Term, .term = term};
    const QString written = term.values.isEmpty() ? QString() : questionText(chosen);
    Question expected;
    QList<Question> replaced;
    const QList<Question> parts = partsOf(*question);
    for (const Question &part : parts) {
        const bool isReplaced = isAbout(part, field);
        if (!isReplaced && !part.isEmpty())
            expected.parts.append(part);
        else if (isReplaced && replaced.isEmpty() && !written.isEmpty())
            expected.parts.append(chosen);
        if (isReplaced)
            replaced.append(part);
    }
    if (replaced.isEmpty() && !written.isEmpty())
        expected.parts.append(chosen);
    if (expected.parts.size() == 1)
        expected = expected.parts.takeFirst();

    QString edited = text;
    for (qsizetype i = replaced.size() - 1; i >= 0; --i) {
        const Question &part = replaced.at(i);
        if (i == 0 && !written.isEmpty())
            edited.replace(part.position, part.length, written);
        else
            removeTerm(edited, part.position, part.length);
    }
    if (replaced.isEmpty())
        appendTerm(edited, written);
    const auto again = parseQuestion(edited);
    return again && *again == expected ? edited : questionText(expected);
}

QString withChoices(const QString &text, const FilterChoices &choices)
{
    QString result = text;
    for (const QuestionField field : fieldsWithMenus) {
        if (!termOf(field, choices).values.isEmpty())
            result = withChoice(result, field, choices);
    }
    return result;
}

QString withoutNews(const QString &text)
{
    const auto question = parseQuestion(text);
    if (!question)
        return text;
    FilterChoices choices = choicesOf(*question);
    for (const auto &[mark, key] : trainingMarks) {
        if (mark == TrainingMark::CompletedSince || mark == TrainingMark::FailedSince)
            choices.marks.removeAll(key);
    }
    return withChoice(text, QuestionField::Is, choices);
}

QString quotedWords(const QString &text)
{
    Question question;
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QuestionTerm term{.values = {{.content = word, .isQuoted = true}}};
        question.parts.append(Question{.kind = Question::Kind::Term, .term = term});
    }
    return questionText(question);
}

bool asksTheSame(const QString &text, const QString &other)
{
    if (text == other)
        return true;
    const auto question = parseQuestion(text);
    const auto otherQuestion = parseQuestion(other);
    return question && otherQuestion && *question == *otherQuestion;
}
