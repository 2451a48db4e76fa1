// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/listrows.h"
#include "core/trainingcopier.h"

#include <numeric>

template <>
struct ListRows<Training>
{
    using Rows = TrainingList;
    using Copier = TrainingCopier;
    static constexpr qsizetype maximum = 1'000'000;

    struct Finder
    {
        int find(const Rows &rows, const Rows &page, qsizetype row) const
        {
            return rows.find(page, int(row));
        }
    };

    static void close(Rows &rows) { rows.close(); }
    static QByteArray json(const Rows &rows, qsizetype row) { return rows.json(int(row)); }
    static void truncate(Rows &rows, qsizetype size)
    {
        QList<int> kept(size);
        std::iota(kept.begin(), kept.end(), 0);
        rows.arrange(kept);
    }
    // The first rows with a field that is not as documented, without their JSON.
    static QList<Training> unexpected(const Rows &rows, qsizetype most)
    {
        QList<Training> found;
        for (const int row : rows.unexpectedRows()) {
            if (found.size() == most)
                break;
            found.append(rows.withoutJson(row));
        }
        return found;
    }
    static qsizetype unexpectedCount(const Rows &rows) { return rows.unexpectedRows().size(); }
    static bool isUnexpected(const Rows &rows, qsizetype row)
    {
        return !rows.unexpected(int(row)).isEmpty();
    }
    template <typename Change>
    static void changeUnexpected(Rows &rows, Change change)
    {
        rows.changeUnexpected(change);
    }
};
