// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/jsonstring.h"

#include <QChar>

#include <charconv>

namespace {

// The code unit of "\\u1234", if such an escape stands there.
std::optional<char16_t> escapedUnit(std::string_view text)
{
    if (text.size() < 6 || !text.starts_with("\\u"))
        return {};
    uint16_t unit = 0;
    const char *end = text.data() + 6;
    const auto [stop, error] = std::from_chars(text.data() + 2, end, unit, 16);
    if (error != std::errc() || stop != end)
        return {};
    return char16_t(unit);
}

void append(std::string &text, char32_t c)
{
    const auto tail = [&](int shift) { text += char(0x80 | (c >> shift & 0x3F)); };
    if (c < 0x80) {
        text += char(c);
    } else if (c < 0x800) {
        text += char(0xC0 | c >> 6);
        tail(0);
    } else if (c < 0x10000) {
        text += char(0xE0 | c >> 12);
        tail(6);
        tail(0);
    } else {
        text += char(0xF0 | c >> 18);
        tail(12);
        tail(6);
        tail(0);
    }
}

} // namespace

std::string_view stringContent(const char *begin)
{
    const char *end = begin;
    while (*end != '"')
        end += *end == '\\' ? 2 : 1;
    return {begin, std::size_t(end - begin)};
}

std::optional<std::string> unescaped(std::string_view content)
{
    constexpr std::string_view escapes = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    std::string text;
    text.reserve(content.size());
    while (true) {
        const std::size_t plain = content.find('\\');
        text += content.substr(0, plain);
        if (plain == std::string_view::npos)
            return text;
        content.remove_prefix(plain);

        const std::optional<char16_t> unit = escapedUnit(content);
        if (!unit) {
            const std::size_t escape = escapes.find(content.size() > 1 ? content[1] : '\0');
            if (escape == std::string_view::npos)
                return {};
            text += meanings[escape];
            content.remove_prefix(2);
            continue;
        }
        content.remove_prefix(6);
        const std::optional<char16_t> next =
            QChar::isHighSurrogate(*unit) ? escapedUnit(content) : std::nullopt;
        if (next && QChar::isLowSurrogate(*next)) {
            append(text, QChar::surrogateToUcs4(*unit, *next));
            content.remove_prefix(6);
        } else {
            append(text, QChar::isSurrogate(*unit) ? char32_t(QChar::ReplacementCharacter) : *unit);
        }
    }
}
