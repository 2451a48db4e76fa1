// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hpocatalog.h"
#include "core/trainingmark.h"

#include <QColor>

class QPalette;
class QWidget;

// Colours that mean something. Each has a contrast of at least 4.5 to 1 to the background of its
// palette, light or dark, and never stands alone: a word and a shape say the same.
bool isDark(const QPalette &palette);
QColor statusColor(StatusGroup group, const QPalette &palette);
QColor verdictColor(HpVerdict verdict, const QPalette &palette);
QColor mixed(const QColor &color, const QColor &other, qreal share = 0.5); // `share` of `color`
// Edges of controls and the frame round what has the focus: at least 3 to 1 to Window and Base.
QColor edgeColor(const QPalette &palette);
QColor focusColor(const QPalette &palette);
// Between the rows of a table: it helps the eye, and nothing is lost without it.
QColor lineColor(const QPalette &palette);
// As somebody wants it who does not see well: then nothing is quiet.
bool hasHighContrast(const QPalette &palette);
// Whether other colours can be read on the field behind a chosen row, too.
bool isHighlightPale(const QPalette &palette);
// A text of less weight than the others.
QColor quietColor(const QPalette &palette);
// Of a label, say; all else of it stays as the program's palette has it.
void setTextColor(QWidget *widget, const QColor &color);
// Behind a message: seen at a glance, and its text keeps its contrast.
void setTint(QWidget *widget, const QColor &color);

// The icons that go with them.
QString statusIcon(KnownTrainingStatus status);
QString typeIcon(KnownTrainingType type);
QString markIcon(TrainingMark mark);
QString verdictIcon(HpVerdict verdict); // empty for a default value
