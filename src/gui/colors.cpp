// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/colors.h"

#include "core/training.h"

#include <QGuiApplication>
#include <QPalette>
#include <QWidget>

using namespace Qt::StringLiterals;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor statusColor(StatusGroup group, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (group) {
    case StatusGroup::InProgress:
        return dark ? QColor(0x7a, 0xb0, 0xff) : QColor(0x1f, 0x5f, 0xbf);
    case StatusGroup::Succeeded:
        return dark ? QColor(0x8f, 0xc7, 0x9a) : QColor(0x33, 0x67, 0x41);
    case StatusGroup::Failed:
        return dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x26, 0x1e);
    case StatusGroup::Idle:
        return quietColor(palette);
    case StatusGroup::Unknown:
        break;
    }
    return dark ? QColor(0xf0, 0xc1, 0x5c) : QColor(0x85, 0x55, 0x00);
}

QColor verdictColor(HpVerdict verdict, const QPalette &palette)
{
    switch (verdict) {
    case HpVerdict::Changed:
        return statusColor(StatusGroup::InProgress, palette);
    case HpVerdict::OutOfRange:
    case HpVerdict::OtherKind:
        return statusColor(StatusGroup::Failed, palette);
    case HpVerdict::Unknown:
        return statusColor(StatusGroup::Unknown, palette);
    case HpVerdict::Default:
    case HpVerdict::NoDefault:
        break;
    }
    return palette.color(QPalette::Text);
}

QColor mixed(const QColor &color, const QColor &other, qreal share)
{
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return {
        mix(color.red(), other.red()), mix(color.green(), other.green()),
        mix(color.blue(), other.blue())};
}

bool hasHighContrast(const QPalette &palette)
{
    constexpr int high = 250; // of 255
    return qAbs(
               palette.color(QPalette::Text).lightness() -
               palette.color(QPalette::Base).lightness()) >= high;
}

QColor edgeColor(const QPalette &palette)
{
    if (hasHighContrast(palette))
        return palette.color(QPalette::WindowText);
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.55);
}

// Links can be read on all backgrounds, which a highlight need not.
QColor focusColor(const QPalette &palette)
{
    return palette.color(QPalette::Link);
}

QColor lineColor(const QPalette &palette)
{
    const qreal share = hasHighContrast(palette) ? 0.5 : 0.13;
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), share);
}

bool isHighlightPale(const QPalette &palette)
{
    constexpr int pale = 48; // of 255
    const int base = palette.color(QPalette::Base).lightness();
    return qAbs(palette.color(QPalette::Highlight).lightness() - base) < pale;
}

QColor quietColor(const QPalette &palette)
{
    if (hasHighContrast(palette))
        return palette.color(QPalette::Text);
    return isDark(palette) ? QColor(0xa3, 0xab, 0xb7) : QColor(0x5c, 0x64, 0x70);
}

QString statusIcon(KnownTrainingStatus status)
{
    if (status == KnownTrainingStatus::Unknown)
        return u"status-unknown"_s;
    return u"status-"_s + TrainingStatus(status).text();
}

QString typeIcon(KnownTrainingType type)
{
    if (type == KnownTrainingType::Unknown)
        return u"type-unknown"_s;
    return u"type-"_s + TrainingType(type).text();
}

QString markIcon(TrainingMark mark)
{
    switch (mark) {
    case TrainingMark::LongerThanUsual:
    case TrainingMark::Overdue:
        return u"clock"_s;
    case TrainingMark::BeingServed:
        return u"served"_s;
    case TrainingMark::CompletedSince:
        return u"complete"_s;
    case TrainingMark::FailedSince:
        return u"error"_s;
    }
    return {};
}

QString verdictIcon(HpVerdict verdict)
{
    switch (verdict) {
    case HpVerdict::Changed:
        return u"mark-changed"_s;
    case HpVerdict::OutOfRange:
    case HpVerdict::OtherKind:
        return u"mark-outofrange"_s;
    case HpVerdict::Unknown:
        return u"mark-unknown"_s;
    case HpVerdict::Default:
    case HpVerdict::NoDefault:
        break;
    }
    return {};
}

void setTextColor(QWidget *widget, const QColor &color)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, color);
    widget->setPalette(palette);
}

void setTint(QWidget *widget, const QColor &color)
{
    QPalette palette = QGuiApplication::palette();
    palette.setColor(QPalette::Window, mixed(color, palette.color(QPalette::Base), 1.0 / 8));
    widget->setPalette(palette);
}
