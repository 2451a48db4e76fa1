// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/viewwords.h"

#include "wording/questionerrors.h"
#include "wording/sentences.h"
#include "wording/showntext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct ViewWords
{
    Q_DECLARE_TR_FUNCTIONS(ViewWords)
};

QString shown(const QString &text)
{
    constexpr qsizetype longest = TrainingViews::longestName;
    return shortened(shownInLine(text), longest);
}

QString choiceAdvice()
{
    return ViewWords::tr("Choose a file of views that Trainboard exported.");
}

QString correctionAdvice()
{
    return ViewWords::tr("Correct the file, or export the views again.");
}

} // namespace

QString viewTitle(const TrainingView &view)
{
    if (view.name == "All"_L1)
        return ViewWords::tr("All", "a view of the trainings");
    if (view.name == "Failed in 24 hours"_L1)
        return ViewWords::tr("Failed in 24 hours", "a view of the trainings");
    if (view.name == "In progress"_L1)
        return ViewWords::tr("In progress", "a view of the trainings");
    if (view.name == "Being served"_L1)
        return ViewWords::tr("Being served", "a view of the trainings");
    if (view.name == "Takes too long"_L1)
        return ViewWords::tr("Takes too long", "a view of the trainings");
    return view.name;
}

QString viewNameProblemText(TrainingViews::NameProblem problem, const QString &name)
{
    using Problem = TrainingViews::NameProblem;
    switch (problem) {
    case Problem::Empty:
        return ViewWords::tr("Enter a name for the view.");
    case Problem::TooLong:
        return ViewWords::tr("The name is too long. Use %L1 characters at most.")
            .arg(TrainingViews::longestName);
    case Problem::Taken:
        return ViewWords::tr("There is already a view \"%1\". Choose another name.")
            .arg(shown(name));
    case Problem::BuiltIn:
        return ViewWords::tr("\"%1\" is the name of a built-in view. Choose another name.")
            .arg(shown(name));
    }
    return {};
}

QString viewsFileErrorText(const ViewsFileError &error)
{
    using Kind = ViewsFileError::Kind;
    switch (error.kind) {
    case Kind::TooLarge:
        return sentences(ViewWords::tr("The file is larger than 1 MB."), choiceAdvice());
    case Kind::NotJson:
        return sentences(
            ViewWords::tr("The file is not valid JSON: see line %L1.").arg(error.line),
            choiceAdvice());
    case Kind::NotViews:
        return sentences(ViewWords::tr("The file is not a file of views."), choiceAdvice());
    case Kind::NewerVersion:
        return ViewWords::tr(
            "A newer version of Trainboard exported the file. Update Trainboard, then try again.");
    case Kind::TooManyViews:
        return ViewWords::tr(
                   "The file contains too many views. The maximum is %L1. Divide it into several "
                   "files.")
            .arg(TrainingViews::mostViews);
    case Kind::NotAView:
        return sentences(
            ViewWords::tr("View %L1 in the file is not a JSON object.").arg(error.view),
            correctionAdvice());
    case Kind::NoName:
        return sentences(
            ViewWords::tr("View %L1 in the file has no name.").arg(error.view), correctionAdvice());
    case Kind::BadQuestion:
        return sentences(
            ViewWords::tr("The view \"%1\" has a question that cannot be used.")
                .arg(shown(error.name)),
            questionErrorText(error.question));
    case Kind::BadMember:
        return sentences(
            ViewWords::tr("The view \"%1\" has a value for \"%2\" that cannot be used.")
                .arg(shown(error.name), error.member),
            correctionAdvice());
    }
    return {};
}

QString savedViewsProblemText(const ViewsFileError &error)
{
    const QString what = ViewWords::tr(
        "Your saved views cannot be read, and are not shown. Nothing is lost: they are kept in the "
        "settings.");
    switch (error.kind) {
    case ViewsFileError::Kind::NewerVersion:
        return sentences(
            what,
            ViewWords::tr(
                "A newer version of Trainboard saved them. Update Trainboard, then try again."));
    case ViewsFileError::Kind::BadQuestion:
        return sentences(what, viewsFileErrorText(error));
    default:
        return sentences(what, ViewWords::tr("Import them again if you have exported them."));
    }
}
