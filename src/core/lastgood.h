// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class TrainingList;
struct Training;

// The row of the last training of the same service and type that completed before this one was
// created; -1 when the list has none. Trainings whose creation nobody can read are not before any
// other, and none is before them. Of several that were created at the same moment it is the one
// with the greatest version, whatever their order is.
int lastGoodBefore(const TrainingList &list, const Training &training);
int lastGoodBefore(const TrainingList &list, int row);
// Whether there is one, which is known at the first that is found.
bool hasGoodBefore(const TrainingList &list, int row);
