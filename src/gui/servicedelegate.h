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

    // In pixels, for its name and beside it as much as usually calls for attention. It depends on
    // the name alone, so that the list does not change its width with each response.
    static int widthFor(const QModelIndex &index, const QFont &font);
};
