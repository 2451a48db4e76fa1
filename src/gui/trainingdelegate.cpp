// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/trainingdelegate.h"

#include "gui/cellflash.h"
#include "gui/colors.h"
#include "gui/measures.h"
#include "models/trainingtablemodel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

// Of the colour of links, behind a text: less than its contrast bears.
constexpr qreal flashTint = 0.09;

constexpr int barWidth = 48;
constexpr int leastBarWidth = 24;
constexpr int barHeight = 4;
constexpr int barGap = 8;

// The icon and the colour of a cell; both may be missing.
struct Look
{
    QString icon;
    QColor color;
    bool isLoud = false; // somebody should look at it
};

TrainingMarks marksOf(const QModelIndex &index)
{
    return TrainingMarks::fromInt(index.data(TrainingTableModel::MarksRole).toInt());
}

// What is well is quiet, and what needs somebody is loud.
Look statusLook(const QModelIndex &index, const QPalette &palette)
{
    const auto status = KnownTrainingStatus(index.data(TrainingTableModel::StatusRole).toInt());
    const StatusGroup group = statusGroup(status);
    if (marksOf(index).testFlag(TrainingMark::LongerThanUsual))
        return {statusIcon(status), statusColor(StatusGroup::Unknown, palette), true};
    if (group == StatusGroup::Succeeded)
        return {statusIcon(status), quietColor(palette)};
    return {statusIcon(status), statusColor(group, palette), group == StatusGroup::Failed};
}

Look lookOf(const QModelIndex &index, const QPalette &palette)
{
    if (index.data(TrainingTableModel::UnexpectedRole).isValid())
        return {u"warning"_s, statusColor(StatusGroup::Unknown, palette)};
    using Kind = TrainingColumn::Look;
    const Kind kind = Kind(index.data(TrainingTableModel::LookRole).toInt());
    switch (kind) {
    case Kind::Status:
        return statusLook(index, palette);
    case Kind::Result:
        return {{}, quietColor(palette)};
    case Kind::Serving: {
        return marksOf(index).testFlag(TrainingMark::BeingServed)
            ? Look{u"served"_s, statusColor(StatusGroup::Succeeded, palette)}
            : Look{{}, quietColor(palette)};
    }
    case Kind::Took: // says in words and with a bar what the colour says
        if (marksOf(index).testFlag(TrainingMark::LongerThanUsual))
            return {{}, statusColor(StatusGroup::Unknown, palette), true};
        return {
            {},
            index.data(TrainingTableModel::QuietRole).toBool() ? quietColor(palette) : QColor()};
    case Kind::NextUpdate:
        return marksOf(index).testFlag(TrainingMark::Overdue)
            ? Look{u"clock"_s, statusColor(StatusGroup::Unknown, palette), true}
            : Look();
    case Kind::Hpo:
    case Kind::Hyperparameter: {
        if (index.data(TrainingTableModel::QuietRole).toBool())
            return {{}, quietColor(palette)};
        const auto verdict = HpVerdict(index.data(TrainingTableModel::VerdictRole).toInt());
        return isWrong(verdict) ? Look{verdictIcon(verdict), verdictColor(verdict, palette), true}
                                : Look();
    }
    case Kind::Type:
    case Kind::Plain:
    case Kind::Fixed:
        break;
    }
    return {};
}

} // namespace

void TrainingDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isFresh = m_staleServices.isEmpty() ||
        !m_staleServices.contains(index.data(TrainingTableModel::ServiceIdRole).toString());
    const qreal opacity = painter->opacity();
    if (!isFresh)
        painter->setOpacity(staleOpacity);
    ItemDelegate::paint(painter, option, index);
    paintProgress(painter, option, index);
    painter->setOpacity(opacity);
    if (isFresh)
        paintFlash(painter, option, index);
}

// How much of the usual time is over, at the other end of the cell than the text that tells when it
// will be, so that the bars stand one below the other.
void TrainingDelegate::paintProgress(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Of all other columns it would only be worked out that there is none.
    if (index.data(TrainingTableModel::LookRole).toInt() != int(TrainingColumn::Look::Took))
        return;
    const QVariant progress = index.data(TrainingTableModel::ProgressRole);
    if (!progress.isValid())
        return;
    QStyleOptionViewItem copy = option;
    initStyleOption(&copy, index);
    const int text = copy.fontMetrics.horizontalAdvance(copy.text) + 2 * barGap;
    const int room = option.rect.width() - text - barGap;
    if (room < leastBarWidth)
        return;
    QRectF bar(0, 0, qMin(room, barWidth), barHeight);
    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    const qreal begin = isRightToLeft ? option.rect.right() + 1 - barGap - bar.width()
                                      : option.rect.left() + barGap;
    bar.moveTopLeft({begin, option.rect.center().y() - barHeight / 2 + 0.5});
    const bool isLong = marksOf(index).testFlag(TrainingMark::LongerThanUsual);
    const QColor color = textColor(
        copy, statusColor(isLong ? StatusGroup::Unknown : StatusGroup::InProgress, option.palette));
    QRectF done = bar;
    done.setWidth(qMax<qreal>(barHeight, bar.width() * progress.toDouble()));
    if (isRightToLeft)
        done.moveRight(bar.right());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(lineColor(option.palette));
    painter->drawRoundedRect(bar, barHeight / 2, barHeight / 2);
    painter->setBrush(color);
    painter->drawRoundedRect(done, barHeight / 2, barHeight / 2);
    painter->restore();
}

// On a selected row only the frame can be seen.
void TrainingDelegate::paintFlash(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const qreal strength = m_flash ? m_flash->strength(index) : 0;
    if (strength <= 0)
        return;
    QStyleOptionViewItem copy = option;
    quietUnlessFocused(&copy, option.widget);
    QColor color = focusColor(option.palette);
    if (copy.state & QStyle::State_Selected)
        color = textColor(copy, {});
    color.setAlphaF(float(strength));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(color, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(1, 1, -2, -3)); // above the line below the row
    painter->restore();
}

void TrainingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    ItemDelegate::initStyleOption(option, index);
    const Look look = lookOf(index, option->palette);
    const QColor color = textColor(*option, look.color);
    if (look.color.isValid()) {
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
    }
    if (const qreal strength = m_flash ? m_flash->strength(index) : 0; strength > 0)
        option->backgroundBrush = mixed(
            focusColor(option->palette), option->palette.color(QPalette::Base),
            flashTint * strength);
    if (look.isLoud)
        option->font.setBold(true);
    if (!look.icon.isEmpty())
        setIcon(option, look.icon, color);
    if (index.data(TrainingTableModel::LookRole).toInt() == int(TrainingColumn::Look::Fixed))
        option->font = fixedFont(option->font);
}
