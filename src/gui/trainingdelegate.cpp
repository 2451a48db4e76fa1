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

// The icon and the colour of a cell; both may be missing.
struct Look
{
    QString icon;
    QColor color;
};

Look lookOf(const QModelIndex &index, const QPalette &palette)
{
    if (index.data(TrainingTableModel::UnexpectedRole).isValid())
        return {u"warning"_s, statusColor(StatusGroup::Unknown, palette)};
    using Kind = TrainingColumn::Look;
    const Kind kind = Kind(index.data(TrainingTableModel::LookRole).toInt());
    switch (kind) {
    case Kind::Status: {
        const auto status = KnownTrainingStatus(index.data(TrainingTableModel::StatusRole).toInt());
        return {statusIcon(status), statusColor(statusGroup(status), palette)};
    }
    case Kind::Type: {
        const auto type = KnownTrainingType(index.data(TrainingTableModel::TypeRole).toInt());
        return {typeIcon(type), {}};
    }
    case Kind::Hpo: {
        const QVariant hpo = index.data(TrainingTableModel::HpoRole);
        if (hpo.isValid() && !hpo.toBool())
            return {u"hpo-off"_s, quietColor(palette)};
        return {hpo.isValid() ? u"hpo-on"_s : QString(), {}};
    }
    case Kind::Result: {
        const QVariant result = index.data(TrainingTableModel::ResultRole);
        if (result.isValid() && !result.toBool())
            return {u"result-no"_s, quietColor(palette)};
        return {result.isValid() ? u"result-yes"_s : QString(), {}};
    }
    case Kind::Serving: {
        const auto marks =
            TrainingMarks::fromInt(index.data(TrainingTableModel::MarksRole).toInt());
        return marks.testFlag(TrainingMark::BeingServed)
            ? Look{u"served"_s, statusColor(StatusGroup::Succeeded, palette)}
            : Look{{}, quietColor(palette)};
    }
    case Kind::Took:
    case Kind::NextUpdate: {
        const auto marks =
            TrainingMarks::fromInt(index.data(TrainingTableModel::MarksRole).toInt());
        const TrainingMark mark =
            kind == Kind::Took ? TrainingMark::LongerThanUsual : TrainingMark::Overdue;
        return marks.testFlag(mark) ? Look{u"clock"_s, statusColor(StatusGroup::Unknown, palette)}
                                    : Look();
    }
    case Kind::Hyperparameter: {
        if (index.data(TrainingTableModel::QuietRole).toBool())
            return {{}, quietColor(palette)};
        const auto verdict = HpVerdict(index.data(TrainingTableModel::VerdictRole).toInt());
        const bool isWrong = verdict == HpVerdict::OutOfRange || verdict == HpVerdict::OtherKind;
        return isWrong ? Look{verdictIcon(verdict), verdictColor(verdict, palette)} : Look();
    }
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
    if (isFresh) {
        ItemDelegate::paint(painter, option, index);
        paintFlash(painter, option, index);
        return;
    }
    const qreal opacity = painter->opacity();
    painter->setOpacity(staleOpacity);
    ItemDelegate::paint(painter, option, index);
    painter->setOpacity(opacity);
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
    if (look.color.isValid())
        option->palette.setColor(QPalette::Text, color);
    if (const qreal strength = m_flash ? m_flash->strength(index) : 0; strength > 0)
        option->backgroundBrush = mixed(
            focusColor(option->palette), option->palette.color(QPalette::Base),
            flashTint * strength);
    if (!look.icon.isEmpty())
        setIcon(option, look.icon, color);
    if (index.data(TrainingTableModel::LookRole).toInt() == int(TrainingColumn::Look::Fixed))
        option->font = fixedFont(option->font);
}
