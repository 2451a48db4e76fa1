// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listreport.h"

#include "api/http/networklimits.h"
#include "cli/clitext.h"
#include "cli/console.h"
#include "cli/listtext.h"
#include "wording/unreadabletext.h"

using namespace Qt::StringLiterals;

namespace {

QString counted(qsizetype number, const ListNames &names)
{
    return names.isOfServices ? Cli::tr("%n service(s)", nullptr, int(number))
                              : Cli::tr("%n training(s)", nullptr, int(number));
}

// Some of all that there are.
QString counted(qsizetype number, qsizetype all, const ListNames &names)
{
    return names.isOfServices ? Cli::tr("%1 of %n service(s)", nullptr, int(all)).arg(number)
                              : Cli::tr("%1 of %n training(s)", nullptr, int(all)).arg(number);
}

QString unreadableText(qsizetype number, const ListNames &names)
{
    return names.isOfServices ? Cli::tr("%n service(s) could not be read:", nullptr, int(number))
                              : Cli::tr("%n training(s) could not be read:", nullptr, int(number));
}

QString unexpectedText(qsizetype number, const ListNames &names)
{
    return names.isOfServices
        ? Cli::tr(
              "%n service(s) have unexpected content, which is listed as it was received:", nullptr,
              int(number))
        : Cli::tr(
              "%n training(s) have unexpected content, which is listed as it was received:",
              nullptr, int(number));
}

QString duplicatesText(qsizetype number, const ListNames &names)
{
    return names.isOfServices
        ? Cli::tr(
              "%n service(s) appeared on two pages, because the list changed while it was read; "
              "each is listed once",
              nullptr, int(number))
        : Cli::tr(
              "%n training(s) appeared on two pages, because the list changed while it was read; "
              "each is listed once",
              nullptr, int(number));
}

QString twiceText(qsizetype number, const ListNames &names)
{
    return names.isOfServices
        ? Cli::tr(
              "%n service(s) appeared twice in one response; table and csv contain only the first",
              nullptr, int(number))
        : Cli::tr(
              "%n training(s) appeared twice in one response; table and csv contain only the first",
              nullptr, int(number));
}

// Prints `what` about `count` rows, and a line of `texts` for each of the first rows.
void printRows(const QString &what, qsizetype count, const QStringList &texts, Console &console)
{
    QString text = what + u'\n' + texts.join(u'\n');
    if (count > texts.size())
        text += u'\n' + Cli::tr("and %n more", "rows", int(count - texts.size()));
    console.say(text);
}

void printProblems(const ListSummary &summary, const ListNames &names, Console &console)
{
    if (summary.unreadable > 0) {
        printRows(
            unreadableText(summary.unreadable, names), summary.unreadable,
            unreadableTexts(
                summary.problems.first(qMin(summary.problems.size(), maximumNamedRows))),
            console);
    }
    if (summary.unexpected > 0) {
        printRows(
            unexpectedText(summary.unexpected, names), summary.unexpected, summary.unexpectedTexts,
            console);
    }
}

void printError(const ListSummary &summary, const ListNames &names, Console &console)
{
    const ApiError &error = *summary.error;
    ErrorText text = errorText(error, summary.host);
    if (error.httpStatus == 401 && !summary.keyOrigin.isEmpty())
        text.advice += u'\n' + summary.keyOrigin;
    if (error.needsClockConsent)
        text.advice +=
            u'\n' + Cli::tr("To use the server's time for one run, add --use-server-time.");
    if (error.kind == ApiError::Kind::NotFound && !names.isOfServices) {
        text.advice += u'\n' +
            Cli::tr("\"%1\" lists the ids of your services.").arg(u"trainboard-cli services"_s);
    }
    const bool mayShowResponse = error.kind == ApiError::Kind::UnreadableResponse ||
        error.kind == ApiError::Kind::BadRequest || error.kind == ApiError::Kind::ServiceFailed;
    if (mayShowResponse && !summary.showResponse && !error.response.isEmpty())
        text.advice += u'\n' + Cli::tr("To see the whole response, add --show-response.");
    console.say(text);
    if (summary.showResponse && !error.response.isEmpty()) {
        console.sayWhole(
            Cli::tr("The response of the server. It may repeat the access key and the signature.") +
            u'\n' + error.response);
    }
}

// Whether the list is complete, for the last line.
QString howItEnded(ListEnd end, const ListNames &names)
{
    switch (end) {
    case ListEnd::Complete:
        return Cli::tr("complete", "a list");
    case ListEnd::Repeated:
        return Cli::tr("possibly not complete: the service sent the same page again instead of the "
                       "next one");
    case ListEnd::Capped:
        return Cli::tr("not complete: the list did not end after %1 pages")
            .arg(PageCollector<Training>::maximumPages);
    case ListEnd::TooLarge:
        return (names.mayTryRecent
                    ? Cli::tr("not complete: all of them would take more than %1 MB of memory; try "
                              "--recent")
                    : Cli::tr("not complete: all of them would take more than %1 MB of memory"))
            .arg(names.memory / 1'000'000);
    case ListEnd::Failed:
        return Cli::tr("not complete: the next page could not be loaded");
    }
    return {};
}

QString lastLine(const ListSummary &summary, const ListNames &names)
{
    const QString rows = summary.allRows ? counted(summary.rows, *summary.allRows, names)
                                         : counted(summary.rows, names);
    const bool isCutShort = summary.end != ListEnd::Complete || summary.unreadable == 0;
    const QString end = isCutShort
        ? howItEnded(summary.end, names)
        : Cli::tr("without %n that could not be read", "rows", int(summary.unreadable));
    QStringList parts{Cli::tr("%1, %2", "how many rows, and whether that is all").arg(rows, end)};
    if (summary.unexpected > 0)
        parts += Cli::tr("%n with unexpected content", "rows", int(summary.unexpected));
    if (summary.twice > 0)
        parts += Cli::tr("%n appeared twice", "rows", int(summary.twice));
    return parts.join(Cli::tr("; ", "between the parts of a note"));
}

} // namespace

ListNames serviceNames()
{
    return {.member = "services", .isOfServices = true, .memory = NetworkLimits().servicesMemory};
}

ListNames trainingNames()
{
    return {.member = "trains", .memory = NetworkLimits().trainingsMemory};
}

ExitStatus
report(const ListSummary &summary, const ListNames &names, bool closingLine, Console &console)
{
    // Messages about the data come below the data.
    const bool isRead = console.flush() == Console::Written::All;

    const bool isAsDocumented =
        summary.unreadable == 0 && summary.unexpected == 0 && summary.twice == 0;
    const bool isGood = summary.end == ListEnd::Complete && isAsDocumented;
    printProblems(summary, names, console);
    if (summary.error)
        printError(summary, names, console);

    if (summary.duplicates > 0 && summary.end != ListEnd::Repeated && isRead) {
        console.remark(duplicatesText(summary.duplicates, names));
    }
    if (summary.twice > 0 && isRead) {
        console.remark(twiceText(summary.twice, names));
    }
    if (summary.optionsLeftOut > 0 && isRead) {
        console.remark(
            Cli::tr(
                "csv has columns for the first %1 hyperparameters; %n more were left out. --format "
                "json has all of them.",
                nullptr, int(summary.optionsLeftOut))
                .arg(maximumOptionColumns));
    }
    if (!summary.hint.isEmpty() && isRead)
        console.remark(summary.hint);
    // An error without any rows is printed as an error only. JSON also contains unreadable rows.
    const qsizetype allRows = summary.allRows.value_or(summary.rows);
    const bool isRefusal = summary.error && allRows == 0 && summary.unreadable == 0;
    if (isRead && !isRefusal && (closingLine || !isGood)) {
        console.remark(lastLine(summary, names));
    }

    if (summary.error)
        return exitStatus(summary.error->kind);
    // A service that ignores the offset has sent all that it can send. The line above says that the
    // list may not be complete.
    const bool isSuccess = summary.optionsLeftOut == 0 &&
        (isGood || (summary.end == ListEnd::Repeated && isAsDocumented));
    return isSuccess ? ExitStatus::Success : ExitStatus::Failed;
}
