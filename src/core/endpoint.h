// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QUrl>

// Where AiTEMS is answered from when nothing else is said.
// https://api.ncloud-docs.com/docs/en/aitems-overview
QUrl publicEndpoint();

enum class EndpointProblem {
    Unreadable,    // not an address
    NotEncrypted,  // http to another computer: keys and responses would be readable on the way
    UnknownScheme, // neither https nor http
    TooMuch        // a user name, a query or a fragment, which have no place in it
};

// The address up to "/api/v1", without a slash at the end. https only; http is taken for this very
// computer, see isLoopback().
Result<QUrl, EndpointProblem> endpointFromText(const QString &text);

// Whether the host is an address of this very computer (127.0.0.0/8 or ::1), or "localhost", which
// requests connect to by such an address. Nothing that a name server would be asked for.
bool isLoopback(const QUrl &url);

// Whether a text that is to be an address holds characters outside of ASCII, or the address holds
// such a name in its other spelling ("xn--…"): these may look like an address that they are not.
bool hasLookalikes(const QString &address);

// An address as people are shown it: in plain ASCII, which is what is really asked, and without a
// user name, a query or a fragment. What is no address is shown as it is, but for characters that
// nobody sees or that turn the direction of writing.
QString shownAddress(const QString &address);
QString shownAddress(const QUrl &url);
// Its host alone, for the same use.
QString shownHost(const QUrl &url);
