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
constexpr int iconGap = 3;
constexpr int slack = 3; // widths of texts are rounded, and an ellipsis would come too early

QFont nameFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont noteFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

// What stands at the right end of a row.
struct Count
{
    QString text;
    QString icon; // none before a question mark
    StatusGroup group = StatusGroup::Unknown;
};

// Only numbers that call for something; and a mark where there may be some that nobody knows of.
QList<Count> countsOf(const QModelIndex &index)
{
    const auto state = ServiceListModel::Counts(index.data(ServiceListModel::CountsRole).toInt());
    if (state == ServiceListModel::Counts::Unknown)
        return {{u"?"_s, {}, StatusGroup::Unknown}};
    const bool isAtLeast = state == ServiceListModel::Counts::AtLeast;
    QList<Count> counts;
    const auto add = [&](int role, const QString &icon, StatusGroup group) {
        if (const int count = index.data(role).toInt(); count > 0) {
            const QString text = QLocale().toString(count);
            counts.append({isAtLeast ? text + u'+' : text, icon, group});
        }
    };
    add(ServiceListModel::FailedRole, u"status-learningFailed"_s, StatusGroup::Failed);
    add(ServiceListModel::InProgressRole, u"status-learning"_s, StatusGroup::InProgress);
    return counts;
}

int widthOf(const QList<Count> &counts, const QFontMetrics &metrics)
{
    int width = 0;
    for (const Count &count : counts) {
        width += margin + metrics.horizontalAdvance(count.text);
        if (!count.icon.isEmpty())
            width += iconSize + iconGap;
    }
    return width;
}

// Icon and number at the right end of `rect`, which is shortened by them.
void paintCount(QPainter *painter, QRect &rect, const Count &count, const QColor &color)
{
    const int width = painter->fontMetrics().horizontalAdvance(count.text);
    painter->setPen(color);
    painter->drawText(
        QRect(rect.right() - width, rect.top(), width + 1, rect.height()),
        Qt::AlignRight | Qt::AlignVCenter, count.text);
    rect.setRight(rect.right() - width - margin);
    if (count.icon.isEmpty())
        return;
    const QRect iconRect(
        rect.right() + margin - iconSize - iconGap, rect.center().y() - iconSize / 2 + 1, iconSize,
        iconSize);
    paintLineIcon(painter, iconRect, count.icon, color);
    rect.setRight(iconRect.left() - margin);
}

// The state first: where there is no room for both, the id is in the tool tip.
QString noteOf(const QModelIndex &index)
{
    const QString id = index.data(ServiceListModel::ShownIdRole).toString();
    const QString status = index.data(ServiceListModel::StatusTextRole).toString();
    return id.isEmpty() ? status : status + u"  ·  "_s + id;
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

    if (item.state & QStyle::State_Selected)
        paintChosenEdge(painter, item, item.rect);

    painter->save();
    const QRect content = item.rect.adjusted(margin, margin, -margin, -margin);
    const auto colored = [&](StatusGroup group) {
        return textColor(item, statusColor(group, item.palette));
    };
    // Why a service cannot be chosen is to be read as well as the state of any other.
    const QColor quiet = textColor(item, quietColor(item.palette));
    const bool enabled = item.state & QStyle::State_Enabled;

    const QString note = noteOf(index);
    const QFontMetrics nameMetrics(nameFont(item.font));
    const QFontMetrics noteMetrics(noteFont(item.font));
    QRect nameRect = content;
    if (!note.isEmpty()) // else the name stands in the middle
        nameRect.setHeight(nameMetrics.height());
    QRect noteRect(
        content.left(), content.top() + nameMetrics.height() + lineGap, content.width(),
        noteMetrics.height());

    const QList<Count> counts = countsOf(index);
    const int nameWidth = nameMetrics.horizontalAdvance(name);
    const bool fitsBeside =
        nameWidth + widthOf(counts, QFontMetrics(item.font)) + slack <= nameRect.width();
    painter->setFont(item.font);
    const bool isOld =
        index.data(ServiceListModel::CountsRole).toInt() == int(ServiceListModel::Counts::Old);
    painter->setOpacity(isOld ? staleOpacity : 1);
    for (const Count &count : counts) {
        paintCount(
            painter, fitsBeside || note.isEmpty() ? nameRect : noteRect, count,
            count.icon.isEmpty() ? quiet : colored(count.group));
    }
    painter->setOpacity(1);

    painter->setFont(nameFont(item.font));
    painter->setPen(enabled ? textColor(item, {}) : quiet);
    painter->drawText(
        nameRect, Qt::AlignLeft | Qt::AlignVCenter,
        nameMetrics.elidedText(name, Qt::ElideRight, nameRect.width()));
    painter->setFont(noteFont(item.font));
    painter->setPen(quiet);
    painter->drawText(
        noteRect, Qt::AlignLeft | Qt::AlignVCenter,
        noteMetrics.elidedText(note, Qt::ElideRight, noteRect.width()));
    painter->restore();
}

// Whatever the view's width, a row is no wider: names are cut off rather than out of sight.
QSize ServiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = QFontMetrics(nameFont(option.font)).height() + lineGap +
        QFontMetrics(noteFont(option.font)).height() + 2 * margin;
    return {0, height};
}

int ServiceDelegate::widthFor(const QModelIndex &index, const QFont &font)
{
    static const QList<Count> usualCounts{
        {u"9"_s, u"status-learningFailed"_s}, {u"9"_s, u"status-learning"_s}};
    return QFontMetrics(nameFont(font)).horizontalAdvance(index.data().toString()) +
        widthOf(usualCounts, QFontMetrics(font)) + 2 * margin + slack;
}
