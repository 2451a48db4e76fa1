// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

// What there is to notify of: what has happened to a training since the look before.
enum class NewsKind { Completed, Failed, GotResult };

inline constexpr std::array allNewsKinds{
    NewsKind::Completed, NewsKind::Failed, NewsKind::GotResult};
