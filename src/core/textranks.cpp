// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textranks.h"

#include "core/ranksinorder.h"
#include "core/textorder.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <span>

namespace {

// A text as numbers: its parts in their order, letters and numbers by turns, each written as its
// place among all letters or as its value. Texts are then compared without looking at them.
class PartTable
{
public:
    PartTable(const std::vector<QStringView> &texts, const TextRankLimits &limits)
    {
        const auto count = qMax<qsizetype>(1, qsizetype(texts.size()));
        const qsizetype mostParts = qMax<qsizetype>(3, limits.parts / count);
        const qsizetype longest = qMax<qsizetype>(50, limits.characters / count);
        m_ends.reserve(texts.size() + 1);
        m_ends.push_back(0);
        for (QStringView text : texts) {
            text.truncate(qMin(text.size(), longest));
            for (qsizetype parts = 0; !text.isEmpty() && parts < mostParts; ++parts) {
                const TextPart part = takePart(text);
                m_codes.push_back(letterNumber(part));
                if (part.isBeforeNumber)
                    m_codes.push_back(numberCode(part.digits));
            }
            m_ends.push_back(m_codes.size());
        }
        putInOrder();
    }

    std::span<const quint64> codesOf(int text) const
    {
        const std::size_t begin = m_ends[std::size_t(text)];
        return {m_codes.data() + begin, m_ends[std::size_t(text) + 1] - begin};
    }

private:
    // Numbers of more digits are looked up like letters; the highest bit says so.
    static constexpr qsizetype longestValue = 18;
    static constexpr quint64 isLong = quint64(1) << 63;

    // Short letters in one number, which is much quicker to look up; longer ones as they are.
    struct Letters
    {
        static constexpr qsizetype longestShort = 3;

        QHash<quint64, quint64> shortOnes;
        QHash<QStringView, quint64> longOnes;

        // The number of these letters: `next` when nobody has seen them yet.
        quint64 number(QStringView letters, quint64 next)
        {
            if (letters.size() > longestShort) {
                const auto known = longOnes.constFind(letters);
                return known != longOnes.constEnd() ? *known : *longOnes.insert(letters, next);
            }
            auto packed = quint64(letters.size());
            for (const QChar c : letters)
                packed = packed << 16 | c.unicode();
            const auto known = shortOnes.constFind(packed);
            return known != shortOnes.constEnd() ? *known : *shortOnes.insert(packed, next);
        }
    };

    // Which of the different letters these are: those of the texts are few, however many the texts.
    quint64 letterNumber(const TextPart &part)
    {
        const quint64 next = m_letters.size();
        const quint64 number =
            (part.isBeforeNumber ? m_before : m_atEnd).number(part.letters, next);
        if (number == next)
            m_letters.push_back(part);
        return number;
    }

    quint64 numberCode(QStringView digits)
    {
        if (digits.size() > longestValue) {
            m_longNumbers.push_back(asciiDigits(digits));
            return isLong | quint64(m_longNumbers.size() - 1);
        }
        quint64 value = 0;
        const bool isAscii =
            std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.unicode() < 0x80; });
        if (isAscii) {
            for (const QChar digit : digits)
                value = value * 10 + quint64(digit.unicode() - u'0');
        } else {
            value = asciiDigits(digits).toULongLong();
        }
        return value;
    }

    // From here on letters and long numbers are written as their places in order.
    void putInOrder()
    {
        const std::vector<quint64> letterPlaces = orderedLetters();
        const std::vector<quint64> numberPlaces = orderedLongNumbers();
        for (std::size_t text = 0; text + 1 < m_ends.size(); ++text) {
            for (std::size_t i = m_ends[text]; i < m_ends[text + 1]; ++i) {
                const bool isLetters = (i - m_ends[text]) % 2 == 0;
                if (isLetters)
                    m_codes[i] = letterPlaces[m_codes[i]];
                else if (m_codes[i] & isLong)
                    m_codes[i] = isLong | numberPlaces[m_codes[i] & ~isLong];
            }
        }
    }

    std::vector<quint64> orderedLetters() const
    {
        const TextOrder order;
        std::vector<LetterKey> keys;
        keys.reserve(m_letters.size());
        for (const TextPart &part : m_letters)
            keys.push_back(order.letterKey(part));
        return places(keys.size(), [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    }

    std::vector<quint64> orderedLongNumbers() const
    {
        return places(m_longNumbers.size(), [this](std::size_t a, std::size_t b) {
            const QString &left = m_longNumbers[a];
            const QString &right = m_longNumbers[b];
            return left.size() != right.size() ? left.size() < right.size() : left < right;
        });
    }

    // The place of each of so many things; equal ones share theirs. stable_sort() survives an
    // order that contradicts itself, as one of a system may.
    template <typename IsBefore>
    static std::vector<quint64> places(std::size_t count, IsBefore isBefore)
    {
        std::vector<std::size_t> sorted(count);
        std::iota(sorted.begin(), sorted.end(), std::size_t(0));
        std::stable_sort(sorted.begin(), sorted.end(), isBefore);
        std::vector<quint64> places(count);
        quint64 place = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (i > 0 && isBefore(sorted[i - 1], sorted[i]))
                ++place;
            places[sorted[i]] = place;
        }
        return places;
    }

    std::vector<quint64> m_codes;
    std::vector<std::size_t> m_ends; // of each text in m_codes; the first one begins at 0
    std::vector<TextPart> m_letters;
    Letters m_before; // a number
    Letters m_atEnd;
    std::vector<QString> m_longNumbers;
};

} // namespace

std::vector<int> textRanks(const std::vector<QStringView> &texts, const TextRankLimits &limits)
{
    const PartTable table(texts, limits);

    // The first code is laid beside each text: most need no look at the others.
    struct Entry
    {
        quint64 first; // one more than the code, so that an empty text comes first
        int text;
    };
    std::vector<Entry> entries(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto codes = table.codesOf(int(i));
        entries[i] = {codes.empty() ? 0 : codes.front() + 1, int(i)};
    }
    const auto isBefore = [&table](const Entry &a, const Entry &b) {
        if (a.first != b.first)
            return a.first < b.first;
        const auto left = table.codesOf(a.text);
        const auto right = table.codesOf(b.text);
        return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end());
    };
    return ranksInOrder(std::move(entries), isBefore);
}
