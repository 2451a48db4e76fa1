// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timestamp.h"

#include <optional>

namespace {

// Takes numbers off the front of a text.
class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_rest(text)
    {
    }

    bool atEnd() const { return m_rest.empty(); }

    bool take(char expected)
    {
        if (m_rest.empty() || m_rest.front() != expected)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    // Exactly so many digits.
    std::optional<int> number(std::size_t digits)
    {
        if (m_rest.size() < digits)
            return {};
        int value = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            if (!isDigit(m_rest[i]))
                return {};
            value = value * 10 + (m_rest[i] - '0');
        }
        m_rest.remove_prefix(digits);
        return value;
    }

    // The digits behind the point, 0 to 9 of them, as milliseconds.
    std::optional<int> fraction()
    {
        int msecs = 0;
        std::size_t digits = 0;
        for (; digits < m_rest.size() && isDigit(m_rest[digits]); ++digits) {
            if (digits < 3)
                msecs = msecs * 10 + (m_rest[digits] - '0');
        }
        if (digits > 9)
            return {};
        m_rest.remove_prefix(digits);
        for (std::size_t i = digits; i < 3; ++i)
            msecs *= 10;
        return msecs;
    }

    // "Z", "+09:00", "+0900" or "+09"; the given zone when there is none.
    std::optional<std::chrono::seconds> zone(std::chrono::seconds otherwise)
    {
        if (atEnd())
            return otherwise;
        if (take('Z') || take('z'))
            return std::chrono::seconds(0);
        const bool west = take('-');
        if (!west && !take('+'))
            return {};
        const std::optional<int> hours = number(2);
        if (!hours || *hours > 23)
            return {};
        std::optional<int> minutes = 0;
        if (!atEnd()) {
            take(':');
            minutes = number(2);
        }
        if (!minutes || *minutes > 59)
            return {};
        const auto offset = std::chrono::hours(*hours) + std::chrono::minutes(*minutes);
        return west ? -offset : offset;
    }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    std::string_view m_rest;
};

std::optional<std::chrono::milliseconds> read(std::string_view text, std::chrono::seconds zone)
{
    Reader reader(text);

    const auto year = reader.number(4);
    const bool dash1 = reader.take('-');
    const auto month = reader.number(2);
    const bool dash2 = reader.take('-');
    const auto day = reader.number(2);
    if (!year || !dash1 || !month || !dash2 || !day || *year < 1)
        return {};
    const std::chrono::year_month_day date{
        std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
        std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok())
        return {};

    if (!reader.take('T') && !reader.take(' '))
        return {};
    const auto hour = reader.number(2);
    const bool colon = reader.take(':');
    const auto minute = reader.number(2);
    if (!hour || !colon || !minute || *hour > 23 || *minute > 59)
        return {};
    std::optional<int> second = 0;
    std::optional<int> msecs = 0;
    if (reader.take(':')) {
        second = reader.number(2);
        if (!second || *second > 59)
            return {};
        if (reader.take('.') || reader.take(','))
            msecs = reader.fraction();
        if (!msecs)
            return {};
    }

    const auto offset = reader.zone(zone);
    if (!offset || !reader.atEnd())
        return {};
    return std::chrono::sys_days(date).time_since_epoch() + std::chrono::hours(*hour) +
        std::chrono::minutes(*minute) + std::chrono::seconds(*second) +
        std::chrono::milliseconds(*msecs) - *offset;
}

} // namespace

Timestamp Timestamp::fromText(std::string_view text, std::chrono::seconds zone)
{
    Timestamp timestamp;
    if (const auto sinceEpoch = read(text, zone)) {
        timestamp.m_msecs = sinceEpoch->count();
    } else {
        timestamp.m_msecs = unreadable;
        timestamp.m_unreadableText = QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    return timestamp;
}

Timestamp Timestamp::fromMSecsSinceEpoch(qint64 msecs)
{
    Timestamp timestamp;
    timestamp.m_msecs = msecs;
    return timestamp;
}

Timestamp Timestamp::fromMSecs(qint64 msecs, const QString &unreadableText)
{
    Timestamp timestamp;
    timestamp.m_msecs = msecs;
    timestamp.m_unreadableText = unreadableText;
    return timestamp;
}
