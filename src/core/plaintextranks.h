// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>

#include <optional>
#include <vector>

// Ranks as textRanks() gives them without its limits, many times as fast, for texts of the letters
// a to z and digits only, as the versions of trainings are. Nothing if there is any other text, or
// one longer than 64 characters, or if the language that is set orders these letters in another
// way, as Czech does with "ch" after "h".
std::optional<std::vector<int>> plainTextRanks(const std::vector<QAnyStringView> &texts);
