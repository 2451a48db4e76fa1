// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/duration.h"

#include "cli/clitext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Unit
{
    char16_t letter;
    std::chrono::seconds length;
};

constexpr std::array<Unit, 4> units{
    {{u'd', std::chrono::days(1)},
     {u'h', std::chrono::hours(1)},
     {u'm', std::chrono::minutes(1)},
     {u's', std::chrono::seconds(1)}}};

constexpr std::chrono::seconds longest = std::chrono::days(3'652);
constexpr qsizetype mostDigits = 9; // of a number that any unit could have

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

Result<std::chrono::seconds, QString> durationFromText(const QString &text)
{
    const QString unclear =
        Cli::tr("\"%1\" is not a duration. Write a number and a unit: 90s, 10m, 2h, 1d or 1h30m.")
            .arg(text);
    std::chrono::seconds sum{0};
    qsizetype at = 0;
    for (const Unit &unit : units) {
        qsizetype end = at;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        if (end == at || end == text.size() || text[end] != unit.letter)
            continue;
        if (end - at > mostDigits)
            return Cli::tr("\"%1\" is too long. The maximum is 10 years (3652d).").arg(text);
        sum += QStringView(text).sliced(at, end - at).toLongLong() * unit.length;
        at = end + 1;
    }
    if (at == 0 || at < text.size())
        return unclear;
    if (sum > longest)
        return Cli::tr("\"%1\" is too long. The maximum is 10 years (3652d).").arg(text);
    if (sum < std::chrono::seconds(1))
        return Cli::tr("\"%1\" is too short. The minimum is one second (1s).").arg(text);
    return sum;
}

QString shortDuration(std::chrono::milliseconds duration)
{
    QString text;
    auto left = std::chrono::duration_cast<std::chrono::seconds>(duration);
    for (const Unit &unit : units) {
        if (const auto count = left / unit.length; count > 0)
            text += QString::number(count) + QChar(unit.letter);
        left %= unit.length;
    }
    return text.isEmpty() ? u"0s"_s : text;
}
