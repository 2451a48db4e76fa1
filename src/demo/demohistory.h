// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demotraining.h"

#include <vector>

class DemoRandom;

/// What had been trained in a service before the demo started: requests of one to three types
/// each, spread over the year before end, most of them at night; failures; and, if there is room,
/// one of everything odd that AiTEMS can answer.
///
/// Returns count trainings, oldest first, no two created at the same moment, whose lives are all
/// over at end (milliseconds since the epoch).
std::vector<DemoTraining>
demoHistory(const QByteArray &serviceId, int count, qint64 end, DemoRandom &random);
