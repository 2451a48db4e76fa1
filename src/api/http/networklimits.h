// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

// How long is waited and how often is tried. The defaults are those that the trusted clients of
// other clouds have come to (three attempts, jitter, a cap of 20 s).
// https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
struct NetworkLimits
{
    // From looking up the name to the request being on its way, through proxy and TLS.
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(10);
    // One attempt of one request, from looking up the name to the last byte.
    std::chrono::milliseconds attemptTimeout = std::chrono::seconds(30);

    // By how many bytes the program may grow while a response is read, whatever it is made of. One
    // of the largest size that is accepted needs half of it.
    qint64 memory = 256 * 1024 * 1024;

    int attempts = 3; // in all, with the first one
    // The pause before the n-th further attempt is a random part of base × 2^(n-1), up to the cap.
    std::chrono::milliseconds pauseBase = std::chrono::seconds(1);
    std::chrono::milliseconds pauseCap = std::chrono::seconds(20);
    // A service that asks for a longer pause than this is not asked again by itself.
    std::chrono::milliseconds longestRetryAfter = std::chrono::seconds(60);

    // What the lists of trainings that are read for one question may take in memory, and what the
    // list of services may; see MemoryBudget. A million trainings of 300 bytes fit. A window that
    // reads its lists anew has them twice meanwhile.
    qint64 trainingsMemory = 800'000'000;
    qint64 servicesMemory = 100'000'000;

    bool operator==(const NetworkLimits &) const = default;
};

// The body of a response, in bytes. A full page of 1,000 trainings has about 0.3 MB.
inline constexpr qint64 maximumResponseSize = 64 * 1024 * 1024;

// Of one program at once; as many as Qt opens connections to one host.
inline constexpr int maximumRequestsAtOnce = 6;
