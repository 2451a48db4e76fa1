// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/serverclock.h"

#include <QDateTime>

namespace {

// Below this a refusal has another reason: the gateway allows five minutes.
constexpr qint64 tolerance = 60 * 1000;

bool isNear(qint64 one, qint64 other)
{
    return qAbs(one - other) <= tolerance;
}

} // namespace

qint64 ServerClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch() + m_correction;
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
        setCorrection(*m_offset);
        return true;
    }
    // It does not tell, and what made the correction necessary may be over.
    if (signedWith == m_correction)
        setCorrection(0);
    return signedWith != m_correction;
}

void ServerClock::drop(qint64 signedWith)
{
    // One that has helped before, and agrees with this answer, is right: the keys are wrong. They
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
