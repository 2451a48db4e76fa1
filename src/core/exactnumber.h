// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

// A decimal number exactly as it is written: a double would round 9007199254740993. 3600, 3600.0
// and 3.6e3 are the same one.
class ExactNumber
{
public:
    // Nothing when the text is no number. What JSON does not know, but people write, is taken as
    // well: a plus sign, zeros at the front, and no zero before a point. An exponent of more than
    // 17 digits, which nobody means, counts as ten to the power of 17.
    static std::optional<ExactNumber> fromText(QStringView text);
    static ExactNumber fromInteger(qint64 value);

    // Nothing of a fraction. What is beyond 64 bits becomes the largest or smallest number of them.
    std::optional<qint64> wholeNumber() const;
    // -1, 0 or 1.
    int sign() const { return m_digits.isEmpty() ? 0 : (m_isNegative ? -1 : 1); }
    // This number divided by another one, which is not zero, both without their signs. Rounded;
    // nothing when it is beyond what a double holds.
    std::optional<double> magnitudeRatio(const ExactNumber &divisor) const;
    // The same text for the same number, and other ones for others.
    QString canonicalText() const;

    bool operator==(const ExactNumber &) const = default;
    std::strong_ordering operator<=>(const ExactNumber &other) const;

private:
    // In the interval from 0.1 to 1, of the first digits.
    double mantissa() const;
    // The number is mantissa() times ten to the power of this.
    qint64 magnitude() const { return m_digits.size() + m_exponent; }

    bool m_isNegative = false; // never of 0
    QString m_digits;          // neither begins nor ends with a zero; empty: 0
    qint64 m_exponent = 0;     // of the last digit; 0 of 0
};
