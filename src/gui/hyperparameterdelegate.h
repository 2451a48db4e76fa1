// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/itemdelegate.h"

// The cells of a HyperparameterModel. What deserves a look stands out by icon, word, weight and
// colour; what is documented stands back.
class HyperparameterDelegate : public ItemDelegate
{
    Q_OBJECT

public:
    using ItemDelegate::ItemDelegate;

    // An array in JSON, or a word without an end, has no place where a line could break. Here it
    // gets some that nobody sees (U+200B): behind commas, and in what is longer than any word.
    static QString breakable(const QString &text);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};
