// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openhangul.h"

#include <algorithm>

// The arithmetic of syllables: https://www.unicode.org/versions/latest/core-spec/chapter-3/#G24646
namespace {

constexpr int firstSyllable = 0xAC00;
constexpr int vowels = 21;
constexpr int finals = 28; // none among them
constexpr int syllables = 19 * vowels * finals;

// Consonants that can begin a syllable, in the order of Unicode, as letters that stand alone.
constexpr QStringView initials = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

// Of each final consonant: which one is left when its last letter goes over to the next syllable,
// and with what that one begins then.
struct Split
{
    int left;
    char16_t next;
};
constexpr std::array<Split, finals> splits{
    {{0, 0},     {0, u'ㄱ'}, {0, u'ㄲ'}, {1, u'ㅅ'}, {0, u'ㄴ'},  {4, u'ㅈ'}, {4, u'ㅎ'},
     {0, u'ㄷ'}, {0, u'ㄹ'}, {8, u'ㄱ'}, {8, u'ㅁ'}, {8, u'ㅂ'},  {8, u'ㅅ'}, {8, u'ㅌ'},
     {8, u'ㅍ'}, {8, u'ㅎ'}, {0, u'ㅁ'}, {0, u'ㅂ'}, {17, u'ㅅ'}, {0, u'ㅅ'}, {0, u'ㅆ'},
     {0, u'ㅇ'}, {0, u'ㅈ'}, {0, u'ㅊ'}, {0, u'ㅋ'}, {0, u'ㅌ'},  {0, u'ㅍ'}, {0, u'ㅎ'}}};

// The last of the vowels that this one may become: ㅗ is the beginning of ㅘ, ㅙ and ㅚ.
int lastVowel(int vowel)
{
    switch (vowel) {
    case 8:  // ㅗ
    case 13: // ㅜ
        return vowel + 3;
    case 18: // ㅡ
        return vowel + 1;
    default:
        return vowel;
    }
}

// The same of final consonants: ㄹ is the beginning of ㄺ, ㄻ and others.
int lastFinal(int final)
{
    switch (final) {
    case 1: // ㄱ
    case 4: // ㄴ
        return final + 2;
    case 8: // ㄹ
        return 15;
    case 17: // ㅂ
        return 18;
    default:
        return final;
    }
}

char16_t syllable(int initial, int vowel, int final)
{
    return char16_t(firstSyllable + (initial * vowels + vowel) * finals + final);
}

} // namespace

OpenHangul::OpenHangul(char16_t composed)
    : m_whole{Range{composed, composed}, Range{}}
{
    const int number = composed - firstSyllable;
    if (number >= 0 && number < syllables)
        readSyllable(number);
    else if (const qsizetype initial = initials.indexOf(QChar(composed)); initial >= 0)
        m_whole[1] = syllablesWith(int(initial));
}

void OpenHangul::readSyllable(int number)
{
    const int final = number % finals;
    const int vowel = number / finals % vowels;
    const int initial = number / finals / vowels;
    if (final == 0) {
        m_whole[0].last = syllable(initial, lastVowel(vowel), finals - 1);
        return;
    }
    m_whole[0].last = syllable(initial, vowel, lastFinal(final));
    const Split &split = splits[std::size_t(final)];
    m_left = syllable(initial, vowel, split.left);
    m_next = syllablesWith(int(initials.indexOf(QChar(split.next))));
}

OpenHangul::Range OpenHangul::syllablesWith(int initial)
{
    return {syllable(initial, 0, 0), syllable(initial, vowels - 1, finals - 1)};
}

bool OpenHangul::mayBegin(QStringView text) const
{
    if (text.isEmpty())
        return false;
    const QChar first = text.front();
    return m_whole[0].holds(first) || m_whole[1].holds(first) ||
        (first == QChar(m_left) && text.size() > 1 && m_next.holds(text[1]));
}
