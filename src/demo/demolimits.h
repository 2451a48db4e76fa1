// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

/// What the demo service bears from whoever connects to it, which is any program of this computer.
/// Each of these bounds holds before anything of a request is understood or kept for longer.
struct DemoLimits
{
    /// Bytes of a request, up to the empty line. Those of Trainboard have less than 1 KiB.
    std::size_t head = 16 * 1024;
    std::size_t headerLines = 100;
    /// Connections at once. Qt opens six to one host.
    std::size_t connections = 128;

    /// From the first byte of a request, or the opening of its connection, to the empty line.
    std::chrono::milliseconds headTime = std::chrono::seconds(5);
    /// Between two requests of a client that has been given something.
    std::chrono::milliseconds idleTime = std::chrono::seconds(30);
    /// From the first byte of a response to the last.
    std::chrono::milliseconds sendTime = std::chrono::seconds(15);
    /// How long what follows a refused request is read and dropped, for else the refusal is lost.
    std::chrono::milliseconds drainTime = std::chrono::seconds(1);
};
