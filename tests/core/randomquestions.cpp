// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/randomquestions.h"

using namespace Qt::StringLiterals;
using Comparison = QuestionTerm::Comparison;
using Kind = HpValue::Kind;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 now = 1'722'400'000'000; // a day after the first of RandomTrainings

const QStringList numbers{
    u"8"_s,
    u"3600"_s,
    u"3600.0"_s,
    u"3.6e3"_s,
    u"3600.5"_s,
    u"-20"_s,
    u"0"_s,
    u"9007199254740992"_s,
    u"8.0"_s,
    u"9007199254740993"_s,
    u"-9007199254740993"_s,
    u"20000"_s};
const QStringList texts{u"shop"_s, u"Shop A"_s, u"8"_s, u"야간"_s, u""_s, u"true"_s};
const QStringList arrays{
    uR"([])"_s, uR"(["shop","8"])"_s, uR"([8, 20000])"_s, uR"([true,null,"Shop A"])"_s,
    uR"([ "\uc57c\uac04" ])"_s};
const QStringList options{u"item_top_n"_s, u"session"_s, u"names"_s, u"is_enabled"_s, u"nowhere"_s};

QuestionValue numberValue(const QString &text)
{
    return {.content = QuestionValue::Number{.text = text, .value = text.toDouble()}};
}

QList<QuestionValue> textValues(const QStringList &contents)
{
    QList<QuestionValue> values;
    for (const QString &content : contents) {
        values.append({.content = content});
        values.append({.content = content, .isQuoted = true});
    }
    return values;
}

} // namespace

RandomQuestions::RandomQuestions(unsigned seed)
    : m_random(seed)
{
}

QList<Training> RandomQuestions::trainings(int count)
{
    QList<Training> trainings = m_random.some(count);
    for (Training &training : trainings) {
        training.hpConfig = hpConfig();
        if (m_random.once(10))
            training.nextUpdate = Timestamp::fromMSecsSinceEpoch(now + below(3000) * minute);
    }
    return trainings;
}

HpConfig RandomQuestions::hpConfig()
{
    QList<HpOption> made;
    for (const QString &name : options.first(3)) {
        HpValue value;
        switch (below(7)) {
        case 0:
            continue;
        case 1:
            value.text = u"null"_s;
            break;
        case 2:
            value = {.kind = Kind::Boolean, .boolean = m_random.once(2), .text = {}};
            break;
        case 3:
            value = {.kind = Kind::String, .text = pick(texts)};
            break;
        case 4:
            value = {.kind = Kind::Array, .text = pick(arrays)};
            break;
        default: {
            const QString number = pick(numbers);
            bool isWhole = false;
            const qint64 integer = number.toLongLong(&isWhole);
            value = {
                .kind = isWhole ? Kind::Integer : Kind::Number, .integer = integer, .text = number};
        }
        }
        made.append({name, value});
    }
    const std::optional<bool> enabled =
        m_random.once(4) ? std::nullopt : std::optional(m_random.once(2));
    return HpConfig(enabled, made);
}

RowMarks RandomQuestions::marks(int count)
{
    RowMarks marks;
    for (int i = 0; i < count; ++i)
        marks.push_back(m_random.once(2) ? TrainingMarks() : TrainingMarks::fromInt(below(32)));
    return marks;
}

NaiveAnswers RandomQuestions::world(const QList<Training> &trainings)
{
    NaiveAnswers world;
    world.zone = QTimeZone(pick(QList<QByteArray>{"Asia/Seoul", "Europe/Berlin", "America/Lima"}));
    world.now = now;
    world.serviceNames = {{u"6wxgu000000"_s, u"Fashion Home"_s}};
    for (const Training &training : trainings) {
        if (m_random.once(2) || !training.created.isReadable())
            continue;
        const qint64 first = training.created.msecs() + below(400) * minute;
        ObservedTraining observed{.key = training.key};
        observed.states.append(
            {.status = training.status,
             .after = first - below(3) * 20 * minute,
             .first = first,
             .last = first + below(100) * minute});
        world.observations.take(observed);
    }
    world.observations.takeLook(u"6wxgu000000"_s, now - 5 * minute);
    return world;
}

QuestionContext RandomQuestions::context(const NaiveAnswers &world, const RowMarks &marks)
{
    return {
        .zone = Zone(world.zone),
        .now = world.now,
        .observations = &world.observations,
        .marks = &marks,
        .serviceNames = world.serviceNames,
        .statusText = [](const TrainingStatus &status) -> QString {
            return status.text().toUpper() + u" worded";
        },
        .typeText = [](const TrainingType &type) -> QString { return u"the " + type.text(); },
        .appendDate =
            [zone = world.zone](const Timestamp &timestamp, QString &text) {
                text += QDateTime::fromMSecsSinceEpoch(timestamp.msecs(), zone)
                            .toString(u"yyyy-MM-dd HH:mm");
            },
        .isTextOpen = false};
}

Question RandomQuestions::question(int depth)
{
    if (depth == 0 || m_random.once(3))
        return term();
    Question question;
    question.kind = pick(QList{Question::Kind::All, Question::Kind::Any, Question::Kind::Not});
    const int parts = question.kind == Question::Kind::Not ? 1 : 2 + below(2);
    for (int i = 0; i < parts; ++i)
        question.parts.append(this->question(depth - 1));
    return question;
}

Question RandomQuestions::term()
{
    Question question{.kind = Question::Kind::Term};
    QuestionTerm &term = question.term;
    term.field = QuestionField(below(int(QuestionField::Hyperparameter) + 1));
    switch (term.field) {
    case QuestionField::Words:
        addValues(
            term,
            textValues(
                {u"nightly"_s, u"야간"_s, u"2024-07-30"_s, u"12:2"_s, u"07-31 03"_s, u"FASHION"_s,
                 u"worded"_s, u"the pop"_s, u"kz"_s, u"v0001"_s, u"어제"_s, u"resting"_s}));
        break;
    case QuestionField::Status:
        addValues(
            term,
            {{.content = TrainingStatus(KnownTrainingStatus::Completed)},
             {.content = TrainingStatus::fromText(u"paused")},
             {.content = StatusGroup::Failed},
             {.content = StatusGroup::InProgress},
             {.content = StatusGroup::Unknown}});
        break;
    case QuestionField::Type:
        addValues(
            term,
            {{.content = TrainingType(KnownTrainingType::Pop)},
             {.content = TrainingType(KnownTrainingType::RelatedItem)},
             {.content = TrainingType::fromText(u"sequence")}});
        break;
    case QuestionField::Version:
        addValues(term, textValues({u"V00"_s, u"12"_s, u"7"_s, u"x"_s}));
        break;
    case QuestionField::Description:
        addValues(
            term, textValues({u"NIGHT"_s, u"야간"_s, u"정기 학습"_s, u"(50 %)"_s, u""_s, u"?"_s}));
        break;
    case QuestionField::Service:
        addValues(
            term, textValues({u"6WXGU000000"_s, u"6wxgu"_s, u"home"_s, u"kz00000040p"_s, u"kz"_s}));
        break;
    case QuestionField::Created:
    case QuestionField::NextUpdate:
        term = ofMoments(term.field);
        break;
    case QuestionField::Took:
    case QuestionField::InState:
        term = ofDurations(term.field);
        break;
    case QuestionField::Hpo:
    case QuestionField::Result:
        addValues(term, {{.content = true}, {.content = false}});
        break;
    case QuestionField::Is:
        for (const NamedMark &named : trainingMarks)
            term.values.append({.content = named.mark});
        addValues(term, std::exchange(term.values, {}));
        break;
    case QuestionField::Hyperparameter:
        term = ofOption();
        break;
    }
    const bool mayBePresence = term.field != QuestionField::Words;
    if (mayBePresence && m_random.once(12)) {
        term.comparison = Comparison::Present;
        term.values.clear();
    }
    return question;
}

void RandomQuestions::addValues(QuestionTerm &term, const QList<QuestionValue> &choices)
{
    do
        term.values.append(pick(choices));
    while (m_random.once(3));
}

Comparison RandomQuestions::comparison()
{
    return Comparison(below(int(Comparison::Between) + 1));
}

QuestionMoment RandomQuestions::moment()
{
    const QDate day = QDate(2024, 7, 29).addDays(below(5));
    switch (below(4)) {
    case 0:
        return {.day = day};
    case 1:
        return {.day = day, .time = QTime(below(24), below(60))};
    case 2:
        return {.ago = below(3), .isDayByName = true};
    default:
        return {.ago = below(40), .unit = QuestionMoment::Unit(below(4))};
    }
}

QuestionTerm RandomQuestions::ofMoments(QuestionField field)
{
    QuestionTerm term{.field = field, .comparison = comparison()};
    const int count = term.comparison == Comparison::Between ? 2
        : term.comparison == Comparison::Is                  ? 1 + below(2)
                                                             : 1;
    for (int i = 0; i < count; ++i)
        term.values.append({.content = moment()});
    return term;
}

QuestionTerm RandomQuestions::ofDurations(QuestionField field)
{
    QuestionTerm term = ofMoments(field);
    for (QuestionValue &value : term.values) {
        const qint64 unit = pick(QList<qint64>{minute, 60 * minute, 24 * 60 * minute});
        value.content = QuestionValue::Duration{(1 + below(30)) * unit};
    }
    return term;
}

QuestionTerm RandomQuestions::ofOption()
{
    QuestionTerm term = ofMoments(QuestionField::Hyperparameter);
    term.option = pick(options);
    for (QuestionValue &value : term.values) {
        value = numberValue(pick(numbers));
        if (term.comparison != Comparison::Is || m_random.once(2))
            continue;
        value = pick(textValues(texts));
        if (m_random.once(3))
            value = {.content = m_random.once(2)};
        else if (m_random.once(4))
            value = {.content = QuestionValue::Nothing()};
    }
    return term;
}
