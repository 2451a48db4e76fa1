// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listreport.h"

#include "cli/console.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostProblems = 10; // told one by one

QString counted(qsizetype number, const ListNames &names)
{
    return u"%1 %2"_s.arg(number).arg(number == 1 ? names.one : names.many);
}

void tellProblems(const QStringList &problems, const ListNames &names, Console &console)
{
    QString text = counted(problems.size(), names) + u" could not be read:"_s;
    for (const QString &problem : problems.first(qMin(problems.size(), mostProblems)))
        text += u'\n' + problem;
    if (problems.size() > mostProblems)
        text += u"\nand %1 more"_s.arg(problems.size() - mostProblems);
    console.say(text);
}

void tellError(const ApiError &error, const QString &host, const ListNames &names, Console &console)
{
    ErrorText text = errorText(error, host);
    if (error.kind == ApiError::Kind::NotFound && !names.notFoundAdvice.isEmpty())
        text.advice += u'\n' + names.notFoundAdvice;
    console.say(text);
}

QString howItEnded(ListEnd end)
{
    switch (end) {
    case ListEnd::Complete:
        return u"complete"_s;
    case ListEnd::Repeated:
        return u"perhaps not all: the service gave the same ones again instead of the next"_s;
    case ListEnd::Capped:
        return u"not complete: the list had no end after %1 pages"_s.arg(
            PageCollector<Training>::maximumPages);
    case ListEnd::Failed:
        return u"not complete: the next ones did not come"_s;
    }
    return {};
}

} // namespace

ExitStatus
report(const ListSummary &summary, const ListNames &names, bool closingLine, Console &console)
{
    // The words about the data come below the data.
    const bool isRead = console.flush() == Console::Written::All;

    const bool isGood = summary.end == ListEnd::Complete && summary.problems.isEmpty();
    if (!summary.problems.isEmpty())
        tellProblems(summary.problems, names, console);
    if (summary.error)
        tellError(*summary.error, summary.host, names, console);

    if (summary.duplicates > 0 && summary.end != ListEnd::Repeated && isRead) {
        console.remark(
            counted(summary.duplicates, names) +
            u" came again, because the list changed while it was read; each stands in it once"_s);
    }
    const bool isRefusal = summary.error && summary.rows == 0;
    if (isRead && !isRefusal && (closingLine || !isGood)) {
        QString line = counted(summary.rows, names) + u", "_s;
        if (summary.end == ListEnd::Complete && !summary.problems.isEmpty())
            line += u"without %1 that could not be read"_s.arg(summary.problems.size());
        else
            line += howItEnded(summary.end);
        console.remark(line);
    }

    if (summary.error)
        return exitStatus(summary.error->kind);
    // A service that does not heed the offset has given all that it can give; the line above says
    // what that may mean.
    const bool isAnswered =
        isGood || (summary.end == ListEnd::Repeated && summary.problems.isEmpty());
    return isAnswered ? ExitStatus::Success : ExitStatus::Failed;
}
