// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/trainingschoice.h"

#include "cli/clitext.h"
#include "cli/console.h"
#include "cli/trainingorder.h"
#include "core/hpoptions.h"
#include "core/questionparser.h"
#include "core/questionparts.h"
#include "core/trainingviews.h"
#include "core/zone.h"
#include "core/zonechoice.h"
#include "storage/settings.h"
#include "wording/filetext.h"
#include "wording/questionerrors.h"
#include "wording/viewwords.h"

using namespace Qt::StringLiterals;

namespace {

// The user's views, and why there are none.
struct SavedViews
{
    TrainingViews views;
    std::optional<ViewsFileError> problem;
};

SavedViews savedViews(Console &console)
{
    Settings settings;
    settings.setProblemHandler([&console](const SettingsProblem &problem) {
        // Nothing is to be saved.
        if (problem.kind != SettingsProblem::Kind::NotWritable)
            console.sayOnce(settingsProblemText(problem));
    });
    return {.views = TrainingViews(settings.views()), .problem = settings.viewsProblem()};
}

Failure wrongCall(const QString &what, const QString &advice)
{
    return {.status = ExitStatus::WrongCall, .text = {.what = what, .advice = advice}};
}

Failure unreadable(const ViewsFileError &problem)
{
    using Kind = ViewsFileError::Kind;
    const QString what = Cli::tr("Your saved views cannot be read.");
    switch (problem.kind) {
    case Kind::NewerVersion:
        return wrongCall(
            what,
            Cli::tr("A newer version of Trainboard saved them. Update trainboard-cli, then try "
                    "again."));
    case Kind::BadQuestion:
        return wrongCall(what, viewsFileErrorText(problem));
    default:
        return wrongCall(
            what,
            Cli::tr("Correct or remove the entry \"savedViews\" in %1.")
                .arg(SettingsFile::usersOwn()));
    }
}

Failure unknown(const QString &name, const TrainingViews &views)
{
    const QStringList names = quotedNames(views.all());
    // Lines that are too long are cut.
    constexpr qsizetype longestLine = 900;
    QString list = names.join(", "_L1);
    if (list.size() > longestLine)
        list = names.join(",\n"_L1);
    return wrongCall(
        Cli::tr("There is no view \"%1\".").arg(name), Cli::tr("Use one of: %1.").arg(list));
}

// Also a built-in one by the name that the window has for it.
std::optional<TrainingView> viewNamed(const QString &name, const TrainingViews &views)
{
    if (std::optional<TrainingView> view = views.find(name))
        return view;
    const QString clean = TrainingViews::cleanName(name);
    for (const TrainingView &view : builtInViews()) {
        if (TrainingViews::isSameName(viewTitle(view), clean))
            return view;
    }
    return {};
}

void takeColumns(const TrainingView::Columns &columns, TrainingsChoice &choice)
{
    choice.showsDifferences = columns.showsDifferences;
    for (const QString &id : columns.shown) {
        // The hyperparameters that differ stand in the place of others. Of one service there is
        // nothing to tell apart.
        if (id == "service"_L1 || (columns.showsDifferences && id.startsWith(hyperparameterPrefix)))
            continue;
        if (std::optional<TrainingOutputColumn> column = outputColumn(id))
            choice.columns.append(*std::move(column));
    }
    if (!choice.showsDifferences || !choice.columns.isEmpty())
        return;
    // So that one sees of which trainings they are.
    for (const QString &id : {u"status"_s, u"type"_s, u"version"_s, u"created"_s})
        choice.columns.append(*outputColumn(id));
}

} // namespace

QStringList quotedNames(const QList<TrainingView> &views)
{
    QStringList names;
    for (const TrainingView &view : views)
        names.append(u'"' + view.name + u'"');
    return names;
}

Result<TrainingsChoice, Failure> trainingsChoice(const CommandLine &call, Console &console)
{
    TrainingsChoice choice{
        .where = call.where, .recentOnly = call.recentOnly, .columns = call.columns};
    if (!call.view)
        return choice;
    const auto &[views, problem] = savedViews(console);
    const std::optional<TrainingView> view = viewNamed(*call.view, views);
    if (!view)
        return problem ? unreadable(*problem) : unknown(*call.view, views);
    const auto question = parseQuestion(view->question);
    if (!question) {
        return wrongCall(
            Cli::tr("The view \"%1\" has a question that cannot be used.").arg(view->name),
            questionErrorText(question.error()));
    }
    choice.where = bothOf(*question, call.where);
    choice.recentOnly = call.recentOnly || view->recentOnly;
    if (view->zone)
        choice.zone = zoneOf(*view->zone);
    if (view->columns) {
        if (call.columns.isEmpty())
            takeColumns(*view->columns, choice);
        if (canSortBy(view->columns->sortedBy)) {
            choice.sortedBy = view->columns->sortedBy;
            choice.order = view->columns->order;
        }
    }
    return choice;
}
