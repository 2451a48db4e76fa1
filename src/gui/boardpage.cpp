// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/boardpage.h"

#include "board/board.h"

using namespace Qt::StringLiterals;

BoardPage boardPage(const Board &board, int shownRows)
{
    if (!board.hasClient())
        return BoardPage::NoKeys;
    if (shownRows > 0)
        return BoardPage::Table;
    if (!board.trainings().list().isEmpty())
        return BoardPage::NothingMatches;
    if (board.isLoading() && board.state().updatedAt == 0)
        return BoardPage::Loading;
    if (board.isStale() && board.state().updatedAt == 0)
        return BoardPage::NotLoaded;
    if (board.chosenService().isEmpty() && board.services().services().isEmpty())
        return BoardPage::NoServices;
    if (board.chosenService().isEmpty() && board.services().readableIds().isEmpty())
        return BoardPage::NoneReadable;
    return BoardPage::NoTrainings;
}

EmptyPage::Content pageContent(BoardPage page, const Board &board)
{
    switch (page) {
    case BoardPage::Table:
        break;
    case BoardPage::NoKeys:
        return {
            u"offline"_s,
            EmptyPage::tr("Not connected"),
            EmptyPage::tr("The trainings appear as soon as the account can be used."),
            {}};
    case BoardPage::NoServices:
        return {
            u"services"_s, EmptyPage::tr("No services yet"),
            EmptyPage::tr("This account has no AiTEMS service. Create one in the NAVER Cloud "
                          "Platform console, then refresh."),
            EmptyPage::tr("Refresh Now")};
    case BoardPage::NoneReadable:
        return {
            u"key"_s, EmptyPage::tr("No permission"),
            EmptyPage::tr("None of these services can be read: the keys have no permission to "
                          "view them, or they have been deleted. Ask the owner of the account for "
                          "the permission, then refresh."),
            EmptyPage::tr("Refresh Now")};
    case BoardPage::NoTrainings:
        return {
            u"empty-board"_s, EmptyPage::tr("No trainings"),
            EmptyPage::tr("Nothing has been trained here yet. Trainings appear as soon as they "
                          "are requested in the console or through the API."),
            EmptyPage::tr("Refresh Now")};
    case BoardPage::NothingMatches:
        return {
            u"filter"_s, EmptyPage::tr("Nothing matches"),
            EmptyPage::tr(
                "None of the %Ln training(s) passes all filters.", nullptr,
                board.trainings().list().size()),
            EmptyPage::tr("Clear All Filters")};
    case BoardPage::Loading:
        return {u"clock"_s, EmptyPage::tr("Loading…"), board.host(), {}};
    case BoardPage::NotLoaded:
        return {
            u"offline"_s, EmptyPage::tr("Nothing to show"),
            EmptyPage::tr("The trainings could not be loaded. Refresh to try again; the message "
                          "that appears says why."),
            EmptyPage::tr("Refresh Now")};
    }
    return {};
}
