// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/traininglist.h"

#include <span>

// Whether rows of a list are as one term of a question asks.
class RowTest
{
public:
    // Cheap ones are asked first. Lookup: a number is looked up. Reading: the row is read. Words:
    // texts are searched.
    enum class Cost : quint8 { Lookup, Reading, Words };

    virtual ~RowTest() = default;

    virtual Cost cost() const = 0;
    // `rows` are those of the list from `first` on. Those that are not 0 are looked at, and become
    // 0 where the term does not hold.
    virtual void narrow(int first, std::span<quint8> rows) = 0;

protected:
    RowTest() = default;
    Q_DISABLE_COPY_MOVE(RowTest)

    template <typename Holds>
    static void narrowWhere(int first, std::span<quint8> rows, Holds holds)
    {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i] != 0)
                rows[i] = quint8(holds(first + int(i)));
        }
    }
};
