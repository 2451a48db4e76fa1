// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/itemdelegate.h"

// The cells of a ComparisonModel. What differs from the base has an icon and its row a tint, what
// is out of range is loud, what is the same stands back.
class ComparisonDelegate : public ItemDelegate
{
    Q_OBJECT

public:
    using ItemDelegate::ItemDelegate;

    // Behind the rows that differ.
    static QColor differenceColor(const QPalette &palette);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};
