// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"

#include <QSslError>

#include <optional>

class QNetworkReply;

// What went wrong with a finished reply, whose body has been read already; nothing when it is an
// response to be parsed. `tlsErrors`: what was wrong with its certificate.
std::optional<ApiError>
errorOf(const QNetworkReply &reply, const QByteArray &body, const QList<QSslError> &tlsErrors = {});

// The time of a header such as "Date" in any of the three forms, in milliseconds since 1970;
// nothing if it is none.
// https://www.rfc-editor.org/rfc/rfc9110#name-date-time-formats
std::optional<qint64> httpDate(const QByteArray &header);
// What the response tells of the service's clock, by its "Date"; nothing if it is none, or no time
// that any clock can be set to by now, whatever ours may say.
std::optional<qint64> serviceTime(const QNetworkReply &reply);

// What "Retry-After" asks for: seconds, or a time, counted from `now`.
// https://www.rfc-editor.org/rfc/rfc9110#name-retry-after
std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, qint64 now);
