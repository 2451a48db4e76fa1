// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

// The place of each text among all of them in the order of TextOrder, of the language that is set:
// texts that are equal there have the same rank, a later one has a higher one. Ranks begin at 0 and
// leave no gap.
std::vector<int> textRanks(const std::vector<QStringView> &texts);
