// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// A tool tip takes any text that looks like HTML for HTML. This makes one of a text from outside
// that shows it as it was typed, and breaks its lines.
QString plainToolTip(const QString &text);
