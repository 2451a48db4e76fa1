// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <compare>
#include <limits>
#include <string_view>

// The zone of AiTEMS' dates, which name none: Korea Standard Time, UTC+9 without daylight saving.
// No page of the documentation says so. All dates known, printed and live, fall into Korean office
// hours when read like this.
inline constexpr std::chrono::seconds koreaStandardTime = std::chrono::hours(9);

// A moment as the service tells it: absent, readable, or a text that nobody can read and that is
// shown as it came.
class Timestamp
{
public:
    Timestamp() = default;

    // Reads "2024-07-30T11:25:36.558": ISO 8601, seconds may be missing, 0 to 9 digits of a
    // fraction (the service drops trailing zeros: ".08" is 80 ms; what is finer than a millisecond
    // is cut off). A text that names its own zone ("Z", "+09:00") is read in that one.
    // https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-trainlist
    static Timestamp fromText(std::string_view text, std::chrono::seconds zone = koreaStandardTime);
    static Timestamp fromMSecsSinceEpoch(qint64 msecs);

    // How very many moments are kept: as msecs() tells them, where `absent` and `unreadable` are
    // less than all that are readable.
    static constexpr qint64 absent = std::numeric_limits<qint64>::min();
    static constexpr qint64 unreadable = absent + 1;
    static Timestamp fromMSecs(qint64 msecs, const QString &unreadableText = {});
    qint64 msecs() const { return m_msecs; }

    bool isAbsent() const { return m_msecs == absent; }
    bool isReadable() const { return m_msecs > unreadable; }

    // Milliseconds since 1970-01-01T00:00:00Z; only of a readable one.
    qint64 toMSecsSinceEpoch() const
    {
        Q_ASSERT(isReadable());
        return m_msecs;
    }
    QString unreadableText() const { return m_unreadableText; }

    bool operator==(const Timestamp &) const = default;

private:
    qint64 m_msecs = absent;
    QString m_unreadableText;
};
