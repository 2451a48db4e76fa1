// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QHeaderView;

// The logical indexes of the sections that can be seen, as they stand.
QList<int> shownSections(const QHeaderView &header);
