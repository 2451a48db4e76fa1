// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/serverclock.h"

#include <QDateTime>

namespace {

// Below this a refusal has another reason: the gateway allows five minutes.
constexpr qint64 tolerance = 60 * 1000;

} // namespace

qint64 ServerClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch() + m_correction;
}

void ServerClock::measure(qint64 date, qint64 sentAt, qint64 receivedAt)
{
    // The header knows only whole seconds, and was written some time between sending and
    // receiving: the middle of both is the best guess.
    // Unless the computer slept or its clock was set meanwhile: then only the end is sure.
    const qint64 trip = receivedAt - sentAt;
    const bool isWhole = trip >= 0 && trip <= tolerance;
    m_offset = date + 500 - (isWhole ? sentAt + trip / 2 : receivedAt);
}

bool ServerClock::correct(qint64 signedWith)
{
    if (!m_offset || qAbs(*m_offset - signedWith) <= tolerance)
        return false;
    m_correction = *m_offset;
    return true;
}
