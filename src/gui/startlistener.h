// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/startrequest.h"

#include <QList>
#include <QLocalServer>

class QLocalSocket;

// Hears of later starts of Trainboard, on a local socket that only this user can connect to. Who
// connects gets two seconds to say something in StartProtocol, and is disconnected otherwise.
class StartListener : public QObject
{
    Q_OBJECT

public:
    explicit StartListener(QObject *parent = nullptr);

    // Whoever calls it has made sure that no other process listens there: a socket that a crash
    // left behind is removed.
    bool listen(const QString &server);

Q_SIGNALS:
    // The other process ends once the slots have returned.
    void requested(const StartRequest &request);

private:
    void accept();
    void read(QLocalSocket *client);

    QList<QLocalSocket *> m_clients; // oldest first; outlives the server, which ends them
    QLocalServer m_server;
};
