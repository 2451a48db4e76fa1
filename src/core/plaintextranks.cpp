// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintextranks.h"

#include "core/ranksinorder.h"
#include "core/textorder.h"

#include <algorithm>
#include <string>

namespace {

constexpr qsizetype longest = 64; // the number of digits is one byte of a key

// Whether in the language that is set these letters stand in the order of their codes, also beside
// each other, and a number before all of them.
bool lettersAreInPlainOrder()
{
    QStringList texts{QString()};
    for (char16_t first = u'a'; first <= u'z'; ++first) {
        texts.append(QString(QChar(first)));
        for (char16_t second = u'a'; second <= u'z'; ++second)
            texts.append(QString(QChar(first)) + QChar(second));
    }
    const TextOrder order;
    std::vector<LetterKey> keys;
    for (const QString &text : texts) {
        if (!text.isEmpty())
            keys.push_back(order.letterKey({.letters = text}));
        if (text.size() < 2)
            keys.push_back(order.letterKey({.letters = text, .isBeforeNumber = true}));
    }
    return std::ranges::adjacent_find(
               keys, [](const auto &a, const auto &b) { return !(a < b); }) == keys.end();
}

// Texts as bytes that are in order when they are compared as such.
class Keys
{
public:
    explicit Keys(std::size_t count)
    {
        m_ends.reserve(count + 1);
        m_ends.push_back(0);
    }

    // False when the text is not a plain one.
    bool append(QAnyStringView text)
    {
        if (text.size() > longest)
            return false;
        const bool isPlain = text.visit([this](auto view) { return encode(view); });
        m_ends.push_back(m_bytes.size());
        return isPlain;
    }

    std::string_view at(std::size_t text) const
    {
        return std::string_view(m_bytes).substr(m_ends[text], m_ends[text + 1] - m_ends[text]);
    }

private:
    template <typename View>
    bool encode(View text)
    {
        const auto codeAt = [text](qsizetype i) { return int(QChar(text[i]).unicode()); };
        const auto isDigit = [&](qsizetype i) {
            return i < text.size() && codeAt(i) >= '0' && codeAt(i) <= '9';
        };
        for (qsizetype i = 0; i < text.size(); ++i) {
            const int code = codeAt(i);
            if (code >= 'a' && code <= 'z') {
                m_bytes += char(code);
            } else if (isDigit(i)) {
                // It comes before letters, and one of more digits after one of fewer.
                qsizetype begin = i;
                while (isDigit(begin) && codeAt(begin) == '0')
                    ++begin;
                qsizetype end = begin;
                while (isDigit(end))
                    ++end;
                m_bytes += '0';
                m_bytes += char(1 + end - begin);
                for (qsizetype digit = begin; digit < end; ++digit)
                    m_bytes += char(codeAt(digit));
                i = end - 1;
            } else {
                return false;
            }
        }
        return true;
    }

    // A view of UTF-8 is never ours.
    bool encode(QBasicUtf8StringView<false>) { return false; }

    std::string m_bytes;
    std::vector<std::size_t> m_ends; // of each text; the first one begins at 0
};

// The first bytes laid beside each text: most need no look at the others.
struct Entry
{
    quint64 beginning = 0;
    std::size_t text = 0;
};

quint64 beginningOf(std::string_view key)
{
    quint64 beginning = 0;
    for (std::size_t i = 0; i < sizeof beginning; ++i)
        beginning = beginning << 8 | (i < key.size() ? quint8(key[i]) : 0);
    return beginning;
}

} // namespace

std::optional<std::vector<int>> plainTextRanks(const std::vector<QAnyStringView> &texts)
{
    Keys keys(texts.size());
    for (const QAnyStringView text : texts) {
        if (!keys.append(text))
            return {};
    }
    if (!lettersAreInPlainOrder())
        return {};

    std::vector<Entry> entries(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i)
        entries[i] = {.beginning = beginningOf(keys.at(i)), .text = i};
    const auto isBefore = [&keys](const Entry &a, const Entry &b) {
        return a.beginning != b.beginning ? a.beginning < b.beginning
                                          : keys.at(a.text) < keys.at(b.text);
    };
    return ranksInOrder(std::move(entries), isBefore);
}
