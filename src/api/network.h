// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkRequest>

struct Credentials;

// The request "GET url", signed for this moment: send it at once and only once, for another
// attempt make another. It follows no redirect, keeps no cookie and uses no cache. `now`:
// milliseconds since 1970-01-01T00:00:00Z.
// https://api.ncloud-docs.com/docs/en/aitems-overview
QNetworkRequest signedRequest(const QUrl &url, const Credentials &credentials, qint64 now);
