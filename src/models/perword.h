// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apivalue.h"

#include <QHash>

#include <array>

// Something for each word of the API: an array, which is much quicker than a hash table, for the
// known ones.
template <typename Known, typename T>
class PerWord
{
public:
    T &operator[](const ApiValue<Known> &word)
    {
        const auto known = std::size_t(word.known());
        return known < m_known.size() ? m_known[known] : m_unknown[word];
    }

    QHash<ApiValue<Known>, T> toHash() const
    {
        QHash<ApiValue<Known>, T> hash = m_unknown;
        for (std::size_t i = 0; i < m_known.size(); ++i) {
            if (m_known[i] != T())
                hash.insert(Known(i), m_known[i]);
        }
        return hash;
    }

private:
    std::array<T, std::size_t(Known::Unknown)> m_known{};
    QHash<ApiValue<Known>, T> m_unknown;
};
