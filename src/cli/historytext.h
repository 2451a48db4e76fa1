// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/listtext.h"
#include "core/observedstate.h"
#include "storage/historylook.h"

// The history of trainings in the output formats of the command line.

struct TrainingHistory
{
    RememberedTraining training = {};
    QList<ObservedState> states = {}; // the oldest one first
};

// How long a training took, from its creation until it was first seen completed or failed. Nothing
// if it has not ended, or if nobody knows when it did.
std::optional<ObservedDuration> tookOf(const TrainingHistory &history);

// For people: a line for each state.
TextTable textTable(const QList<TrainingHistory> &histories);
// A record for each state. Returns whether more is wanted.
bool csvRecords(const QList<TrainingHistory> &histories, const AddRecord &add);
// {"trainings":[…]}, with a line for each training.
void jsonParts(
    const QList<TrainingHistory> &histories,
    const std::function<bool(const QByteArray &part)> &add);
