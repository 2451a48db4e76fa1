// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/columnlayout.h"

struct TrainingColumn;

// The layout of the trainings as it was saved before columns had ids, when `state` is one.
std::optional<ColumnLayout>
layoutFromOldState(const QByteArray &state, const QList<TrainingColumn> &columns);
