// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trainingview.h"
#include "gui/columnlayout.h"

// What a view keeps of a layout: widths are nobody's view, and where columns follow what is shown,
// those of hyperparameters are nobody's choice.
TrainingView::Columns columnsOf(const ColumnLayout &layout);

// The columns of a view as far as they can be shown in the place of this layout: somebody else's
// may name some that are not known here, and no order.
TrainingView::Columns columnsFor(const ColumnLayout &layout, const TrainingView::Columns &wanted);

// The layout with these columns in the place of its own, as wide as they were.
ColumnLayout layoutWith(const ColumnLayout &layout, const TrainingView::Columns &wanted);
