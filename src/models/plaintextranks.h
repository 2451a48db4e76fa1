// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>

#include <optional>
#include <vector>

// The same ranks as of textRanks(), many times as fast, of texts that hold nothing but the letters
// a to z and digits, as the versions of trainings do. Nothing when another text is among them, a
// very long one, or when the language that is set has an order of its own for these letters: "ch"
// after "h", say.
std::optional<std::vector<int>> plainTextRanks(const std::vector<QAnyStringView> &texts);
