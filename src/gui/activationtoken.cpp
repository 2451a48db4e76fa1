// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activationtoken.h"

static constexpr char variable[] = "XDG_ACTIVATION_TOKEN";

ActivationToken::ActivationToken(const QByteArray &token)
    : m_isSet(!token.isEmpty())
{
    if (m_isSet)
        qputenv(variable, token);
}

ActivationToken::~ActivationToken()
{
    if (m_isSet)
        qunsetenv(variable);
}

QByteArray ActivationToken::current()
{
    return qgetenv(variable);
}
