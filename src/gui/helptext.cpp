// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/helptext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

HelpPart text(const QString &text)
{
    return {HelpPart::Kind::Paragraph, text};
}

HelpPart point(const QString &text)
{
    return {HelpPart::Kind::Point, text};
}

HelpPart link(const QString &text, const QString &target)
{
    return {HelpPart::Kind::Link, text, target};
}

HelpChapter firstSteps()
{
    return {
        u"first-steps"_s,
        Help::tr("First Steps"),
        {text(Help::tr("Trainboard shows the trainings of your recommenders on AiTEMS, a service "
                       "of NAVER Cloud Platform. It only reads: it cannot start, change or delete "
                       "anything.")),
         point(Help::tr("To look around without an account, choose File > Explore the Demo.")),
         point(Help::tr("To see your own trainings, choose File > Accounts…, then enter a name, "
                        "the access key and the secret key of your account. Test Connection says "
                        "whether the keys work.")),
         point(Help::tr("Choose a service on the left, or All services. Press Enter on a training "
                        "to see its details.")),
         text(Help::tr("Trainboard refreshes what it shows by itself. F5 does it at once."))}};
}

HelpChapter columns()
{
    return {
        u"columns"_s,
        Help::tr("What the Columns Mean"),
        {point(Help::tr("Status: the state that AiTEMS gives. What is in progress is blue, what "
                        "failed is red.")),
         point(Help::tr("Type and Version: which kind of recommendation was trained, and the name "
                        "that AiTEMS gave to this training.")),
         point(Help::tr("Created: when the training was requested. The header names the time "
                        "zone.")),
         point(Help::tr("Took: how long the training ran, as far as Trainboard has watched it. "
                        "\"Up to\" means that nobody watched all the time. For a training in "
                        "progress it says when the training is expected to end.")),
         point(Help::tr("Next Update: when a service that is trained by a schedule is trained "
                        "again.")),
         point(Help::tr("HPO: how many hyperparameters differ from their defaults. \"Off\" means "
                        "that hyperparameter optimization is off.")),
         point(Help::tr("Result: whether the training can be used for recommendations.")),
         text(Help::tr("View > Columns… shows, hides and orders columns. Each hyperparameter can "
                       "be a column, too."))}};
}

HelpChapter finding()
{
    return {
        u"finding"_s,
        Help::tr("Finding Trainings"),
        {text(Help::tr("Type words into the filter above the table: it shows the rows that have "
                       "all of them. The buttons below it choose types, states and dates. Nothing "
                       "is requested for that.")),
         text(Help::tr("The filter also takes questions, such as status:failed created:<7d for "
                       "what failed in the last seven days.")),
         link(Help::tr("Show what the filter understands"), questionsTarget),
         text(Help::tr("Ctrl+K opens a field that goes to any training, service, view or "
                       "command."))}};
}

HelpChapter views()
{
    return {
        u"views"_s,
        Help::tr("Views"),
        {text(Help::tr("A view is a name for a question, the columns, their order and the time "
                       "zone. The tabs above the filter are views; each shows how many trainings "
                       "it has now.")),
         text(Help::tr("Change the filter or the columns, then choose View > Views > Save View As… "
                       "to keep them. A dot beside the name says that you have changed the view "
                       "since it was saved."))}};
}

HelpChapter comparing()
{
    return {
        u"comparing"_s,
        Help::tr("Comparing"),
        {text(Help::tr("Select 2 to 20 trainings and press Ctrl+D. Each option is a row, each "
                       "training a column. Only options that differ are shown at first.")),
         text(Help::tr("Ctrl+Shift+D compares a training with the last one of its service and type "
                       "that completed. So you see what was changed before it failed."))}};
}

HelpChapter watching()
{
    return {
        u"watching"_s,
        Help::tr("Watching"),
        {text(Help::tr("While Trainboard runs, it asks for what is new: often while a training is "
                       "in progress, otherwise rarely. File > Preferences… sets how often, and "
                       "which notifications you get.")),
         text(Help::tr("The strip \"Since you last looked\" says what completed and failed while "
                       "you were away. Each number shows exactly those trainings.")),
         text(Help::tr(
             "\"Takes longer than usual\" compares a training with the last 20 of its "
             "service and type that completed. It needs some of these that Trainboard "
             "has watched, so it says nothing at first. This is not an error of AiTEMS: look "
             "at the training, and ask the support of NAVER Cloud Platform if it does "
             "not end.")),
         text(Help::tr("AiTEMS keeps no times of states. What Trainboard has seen is in its "
                       "history, on this computer only."))}};
}

HelpChapter keyboard()
{
    return {
        u"keyboard"_s,
        Help::tr("Keyboard"),
        {text(Help::tr("Everything can be done by keys. Tab goes to the next part of a window, "
                       "the arrow keys move within it, Enter opens, Esc closes or empties.")),
         point(Help::tr("Ctrl+1 to Ctrl+9 choose a service, Ctrl+0 goes to the table.")),
         point(Help::tr("Ctrl+F goes to the filter, Ctrl+K to everything.")),
         point(Help::tr("Shift+F10 opens the menu of a row.")),
         link(Help::tr("Show all keyboard shortcuts"), keysTarget)}};
}

HelpChapter privacy()
{
    return {
        u"privacy"_s,
        Help::tr("Privacy and Keys"),
        {text(Help::tr("Your keys are kept in the keychain of this computer and nowhere else. They "
                       "are in no file, no log and no report of Trainboard.")),
         text(Help::tr("The secret key is never sent. It signs each request, and the service "
                       "checks the signature.")),
         text(
             Help::tr("Trainboard sends requests to the endpoints of your accounts only. It "
                      "collects no usage statistics, and it does not look for updates by itself.")),
         text(Help::tr(
             "The history and the settings are files in your own folders on this computer. "
             "Removing an account removes its keys and its history."))}};
}

HelpChapter troubleshooting()
{
    return {
        u"troubleshooting"_s,
        Help::tr("When Something Goes Wrong"),
        {point(Help::tr("Keys are rejected: check that both keys belong to the same account and "
                        "are active. Help > Signature Inspector shows what was signed.")),
         point(Help::tr("Permission is missing: a sub-account needs a policy for AiTEMS. The "
                        "message names the action that is not allowed.")),
         point(Help::tr("The clock is wrong: the service rejects requests whose time differs by "
                        "more than five minutes. Correct the clock of this computer.")),
         point(Help::tr("There is no connection: a proxy may be needed. File > Network Settings… "
                        "has one, and certificates of your organization.")),
         point(Help::tr("The keychain does not respond: unlock it, then try again. On Linux a "
                        "Secret Service must run, such as that of GNOME or KDE.")),
         point(Help::tr("Something else: Help > Request Log lists all requests with their "
                        "outcome.")),
         link(Help::tr("Make a support report"), reportTarget)}};
}

} // namespace

QList<HelpChapter> helpChapters()
{
    return {firstSteps(), columns(),  finding(), views(),          comparing(),
            watching(),   keyboard(), privacy(), troubleshooting()};
}

QString helpHtml(const HelpChapter &chapter)
{
    QString html = u"<h2>"_s + chapter.title.toHtmlEscaped() + u"</h2>"_s;
    bool isInList = false;
    for (const HelpPart &part : chapter.parts) {
        const bool isPoint = part.kind == HelpPart::Kind::Point;
        if (isPoint != isInList)
            html += isPoint ? u"<ul>"_s : u"</ul>"_s;
        isInList = isPoint;
        const QString text = part.text.toHtmlEscaped();
        if (isPoint)
            html += u"<li style='margin-bottom:6px'>"_s + text + u"</li>"_s;
        else if (part.kind == HelpPart::Kind::Link)
            html += u"<p><a href='"_s + part.target + u"'>"_s + text + u"</a></p>"_s;
        else
            html += u"<p>"_s + text + u"</p>"_s;
    }
    return isInList ? html + u"</ul>"_s : html;
}
