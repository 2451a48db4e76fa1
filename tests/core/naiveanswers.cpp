// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/naiveanswers.h"

#include "core/textfold.h"
#include "core/trainingtimes.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using Comparison = QuestionTerm::Comparison;
using Kind = HpValue::Kind;

namespace {

constexpr qint64 minute = 60'000;

bool contains(const QString &text, const QString &part)
{
    return foldedText(text).contains(foldedText(part));
}

bool same(const QString &one, const QString &other)
{
    return foldedText(one) == foldedText(other);
}

// The numbers of the tests have at most 18 digits before the point, and 3 behind it.
std::optional<qint64> thousandths(const QString &text)
{
    static const auto power = [](int exponent) {
        qint64 result = 1;
        for (int i = 0; i < exponent; ++i)
            result *= 10;
        return result;
    };
    bool isNumber = false;
    text.toDouble(&isNumber);
    if (!isNumber)
        return {};
    const int e = int(text.indexOf(u'e'));
    const QString mantissa = text.left(e);
    const int exponent = e < 0 ? 0 : text.mid(e + 1).toInt();
    const QString whole = mantissa.section(u'.', 0, 0);
    const QString fraction = mantissa.section(u'.', 1, 1).leftJustified(3, u'0', true);
    const qint64 sign = text.startsWith(u'-') ? -1 : 1;
    const qint64 value = qAbs(whole.toLongLong()) * 1000 + fraction.toLongLong();
    return sign * value * power(exponent);
}

std::optional<qint64> thousandths(const HpValue &value)
{
    return value.kind == Kind::Integer || value.kind == Kind::Number ? thousandths(value.text)
                                                                     : std::nullopt;
}

template <typename T>
bool compare(Comparison comparison, const T &value, const T &first, const T &last)
{
    switch (comparison) {
    case Comparison::Is:
        return value == first;
    case Comparison::Less:
        return value < first;
    case Comparison::AtMost:
        return value <= first;
    case Comparison::Greater:
        return value > first;
    case Comparison::AtLeast:
        return value >= first;
    case Comparison::Between:
        return (first <= value && value <= last) || (last <= value && value <= first);
    case Comparison::Present:
        return true;
    }
    return false;
}

bool optionIs(const HpValue &value, const QuestionValue &wanted)
{
    if (value.kind == Kind::Array) {
        // The arrays of the tests are plain, so that all can be read as JSON.
        const QJsonArray array = QJsonDocument::fromJson(value.text.toUtf8()).array();
        for (const QJsonValue &element : array) {
            HpValue single;
            if (element.isString())
                single = {.kind = Kind::String, .text = element.toString()};
            else if (element.isBool())
                single = {.kind = Kind::Boolean, .boolean = element.toBool(), .text = {}};
            else if (element.isDouble())
                single = {.kind = Kind::Number, .text = QString::number(element.toInteger())};
            QuestionValue whole = wanted;
            whole.isQuoted = true;
            if (optionIs(single, whole))
                return true;
        }
        return false;
    }
    if (const auto *text = std::get_if<QString>(&wanted.content))
        return value.kind == Kind::String &&
            (wanted.isQuoted ? same(value.text, *text) : contains(value.text, *text));
    if (const auto *is = std::get_if<bool>(&wanted.content))
        return value.kind == Kind::Boolean && value.boolean == *is;
    if (const auto *number = std::get_if<QuestionValue::Number>(&wanted.content))
        return thousandths(value) && thousandths(value) == thousandths(number->text);
    return value.kind == Kind::Null &&
        std::holds_alternative<QuestionValue::Nothing>(wanted.content);
}

bool optionHolds(const QuestionTerm &term, const HpConfig &config)
{
    QList<HpOption> options = config.options();
    if (config.enabled())
        options.append(
            {u"is_enabled"_s, {.kind = Kind::Boolean, .boolean = *config.enabled(), .text = {}}});
    for (const HpOption &option : options) {
        if (option.name != term.option)
            continue;
        if (term.comparison == Comparison::Present)
            return true;
        if (term.comparison == Comparison::Is)
            return std::ranges::any_of(term.values, [&option](const QuestionValue &value) {
                return optionIs(option.value, value);
            });
        const auto *first = std::get_if<QuestionValue::Number>(&term.values.first().content);
        const auto *last = std::get_if<QuestionValue::Number>(&term.values.last().content);
        const auto number = thousandths(option.value);
        return number && first && last &&
            compare(term.comparison, *number, *thousandths(first->text), *thousandths(last->text));
    }
    return false;
}

} // namespace

bool NaiveAnswers::holds(
    const Question &question, const Training &training, TrainingMarks marks) const
{
    bool all = true;
    bool any = false;
    for (const Question &part : question.parts) {
        const bool is = holds(part, training, marks);
        all = all && is;
        any = any || is;
    }
    switch (question.kind) {
    case Question::Kind::All:
        return all;
    case Question::Kind::Any:
        return any;
    case Question::Kind::Not:
        return !all;
    case Question::Kind::Term:
        return termHolds(question.term, training, marks);
    }
    return false;
}

bool NaiveAnswers::termHolds(
    const QuestionTerm &term, const Training &training, TrainingMarks marks) const
{
    switch (term.field) {
    case QuestionField::Created:
        return momentHolds(term, training.created);
    case QuestionField::NextUpdate:
        return momentHolds(term, training.nextUpdate);
    case QuestionField::Hyperparameter:
        return optionHolds(term, training.hpConfig);
    case QuestionField::Took:
    case QuestionField::InState: {
        const std::optional<qint64> value = duration(term, training);
        const auto msecs = [](const QuestionValue &wanted) {
            return std::get<QuestionValue::Duration>(wanted.content).msecs;
        };
        if (!value || term.comparison == Comparison::Present)
            return value.has_value();
        if (term.comparison != Comparison::Is)
            return compare(
                term.comparison, *value, msecs(term.values.first()), msecs(term.values.last()));
        return std::ranges::any_of(term.values, [&](const QuestionValue &wanted) {
            const qint64 length = msecs(wanted);
            for (const qint64 unit : {24 * 60 * minute, 60 * minute, minute})
                if (length % unit == 0)
                    return *value / unit == length / unit;
            return *value == length;
        });
    }
    default:
        break;
    }
    const bool isPresence = term.comparison == Comparison::Present;
    const auto one = [&term](auto is) { return std::ranges::any_of(term.values, is); };
    switch (term.field) {
    case QuestionField::Status:
        return isPresence || one([&](const QuestionValue &value) {
                   return value.content == QuestionValue::Content(training.status) ||
                       value.content ==
                       QuestionValue::Content(statusGroup(training.status.known()));
               });
    case QuestionField::Type:
        return isPresence || one([&](const QuestionValue &value) {
                   return value.content == QuestionValue::Content(training.key.type);
               });
    case QuestionField::Hpo:
    case QuestionField::Result: {
        const std::optional<bool> told =
            term.field == QuestionField::Hpo ? training.hpConfig.enabled() : training.inference;
        return told && (isPresence || one([&](const QuestionValue &value) {
                            return std::get<bool>(value.content) == *told;
                        }));
    }
    case QuestionField::Is:
        return isPresence ? bool(marks) : one([&](const QuestionValue &value) {
            return marks.testFlag(std::get<TrainingMark>(value.content));
        });
    default:
        break;
    }
    const auto oneText = [&one](auto holds) {
        return one([&holds](const QuestionValue &value) {
            return holds(std::get<QString>(value.content));
        });
    };
    switch (term.field) {
    case QuestionField::Service:
        return isPresence || oneText([&](const QString &text) {
                   const QString id = training.key.serviceId;
                   return same(id, text) ||
                       (serviceNames.contains(id) && contains(serviceNames.value(id), text));
               });
    case QuestionField::Version:
        return isPresence ||
            oneText([&](const QString &text) { return contains(training.key.version, text); });
    case QuestionField::Description:
        return isPresence ? !training.description.isEmpty()
                          : !training.description.isNull() &&
                oneText([&](const QString &text) { return contains(training.description, text); });
    default:
        return oneText([&](const QString &text) { return wordHolds(text, training); });
    }
}

bool NaiveAnswers::wordHolds(const QString &word, const Training &training) const
{
    const QString id = training.key.serviceId;
    const QStringList texts{
        training.status.text(),     training.status.text().toUpper() + u" worded",
        training.key.type.text(),   u"the " + training.key.type.text(),
        training.key.version,       id,
        serviceNames.value(id),     training.description,
        dateText(training.created), dateText(training.nextUpdate)};
    return std::ranges::any_of(texts, [&](const QString &text) { return contains(text, word); });
}

QString NaiveAnswers::dateText(const Timestamp &timestamp) const
{
    return timestamp.isReadable()
        ? QDateTime::fromMSecsSinceEpoch(timestamp.msecs(), zone).toString(u"yyyy-MM-dd HH:mm")
        : timestamp.unreadableText();
}

bool NaiveAnswers::momentHolds(const QuestionTerm &term, const Timestamp &timestamp) const
{
    if (term.comparison == Comparison::Present)
        return !timestamp.isAbsent();
    if (!timestamp.isReadable())
        return false;
    const bool isAhead = term.field == QuestionField::NextUpdate;
    const qint64 value = timestamp.msecs();
    if (term.comparison == Comparison::Between) {
        const auto one =
            firstAndLast(std::get<QuestionMoment>(term.values.first().content), isAhead);
        const auto two =
            firstAndLast(std::get<QuestionMoment>(term.values.last().content), isAhead);
        return value >= qMin(one.first, two.first) && value <= qMax(one.second, two.second);
    }
    return std::ranges::any_of(term.values, [&](const QuestionValue &wanted) {
        const auto moment = std::get<QuestionMoment>(wanted.content);
        const auto [first, last] = firstAndLast(moment, isAhead);
        if (!moment.day && !moment.isDayByName) {
            const qint64 age = isAhead ? value - now : now - value;
            const qint64 asked = isAhead ? first - now : now - first;
            if (term.comparison == Comparison::Is)
                return age <= asked && (!isAhead || age >= 0);
            return compare(term.comparison, age, asked, asked);
        }
        switch (term.comparison) {
        case Comparison::Less:
            return value < first;
        case Comparison::AtMost:
            return value <= last;
        case Comparison::Greater:
            return value > last;
        case Comparison::AtLeast:
            return value >= first;
        default:
            return first <= value && value <= last;
        }
    });
}

std::pair<qint64, qint64>
NaiveAnswers::firstAndLast(const QuestionMoment &moment, bool isAhead) const
{
    using Unit = QuestionMoment::Unit;
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(now, zone);
    if (!moment.day && !moment.isDayByName) {
        qint64 minutes = moment.ago;
        if (moment.unit == Unit::Hour)
            minutes *= 60;
        if (moment.unit == Unit::Day)
            minutes *= 24 * 60;
        if (moment.unit == Unit::Week)
            minutes *= 7 * 24 * 60;
        const qint64 then = now + (isAhead ? minutes : -minutes) * minute;
        return {then, then};
    }
    const QDate day = moment.isDayByName ? here.date().addDays(-moment.ago) : *moment.day;
    if (moment.time) {
        const qint64 then = QDateTime(day, *moment.time, zone).toMSecsSinceEpoch();
        return {then, then + minute - 1};
    }
    return {
        day.startOfDay(zone).toMSecsSinceEpoch(),
        day.addDays(1).startOfDay(zone).toMSecsSinceEpoch() - 1};
}

std::optional<qint64>
NaiveAnswers::duration(const QuestionTerm &term, const Training &training) const
{
    const TrainingTimes times = TrainingTimes::of(training, observations, now);
    if (term.field == QuestionField::InState) {
        const auto inState = timeInState(training, times, observations, now);
        return inState ? std::optional(inState->middle()) : std::nullopt;
    }
    return times.took ? std::optional(times.took->middle()) : times.running;
}
