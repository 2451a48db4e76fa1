// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exactnumber.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

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

// With fewer digits all of it fits into 64 bits, also beside the number of the digits.
constexpr qsizetype longestExponent = 17;
constexpr qint64 largestExponent = 100'000'000'000'000'000;

} // namespace

std::optional<ExactNumber> ExactNumber::fromText(QStringView text)
{
    ExactNumber number;
    number.m_isNegative = takeSign(text);
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
    if (digits.isEmpty())
        return {};
    if (text.startsWith(u'e') || text.startsWith(u'E')) {
        text = text.sliced(1);
        const bool isFraction = takeSign(text);
        QStringView power = takeDigits(text);
        if (power.isEmpty())
            return {};
        while (power.startsWith(u'0'))
            power = power.sliced(1);
        const qint64 value = power.size() > longestExponent ? largestExponent : power.toLongLong();
        exponent += isFraction ? -value : value;
    }
    if (!text.isEmpty())
        return {};

    qsizetype first = 0;
    while (first < digits.size() && digits.at(first) == u'0')
        ++first;
    qsizetype last = digits.size();
    while (last > first && digits.at(last - 1) == u'0') {
        --last;
        ++exponent;
    }
    number.m_digits = digits.sliced(first, last - first);
    if (number.m_digits.isEmpty())
        return ExactNumber();
    number.m_exponent = exponent;
    return number;
}

ExactNumber ExactNumber::fromInteger(qint64 value)
{
    return fromText(QString::number(value)).value_or(ExactNumber());
}

std::optional<qint64> ExactNumber::wholeNumber() const
{
    if (m_digits.isEmpty())
        return 0;
    if (m_exponent < 0)
        return {};
    constexpr qint64 mostDigits = 19; // of a number in 64 bits
    bool fits = magnitude() <= mostDigits;
    if (fits) {
        const QString digits = m_digits + QString(m_exponent, u'0');
        const qint64 value = (m_isNegative ? u'-' + digits : digits).toLongLong(&fits);
        if (fits)
            return value;
    }
    return m_isNegative ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
}

double ExactNumber::mantissa() const
{
    constexpr qsizetype digitsOfDouble = 18;
    const QStringView first = QStringView(m_digits).first(qMin(m_digits.size(), digitsOfDouble));
    return QString(u"0."_s + first).toDouble();
}

std::optional<double> ExactNumber::magnitudeRatio(const ExactNumber &divisor) const
{
    Q_ASSERT(divisor.sign() != 0);
    if (m_digits.isEmpty())
        return 0;
    const qint64 power = magnitude() - divisor.magnitude();
    constexpr qint64 farthest = 300;
    if (power > farthest || power < -farthest)
        return {};
    return mantissa() / divisor.mantissa() * std::pow(10.0, double(power));
}

QString ExactNumber::canonicalText() const
{
    if (m_digits.isEmpty())
        return QString(u'0');
    return (m_isNegative ? QString(u'-') : QString()) + m_digits + u'e' +
        QString::number(m_exponent);
}

std::strong_ordering ExactNumber::operator<=>(const ExactNumber &other) const
{
    if (sign() != other.sign())
        return sign() <=> other.sign();
    std::strong_ordering order = magnitude() <=> other.magnitude();
    if (order == std::strong_ordering::equal)
        order = m_digits.compare(other.m_digits) <=> 0; // the shorter one is a prefix, and less
    return m_isNegative ? 0 <=> order : order;
}
