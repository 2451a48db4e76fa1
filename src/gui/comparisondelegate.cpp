// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/comparisondelegate.h"

#include "gui/colors.h"
#include "models/comparisonmodel.h"

using namespace Qt::StringLiterals;

namespace {

using Relation = ComparedCell::Relation;

constexpr int padding = 6;
// Of the colour of links, behind a text: less than its contrast bears.
constexpr qreal tint = 0.09;

struct Look
{
    QString icon;
    QColor color;
    bool isBold = false;
};

QString relationIcon(Relation relation, int direction)
{
    switch (relation) {
    case Relation::Base:
    case Relation::Same:
    case Relation::NoBase:
        break;
    case Relation::Different:
    case Relation::OtherKind:
        if (direction != 0)
            return direction > 0 ? u"mark-more"_s : u"mark-less"_s;
        return u"mark-changed"_s;
    case Relation::OnlyHere:
        return u"mark-onlyhere"_s;
    case Relation::MissingHere:
        return u"mark-missing"_s;
    }
    return {};
}

Look lookOf(const QModelIndex &index, const QPalette &palette)
{
    const QVariant relation = index.data(ComparisonModel::RelationRole);
    if (!relation.isValid()) { // a fact
        const QVariant status = index.data(ComparisonModel::StatusRole);
        if (!status.isValid())
            return {};
        const auto known = KnownTrainingStatus(status.toInt());
        const bool isFailed = statusGroup(known) == StatusGroup::Failed;
        return {statusIcon(known), statusColor(statusGroup(known), palette), isFailed};
    }
    const auto verdict = HpVerdict(index.data(ComparisonModel::VerdictRole).toInt());
    if (isWrong(verdict))
        return {verdictIcon(verdict), verdictColor(verdict, palette), true};
    const QString icon = relationIcon(
        Relation(relation.toInt()), index.data(ComparisonModel::DirectionRole).toInt());
    if (index.column() == Comparison::defaults)
        return {{}, quietColor(palette)};
    const bool isQuiet = !index.data(ComparisonModel::IsUsedRole).toBool() ||
        (icon.isEmpty() && Relation(relation.toInt()) != Relation::Base);
    return {icon, isQuiet ? quietColor(palette) : QColor()};
}

} // namespace

QColor ComparisonDelegate::differenceColor(const QPalette &palette)
{
    return mixed(focusColor(palette), palette.color(QPalette::Base), tint);
}

QSize ComparisonDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return ItemDelegate::sizeHint(option, index) + QSize(2 * padding, 2 * padding);
}

void ComparisonDelegate::initStyleOption(
    QStyleOptionViewItem *option, const QModelIndex &index) const
{
    ItemDelegate::initStyleOption(option, index);
    const Look look = lookOf(index, option->palette);
    const QColor color = textColor(*option, look.color);
    if (index.data(ComparisonModel::DiffersRole).toBool())
        option->backgroundBrush = differenceColor(option->palette);
    option->font.setBold(look.isBold);
    option->fontMetrics = QFontMetrics(option->font);
    option->palette.setColor(QPalette::Text, color);
    option->textElideMode = Qt::ElideRight;
    if (look.icon.isEmpty()) { // its place stays, so that values stand below each other
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
        option->icon = QIcon();
    } else {
        setIcon(option, look.icon, color);
    }
    option->decorationPosition = QStyleOptionViewItem::Right;
    option->decorationAlignment = Qt::AlignCenter;
}
