// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

// What all views of ours have in common: texts come from outside and are shown as they were typed,
// also in tool tips, and selected rows look alike.
class ItemDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(
        QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    // Of a row that is chosen, along its edge: the field behind it alone is too pale to be seen by
    // everybody.
    static void
    paintChosenEdge(QPainter *painter, const QStyleOptionViewItem &option, const QRect &row);
    // Of several views only one has the focus; Qt asks no more than whether their window has it.
    static void quietUnlessFocused(QStyleOptionViewItem *option, const QWidget *view);

protected:
    // Of what is not fresh: the same wherever it stands.
    static constexpr qreal staleOpacity = 0.55;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

    // `otherwise`, or that of the row's text. On the highlight of a system that wants much contrast
    // no other colour can be read.
    static QColor textColor(const QStyleOptionViewItem &option, const QColor &otherwise);
    // Beside the text of the cell, in `color` also where the row is selected.
    static void setIcon(QStyleOptionViewItem *option, const QString &name, const QColor &color);
};
