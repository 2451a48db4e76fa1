// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/palettedelegate.h"

#include "gui/colors.h"
#include "models/palettemodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace {

constexpr int margin = 10;
constexpr int rowPadding = 12;

// Not by colour alone: bold, and a line below.
QList<QTextLayout::FormatRange> emphasis(const QList<int> &places)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const int place : places) {
        QTextLayout::FormatRange range;
        range.start = place;
        range.length = 1;
        range.format.setFontWeight(QFont::Bold);
        range.format.setFontUnderline(true);
        ranges.append(range);
    }
    return ranges;
}

} // namespace

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    // The row looks chosen although the field has the focus.
    row.state |= QStyle::State_Active;
    row.state &= ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
    const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
    const QString title = row.text;
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    row.state |= QStyle::State_Enabled;
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    painter->save();
    painter->setFont(row.font);
    const QColor quiet = textColor(row, quietColor(row.palette));
    const QRect rect = row.rect.adjusted(margin, 0, -margin, 0);
    const QString keys = index.data(PaletteModel::KeysRole).toString();
    painter->setPen(quiet);
    const int keysWidth = keys.isEmpty() ? 0 : row.fontMetrics.horizontalAdvance(keys) + margin;
    const QRect keysRect = rect.adjusted(rect.width() - keysWidth, 0, 0, 0);
    painter->drawText(
        QStyle::visualRect(row.direction, rect, keysRect),
        int(QStyle::visualAlignment(row.direction, Qt::AlignRight | Qt::AlignVCenter)), keys);

    const int room = rect.width() - keysWidth;
    const QString shown = row.fontMetrics.elidedText(title, Qt::ElideRight, room);
    QTextLayout layout(shown, row.font);
    if (shown == title)
        layout.setFormats(emphasis(index.data(PaletteModel::MatchRole).value<QList<int>>()));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setNumColumns(int(shown.size()));
    layout.endLayout();
    const int width = line.isValid() ? int(line.naturalTextWidth()) + 1 : 0;
    const int top = rect.top() + (rect.height() - row.fontMetrics.height()) / 2;
    const QRect titleRect(rect.left(), top, width, row.fontMetrics.height());
    painter->setPen(isEnabled ? textColor(row, {}) : quiet);
    layout.draw(painter, QStyle::visualRect(row.direction, rect, titleRect).topLeft());

    const QRect placeRect = rect.adjusted(width + margin, 0, -keysWidth, 0);
    if (placeRect.width() > 0) {
        painter->setPen(quiet);
        painter->drawText(
            QStyle::visualRect(row.direction, rect, placeRect),
            int(QStyle::visualAlignment(row.direction, Qt::AlignLeft | Qt::AlignVCenter)),
            row.fontMetrics.elidedText(
                index.data(PaletteModel::PlaceRole).toString(), Qt::ElideRight, placeRect.width()));
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + rowPadding};
}
