// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Whether a character is one that a terminal or a label obeys instead of shows, that nobody sees,
// or that turns the direction of writing. Spaces of all widths are none.
bool isUnprintable(char32_t c);
// Whether it only changes what stands beside it, as scripts and emojis need it: joiners, and
// selectors of variants. In any other place nobody sees it either.
bool isJoining(char32_t c);

// The text with all of them as escapes where they are not needed: "\n", "\x1b", "\u202e".
QString printable(QStringView text);
// The same for text in lines, whose ends and tabulators stay.
QString printableLines(QStringView text);
// The text without them, for names that people give: joiners stay where they are needed. Line ends
// and tabulators go, too.
QString withoutUnprintable(QStringView text);
// The same for a JSON document or a part of it, in UTF-8, which says the same afterwards: names,
// texts and escapes that came in it are left as they are.
QByteArray printableJson(const QByteArray &json);
