// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"

#include <QNetworkRequest>

struct Credentials;

// Why nothing may be sent to the address with these keys: keys that are none could write headers
// of their own, and without TLS everybody on the way could read. Nothing when it may.
std::optional<ApiError> reasonNotToSend(const QUrl &url, const Credentials &credentials);

// The request "GET url", signed for this moment: send it at once and only once, for another
// attempt make another. It follows no redirect, keeps no cookie and uses no cache; it offers
// HTTP/1.1 alone. An error, see reasonNotToSend(), is the only way in which no request comes of
// it. `now`: milliseconds since 1970-01-01T00:00:00Z.
// https://api.ncloud-docs.com/docs/en/aitems-overview
ApiResult<QNetworkRequest>
signedRequest(const QUrl &url, const Credentials &credentials, qint64 now);
