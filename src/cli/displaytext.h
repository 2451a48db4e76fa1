// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/printabletext.h"

// Texts of the service on a terminal.

// How many columns a terminal takes for it: two for each character of East Asian width, none for
// what combines with another one.
// https://www.unicode.org/reports/tr11/
int columnCount(QStringView text);

// The text, cut and ended by "…" when it takes more columns. Characters that belong together stay
// together.
QString shortened(const QString &text, int columns);
