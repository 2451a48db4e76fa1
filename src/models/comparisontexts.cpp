// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisontexts.h"

#include "core/hpoptions.h"
#include "models/timeheading.h"
#include "models/trainingtablemodel.h"
#include "wording/apiwords.h"
#include "wording/comparisonwords.h"
#include "wording/hpowords.h"
#include "wording/lists.h"
#include "wording/showntext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonModel)
};

// In characters: versions of the service have 11.
constexpr qsizetype longestVersion = 40;
constexpr qsizetype longestName = 60;

// Texts stand in quotation marks where they would read like something else.
ComparedTexts textsOf(const Comparison::Row &row)
{
    if (std::ranges::any_of(row.cells, &ComparedCell::isOnlySpace))
        return ComparedTexts::QuotedWithSpaces;
    const ComparedCell *first = nullptr;
    for (const ComparedCell &cell : row.cells) {
        if (cell.isAbsent())
            continue;
        if (first && !isSameKind(*first->value, *cell.value))
            return ComparedTexts::Quoted;
        first = &cell;
    }
    return ComparedTexts::Plain;
}

// HPO itself.
bool isSwitchedOff(const Comparison::Row &row, const ComparedCell &cell)
{
    return row.name == enabledOption && !cell.isAbsent() &&
        cell.value->kind == HpValue::Kind::Boolean && !cell.value->boolean;
}

QString shortVersion(const Training &training)
{
    return shownInLine(shortened(training.key.version, longestVersion));
}

} // namespace

QString ComparisonTexts::header(const Training &training, bool isBase, bool tellsService) const
{
    const QString version = shortVersion(training);
    QString type = shownInLine(typeText(training.key.type));
    if (tellsService) {
        type = Texts::tr("%1 · %2", "type and service of a training")
                   .arg(
                       type,
                       shownInLine(shortened(
                           m_trainings->serviceName(training.key.serviceId), longestName)));
    }
    return QStringList{
        isBase ? Texts::tr("%1 (base)", "version of a training").arg(version) : version, type,
        shownInLine(statusTextOf(training)),
        shownInLine(m_trainings->timeFormat().text(training.created))}
        .join(u'\n');
}

QString
ComparisonTexts::spokenHeader(const Training &training, bool isBase, bool tellsService) const
{
    return listed(header(training, isBase, tellsService).split(u'\n', Qt::SkipEmptyParts));
}

bool ComparisonTexts::hasFact(Fact fact) const
{
    return (fact != Took || m_trainings->context().observations) &&
        (fact != Serving || m_trainings->context().serving);
}

QString ComparisonTexts::factName(Fact fact) const
{
    switch (fact) {
    case Status:
        return Texts::tr("Status");
    case Created:
        return timeHeading(Texts::tr("Created"), m_trainings->timeFormat().zoneName());
    case Took:
        return Texts::tr("Took");
    case Serving:
        return Texts::tr("Serving");
    case Hpo:
        return Texts::tr("HPO");
    case Result:
        return Texts::tr("Result");
    case Description:
        return Texts::tr("Description");
    case FactCount:
        break;
    }
    return {};
}

QString ComparisonTexts::fact(const Training &training, Fact fact) const
{
    switch (fact) {
    case Status:
        return statusTextOf(training);
    case Created:
        return m_trainings->timeFormat().text(training.created);
    case Took:
        return m_trainings->text(training, TrainingTableModel::Took);
    case Serving:
        return m_trainings->text(training, TrainingTableModel::Serving);
    case Hpo:
        return hpoTextOf(training);
    case Result:
        return inferenceTextOf(training);
    case Description:
        return training.description;
    case FactCount:
        break;
    }
    return {};
}

QString ComparisonTexts::optionName(const Comparison::Row &row) const
{
    if (row.occurrence == 0)
        return row.name;
    return Texts::tr("%1 (%L2)", "an option that came several times, and which of them")
        .arg(row.name, QLocale().toString(row.occurrence + 1));
}

QString ComparisonTexts::optionMeaning(const Comparison::Row &row) const
{
    const HpoFact *fact = factOf(row);
    if (!fact)
        return verdictText(HpVerdict::Unknown);
    const QString range = rangeText(fact, m_locale);
    const QString meaning = meaningText(fact, m_locale);
    return range.isEmpty()
        ? meaning
        : meaning + u'\n' + Texts::tr("Allowed range: %1", "two numbers").arg(range);
}

QString ComparisonTexts::value(const Comparison::Row &row, int column) const
{
    const ComparedCell &cell = row.cells.at(column);
    if (column == Comparison::defaults && cell.isAbsent())
        return {};
    return comparedText(cell, factOf(row), textsOf(row), m_locale);
}

QString ComparisonTexts::cell(const Comparison::Row &row, int column) const
{
    const ComparedCell &cell = row.cells.at(column);
    if (column == Comparison::defaults)
        return shownInLine(value(row, column));
    const QString warning = warningText(cell);
    QString text = cell.relation == ComparedCell::Relation::Same && !cell.isAbsent()
        ? Texts::tr("=", "the same value as the base")
        : shownInLine(value(row, column));
    if (const QString change = changeText(cell, m_locale); !change.isEmpty())
        text = Texts::tr("%1  %2", "a value, and how it has changed").arg(text, change);
    return warning.isEmpty()
        ? text
        : Texts::tr("%1 · %2", "a value, and what is wrong with it").arg(text, warning);
}

QString ComparisonTexts::note(const Comparison::Row &row, int column) const
{
    if (column == Comparison::defaults)
        return {};
    QStringList notes{
        changeText(row.cells.at(column), m_locale), warningText(row.cells.at(column))};
    notes.removeAll(QString());
    return listed(notes);
}

QString ComparisonTexts::sentence(const Comparison::Row &row, int column, int base) const
{
    const ComparedCell &cell = row.cells.at(column);
    QStringList parts;
    if (column == Comparison::defaults && cell.isAbsent())
        parts += verdictText(HpVerdict::NoDefault);
    else
        parts += shownInLine(value(row, column));
    if (column == Comparison::defaults)
        parts += Texts::tr("documented default");
    else
        parts += relationText(cell, shownInLine(value(row, base)), m_locale);
    if (const QString warning = warningText(cell); !warning.isEmpty())
        parts += warning;
    if (isSwitchedOff(row, cell))
        parts += Texts::tr("HPO was off, so that no option was used");
    return listed(parts);
}

QString ComparisonTexts::toolTip(const Comparison::Row &row, int column, int base) const
{
    const ComparedCell &cell = row.cells.at(column);
    QStringList lines{shownInLines(value(row, column))};
    if (column != Comparison::defaults)
        lines += relationText(cell, shownInLine(value(row, base)), m_locale);
    for (const QString &line : elementLines(cell))
        lines += shownInLine(line);
    lines += warningText(cell);
    if (isSwitchedOff(row, cell))
        lines += Texts::tr("HPO was off, so that no option was used");
    if (cell.verdict == HpVerdict::OutOfRange) {
        if (const QString range = rangeText(factOf(row), m_locale); !range.isEmpty())
            lines += Texts::tr("Allowed range: %1", "two numbers").arg(range);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString ComparisonTexts::plainValue(const Comparison::Row &row, int column) const
{
    const ComparedCell &cell = row.cells.at(column);
    if (cell.isAbsent())
        return {};
    return cell.value->kind == HpValue::Kind::String && textsOf(row) != ComparedTexts::Plain
        ? comparedText(cell, nullptr, ComparedTexts::Quoted, m_locale)
        : cell.value->text;
}
