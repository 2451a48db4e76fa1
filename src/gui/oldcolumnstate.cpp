// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/oldcolumnstate.h"

#include "gui/headerstate.h"
#include "models/trainingcolumn.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int stateVersion = 2;
constexpr int stateVersionWithoutDescription = 1;

// The columns that there were then, by their numbers.
const std::array<QLatin1StringView, 9> oldColumns{"status"_L1,      "type"_L1,    "version"_L1,
                                                  "description"_L1, "created"_L1, "nextUpdate"_L1,
                                                  "hpo"_L1,         "result"_L1,  "service"_L1};

} // namespace

std::optional<ColumnLayout>
layoutFromOldState(const QByteArray &state, const QList<TrainingColumn> &columns)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    int version = 0;
    bool wantsServices = true;
    QByteArray header;
    int descriptionWidth = 0;
    stream >> version >> wantsServices >> header;
    if (version == stateVersion)
        stream >> descriptionWidth;
    else if (version != stateVersionWithoutDescription)
        return {};
    const auto saved = HeaderState::fromBytes(header);
    if (stream.status() != QDataStream::Ok || !saved)
        return {};
    ColumnLayout layout{.columns = {}, .sortedBy = {}, .order = saved->sortOrder};
    for (const HeaderState::Section &section : saved->sections) {
        if (std::size_t(section.logicalIndex) >= oldColumns.size())
            continue;
        const QLatin1StringView id = oldColumns[std::size_t(section.logicalIndex)];
        const TrainingColumn &column = *std::ranges::find(columns, id, &TrainingColumn::id);
        layout.columns.append(
            {.id = column.id,
             .width = qBound(
                 0, column.takesTheRest ? descriptionWidth : section.size, ColumnLayout::widest),
             .isShown = column.needsSeveralServices ? wantsServices : !section.isHidden});
        if (section.logicalIndex == saved->sortSection)
            layout.sortedBy = column.id;
    }
    return layout;
}
