// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shownmessages.h"

#include "core/redaction.h"

#include <QDateTime>

ShownMessages::ShownMessages(const std::function<Redaction()> &redaction, QObject *parent)
    : QObject(parent)
    , m_redaction(redaction)
{
}

void ShownMessages::add(NoticeBar::Kind kind, const QString &text)
{
    m_messages.append(
        {QDateTime::currentMSecsSinceEpoch(), kind,
         m_redaction().withoutNamesAndPlaces(text).simplified()});
    if (m_messages.size() > most)
        m_messages.removeFirst();
}
