// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The text of a cell as no spreadsheet program takes it for a formula: an apostrophe goes in front
// of one that begins with "=", "+", "-" or "@", also in one of their wide or small forms and behind
// spaces, quotation marks and what nobody sees, and of one that begins with a tab or a line break.
// The same holds behind each semicolon, tab and line break inside of the text, where a program that
// takes those for the ends of cells would begin another one. Plain numbers stay numbers.
// https://owasp.org/www-community/attacks/CSV_Injection
QString guardedCell(const QString &text);
