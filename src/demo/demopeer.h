// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

/// Other users of this computer can reach the loopback interface as well as we can. Linux says
/// whose program is at the other end of a connection.
namespace demopeer {

/// Who runs this program; nothing where the system does not tell owners of connections.
std::optional<quint32> ourselves();

/// Who opened the socket of this port of 127.0.0.1 that is connected to our port there; with 0 for
/// ours, the one that listens at the port. Nothing when the system does not say.
std::optional<quint32> owner(quint16 peerPort, quint16 ourPort);

/// The user who runs this program and root, who could look into it anyway; not somebody of whom
/// the system knows nothing. Everybody if it cannot say who we are ourselves: then only the limits
/// hold.
bool isWelcome(std::optional<quint32> owner, std::optional<quint32> ourselves);

} // namespace demopeer
