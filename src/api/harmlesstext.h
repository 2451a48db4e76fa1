// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QUrl;

// What of a response is shown and kept without anybody asking for it. A server, or what stands
// before it, may send back what it got, in any spelling at all: so nothing is shown that could be a
// key or a signature by its shape. The whole response is shown on request only, see ApiError.

// The first line of a text, up to 200 characters, as far as it consists of plain words (Latin ones
// of at most 15 letters, Korean, Japanese and Chinese ones), names of AiTEMS' fields, and at most
// two short numbers. Anything else is replaced by an ellipsis. Nothing, if that is more than two
// pieces or most of the line.
QString harmlessLine(const QString &text);

// A code of up to six digits, or words joined as in "BAD_REQUEST"; nothing otherwise.
QString harmlessCode(const QString &code);

// A trace ID as NAVER's gateways send them (26 small letters and digits), or a UUID; nothing
// otherwise.
QString harmlessTraceId(const QByteArray &id);

// Scheme, host and port, of a host that is a name only those parts that are words and, in front of
// them, an ellipsis.
QString harmlessAddress(const QUrl &url);
