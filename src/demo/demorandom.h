// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Pseudo-random numbers that are the same on every platform and with every compiler, which
/// neither QRandomGenerator's nor the standard library's distributions promise. Not for secrets.
class DemoRandom
{
public:
    /// Different streams of one seed are independent of each other.
    explicit DemoRandom(quint64 seed, quint64 stream = 0);

    quint64 next();
    /// 0 to count - 1; count must be positive.
    int below(int count);
    /// Both ends included.
    qint64 between(qint64 low, qint64 high);
    /// True in percent of a hundred cases.
    bool chance(int percent) { return below(100) < percent; }
    /// Characters out of [0-9a-z], as the identifiers of AiTEMS are made (11 of them).
    QByteArray identifier(int length = 11);

private:
    quint64 m_state;
};
