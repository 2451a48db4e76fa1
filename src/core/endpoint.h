// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QUrl>

// Where AiTEMS is answered from when nothing else is said.
// https://api.ncloud-docs.com/docs/en/aitems-overview
QUrl publicEndpoint();

enum class EndpointProblem {
    Unreadable,    // not an address
    NotEncrypted,  // http to another computer: keys and answers would be readable on the way
    UnknownScheme, // neither https nor http
    TooMuch        // a user name, a query or a fragment, which have no place in it
};

// The address up to "/api/v1", without a slash at the end. https only; http is taken for this very
// computer (localhost, 127.0.0.0/8, ::1).
Result<QUrl, EndpointProblem> endpointFromText(const QString &text);

bool isLoopback(const QUrl &url);
