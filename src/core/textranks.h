// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

// How much of all texts together is looked at. Each text has an equal part of it, but at least 50
// characters and 3 parts, which tell apart what people write. Without limits a million long texts
// would take many times their own memory.
struct TextRankLimits
{
    qsizetype characters = 50'000'000;
    qsizetype parts = 3'000'000; // letters and numbers by turns
};

// The place of each text among all of them in the order of TextOrder, of the language that is set:
// texts that are equal there, as far as they are looked at, have the same rank, a later one has a
// higher one. Ranks begin at 0 and leave no gap.
std::vector<int>
textRanks(const std::vector<QStringView> &texts, const TextRankLimits &limits = {});
