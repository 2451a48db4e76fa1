// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trainingpast.h"

class History;
struct HistoryBoard;

// Writes into the history what somebody would have seen who watched these trainings from `begin`
// to `end`, at a look every three seconds, and who has looked at the board at `end`. Moments are
// milliseconds since 1970-01-01 UTC. So the demo has a past.
void recordPast(
    History &history, const HistoryBoard &board, const QList<TrainingPast> &past, qint64 begin,
    qint64 end);
