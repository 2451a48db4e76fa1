// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

// Han, Kana, Hangul and surrogates: what has no case, and most texts here are written in.
inline bool isCaselessScript(char16_t c)
{
    return (c >= 0x2E80 && c < 0xA640) || (c >= 0xAC00 && c < 0xE000);
}

// QChar::toCaseFolded(), but without a look into its table for ASCII and scripts without case.
inline char16_t caseFolded(char16_t c)
{
    if (c < 0x80)
        return c >= u'A' && c <= u'Z' ? char16_t(c + 0x20) : c;
    return isCaselessScript(c) ? c : char16_t(QChar::toCaseFolded(char32_t(c)));
}
