// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

/// A request without a body, which is all that an API to read from is asked with.
struct DemoRequest
{
    QByteArray method;
    QByteArray target;                                      ///< as it was sent
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    bool keepsConnection = true;

    /// The value of the first header of this name, given in lower case.
    std::optional<QByteArray> header(QByteArrayView name) const;
};

/// A request as it was read, or the HTTP status that it is refused with: 400 when it is malformed,
/// 413 when it has or may have a body, 431 when it has too many lines.
struct DemoRequestReading
{
    DemoRequest request{};
    int refusal = 0;
};

/// `head`: all of a request up to the empty line, without that. Its size is bounded by the caller.
DemoRequestReading readDemoRequest(QByteArrayView head, std::size_t mostHeaderLines);
