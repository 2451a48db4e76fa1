// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <chrono>

// Durations as options take them: "90s", "10m", "2h", "1d", "1h30m". Each unit at most once, the
// longest one first. Nothing shorter than a second or longer than ten years. The error is a
// sentence for people.
Result<std::chrono::seconds, QString> durationFromText(const QString &text);

// In the same form: "1h30m"; milliseconds are left out, and "0s" is no time at all.
QString shortDuration(std::chrono::milliseconds duration);
