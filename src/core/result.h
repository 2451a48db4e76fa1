// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>
#include <variant>

// A value, or the reason why there is none. To be replaced by std::expected once the oldest
// supported compiler has it in C++20 mode (GCC 12 has it in C++23 only).
template <typename T, typename E>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(E error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool hasValue() const { return m_content.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    const T &value() const &
    {
        Q_ASSERT(hasValue());
        return *std::get_if<0>(&m_content);
    }
    T &&value() &&
    {
        Q_ASSERT(hasValue());
        return std::move(*std::get_if<0>(&m_content));
    }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }

    const E &error() const
    {
        Q_ASSERT(!hasValue());
        return *std::get_if<1>(&m_content);
    }

private:
    std::variant<T, E> m_content;
};
