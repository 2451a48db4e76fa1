// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"

#include <optional>

class QNetworkReply;

// What went wrong with a finished reply, whose body has been read already; nothing when it is an
// answer to be parsed.
std::optional<ApiError> errorOf(const QNetworkReply &reply, const QByteArray &body);
