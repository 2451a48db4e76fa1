// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

// What QHeaderView::saveState() wrote, as far as a layout of columns needs it. A QHeaderView that
// is given a damaged state believes it: it asks for gigabytes, or fails at the next click.
struct HeaderState
{
    struct Section
    {
        int logicalIndex = 0;
        int size = 0; // also of a hidden one, that it has when it is shown again
        bool isHidden = false;
    };

    QList<Section> sections; // as they stand
    int sortSection = 0;     // a logical index, or none
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    // Nothing when it is no such state.
    static std::optional<HeaderState> fromBytes(const QByteArray &bytes);
};
