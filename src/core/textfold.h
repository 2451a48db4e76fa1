// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Two texts that look alike to a person are written in many ways: 학습 composed, as keyboards type
// it, or decomposed into its letters, as macOS writes it into names of files; in capitals; with
// letters of full or kana of half width; with characters that nobody sees. Texts that are searched
// or compared are folded first; what is shown and exported stays as it came.

// Folds in the way of Unicode:
// - composed characters (NFC) and full case folding, the same in all languages: ß and ẞ are "ss",
//   and in Turkish too I is i, while the dotless ı stays a letter of its own;
// - full and half width is evened out (U+FF21 is A, U+FF76 U+FF9E is ガ), but not the rest of
//   NFKC: ² is not 2, and ㄱ, a letter that stands alone, must not melt into its neighbour;
// - digits of all scripts are 0 to 9;
// - what is invisible goes: joiners, soft hyphens, variation selectors.
QString foldedText(QStringView text);

// Whether foldedText() does nothing but caseFolded(), character by character: so with nearly all
// texts, and quick to tell.
bool isFoldedByCharacter(QStringView text);

// As QString::normalized(), whose time grows with the square of the characters that it composes: a
// text of a megabyte, which anybody may send, would take minutes.
QString normalizedText(const QString &text, QString::NormalizationForm form);

// Whether nobody sees the character: Default_Ignorable_Code_Point of the Unicode Character
// Database.
bool isInvisible(char32_t c);

// Whether people take the one for the other.
bool isSameText(QStringView one, QStringView other);
