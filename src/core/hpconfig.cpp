// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hpconfig.h"

#include <limits>

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// The digits that the text begins with, which are taken off it.
QStringView takeDigits(QStringView &text)
{
    qsizetype count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    const QStringView digits = text.first(count);
    text = text.sliced(count);
    return digits;
}

// A sign, taken off the text; whether it is a minus.
bool takeSign(QStringView &text)
{
    const bool isNegative = text.startsWith(u'-');
    if (isNegative || text.startsWith(u'+'))
        text = text.sliced(1);
    return isNegative;
}

// An exponent of more digits makes of any number that is not 0 one beyond 64 bits, or a fraction.
constexpr qsizetype longestExponent = 9;

// A decimal number as it is written, without the detour over a double, which would round it.
std::optional<qint64> wholeNumber(QStringView text)
{
    const bool isNegative = takeSign(text);
    QString digits = takeDigits(text).toString();
    qint64 exponent = 0;
    if (text.startsWith(u'.')) {
        text = text.sliced(1);
        const QStringView fraction = takeDigits(text);
        if (fraction.isEmpty())
            return {};
        digits += fraction;
        exponent -= fraction.size();
    }
    if (digits.size() + exponent == 0) // nothing before the point
        return {};
    if (text.startsWith(u'e') || text.startsWith(u'E')) {
        text = text.sliced(1);
        const bool isFraction = takeSign(text);
        QStringView power = takeDigits(text);
        if (power.isEmpty())
            return {};
        while (power.startsWith(u'0'))
            power = power.sliced(1);
        const qint64 value = power.size() > longestExponent ? 10'000'000'000 : power.toLongLong();
        exponent += isFraction ? -value : value;
    }
    if (!text.isEmpty())
        return {};

    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    while (digits.endsWith(u'0')) {
        digits.chop(1);
        ++exponent;
    }
    if (digits.isEmpty())
        return 0;
    if (exponent < 0)
        return {};
    constexpr qint64 mostDigits = 19; // of a number in 64 bits
    bool fits = digits.size() + exponent <= mostDigits;
    if (fits) {
        digits += QString(exponent, u'0');
        const qint64 value = (isNegative ? u'-' + digits : digits).toLongLong(&fits);
        if (fits)
            return value;
    }
    return isNegative ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
}

} // namespace

std::optional<qint64> HpValue::wholeNumber() const
{
    switch (kind) {
    case Kind::Integer:
        return integer;
    case Kind::Number:
        return ::wholeNumber(text);
    case Kind::String:
        return ::wholeNumber(QStringView(text).trimmed());
    default:
        return {};
    }
}

struct HpConfig::Data : QSharedData
{
    std::optional<bool> enabled;
    QList<HpOption> options;
};

HpConfig::HpConfig()
{
    static const QExplicitlySharedDataPointer<const Data> nothing(new Data);
    d = nothing;
}

HpConfig::HpConfig(std::optional<bool> enabled, QList<HpOption> options)
{
    auto *data = new Data;
    data->enabled = enabled;
    data->options = std::move(options);
    d = QExplicitlySharedDataPointer<const Data>(data);
}

HpConfig::HpConfig(const HpConfig &) = default;
HpConfig::HpConfig(HpConfig &&) noexcept = default;
HpConfig &HpConfig::operator=(const HpConfig &) = default;
HpConfig &HpConfig::operator=(HpConfig &&) noexcept = default;
HpConfig::~HpConfig() = default;

std::optional<bool> HpConfig::enabled() const
{
    return d->enabled;
}

const QList<HpOption> &HpConfig::options() const
{
    return d->options;
}

bool HpConfig::operator==(const HpConfig &other) const
{
    return d == other.d || (d->enabled == other.d->enabled && d->options == other.d->options);
}
