// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/printabletext.h"

#include <QStringList>

// Measures, shortens and wraps texts for a terminal.

// The number of columns that a terminal needs: two for each wide East Asian character, none for a
// character that combines with another one.
// https://www.unicode.org/reports/tr11/
int columnCount(QStringView text);

// Cuts a text that needs more columns, and ends it with "…". Combined characters are not separated.
QString shortened(const QString &text, int columns);

// The lines of a paragraph, none of which needs more columns unless it has no place to break.
// Chinese characters and kana need no space for that; Hangul does. Quotations are not divided.
QStringList wrapped(const QString &text, int columns);
