// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// "Created (KST)": the title of a column of times, and their zone.
QString timeHeading(const QString &title, const QString &zoneName);
