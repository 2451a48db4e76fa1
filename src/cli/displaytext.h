// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Texts of the service on a terminal.

// The text with all that a terminal would obey instead of show, and all that nobody sees or that
// turns the direction of writing, as escapes: "\n", "\x1b", "\u202e".
QString printable(QStringView text);
// The same for text in lines, whose ends and tabulators stay.
QString printableLines(QStringView text);
// The same for a JSON document, which says the same afterwards.
QString printableJson(QStringView json);

// How many columns a terminal takes for it: two for each character of East Asian width, none for
// what combines with another one.
// https://www.unicode.org/reports/tr11/
int columnCount(QStringView text);

// The text, cut and ended by "…" when it takes more columns. Characters that belong together stay
// together.
QString shortened(const QString &text, int columns);
