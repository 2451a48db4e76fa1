// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>

// The syllable that a Korean input method is composing, which letters to come may still change: on
// the way to 야간 one passes ㅇ, 야, 약 and 야가. It stands for all that it may become.
class OpenHangul
{
public:
    // Of a character that is neither a syllable nor a consonant only itself is a beginning.
    explicit OpenHangul(char16_t composed);

    // Whether the text begins with what may become of the syllable. Both are composed (NFC).
    bool mayBegin(QStringView text) const;

private:
    struct Range
    {
        char16_t first = 1; // an empty one
        char16_t last = 0;

        bool holds(QChar c) const { return c.unicode() >= first && c.unicode() <= last; }
    };

    static Range syllablesWith(int initial);
    void readSyllable(int number);

    std::array<Range, 2> m_whole; // the first character is one of these …
    // … or the last consonant goes over to the next syllable, and this one is left before it.
    char16_t m_left = 0;
    Range m_next;
};
