// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionvalues.h"

#include "core/exactnumber.h"

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDigits = 6; // of an age or a part of a duration; more is no time
constexpr qint64 longestDuration = std::chrono::milliseconds(std::chrono::years(100)).count();
constexpr std::array statusGroups{
    StatusGroup::Failed, StatusGroup::InProgress, StatusGroup::Idle, StatusGroup::Succeeded};

bool isSame(const QString &text, QStringView word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

// One of the API's words, in any case.
template <typename Known>
std::optional<QuestionValue> readWord(const QString &text)
{
    for (std::size_t i = 0; i < ApiSpelling<Known>::texts.size(); ++i) {
        if (isSame(text, QString(ApiSpelling<Known>::texts[i])))
            return QuestionValue{.content = ApiValue<Known>(static_cast<Known>(i))};
    }
    return {};
}

std::optional<QuestionValue> readStatus(const QString &text)
{
    for (const StatusGroup group : statusGroups) {
        if (isSame(text, questionValueName(group)))
            return QuestionValue{.content = group};
    }
    return readWord<KnownTrainingStatus>(text);
}

std::optional<QuestionValue> readType(const QString &text)
{
    // As people call them.
    if (isSame(text, u"personalized"))
        return QuestionValue{.content = TrainingType(KnownTrainingType::PersonalRecommend)};
    if (isSame(text, u"related"))
        return QuestionValue{.content = TrainingType(KnownTrainingType::RelatedItem)};
    return readWord<KnownTrainingType>(text);
}

std::optional<QuestionValue> readMark(const QString &text)
{
    for (const NamedMark &named : trainingMarks) {
        if (isSame(text, questionValueName(named.mark)))
            return QuestionValue{.content = named.mark};
    }
    return {};
}

std::optional<QuestionValue> readSwitch(const QString &text)
{
    for (const QStringView word : {u"on", u"yes", u"true"}) {
        if (isSame(text, word))
            return QuestionValue{.content = true};
    }
    for (const QStringView word : {u"off", u"no", u"false"}) {
        if (isSame(text, word))
            return QuestionValue{.content = false};
    }
    return {};
}

// A whole number at the front of the text, taken off it.
std::optional<int> takeNumber(QStringView &text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    if (digits == 0 || digits > mostDigits)
        return {};
    const int number = text.first(digits).toInt();
    text = text.sliced(digits);
    return number;
}

// The letters at the front of the text, taken off it.
QString takeUnit(QStringView &text)
{
    qsizetype letters = 0;
    while (letters < text.size() && text[letters].isLetter())
        ++letters;
    const QString unit = text.first(letters).toString().toLower();
    text = text.sliced(letters);
    return unit;
}

std::optional<QuestionMoment::Unit> momentUnit(const QString &unit)
{
    using Unit = QuestionMoment::Unit;
    if (unit == "m"_L1 || unit == "min"_L1)
        return Unit::Minute;
    if (unit == "h"_L1)
        return Unit::Hour;
    if (unit == "d"_L1)
        return Unit::Day;
    if (unit == "w"_L1)
        return Unit::Week;
    return {};
}

std::optional<qint64> durationUnit(const QString &unit)
{
    using namespace std::chrono;
    if (unit == "s"_L1)
        return milliseconds(1s).count();
    if (unit == "m"_L1 || unit == "min"_L1)
        return milliseconds(1min).count();
    if (unit == "h"_L1)
        return milliseconds(1h).count();
    if (unit == "d"_L1)
        return milliseconds(days(1)).count();
    if (unit == "w"_L1)
        return milliseconds(weeks(1)).count();
    return {};
}

std::optional<QuestionValue> readMoment(const QString &text)
{
    if (isSame(text, u"today"))
        return QuestionValue{.content = QuestionMoment{.ago = 0, .isDayByName = true}};
    if (isSame(text, u"yesterday"))
        return QuestionValue{.content = QuestionMoment{.ago = 1, .isDayByName = true}};
    constexpr qsizetype dayLength = 10;
    if (const QDate day = QDate::fromString(text.left(dayLength), u"yyyy-MM-dd"_s); day.isValid()) {
        QuestionMoment moment{.day = day};
        if (text.size() == dayLength)
            return QuestionValue{.content = moment};
        const QChar between = text.at(dayLength);
        const QTime time = QTime::fromString(text.sliced(dayLength + 1), u"HH:mm"_s);
        if (between.toUpper() != u'T' || !time.isValid())
            return {};
        moment.time = time;
        return QuestionValue{.content = moment};
    }
    QStringView rest = text;
    const std::optional<int> ago = takeNumber(rest);
    const std::optional unit = momentUnit(takeUnit(rest));
    if (!ago || !unit || !rest.isEmpty())
        return {};
    return QuestionValue{.content = QuestionMoment{.ago = *ago, .unit = *unit}};
}

std::optional<QuestionValue> readDuration(const QString &text)
{
    QStringView rest = text;
    QuestionValue::Duration duration;
    do {
        const std::optional<int> number = takeNumber(rest);
        const std::optional<qint64> unit = durationUnit(takeUnit(rest));
        if (!number || !unit)
            return {};
        duration.msecs += *number * *unit;
    } while (!rest.isEmpty() && duration.msecs <= longestDuration);
    if (duration.msecs > longestDuration)
        return {};
    return QuestionValue{.content = duration};
}

QuestionValue readOption(const QString &text)
{
    if (text == "null"_L1)
        return {.content = QuestionValue::Nothing()};
    if (text == "true"_L1 || text == "false"_L1)
        return {.content = text == "true"_L1};
    if (ExactNumber::fromText(text))
        return {.content = QuestionValue::Number{.text = text, .value = text.toDouble()}};
    return {.content = text};
}

} // namespace

std::optional<QuestionValue> readQuestionValue(QuestionField field, const QString &text)
{
    switch (field) {
    case QuestionField::Words:
    case QuestionField::Version:
    case QuestionField::Description:
    case QuestionField::Service:
        return QuestionValue{.content = text};
    case QuestionField::Status:
        return readStatus(text);
    case QuestionField::Type:
        return readType(text);
    case QuestionField::Created:
    case QuestionField::NextUpdate:
        return readMoment(text);
    case QuestionField::Took:
    case QuestionField::InState:
        return readDuration(text);
    case QuestionField::Hpo:
    case QuestionField::Result:
        return readSwitch(text);
    case QuestionField::Is:
        return readMark(text);
    case QuestionField::Hyperparameter:
        return readOption(text);
    }
    return {};
}

QString questionValueName(StatusGroup group)
{
    switch (group) {
    case StatusGroup::Failed:
        return u"failed"_s;
    case StatusGroup::InProgress:
        return u"running"_s;
    case StatusGroup::Idle:
        return u"idle"_s;
    case StatusGroup::Succeeded:
        return u"succeeded"_s;
    case StatusGroup::Unknown:
        break;
    }
    return {};
}

QString questionValueName(TrainingMark mark)
{
    switch (mark) {
    case TrainingMark::BeingServed:
        return u"serving"_s;
    case TrainingMark::LongerThanUsual:
        return u"stuck"_s;
    case TrainingMark::Overdue:
        return u"overdue"_s;
    case TrainingMark::CompletedSince:
        return u"new-completed"_s;
    case TrainingMark::FailedSince:
        return u"new-failed"_s;
    }
    return {};
}

QStringList questionValueNames(QuestionField field)
{
    QStringList names;
    switch (field) {
    case QuestionField::Status:
        for (const StatusGroup group : statusGroups)
            names.append(questionValueName(group));
        for (const QLatin1StringView text : ApiSpelling<KnownTrainingStatus>::texts)
            names.append(text);
        break;
    case QuestionField::Type:
        for (const QLatin1StringView text : ApiSpelling<KnownTrainingType>::texts)
            names.append(text);
        break;
    case QuestionField::Is:
        for (const NamedMark &named : trainingMarks)
            names.append(questionValueName(named.mark));
        break;
    case QuestionField::Hpo:
        return {u"on"_s, u"off"_s};
    case QuestionField::Result:
        return {u"yes"_s, u"no"_s};
    default:
        break;
    }
    return names;
}
