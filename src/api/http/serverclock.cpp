// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/serverclock.h"

#include <utility>

namespace {

// Below this a refusal has another reason: the gateway allows five minutes.
constexpr qint64 tolerance = 60 * 1000;

// Longer than a computer usually sleeps, during which not every system's steady clock goes on.
constexpr qint64 longestSleep = 24 * 60 * 60 * 1000;

bool isNear(qint64 one, qint64 other)
{
    return qAbs(one - other) <= tolerance;
}

} // namespace

qint64 ServerClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch() + correction();
}

qint64 ServerClock::correction() const
{
    return isAllowed(m_correction) ? m_correction : 0;
}

void ServerClock::consentTo(qint64 offset, qint64 toldAt)
{
    m_consent = Consent{offset, toldAt, std::chrono::steady_clock::now()};
}

// After our clock has been set, the same difference leads to another time than the one that the
// user has seen.
bool ServerClock::Consent::holds() const
{
    const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - at);
    return qAbs(QDateTime::currentMSecsSinceEpoch() - ourTime - passed.count()) <= longestSleep;
}

// Counted from our own clock each time, so that many small steps lead no farther than one.
bool ServerClock::isAllowed(qint64 correction) const
{
    return isNear(correction, 0) || qAbs(correction) <= m_allowance ||
        (m_consent && isNear(correction, m_consent->offset) && m_consent->holds());
}

void ServerClock::measure(std::optional<qint64> date, qint64 sentAt, qint64 receivedAt)
{
    m_offset.reset();
    if (!date)
        return;
    // The header knows only whole seconds, and was written some time between sending and
    // receiving: the middle of both is the best guess.
    // Unless the computer slept or its clock was set meanwhile: then only the end is sure.
    const qint64 trip = receivedAt - sentAt;
    const bool isWhole = trip >= 0 && trip <= tolerance;
    m_offset = *date + 500 - (isWhole ? sentAt + trip / 2 : receivedAt);
    if (isNear(*m_offset, 0))
        m_consent.reset();
}

bool ServerClock::agrees(qint64 correction) const
{
    return m_offset && isNear(*m_offset, correction);
}

void ServerClock::accept(qint64 signedWith)
{
    if (m_offset && isNear(*m_offset, 0))
        setCorrection(0); // our clock has been put right
    else if (signedWith == m_correction)
        m_isProven = true;
}

bool ServerClock::correct(qint64 signedWith)
{
    if (m_offset) {
        if (isNear(*m_offset, signedWith))
            return false;
        if (!isAllowed(*m_offset) && std::exchange(m_consentsToNext, false))
            consentTo(*m_offset, QDateTime::currentMSecsSinceEpoch());
        if (!isAllowed(*m_offset))
            return false;
        setCorrection(*m_offset);
        return true;
    }
    // It does not tell, and what made the correction necessary may be over.
    if (signedWith == m_correction)
        setCorrection(0);
    return signedWith != m_correction;
}

bool ServerClock::needsConsent(qint64 signedWith) const
{
    return m_offset && !isNear(*m_offset, signedWith) && !isAllowed(*m_offset);
}

void ServerClock::drop(qint64 signedWith)
{
    // One that has helped before, and agrees with this response, is right: the keys are wrong. They
    // may be another account's, so an offset that did not help these is not remembered either.
    const bool isRight = m_isProven && agrees(signedWith);
    if (signedWith == m_correction && !isRight)
        setCorrection(0);
}

void ServerClock::setCorrection(qint64 correction)
{
    if (isNear(correction, 0))
        correction = 0;
    // Several requests at once find the same one, to within the length of their ways.
    if (isNear(correction, m_correction))
        return;
    m_correction = correction;
    m_isProven = false;
}
