// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportproblem.h"

#include <QString>

// Why a file was not written, and what to do. `fileName`: the whole path.
QString exportProblemText(const ExportProblem &problem, const QString &fileName);
