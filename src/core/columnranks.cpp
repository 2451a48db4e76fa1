// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/columnranks.h"

#include "core/plaintextranks.h"
#include "core/textpool.h"
#include "core/textranks.h"
#include "core/timestamp.h"

#include <algorithm>

ColumnRanks ranksOfMoments(const QList<qint64> &moments)
{
    std::vector<qint64> values;
    values.reserve(std::size_t(moments.size()));
    std::copy_if(moments.begin(), moments.end(), std::back_inserter(values), [](qint64 moment) {
        return moment > Timestamp::unreadable;
    });
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    ColumnRanks ranks;
    ranks.reserve(std::size_t(moments.size()));
    for (const qint64 moment : moments) {
        if (moment == Timestamp::absent)
            ranks.push_back(absentRank);
        else if (moment == Timestamp::unreadable)
            ranks.push_back(unreadableRank);
        else
            ranks.push_back(
                int(std::lower_bound(values.begin(), values.end(), moment) - values.begin()));
    }
    return ranks;
}

ColumnRanks ranksOfNumbers(const QList<quint32> &numbers, const std::vector<int> &rankOfNumber)
{
    ColumnRanks ranks;
    ranks.reserve(std::size_t(numbers.size()));
    for (const quint32 number : numbers)
        ranks.push_back(number < rankOfNumber.size() ? rankOfNumber[number] : absentRank);
    return ranks;
}

std::vector<int> ranksOfTexts(const std::vector<QAnyStringView> &texts)
{
    std::vector<int> ranks;
    if (auto plainRanks = plainTextRanks(texts)) {
        ranks = *std::move(plainRanks);
    } else {
        std::vector<QString> strings;
        strings.reserve(texts.size());
        for (const QAnyStringView text : texts)
            strings.push_back(text.toString());
        ranks = textRanks({strings.begin(), strings.end()});
    }
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (texts[i].isEmpty())
            ranks[i] = absentRank;
    }
    return ranks;
}

std::vector<int> ranksOfPool(const TextPool &pool)
{
    std::vector<QAnyStringView> texts;
    texts.reserve(std::size_t(pool.size()));
    for (qsizetype id = 0; id < pool.size(); ++id)
        texts.push_back(pool.at(TextPool::Id(id)));
    return ranksOfTexts(texts);
}

std::vector<int>
sortedByRank(const std::vector<int> &rows, const ColumnRanks &ranks, Qt::SortOrder order)
{
    // Ranks leave few gaps, so there is nothing to compare: count, and put each row where it
    // belongs.
    const int highest =
        ranks.empty() ? -1 : std::max(-1, *std::max_element(ranks.begin(), ranks.end()));
    const auto place = [&](int row) {
        const int rank = ranks[std::size_t(row)];
        if (rank < 0)
            return std::size_t(highest + (rank == unreadableRank ? 1 : 2));
        return std::size_t(order == Qt::AscendingOrder ? rank : highest - rank);
    };
    std::vector<quint32> starts(std::size_t(highest + 4), 0);
    for (const int row : rows)
        ++starts[place(row) + 1];
    for (std::size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    std::vector<int> sorted(rows.size());
    for (const int row : rows)
        sorted[starts[place(row)]++] = row;
    return sorted;
}
