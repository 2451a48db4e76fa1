// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questiontext.h"

#include "core/questionfields.h"
#include "core/questionparser.h"
#include "core/questionvalues.h"

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace {

using Comparison = QuestionTerm::Comparison;

QString quoted(const QString &text)
{
    QString quoted = u"\""_s;
    for (const QChar c : text) {
        // The typographic ones would end it, too.
        if (c == u'"' || c == u'\\' || c == u'“' || c == u'”' || c == u'＂')
            quoted += u'\\';
        quoted += c;
    }
    return quoted + u'"';
}

QString durationText(qint64 msecs)
{
    using namespace std::chrono;
    struct Unit
    {
        qint64 msecs;
        QChar letter;
    };
    constexpr std::array units{
        Unit{milliseconds(days(1)).count(), u'd'}, Unit{milliseconds(1h).count(), u'h'},
        Unit{milliseconds(1min).count(), u'm'}, Unit{milliseconds(1s).count(), u's'}};
    const auto unit =
        std::ranges::find_if(units, [msecs](const Unit &one) { return msecs % one.msecs == 0; });
    const Unit &fit = unit == units.end() ? units.back() : *unit;
    // A number has six digits at most where it is read.
    constexpr qint64 mostOfUnit = 999'999;
    qint64 count = msecs / fit.msecs;
    QString text;
    for (const Unit &larger : units) {
        if (count <= mostOfUnit)
            break;
        const qint64 some = count * fit.msecs / larger.msecs;
        text += QString(QString::number(some) + larger.letter);
        count -= some * larger.msecs / fit.msecs;
    }
    return text + QString::number(count) + fit.letter;
}

QString momentText(const QuestionMoment &moment)
{
    if (moment.isDayByName)
        return moment.ago == 0 ? u"today"_s : u"yesterday"_s;
    if (moment.day) {
        const QString day = moment.day->toString(u"yyyy-MM-dd");
        return moment.time ? day + u'T' + moment.time->toString(u"HH:mm") : day;
    }
    constexpr std::array letters{u'm', u'h', u'd', u'w'};
    return QString::number(moment.ago) + letters[std::size_t(moment.unit)];
}

struct ValueText
{
    QuestionField field;

    QString operator()(const QString &text) const { return text; }
    QString operator()(const TrainingStatus &status) const { return word(status); }
    QString operator()(const TrainingType &type) const { return word(type); }
    QString operator()(StatusGroup group) const { return questionValueName(group); }
    QString operator()(TrainingMark mark) const { return questionValueName(mark); }
    QString operator()(bool on) const
    {
        if (field == QuestionField::Hpo)
            return on ? u"on"_s : u"off"_s;
        if (field == QuestionField::Result)
            return on ? u"yes"_s : u"no"_s;
        return on ? u"true"_s : u"false"_s;
    }
    QString operator()(const QuestionValue::Number &number) const { return number.text; }
    QString operator()(const QuestionValue::Duration &duration) const
    {
        return durationText(duration.msecs);
    }
    QString operator()(const QuestionMoment &moment) const { return momentText(moment); }
    QString operator()(const QuestionValue::Nothing &) const { return u"null"_s; }

    // One that nobody knows is a text.
    template <typename Known>
    static QString word(const ApiValue<Known> &value)
    {
        return value.known() == Known::Unknown ? quoted(value.text()) : value.text();
    }
};

QString valueText(const QuestionValue &value, QuestionField field, bool quotesTexts)
{
    const QString text = std::visit(ValueText{field}, value.content);
    const bool isText = std::holds_alternative<QString>(value.content);
    return isText && (value.isQuoted || quotesTexts) ? quoted(text) : text;
}

QString signOf(const QuestionTerm &term)
{
    const bool isOption = term.field == QuestionField::Hyperparameter;
    const QString colon = isOption ? QString() : u":"_s;
    switch (term.comparison) {
    case Comparison::Less:
        return colon + u'<';
    case Comparison::AtMost:
        return colon + u"<=";
    case Comparison::Greater:
        return colon + u'>';
    case Comparison::AtLeast:
        return colon + u">=";
    case Comparison::Is:
    case Comparison::Between:
        return u":"_s;
    case Comparison::Present:
        break;
    }
    return {};
}

QString termText(const QuestionTerm &term, bool quotesOption, bool quotesTexts)
{
    QString text;
    if (term.field != QuestionField::Words)
        text = questionFieldName(term.field);
    if (term.field == QuestionField::Hyperparameter)
        text += quotesOption ? quoted(term.option) : term.option;
    if (term.field != QuestionField::Words)
        text += signOf(term);
    QStringList values;
    for (const QuestionValue &value : term.values)
        values.append(valueText(value, term.field, quotesTexts));
    return text + values.join(term.comparison == Comparison::Between ? u".."_s : u","_s);
}

// Quotation marks where the text alone would be read as something else, also in parentheses.
QString termText(const QuestionTerm &term)
{
    for (const bool quotesOption : {false, true}) {
        const QString text = termText(term, quotesOption, false);
        const auto read = parseQuestion(QString(u'(' + text + u')'));
        if (read && read->kind == Question::Kind::Term && read->term == term)
            return text;
    }
    return termText(term, true, true);
}

bool needsParentheses(const Question &part, Question::Kind within)
{
    if (part.kind == Question::Kind::Term || part.kind == Question::Kind::Not)
        return false;
    return within == Question::Kind::Not || part.kind == Question::Kind::Any || part.kind == within;
}

} // namespace

QString questionText(const Question &question)
{
    const auto partText = [&question](const Question &part) {
        const QString text = questionText(part);
        return needsParentheses(part, question.kind) ? QString(u'(' + text + u')') : text;
    };
    switch (question.kind) {
    case Question::Kind::Term:
        return termText(question.term);
    case Question::Kind::Not:
        return question.parts.isEmpty() ? QString()
                                        : QString(u'-' + partText(question.parts.first()));
    case Question::Kind::All:
    case Question::Kind::Any:
        break;
    }
    QStringList texts;
    for (const Question &part : question.parts) {
        if (const QString text = partText(part); !text.isEmpty())
            texts.append(text);
    }
    return texts.join(question.kind == Question::Kind::All ? u" "_s : u" OR "_s);
}
