// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/emptypage.h"

class Board;

// Why there is no table to see; nothing when there is one. `shownRows`: after the filters.
enum class BoardPage {
    Table,
    NoKeys,
    NoServices,
    NoneReadable, // of the services
    NoTrainings,
    NothingMatches,
    Loading,
    NotLoaded
};
BoardPage boardPage(const Board &board, int shownRows);
EmptyPage::Content pageContent(BoardPage page, const Board &board);
