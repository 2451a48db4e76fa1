// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/comparisonheader.h"

#include "gui/colors.h"
#include "gui/comparisondelegate.h"
#include "gui/lineicon.h"
#include "gui/measures.h"
#include "gui/plaintooltip.h"
#include "models/comparisonmodel.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr int iconExtent = 16;
constexpr int padding = 8;
// Of the options, in letters; longer names are elided.
constexpr int widestNames = 34;

} // namespace

ComparisonHeader::ComparisonHeader(Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setTextElideMode(Qt::ElideRight);
}

// Names of options are code.
QFont ComparisonHeader::sectionFont(int logicalIndex) const
{
    const bool isOption = orientation() == Qt::Vertical &&
        model()->headerData(logicalIndex, orientation(), ComparisonModel::RelationRole).isValid();
    return isOption ? fixedFont(font()) : font();
}

void ComparisonHeader::drawLine(
    QPainter *painter, const QRect &rect, const QString &text, Qt::Alignment side) const
{
    style()->drawItemText(
        painter, rect, int(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter),
        palette(), true, painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void ComparisonHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!rect.isValid())
        return;
    painter->save();
    if (orientation() == Qt::Horizontal)
        paintTraining(painter, rect, logicalIndex);
    else
        paintOption(painter, rect, logicalIndex);
    painter->restore();
}

// The version stands out; what else there is to say of the training stands below it.
void ComparisonHeader::paintTraining(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    initStyleOptionForIndex(&option, logicalIndex);
    option.rect = rect;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);

    const QStringList lines = option.text.split(u'\n');
    const int height = fontMetrics().height();
    QRect line = rect.adjusted(padding, 0, -padding, 0);
    line.setTop(rect.top() + (rect.height() - height * int(lines.size())) / 2);
    line.setHeight(height);
    if (model()->headerData(logicalIndex, orientation(), ComparisonModel::IsBaseRole).toBool()) {
        const QRect icon = QStyle::visualRect(
            layoutDirection(), line,
            QRect(line.left(), line.center().y() - iconExtent / 2, iconExtent, iconExtent));
        paintLineIcon(painter, icon, u"base"_s, palette().color(QPalette::ButtonText));
    }
    QFont bold = font();
    bold.setBold(true);
    painter->setFont(lines.size() > 1 ? bold : font());
    painter->setPen(palette().color(QPalette::ButtonText));
    const QRect version = QStyle::visualRect(
        layoutDirection(), line, line.adjusted(iconExtent + padding / 2, 0, 0, 0));
    drawLine(painter, version, lines.constFirst(), Qt::AlignTrailing);
    painter->setFont(font());
    painter->setPen(quietColor(palette()));
    for (const QString &text : lines.sliced(1)) {
        line.translate(0, height);
        drawLine(painter, line, text, Qt::AlignTrailing);
    }
}

// As a cell that stays.
void ComparisonHeader::paintOption(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const bool differs =
        model()->headerData(logicalIndex, orientation(), ComparisonModel::DiffersRole).toBool();
    painter->fillRect(
        rect,
        differs ? ComparisonDelegate::differenceColor(palette()) : palette().color(QPalette::Base));
    painter->setPen(lineColor(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->setPen(palette().color(QPalette::Text));
    painter->setFont(sectionFont(logicalIndex));
    drawLine(
        painter, rect.adjusted(padding, 0, -padding, 0),
        model()->headerData(logicalIndex, orientation()).toString(), Qt::AlignLeading);
}

QSize ComparisonHeader::sectionSizeFromContents(int logicalIndex) const
{
    QFont wide = sectionFont(logicalIndex);
    const QString text = model()->headerData(logicalIndex, orientation()).toString();
    if (orientation() == Qt::Vertical) {
        const QSize size = QFontMetrics(wide).size(0, text);
        const int widest = widestNames * letterWidth(this);
        return {qMin(size.width(), widest) + 2 * padding, size.height() + padding};
    }
    wide.setBold(true);
    const QSize size = QFontMetrics(wide).size(0, text);
    // As if each were the base, so that none becomes narrower.
    return {size.width() + iconExtent + 3 * padding, size.height() + padding};
}

// Texts from outside are shown as they were typed.
bool ComparisonHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int section = logicalIndexAt(help->pos());
    const QString text = section < 0
        ? QString()
        : model()->headerData(section, orientation(), Qt::ToolTipRole).toString();
    QToolTip::showText(help->globalPos(), plainToolTip(text), this);
    return true;
}

void ComparisonHeader::contextMenuEvent(QContextMenuEvent *event)
{
    if (const int section = logicalIndexAt(event->pos()); section >= 0)
        Q_EMIT menuRequested(section, event->globalPos());
    event->accept();
}
