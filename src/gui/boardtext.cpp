// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/boardtext.h"

#include "models/board.h"
#include "wording/errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct BoardText
{
    Q_DECLARE_TR_FUNCTIONS(BoardText)
};

// What is on the board all the same, and of when it is.
QString shownSince(const Board &board)
{
    if (board.updatedAt() == 0 || board.trainings().rowCount() == 0)
        return {};
    return u' ' +
        BoardText::tr("Shown is the state of %1.")
            .arg(board.trainings().timeFormat().timeOfDay(board.updatedAt()));
}

Message errorMessage(const ApiError &error, const Board &board)
{
    const ErrorText text = errorText(error, board.host());
    return {
        .kind = Message::Kind::Error,
        .text = text.what + u' ' + text.advice + shownSince(board),
        .details = text.details,
        .canRetry = true};
}

Message partlyFailedMessage(const QList<ServiceOutcome> &failed, const Board &board)
{
    QStringList names;
    QStringList details;
    for (const ServiceOutcome &outcome : failed) {
        const QString name = board.trainings().serviceName(outcome.serviceId);
        const ErrorText text = errorText(*outcome.error, board.host());
        names.append(name);
        details.append(name + u": "_s + text.what + u'\n' + text.details);
    }
    const ErrorText first = errorText(*failed.first().error, board.host());
    return {
        .kind = Message::Kind::Error,
        .text = BoardText::tr(
                    "The trainings of %n service(s) could not be loaded: %1.", nullptr,
                    int(failed.size()))
                    .arg(names.join(u", "_s)) +
            u' ' + first.what + u' ' + first.advice,
        .details = details.join(u"\n\n"_s),
        .canRetry = true};
}

} // namespace

std::optional<Message> boardMessage(const Board &board)
{
    if (!board.hasClient())
        return {};

    QList<ServiceOutcome> failed;
    QStringList problems;
    for (const ServiceOutcome &outcome : board.outcomes()) {
        if (outcome.error)
            failed.append(outcome);
        for (const QString &problem : outcome.problems)
            problems.append(board.trainings().serviceName(outcome.serviceId) + u": "_s + problem);
    }
    // The error of the list of services may be that of an older attempt than the trainings'.
    if (!failed.isEmpty()) {
        return failed.size() == board.outcomes().size() ? errorMessage(*failed.first().error, board)
                                                        : partlyFailedMessage(failed, board);
    }
    if (board.servicesError())
        return errorMessage(*board.servicesError(), board);
    if (!problems.isEmpty()) {
        return Message{
            .kind = Message::Kind::Warning,
            .text = BoardText::tr(
                "%n training(s) could not be read and are missing here: the "
                "answer does not have the form that is documented.",
                nullptr, int(problems.size())),
            .details = problems.join(u'\n'),
            .canRetry = true};
    }
    return {};
}

BoardPage boardPage(const Board &board, int shownRows)
{
    if (shownRows > 0)
        return BoardPage::Table;
    if (board.trainings().rowCount() > 0)
        return BoardPage::NothingMatches;
    if (board.isLoading() && board.updatedAt() == 0)
        return BoardPage::Loading;
    if (board.isStale() && board.updatedAt() == 0)
        return BoardPage::NotLoaded;
    if (board.chosenService().isEmpty() && board.services().services().isEmpty())
        return BoardPage::NoServices;
    return BoardPage::NoTrainings;
}

EmptyPage::Content pageContent(BoardPage page, const Board &board)
{
    switch (page) {
    case BoardPage::Table:
        break;
    case BoardPage::NoServices:
        return {
            u"services"_s, BoardText::tr("No services yet"),
            BoardText::tr("This account has no AiTEMS service. Create one in the NAVER Cloud "
                          "Platform console, then refresh."),
            BoardText::tr("Refresh Now")};
    case BoardPage::NoTrainings:
        return {
            u"empty-board"_s, BoardText::tr("No trainings"),
            BoardText::tr("Nothing has been trained here yet. Trainings appear as soon as they "
                          "are requested in the console or through the API."),
            BoardText::tr("Refresh Now")};
    case BoardPage::NothingMatches:
        return {
            u"filter"_s, BoardText::tr("Nothing matches"),
            BoardText::tr(
                "None of the %Ln training(s) passes all filters.", nullptr,
                board.trainings().rowCount()),
            BoardText::tr("Clear All Filters")};
    case BoardPage::Loading:
        return {u"clock"_s, BoardText::tr("Loading…"), board.host(), {}};
    case BoardPage::NotLoaded:
        return {
            u"offline"_s,
            BoardText::tr("Nothing to show"),
            BoardText::tr("The trainings could not be loaded. The message above says why."),
            {}};
    }
    return {};
}
