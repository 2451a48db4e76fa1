// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/itemdelegate.h"

// A row of the palette: the title with the letters that fit emphasised, then where it stands, and
// at the end its keys.
class PaletteDelegate : public ItemDelegate
{
    Q_OBJECT

public:
    using ItemDelegate::ItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
