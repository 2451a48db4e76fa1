// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/loopbackrequest.h"
#include "support/loopbackresponse.h"

#include <QObject>

class QTcpSocket;

// One client of a LoopbackServer: takes its requests one after the other.
class LoopbackConnection : public QObject
{
    Q_OBJECT

public:
    LoopbackConnection(QTcpSocket *socket, QObject *parent);

    void answer(const LoopbackResponse &response);
    void release();

Q_SIGNALS:
    void received(qint64 bytes);
    void requested(const LoopbackRequest &request);
    void closed();

private:
    void readRequest();
    void sendPiece();

    QTcpSocket *m_socket;
    QByteArray m_received;
    LoopbackResponse m_response;
    bool m_isAnswering = false;
    bool m_isHeld = false;
};
