// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arraychange.h"

#include "core/hpconfig.h"
#include "core/jsonelements.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace {

// A table of so many fields takes some milliseconds.
constexpr qsizetype largestTable = 1'000'000;

struct Elements
{
    explicit Elements(const QString &json)
        : written(jsonElements(json))
    {
        for (const QString &element : written)
            compared += canonicalJson(element);
    }

    QStringList written;
    QStringList compared;
};

// For each element whether the other array has it as well, and as often.
std::vector<bool> isInBoth(const QStringList &elements, const QStringList &others)
{
    QHash<QString, int> counts;
    for (const QString &other : others)
        ++counts[other];
    std::vector<bool> both;
    for (const QString &element : elements) {
        const auto count = counts.find(element);
        both.push_back(count != counts.end() && *count > 0);
        if (both.back())
            --*count;
    }
    return both;
}

struct Common
{
    QStringList written;
    QStringList compared;
};

Common common(const Elements &elements, const std::vector<bool> &both)
{
    Common common;
    for (qsizetype i = 0; i < elements.written.size(); ++i) {
        if (both[size_t(i)]) {
            common.written += elements.written.at(i);
            common.compared += elements.compared.at(i);
        }
    }
    return common;
}

QStringList without(const QStringList &elements, const std::vector<bool> &both)
{
    QStringList rest;
    for (qsizetype i = 0; i < elements.size(); ++i) {
        if (!both[size_t(i)])
            rest += elements.at(i);
    }
    return rest;
}

// What is not in the longest sequence that both have in the same order.
QStringList movedElements(const QStringList &base, const Common &value)
{
    const size_t n = size_t(base.size());
    const size_t m = size_t(value.compared.size());
    std::vector<int> longest((n + 1) * (m + 1), 0); // of the rests from row and column on
    const auto at = [&longest, m](size_t i, size_t j) -> int & { return longest[i * (m + 1) + j]; };
    for (size_t i = n; i-- > 0;) {
        for (size_t j = m; j-- > 0;) {
            at(i, j) = base.at(qsizetype(i)) == value.compared.at(qsizetype(j))
                ? at(i + 1, j + 1) + 1
                : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    QStringList moved;
    size_t i = 0;
    size_t j = 0;
    while (j < m) {
        if (i < n && base.at(qsizetype(i)) == value.compared.at(qsizetype(j))) {
            ++i;
            ++j;
        } else if (i < n && at(i + 1, j) >= at(i, j + 1)) {
            ++i;
        } else {
            moved += value.written.at(qsizetype(j++));
        }
    }
    return moved;
}

} // namespace

std::optional<ArrayChange> ArrayChange::between(const HpValue &base, const HpValue &value)
{
    if (base.kind != HpValue::Kind::Array || value.kind != HpValue::Kind::Array)
        return {};
    const Elements before(base.text);
    const Elements after(value.text);
    ArrayChange change;
    if (before.compared == after.compared)
        return change;
    const std::vector<bool> stay = isInBoth(before.compared, after.compared);
    const std::vector<bool> were = isInBoth(after.compared, before.compared);
    change.removed = without(before.written, stay);
    change.added = without(after.written, were);
    const Common commonBefore = common(before, stay);
    const Common commonAfter = common(after, were);
    change.isReordered = commonBefore.compared != commonAfter.compared;
    if (change.isReordered &&
        commonBefore.compared.size() * commonAfter.compared.size() <= largestTable)
        change.moved = movedElements(commonBefore.compared, commonAfter);
    return change;
}
