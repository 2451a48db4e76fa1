// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/trainingoutputcolumn.h"

#include "cli/clitext.h"
#include "cli/duration.h"
#include "cli/trainingfacts.h"
#include "core/hpoptions.h"
#include "core/questioncursor.h"
#include "export/datetext.h"
#include "export/trainingcell.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Use = TrainingOutputColumn::Use;

namespace {

using Text = QString (*)(const Training &, const TrainingFacts &);

QString durationText(std::optional<qint64> msecs)
{
    return msecs ? shortDuration(std::chrono::milliseconds(*msecs)) : QString();
}

// The columns that all trainings have. For people some are shorter than for programs.
struct Known
{
    QLatin1StringView id;
    QLatin1StringView header;
    Text tableText = nullptr;
};

const Known knownColumns[] = {
    {"status"_L1, "STATUS"_L1},
    {"type"_L1, "TYPE"_L1},
    {"version"_L1, "VERSION"_L1},
    {"description"_L1, "DESCRIPTION"_L1},
    {"created"_L1, "CREATED"_L1,
     [](const Training &training, const TrainingFacts &facts) {
         return tableText(training.created, facts.zone());
     }},
    {"took"_L1, "TOOK"_L1,
     [](const Training &training, const TrainingFacts &facts) {
         return durationText(facts.took(training));
     }},
    {"nextUpdate"_L1, "NEXT UPDATE"_L1,
     [](const Training &training, const TrainingFacts &facts) {
         return tableText(training.nextUpdate, facts.zone());
     }},
    {"hpo"_L1, "HPO"_L1},
    {"result"_L1, "INFERENCE"_L1},
    {"serving"_L1, "SERVED"_L1},
    {"service"_L1, "SERVICE ID"_L1},
    {"inState"_L1, "IN STATE"_L1, [](const Training &training, const TrainingFacts &facts) {
         return durationText(facts.inState(training));
     }}};

TrainingOutputColumn makeColumn(const QString &id, const QString &header, Text forPeople = nullptr)
{
    return {
        id, header,
        [cell = trainingCellOf(id),
         forPeople](const Training &training, const TrainingFacts &facts, Use use) {
            // Programs always get Korea Standard Time, whatever is chosen in the window.
            return use == Use::Table && forPeople ? forPeople(training, facts)
                                                  : cell(training, facts, Zone::korea()).text;
        }};
}

QString unknownColumn(const QString &id)
{
    return Cli::tr("Unknown column \"%1\". Use some of these, with commas between them: %2, or "
                   "hp.NAME for a hyperparameter.")
        .arg(id, outputColumnIds());
}

// The id at this place, up to a comma or the end, where the place is then. A name with a comma
// stands in quotation marks, as in a question: hp."a,b". Nothing: they do not end there.
std::optional<QString> takeId(const QString &text, qsizetype &place)
{
    QuestionCursor cursor(text);
    cursor.goTo(place);
    cursor.skipBlanks();
    const qsizetype from = cursor.place();
    const qsizetype comma = text.indexOf(u',', from);
    const qsizetype name = from + hyperparameterPrefix.size();
    const bool isQuoted = QStringView(text).sliced(from).startsWith(hyperparameterPrefix) &&
        name < text.size() && plainSign(text.at(name)) == u'"';
    if (!isQuoted) {
        place = comma < 0 ? text.size() : comma;
        return text.sliced(from, place - from).trimmed();
    }
    cursor.goTo(name);
    const std::optional<QString> quoted = cursor.takeQuoted();
    cursor.skipBlanks();
    place = cursor.place();
    if (!quoted || (place < text.size() && text.at(place) != u','))
        return {};
    return QString(hyperparameterPrefix + *quoted);
}

} // namespace

QString outputColumnIds()
{
    QStringList ids;
    for (const Known &known : knownColumns)
        ids += known.id;
    return ids.join(", "_L1);
}

std::optional<TrainingOutputColumn> outputColumn(const QString &id)
{
    const auto *found = std::ranges::find_if(knownColumns, [&id](const Known &known) {
        return id.compare(known.id, Qt::CaseInsensitive) == 0;
    });
    if (found != std::end(knownColumns))
        return makeColumn(found->id, found->header, found->tableText);
    if (id.startsWith(hyperparameterPrefix) && id.size() > hyperparameterPrefix.size())
        return makeColumn(id, id);
    return {};
}

Result<QList<TrainingOutputColumn>, QString> outputColumnsFromText(const QString &text)
{
    QList<TrainingOutputColumn> columns;
    qsizetype place = 0;
    for (bool isMore = true; isMore;) {
        const qsizetype from = place;
        const std::optional<QString> id = takeId(text, place);
        if (!id)
            return Cli::tr("The closing quotation mark is missing: %1")
                .arg(text.sliced(from).trimmed());
        isMore = place < text.size() && text.at(place++) == u',';
        std::optional<TrainingOutputColumn> column = outputColumn(*id);
        if (!column)
            return unknownColumn(*id);
        columns.append(*std::move(column));
    }
    return columns;
}

TextTable textTable(
    const TrainingList &trainings, const QList<TrainingOutputColumn> &columns,
    const TrainingFacts &facts)
{
    QStringList headers;
    qsizetype flexible = columns.size() - 1;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        headers += columns.at(i).header;
        if (columns.at(i).id == "description"_L1)
            flexible = i;
    }
    return TextTable(
        headers, flexible, trainings.size(),
        [trainings, &columns, &facts](qsizetype row) -> QStringList {
            const Training training = trainings.withoutJson(int(row));
            QStringList cells;
            for (const TrainingOutputColumn &column : columns)
                cells += column.text(training, facts, Use::Table);
            return cells;
        });
}

void csvRecords(
    const TrainingList &trainings, const QList<TrainingOutputColumn> &columns,
    const TrainingFacts &facts, const AddRecord &add)
{
    QStringList fields;
    for (const TrainingOutputColumn &column : columns)
        fields += column.id;
    bool wantsMore = add(fields);
    for (int row = 0; wantsMore && row < trainings.size(); ++row) {
        const Training training = trainings.withoutJson(row);
        fields.clear();
        for (const TrainingOutputColumn &column : columns)
            fields += column.text(training, facts, Use::Csv);
        wantsMore = add(fields);
    }
}
