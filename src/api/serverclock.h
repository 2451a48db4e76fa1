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
    // The same once a request signed with it has been accepted, else 0: only then it is known that
    // our clock is wrong, and not the "Date".
    qint64 provenCorrection() const { return m_isProven ? m_correction : 0; }

    // An answer's "Date", if it has one, and when the request went and the answer came.
    void measure(std::optional<qint64> date, qint64 sentAt, qint64 receivedAt);
    // By how much the service's clock is ahead of ours, if the last answer told.
    std::optional<qint64> offset() const { return m_offset; }

    // Whether the last answer told what this correction makes up for.
    bool agrees(qint64 correction) const;

    // What became of a request signed with this correction, told right after its answer has been
    // measured. Refused: whether to sign it once more, with now(), for the time may be the reason.
    void accept(qint64 signedWith);
    bool correct(qint64 signedWith);
    // Refused, and not to be signed once more: a correction that has not helped is dropped.
    void drop(qint64 signedWith);

private:
    void setCorrection(qint64 correction);

    std::optional<qint64> m_offset;
    qint64 m_correction = 0;
    bool m_isProven = false;
};
