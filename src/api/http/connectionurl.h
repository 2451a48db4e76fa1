// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUrl>

class QNetworkRequest;

// The addresses to try one after the other, until one accepts the connection. It is the address
// itself, but for "localhost": a file or a name server could give that any meaning, so it is
// connected to as 127.0.0.1 and, where nothing listens there, as ::1.
QList<QUrl> connectionUrls(const QUrl &url);

// Whether nobody else can read on the way what is sent: over TLS, or to an address of this very
// computer, which QHostAddress decides, as it does for the connection.
bool isPrivate(const QUrl &url);

// Has a request to "localhost" sent to this address of it. It stays one to "localhost" for the
// server, and for its certificate.
void connectTo(QNetworkRequest &request, const QUrl &connectionUrl);
