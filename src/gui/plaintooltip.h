// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

// A tool tip takes any text that looks like HTML for HTML. This makes one of a text from outside
// that shows it as it was typed, and breaks its lines.
QString plainToolTip(const QString &text);

// The same of a widget. Where a widget has no accessible description, Qt gives a screen reader the
// tool tip with its markup; this one gives it the plain text.
void setPlainToolTip(QWidget *widget, const QString &text);
