// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/comparisonwords.h"

#include "wording/hpowords.h"
#include "wording/lists.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

using Relation = ComparedCell::Relation;

struct ComparisonWords
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonWords)
};

// In as few digits as tell something: "12", "2.5", "0.04", "99.99".
QString amountText(double amount, const QLocale &locale)
{
    const bool isAlmostAll = amount > 99 && amount < 100;
    int decimals = amount >= 10 && !isAlmostAll ? 0 : (amount >= 1 && !isAlmostAll ? 1 : 2);
    // No zeros at the end.
    while (decimals > 0) {
        const double scale = std::pow(10, decimals - 1);
        const double fewer = std::round(amount * scale) / scale;
        const double finer = std::round(amount * scale * 10) / (scale * 10);
        if (std::abs(fewer - finer) > 1e-9)
            break;
        --decimals;
    }
    return locale.toString(amount, 'f', decimals);
}

QString kindText(HpValue::Kind kind)
{
    switch (kind) {
    case HpValue::Kind::Null:
        return ComparisonWords::tr("null", "kind of a value");
    case HpValue::Kind::Boolean:
        return ComparisonWords::tr("true or false", "kind of a value");
    case HpValue::Kind::Integer:
    case HpValue::Kind::Number:
        return ComparisonWords::tr("number", "kind of a value");
    case HpValue::Kind::String:
        return ComparisonWords::tr("text", "kind of a value");
    case HpValue::Kind::Array:
        return ComparisonWords::tr("array", "kind of a value");
    case HpValue::Kind::Object:
        return ComparisonWords::tr("object", "kind of a value");
    }
    return {};
}

QString arrayText(const ArrayChange &change)
{
    QStringList parts;
    if (!change.added.isEmpty())
        parts += ComparisonWords::tr("%Ln added", "elements", int(change.added.size()));
    if (!change.removed.isEmpty())
        parts += ComparisonWords::tr("%Ln removed", "elements", int(change.removed.size()));
    if (!change.moved.isEmpty())
        parts += ComparisonWords::tr("%Ln moved", "elements", int(change.moved.size()));
    else if (change.isReordered)
        parts += ComparisonWords::tr("other order", "of the elements");
    return listed(parts);
}

QString numberRelation(const NumberChange &change, const QString &base, const QLocale &locale)
{
    const QString amount = amountText(change.amount, locale);
    switch (change.form) {
    case NumberChange::Form::Factor:
        return ComparisonWords::tr("%1 times the base %2", "a factor, a value").arg(amount, base);
    case NumberChange::Form::Percent:
        return change.isUp ? ComparisonWords::tr("%1 % more than the base %2", "per cent, a value")
                                 .arg(amount, base)
                           : ComparisonWords::tr("%1 % less than the base %2", "per cent, a value")
                                 .arg(amount, base);
    case NumberChange::Form::Direction:
        break;
    }
    return change.isUp ? ComparisonWords::tr("more than the base %1", "a value").arg(base)
                       : ComparisonWords::tr("less than the base %1", "a value").arg(base);
}

QString numberText(const NumberChange &change, const QLocale &locale)
{
    const QString amount = amountText(change.amount, locale);
    switch (change.form) {
    case NumberChange::Form::Factor:
        return ComparisonWords::tr("× %1", "so many times").arg(amount);
    case NumberChange::Form::Percent:
        return change.isUp ? ComparisonWords::tr("+ %1 %", "so much more").arg(amount)
                           : ComparisonWords::tr("− %1 %", "so much less").arg(amount);
    case NumberChange::Form::Direction:
        break;
    }
    return change.isUp ? ComparisonWords::tr("more", "a larger number")
                       : ComparisonWords::tr("less", "a smaller number");
}

// All kinds of it look alike, and at the end of a text like nothing.
QString visibleSpaces(const QString &text)
{
    QString visible;
    for (const QChar c : text) {
        if (c == u' ')
            visible += u'␣';
        else if (c == u'\t')
            visible += "\\t"_L1;
        else if (c == u'\n')
            visible += "\\n"_L1;
        else if (c == u'\r')
            visible += "\\r"_L1;
        else if (c.isSpace())
            visible += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            visible += c;
    }
    return visible;
}

} // namespace

QString comparedText(
    const ComparedCell &cell, const HpoFact *fact, ComparedTexts texts, const QLocale &locale)
{
    if (cell.isAbsent())
        return ComparisonWords::tr("absent", "a hyperparameter");
    if (texts != ComparedTexts::Plain && cell.value->kind == HpValue::Kind::String) {
        const bool showsSpaces = texts == ComparedTexts::QuotedWithSpaces;
        return u'"' + (showsSpaces ? visibleSpaces(cell.value->text) : cell.value->text) + u'"';
    }
    return valueText(*cell.value, fact, locale);
}

QString changeText(const ComparedCell &cell, const QLocale &locale)
{
    if (cell.relation == Relation::OtherKind)
        return cell.value->kind == HpValue::Kind::Null ? QString() : kindText(cell.value->kind);
    if (cell.relation == Relation::OnlyHere)
        return ComparisonWords::tr("not in base", "a hyperparameter");
    if (cell.isOnlySpace)
        return ComparisonWords::tr("white space", "all that differs in a text");
    if (cell.number)
        return numberText(*cell.number, locale);
    return cell.array ? arrayText(*cell.array) : QString();
}

QString relationText(const ComparedCell &cell, const QString &base, const QLocale &locale)
{
    switch (cell.relation) {
    case Relation::Base:
        return ComparisonWords::tr("the base");
    case Relation::Same:
        return ComparisonWords::tr("same as the base");
    case Relation::OnlyHere:
        return ComparisonWords::tr("absent in the base");
    case Relation::MissingHere:
        return ComparisonWords::tr("the base has %1", "a value").arg(base);
    case Relation::NoBase:
        return ComparisonWords::tr("no default is documented");
    case Relation::OtherKind:
        return ComparisonWords::tr("%1, of another kind than the base %2", "a kind, a value")
            .arg(kindText(cell.value->kind), base);
    case Relation::Different:
        break;
    }
    if (cell.number)
        return numberRelation(*cell.number, base, locale);
    if (cell.array)
        return ComparisonWords::tr("%1 against the base %2", "changes of an array, the array")
            .arg(arrayText(*cell.array), base);
    if (cell.isOnlySpace)
        return ComparisonWords::tr("differs from the base %1 in white space only", "a value")
            .arg(base);
    return ComparisonWords::tr("differs from the base %1", "a value").arg(base);
}

QStringList elementLines(const ComparedCell &cell)
{
    QStringList lines;
    if (!cell.array)
        return lines;
    if (!cell.array->added.isEmpty())
        lines += ComparisonWords::tr("Added: %1", "elements").arg(listed(cell.array->added));
    if (!cell.array->removed.isEmpty())
        lines += ComparisonWords::tr("Removed: %1", "elements").arg(listed(cell.array->removed));
    if (!cell.array->moved.isEmpty())
        lines += ComparisonWords::tr("Moved: %1", "elements").arg(listed(cell.array->moved));
    return lines;
}

QString warningText(const ComparedCell &cell)
{
    QStringList warnings;
    if (!cell.isAbsent() && isWrong(cell.verdict))
        warnings += verdictText(cell.verdict);
    if (!cell.isAbsent() && !cell.isUsed)
        warnings += ComparisonWords::tr("Not used", "a value, because HPO was off");
    return listed(warnings);
}
