// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison.h"

// A comparison as JSON for other programs, indented: the keys of the trainings, which of them is
// the base ("defaults" for the documented defaults), and of the options that are given the values
// with their kinds, as they came. An option that a training does not have is not in its object.
QByteArray
comparisonJson(const QList<Comparison::Row> &options, const QList<Training> &trainings, int base);
