// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/itemdelegate.h"

// The cells of the trainings: states by shape, word and colour, ids in a fixed pitch.
class TrainingDelegate : public ItemDelegate
{
    Q_OBJECT

public:
    using ItemDelegate::ItemDelegate;

    // What is shown is not fresh.
    void setDimmed(bool dimmed) { m_dimmed = dimmed; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    bool m_dimmed = false;
};
