// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

// How well a name fits what somebody types to find it: its letters in their order, others between
// them. "itn" finds item_top_n. The more the better: letters that begin a part of the name and
// letters side by side tell more than others. Nothing when it does not fit; 0 when nothing was
// typed. Case and width of letters do not matter. Blanks of the pattern are skipped.
std::optional<int> fuzzyScore(QStringView pattern, QStringView name);

// Which letters of the name fit the pattern, from the left: to be emphasised. Those that stand side
// by side come first. None when it does not fit.
QList<int> fuzzyPlaces(QStringView pattern, QStringView name);
