// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

// What is known of the clock of a service. The gateway refuses what was signed five minutes or
// more away from its own time, so a computer whose clock is wrong could not be used at all; the
// header "Date" of the refusal tells by how much it is.
//
// Whoever tells the time chooses for which time we sign, and a signature is good for every server
// of AiTEMS at that time, because it does not cover the host. So a server is only believed up to
// the allowance that it has; for more the user has to consent.
// https://api.ncloud-docs.com/docs/en/common-ncpapi
// All times in milliseconds since 1970-01-01T00:00:00Z, ours as the system tells it.
class ServerClock
{
public:
    // How far a correction may go from our own clock without the user's consent. A difference of
    // less than a minute is never corrected, and never asked for.
    explicit ServerClock(qint64 allowance = 0)
        : m_allowance(allowance)
    {
    }

    // What to sign with: our time, corrected once that has been found necessary.
    qint64 now() const;
    qint64 correction() const;
    // The same once a request signed with it has been accepted, else 0: only then it is known that
    // our clock is wrong, and not the "Date".
    qint64 provenCorrection() const { return m_isProven ? correction() : 0; }

    // The user agrees to sign with a time that differs from ours by so much, to within a minute,
    // until the program ends. It is over when our clock turns out to be right, or has been set by
    // more than a day since. `toldAt`: when the user was told, by our clock.
    void consentTo(qint64 offset, qint64 toldAt);
    // The same for the first difference that needs it, whatever it is.
    void consentToNext() { m_consentsToNext = true; }

    // A response's "Date", if it has one, and when the request went and the response came.
    void measure(std::optional<qint64> date, qint64 sentAt, qint64 receivedAt);
    // By how much the service's clock is ahead of ours, if the last response told.
    std::optional<qint64> offset() const { return m_offset; }

    // Whether the last response told what this correction makes up for.
    bool agrees(qint64 correction) const;

    // What became of a request signed with this correction, told right after its response has been
    // measured. Refused: whether to sign it once more, with now(), for the time may be the reason.
    void accept(qint64 signedWith);
    bool correct(qint64 signedWith);
    // Whether it is not to be signed once more only because the user has not consented.
    bool needsConsent(qint64 signedWith) const;
    // Refused, and not to be signed once more: a correction that has not helped is dropped.
    void drop(qint64 signedWith);

private:
    struct Consent
    {
        qint64 offset = 0;
        qint64 ourTime = 0;
        std::chrono::steady_clock::time_point at = {};

        bool holds() const;
    };

    bool isAllowed(qint64 correction) const;
    void setCorrection(qint64 correction);

    qint64 m_allowance;
    std::optional<Consent> m_consent;
    bool m_consentsToNext = false;
    std::optional<qint64> m_offset;
    qint64 m_correction = 0;
    bool m_isProven = false;
};
