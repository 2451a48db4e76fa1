// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/itemdelegate.h"

// A service on two lines: its name and what calls for attention, its state and its id. Where the
// name needs the whole line, what calls for attention stands on the second one.
class ServiceDelegate : public ItemDelegate
{
    Q_OBJECT

public:
    using ItemDelegate::ItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // In which its name and what calls for attention stand beside each other, in pixels.
    static int widthFor(const QModelIndex &index, const QFont &font);
};
