// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servicedelegate.h"

#include "core/training.h"
#include "gui/colors.h"
#include "gui/lineicon.h"
#include "models/servicelistmodel.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8;
constexpr int lineGap = 2;
constexpr int iconSize = 14;

QFont nameFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont noteFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

// Icon and number at the right end of `rect`, which is shortened by them.
void paintCount(
    QPainter *painter, QRect &rect, const QVariant &count, const QString &icon, const QColor &color)
{
    if (count.toInt() == 0)
        return;
    const QString text = QLocale().toString(count.toInt());
    const int width = painter->fontMetrics().horizontalAdvance(text);
    painter->setPen(color);
    painter->drawText(
        QRect(rect.right() - width, rect.top(), width + 1, rect.height()),
        Qt::AlignRight | Qt::AlignVCenter, text);
    const QRect iconRect(
        rect.right() - width - iconSize - 3, rect.center().y() - iconSize / 2 + 1, iconSize,
        iconSize);
    paintLineIcon(painter, iconRect, icon, color);
    rect.setRight(iconRect.left() - margin);
}

} // namespace

void ServiceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    const QRect content = item.rect.adjusted(margin, margin, -margin, -margin);
    const auto colored = [&](StatusGroup group) {
        return textColor(item, statusColor(group, item.palette));
    };
    // Why a service cannot be chosen is to be read as well as the state of any other.
    const QColor quiet = textColor(item, quietColor(item.palette));
    const bool enabled = item.state & QStyle::State_Enabled;

    const QString id = index.data(ServiceListModel::IdRole).toString();
    const QString status = index.data(ServiceListModel::StatusTextRole).toString();
    const QString note = id.isEmpty() ? status : id + u"  ·  "_s + status;
    const QFontMetrics nameMetrics(nameFont(item));
    QRect nameRect = content;
    if (!note.isEmpty()) // else the name stands in the middle
        nameRect.setHeight(nameMetrics.height());
    painter->setFont(item.font);
    paintCount(
        painter, nameRect, index.data(ServiceListModel::FailedRole), u"status-learningFailed"_s,
        colored(StatusGroup::Failed));
    paintCount(
        painter, nameRect, index.data(ServiceListModel::InProgressRole), u"status-learning"_s,
        colored(StatusGroup::InProgress));
    painter->setFont(nameFont(item));
    painter->setPen(enabled ? textColor(item, {}) : quiet);
    painter->drawText(
        nameRect, Qt::AlignLeft | Qt::AlignVCenter,
        nameMetrics.elidedText(name, Qt::ElideRight, nameRect.width()));

    const QFontMetrics noteMetrics(noteFont(item));
    const QRect noteRect(
        content.left(), content.top() + nameMetrics.height() + lineGap, content.width(),
        noteMetrics.height());
    painter->setFont(noteFont(item));
    painter->setPen(quiet);
    painter->drawText(
        noteRect, Qt::AlignLeft | Qt::AlignVCenter,
        noteMetrics.elidedText(note, Qt::ElideRight, noteRect.width()));
    painter->restore();
}

QSize ServiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = QFontMetrics(nameFont(option)).height() + lineGap +
        QFontMetrics(noteFont(option)).height() + 2 * margin;
    return {160, height};
}
