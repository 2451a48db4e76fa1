// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// As long as it lives, windows of this program may come to the front with this token, which another
// program has given: https://wayland.app/protocols/xdg-activation-v1. Qt takes it from the
// environment, where it must not stay, since programs that we start inherit that.
class ActivationToken
{
public:
    explicit ActivationToken(const QByteArray &token); // empty: none
    ~ActivationToken();
    Q_DISABLE_COPY_MOVE(ActivationToken)

    // The one that is in use; empty: none.
    static QByteArray current();

private:
    bool m_isSet;
};
