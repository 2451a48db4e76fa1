// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textranks.h"

#include "models/casefolding.h"

#include <algorithm>
#include <span>

namespace {

// To sort texts by comparing them takes most of its time to fetch them from memory, again and
// again. So four characters of each are laid side by side in a number, the numbers sorted, and
// only those texts that have them in common are looked at once more, four characters on.
class Ranking
{
public:
    explicit Ranking(const std::vector<QStringView> &texts)
        : m_texts(texts)
        , m_ranks(texts.size())
    {
        std::vector<Entry> entries(texts.size());
        for (std::size_t i = 0; i < texts.size(); ++i)
            entries[i].text = int(i);
        rank(entries, 0);
    }

    std::vector<int> take() { return std::move(m_ranks); }

private:
    static constexpr qsizetype step = 4;
    // Texts that have more than this in common are compared: each step is a call within a call.
    static constexpr qsizetype furthest = 256;

    struct Entry
    {
        quint64 characters; // from `begin` on
        int text;

        bool operator<(const Entry &other) const { return characters < other.characters; }
    };

    QStringView textOf(const Entry &entry) const { return m_texts[std::size_t(entry.text)]; }

    // One more than the character, so that the end of a text comes first; the last one there is,
    // which is no character, shares its place.
    static quint64 charactersOf(QStringView text, qsizetype begin)
    {
        quint64 characters = 0;
        for (qsizetype i = begin; i < begin + step; ++i) {
            const quint64 c =
                i < text.size() ? std::min(0xFFFF, caseFolded(text[i].unicode()) + 1) : 0;
            characters = characters << 16 | c;
        }
        return characters;
    }

    // The entries have all in common that is before `begin`.
    void rank(std::span<Entry> entries, qsizetype begin)
    {
        for (Entry &entry : entries)
            entry.characters = charactersOf(textOf(entry), begin);
        if (!std::is_sorted(entries.begin(), entries.end()))
            std::sort(entries.begin(), entries.end());

        for (auto first = entries.begin(); first != entries.end();) {
            const auto last = std::find_if(first, entries.end(), [first](const Entry &entry) {
                return entry.characters != first->characters;
            });
            rankAlike({first, last}, begin + step);
            first = last;
        }
    }

    void rankAlike(std::span<Entry> entries, qsizetype begin)
    {
        const QStringView text = textOf(entries.front());
        const bool areEqual = std::all_of(entries.begin(), entries.end(), [&](const Entry &entry) {
            return textOf(entry) == text;
        });
        const bool haveEnded = (entries.front().characters & 0xFFFF) == 0;
        if (areEqual || haveEnded)
            give(entries);
        else if (begin < furthest)
            rank(entries, begin);
        else
            rankByComparing(entries);
    }

    void rankByComparing(std::span<Entry> entries)
    {
        const auto isBefore = [this](const Entry &a, const Entry &b) {
            return textOf(a).compare(textOf(b), Qt::CaseInsensitive) < 0;
        };
        std::sort(entries.begin(), entries.end(), isBefore);
        for (auto first = entries.begin(); first != entries.end();) {
            const auto last = std::upper_bound(first, entries.end(), *first, isBefore);
            give({first, last});
            first = last;
        }
    }

    void give(std::span<Entry> entries)
    {
        for (const Entry &entry : entries)
            m_ranks[std::size_t(entry.text)] = m_next;
        ++m_next;
    }

    const std::vector<QStringView> &m_texts;
    std::vector<int> m_ranks;
    int m_next = 0;
};

} // namespace

std::vector<int> textRanks(const std::vector<QStringView> &texts)
{
    return Ranking(texts).take();
}
