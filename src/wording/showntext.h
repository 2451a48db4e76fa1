// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Texts of the service in a window: what would turn the direction of writing, or cannot be seen,
// as an escape, and no more of a text than can be laid out while somebody waits. The JSON of a
// training holds all of it.

// In one line, as in a cell or a title.
QString shownInLine(const QString &text);
// With its line ends; of so many characters at most.
QString shownInLines(const QString &text, qsizetype length = 4000);

// The first characters of a text, whole ones, with an ellipsis where there are more.
QString shortened(const QString &text, qsizetype length);
