// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

// What stands between the quotation marks of a JSON string that begins with this character; its
// other quotation mark has to be there.
std::string_view stringContent(const char *begin);

// The text that this says, in UTF-8; nothing when an escape in it is none. Half of a surrogate
// pair, which programs make that cut a text in the middle of an emoji, becomes U+FFFD as it does in
// browsers: simdjson 3.0 refuses it.
// https://encoding.spec.whatwg.org/#utf-8-encoder
std::optional<std::string> unescaped(std::string_view content);
