// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether the address sanitizer is in the program: it keeps what has been freed, and puts zones
// between what is allocated, so that memory cannot be measured.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool hasAddressSanitizer = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr bool hasAddressSanitizer = true;
#else
inline constexpr bool hasAddressSanitizer = false;
#endif
#else
inline constexpr bool hasAddressSanitizer = false;
#endif
