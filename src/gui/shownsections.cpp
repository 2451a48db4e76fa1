// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shownsections.h"

#include <QHeaderView>

QList<int> shownSections(const QHeaderView &header)
{
    QList<int> sections;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int section = header.logicalIndex(visual);
        if (!header.isSectionHidden(section))
            sections.append(section);
    }
    return sections;
}
