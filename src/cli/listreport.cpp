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

// `what` of `count` rows, of which `texts` tells one by one.
void tellRows(const QString &what, qsizetype count, const QStringList &texts, Console &console)
{
    const QStringList told = texts.first(qMin(texts.size(), mostToldRows));
    QString text = what + u'\n' + told.join(u'\n');
    if (count > told.size())
        text += u"\nand %1 more"_s.arg(count - told.size());
    console.say(text);
}

void tellProblems(const ListSummary &summary, const ListNames &names, Console &console)
{
    if (summary.unreadable > 0) {
        tellRows(
            counted(summary.unreadable, names) + u" could not be read:"_s, summary.unreadable,
            summary.problems, console);
    }
    if (summary.unexpected > 0) {
        const QString verb = summary.unexpected == 1 ? u"has"_s : u"have"_s;
        tellRows(
            u"%1 %2 something unexpected, listed as it came:"_s.arg(
                counted(summary.unexpected, names), verb),
            summary.unexpected, summary.unexpectedTexts, console);
    }
}

void tellError(const ListSummary &summary, const ListNames &names, Console &console)
{
    const ApiError &error = *summary.error;
    ErrorText text = errorText(error, summary.host);
    if (error.httpStatus == 401 && !summary.keyOrigin.isEmpty())
        text.advice += u'\n' + summary.keyOrigin;
    if (error.needsClockConsent)
        text.advice += u"\nTo use the server's time for one run, add --use-server-time."_s;
    if (error.kind == ApiError::Kind::NotFound && !names.notFoundAdvice.isEmpty())
        text.advice += u'\n' + names.notFoundAdvice;
    const bool mayTell = error.kind == ApiError::Kind::UnreadableAnswer ||
        error.kind == ApiError::Kind::BadRequest || error.kind == ApiError::Kind::ServiceFailed;
    if (mayTell && !summary.showResponse && !error.response.isEmpty())
        text.advice += u"\nTo see the whole response, add --show-response."_s;
    console.say(text);
    if (summary.showResponse && !error.response.isEmpty()) {
        console.sayWhole(
            u"The response. It may repeat what was sent: the access key and the signature.\n"_s +
            error.response);
    }
}

// Whether these are all, as the last line says it.
QString howItEnded(ListEnd end, const ListNames &names)
{
    switch (end) {
    case ListEnd::Complete:
        return u"complete"_s;
    case ListEnd::Repeated:
        return u"perhaps not all: the service gave the same ones again instead of the next"_s;
    case ListEnd::Capped:
        return u"not complete: the list had no end after %1 pages"_s.arg(
            PageCollector<Training>::maximumPages);
    case ListEnd::TooLarge:
        return u"not complete: all of them would take more than %1 MB of memory%2"_s
            .arg(names.memory / 1'000'000)
            .arg(names.tooLargeAdvice);
    case ListEnd::Failed:
        return u"not complete: the next ones did not come"_s;
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
    // The words about the data come below the data.
    const bool isRead = console.flush() == Console::Written::All;

    const bool isAsDocumented =
        summary.unreadable == 0 && summary.unexpected == 0 && summary.twice == 0;
    const bool isGood = summary.end == ListEnd::Complete && isAsDocumented;
    tellProblems(summary, names, console);
    if (summary.error)
        tellError(summary, names, console);

    if (summary.duplicates > 0 && summary.end != ListEnd::Repeated && isRead) {
        console.remark(
            counted(summary.duplicates, names) +
            u" came again, because the list changed while it was read; each stands in it once"_s);
    }
    if (summary.twice > 0 && isRead) {
        console.remark(
            counted(summary.twice, names) +
            u" came twice in one response; table and csv have the first of both"_s);
    }
    if (summary.optionsLeftOut > 0 && isRead) {
        const QString verb = summary.optionsLeftOut == 1
            ? u"1 further one was"_s
            : u"%1 further ones were"_s.arg(summary.optionsLeftOut);
        console.remark(
            u"csv has columns for the first %1 hyperparameters; "_s.arg(mostOptionColumns) + verb +
            u" left out. --format json has all of them."_s);
    }
    // What was printed is not all, of which JSON has also what could not be read.
    const bool isRefusal = summary.error && summary.rows == 0 && summary.unreadable == 0;
    if (isRead && !isRefusal && (closingLine || !isGood)) {
        QString line = counted(summary.rows, names) + u", "_s;
        if (summary.end == ListEnd::Complete && summary.unreadable > 0)
            line += u"without %1 that could not be read"_s.arg(summary.unreadable);
        else
            line += howItEnded(summary.end, names);
        if (summary.unexpected > 0)
            line += u"; %1 with something unexpected"_s.arg(summary.unexpected);
        if (summary.twice > 0)
            line += u"; %1 came twice"_s.arg(summary.twice);
        console.remark(line);
    }

    if (summary.error)
        return exitStatus(summary.error->kind);
    // A service that does not heed the offset has given all that it can give; the line above says
    // what that may mean.
    const bool isAnswered = summary.optionsLeftOut == 0 &&
        (isGood || (summary.end == ListEnd::Repeated && isAsDocumented));
    return isAnswered ? ExitStatus::Success : ExitStatus::Failed;
}
