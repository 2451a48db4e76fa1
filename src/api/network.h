// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkRequest>

#include <chrono>

struct Credentials;

// One attempt of one request, from looking up the name to the last byte.
inline constexpr std::chrono::milliseconds attemptTimeout = std::chrono::seconds(30);

// An answer, after decompression, in bytes. A full page of 1,000 trainings has about 0.3 MB.
inline constexpr qint64 maximumAnswerSize = 64 * 1024 * 1024;

// The request "GET url", signed for this moment: send it at once and only once, for another
// attempt make another. It follows no redirect, keeps no cookie and uses no cache. `now`:
// milliseconds since 1970-01-01T00:00:00Z.
// https://api.ncloud-docs.com/docs/en/aitems-overview
QNetworkRequest signedRequest(const QUrl &url, const Credentials &credentials, qint64 now);
