// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listreport.h"

#include "api/http/networklimits.h"
#include "cli/console.h"
#include "cli/listtext.h"

using namespace Qt::StringLiterals;

namespace {

QString counted(qsizetype number, const ListNames &names)
{
    return u"%1 %2"_s.arg(number).arg(number == 1 ? names.one : names.many);
}

// Prints `what` about `count` rows, and a line of `texts` for each of the first rows.
void printRows(const QString &what, qsizetype count, const QStringList &texts, Console &console)
{
    const QStringList named = texts.first(qMin(texts.size(), maximumNamedRows));
    QString text = what + u'\n' + named.join(u'\n');
    if (count > named.size())
        text += u"\nand %1 more"_s.arg(count - named.size());
    console.say(text);
}

void printProblems(const ListSummary &summary, const ListNames &names, Console &console)
{
    if (summary.unreadable > 0) {
        printRows(
            counted(summary.unreadable, names) + u" could not be read:"_s, summary.unreadable,
            summary.problems, console);
    }
    if (summary.unexpected > 0) {
        const QString verb = summary.unexpected == 1 ? u"has"_s : u"have"_s;
        printRows(
            u"%1 %2 unexpected content, which is listed as it was received:"_s.arg(
                counted(summary.unexpected, names), verb),
            summary.unexpected, summary.unexpectedTexts, console);
    }
}

void printError(const ListSummary &summary, const ListNames &names, Console &console)
{
    const ApiError &error = *summary.error;
    ErrorText text = errorText(error, summary.host);
    if (error.httpStatus == 401 && !summary.keyOrigin.isEmpty())
        text.advice += u'\n' + summary.keyOrigin;
    if (error.needsClockConsent)
        text.advice += u"\nTo use the server's time for one run, add --use-server-time."_s;
    if (error.kind == ApiError::Kind::NotFound && !names.notFoundAdvice.isEmpty())
        text.advice += u'\n' + names.notFoundAdvice;
    const bool mayShowResponse = error.kind == ApiError::Kind::UnreadableResponse ||
        error.kind == ApiError::Kind::BadRequest || error.kind == ApiError::Kind::ServiceFailed;
    if (mayShowResponse && !summary.showResponse && !error.response.isEmpty())
        text.advice += u"\nTo see the whole response, add --show-response."_s;
    console.say(text);
    if (summary.showResponse && !error.response.isEmpty()) {
        console.sayWhole(
            u"The response of the server. It may repeat the access key and the signature.\n"_s +
            error.response);
    }
}

// Whether the list is complete, for the last line.
QString howItEnded(ListEnd end, const ListNames &names)
{
    switch (end) {
    case ListEnd::Complete:
        return u"complete"_s;
    case ListEnd::Repeated:
        return u"possibly not complete: the service sent the same page again instead of the next one"_s;
    case ListEnd::Capped:
        return u"not complete: the list did not end after %1 pages"_s.arg(
            PageCollector<Training>::maximumPages);
    case ListEnd::TooLarge:
        return u"not complete: all of them would take more than %1 MB of memory%2"_s
            .arg(names.memory / 1'000'000)
            .arg(names.tooLargeAdvice);
    case ListEnd::Failed:
        return u"not complete: the next page could not be loaded"_s;
    }
    return {};
}

} // namespace

ListNames serviceNames()
{
    return {
        .member = "services",
        .one = u"service"_s,
        .many = u"services"_s,
        .memory = NetworkLimits().servicesMemory};
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
        console.remark(
            counted(summary.duplicates, names) +
            u" appeared on two pages, because the list changed while it was read; each is listed "
            u"once"_s);
    }
    if (summary.twice > 0 && isRead) {
        console.remark(
            counted(summary.twice, names) +
            u" appeared twice in one response; table and csv contain only the first"_s);
    }
    if (summary.optionsLeftOut > 0 && isRead) {
        const QString verb = summary.optionsLeftOut == 1
            ? u"1 more was"_s
            : u"%1 more were"_s.arg(summary.optionsLeftOut);
        console.remark(
            u"csv has columns for the first %1 hyperparameters; "_s.arg(maximumOptionColumns) +
            verb + u" left out. --format json has all of them."_s);
    }
    // An error without any rows is printed as an error only. JSON also contains unreadable rows.
    const qsizetype allRows = summary.allRows.value_or(summary.rows);
    const bool isRefusal = summary.error && allRows == 0 && summary.unreadable == 0;
    if (isRead && !isRefusal && (closingLine || !isGood)) {
        QString line = counted(allRows, names) + u", "_s;
        if (summary.allRows)
            line = u"%1 of %2"_s.arg(summary.rows).arg(line);
        if (summary.end == ListEnd::Complete && summary.unreadable > 0)
            line += u"without %1 that could not be read"_s.arg(summary.unreadable);
        else
            line += howItEnded(summary.end, names);
        if (summary.unexpected > 0)
            line += u"; %1 with unexpected content"_s.arg(summary.unexpected);
        if (summary.twice > 0)
            line += u"; %1 appeared twice"_s.arg(summary.twice);
        console.remark(line);
    }

    if (summary.error)
        return exitStatus(summary.error->kind);
    // A service that ignores the offset has sent all that it can send. The line above says that the
    // list may not be complete.
    const bool isSuccess = summary.optionsLeftOut == 0 &&
        (isGood || (summary.end == ListEnd::Repeated && isAsDocumented));
    return isSuccess ? ExitStatus::Success : ExitStatus::Failed;
}
