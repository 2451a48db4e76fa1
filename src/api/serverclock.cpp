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
    m_offset = date + 500 - (sentAt + (receivedAt - sentAt) / 2);
}

bool ServerClock::correct(qint64 signedWith)
{
    if (!m_offset || qAbs(*m_offset - signedWith) <= tolerance)
        return false;
    m_correction = *m_offset;
    return true;
}
