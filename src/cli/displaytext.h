// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/printabletext.h"

// Measures and shortens texts of the service for a terminal.

// The number of columns that a terminal needs: two for each wide East Asian character, none for a
// character that combines with another one.
// https://www.unicode.org/reports/tr11/
int columnCount(QStringView text);

// Cuts a text that needs more columns, and ends it with "…". Combined characters are not separated.
QString shortened(const QString &text, int columns);
