// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timestamp.h"
#include "core/utctime.h"
#include "fuzz/target.h"

#include <QDateTime>

#include <string_view>

using namespace std::chrono_literals;

namespace {

Timestamp read(const QByteArray &text, std::chrono::seconds zone = koreaStandardTime)
{
    return Timestamp::fromText(std::string_view(text.data(), std::size_t(text.size())), zone);
}

} // namespace

// The text of a moment.
void testInput(const QByteArray &input)
{
    const Timestamp timestamp = read(input);
    require(!timestamp.isAbsent(), "a text is never absent");
    require(read(input, -210min).isReadable() == timestamp.isReadable(), "no zone matters");
    if (!timestamp.isReadable()) {
        require(timestamp.unreadableText() == QString::fromUtf8(input), "the text is kept");
        return;
    }
    require(timestamp.unreadableText().isEmpty(), "what was read is not unreadable");

    const QDateTime utc = utcDateTime(timestamp.toMSecsSinceEpoch());
    const int year = utc.date().year();
    require(year >= -1 && year <= 10000, "the year has four digits, or its zone is beyond them");
    if (year >= 1 && year <= 9999) {
        const QByteArray text = utc.toString(Qt::ISODateWithMs).toLatin1();
        require(read(text) == timestamp, "what Qt writes of it reads the same");
    }
}
