// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

struct HpValue;

// How an array has changed against another one, element by element. Elements are as they are
// written in JSON; one that is there several times counts as often.
struct ArrayChange
{
    QStringList added = {};   // in the order of the array
    QStringList removed = {}; // in the order of the base
    // Are in both, but stand elsewhere among those that are in both: as few as explain it. Of
    // arrays with thousands of elements it is only told that some have moved.
    QStringList moved = {};
    bool isReordered = false; // some have moved

    bool isNone() const { return added.isEmpty() && removed.isEmpty() && !isReordered; }

    // Nothing when one of the two is no array. Of arrays with the same elements in the same order
    // isNone() holds.
    static std::optional<ArrayChange> between(const HpValue &base, const HpValue &value);

    bool operator==(const ArrayChange &) const = default;
};
