// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

// What is known of the clock of a service. The gateway refuses what was signed five minutes or
// more away from its own time, so a computer whose clock is wrong could not be used at all; the
// header "Date" of the refusal tells by how much it is.
// https://api.ncloud-docs.com/docs/en/common-ncpapi
// All times in milliseconds since 1970-01-01T00:00:00Z, ours as the system tells it.
class ServerClock
{
public:
    // What to sign with: our time, corrected once that has been found necessary.
    qint64 now() const;
    qint64 correction() const { return m_correction; }

    // An answer's "Date", and when the request went and the answer came.
    void measure(qint64 date, qint64 sentAt, qint64 receivedAt);
    // By how much the service's clock was ahead of ours when it was measured last.
    std::optional<qint64> offset() const { return m_offset; }

    // After a refusal of what was signed with this correction: whether the service's clock was so
    // far from it that this may be the reason. Then what is signed from now on is corrected.
    bool correct(qint64 signedWith);

private:
    std::optional<qint64> m_offset;
    qint64 m_correction = 0;
};
