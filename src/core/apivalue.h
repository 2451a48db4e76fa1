// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

// The spellings of an enumeration, in the order of its values; specialised beside each one.
template <typename Known>
struct ApiSpelling;

// A word of the API that is known today or may be added tomorrow: known ones are an enumeration,
// whose last value is `Unknown`; unknown ones keep the text that came.
template <typename Known>
class ApiValue
{
public:
    ApiValue() = default;
    ApiValue(Known known)
        : m_known(known)
    {
        Q_ASSERT(known != Known::Unknown);
    }

    static ApiValue fromText(QAnyStringView text)
    {
        const auto &spellings = ApiSpelling<Known>::texts;
        for (std::size_t i = 0; i < spellings.size(); ++i) {
            if (text == spellings[i])
                return ApiValue(static_cast<Known>(i));
        }
        ApiValue unknown;
        unknown.m_unknownText = text.toString();
        return unknown;
    }

    // Whether a text, in UTF-8, is one of the known spellings.
    static bool isKnown(std::string_view text)
    {
        return std::ranges::any_of(ApiSpelling<Known>::texts, [text](QLatin1StringView spelling) {
            return text == std::string_view(spelling.data(), std::size_t(spelling.size()));
        });
    }

    Known known() const { return m_known; }

    // As the API spells it.
    QString text() const
    {
        return m_known == Known::Unknown
            ? m_unknownText
            : QString(ApiSpelling<Known>::texts[static_cast<std::size_t>(m_known)]);
    }

    bool operator==(const ApiValue &) const = default;

    friend std::size_t qHash(const ApiValue &value, std::size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(value.m_known), value.m_unknownText);
    }

private:
    Known m_known = Known::Unknown;
    QString m_unknownText;
};
