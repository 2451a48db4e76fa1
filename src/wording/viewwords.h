// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trainingviews.h"
#include "core/viewsfile.h"

// What a view is called: built-in ones in the language of the program, others as they were named.
QString viewTitle(const TrainingView &view);

// Why no view can have this name, and what to do.
QString viewNameProblemText(TrainingViews::NameProblem problem, const QString &name);

// What is wrong with a file of views, and what to do.
QString viewsFileErrorText(const ViewsFileError &error);

// The same of the views that are saved in the settings: what it means, and what to do.
QString savedViewsProblemText(const ViewsFileError &error);
