// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopbackconnection.h"

#include <QSslSocket>

namespace {

LoopbackRequest parse(const QByteArray &head)
{
    LoopbackRequest request;
    request.head = head;
    QByteArrayList lines = head.split('\n');
    const QByteArrayList words = lines.takeFirst().trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.emplaceBack(
                line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
    }
    return request;
}

} // namespace

LoopbackConnection::LoopbackConnection(QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    // Small pieces go out at once, and do not wait for the other side's acknowledgement.
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, [this] {
        const QByteArray bytes = m_socket->readAll();
        m_received += bytes;
        Q_EMIT received(bytes.size());
        readRequest();
    });
    connect(m_socket, &QTcpSocket::bytesWritten, this, &LoopbackConnection::sendPiece);
    if (const auto *tls = qobject_cast<QSslSocket *>(m_socket)) {
        connect(
            tls, &QSslSocket::encryptedBytesWritten, this, &LoopbackConnection::sendPiece,
            Qt::QueuedConnection);
    }
    connect(m_socket, &QTcpSocket::disconnected, this, &LoopbackConnection::closed);
}

void LoopbackConnection::answer(const LoopbackResponse &response)
{
    m_response = response;
    m_isAnswering = true;
    m_isHeld = response.isHeld();
    sendPiece();
}

void LoopbackConnection::release()
{
    m_isHeld = false;
    sendPiece();
}

// The requests of the programs under test have no body.
void LoopbackConnection::readRequest()
{
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    if (m_isAnswering || end < 0)
        return;
    const QByteArray head = m_received.first(end);
    m_received.remove(0, end + 4);
    Q_EMIT requested(parse(head));
}

void LoopbackConnection::sendPiece()
{
    // With TLS what is written is encrypted at once, and waits then.
    const auto *tls = qobject_cast<QSslSocket *>(m_socket);
    const bool isFull = m_socket->bytesToWrite() > 0 || (tls && tls->encryptedBytesToWrite() > 0);
    if (!m_isAnswering || m_isHeld || isFull)
        return;
    const QByteArray piece = m_response.source()();
    if (!piece.isEmpty()) {
        m_socket->write(piece); // bytesWritten() asks for the next one
        return;
    }
    switch (m_response.then()) {
    case LoopbackResponse::Then::NextRequest:
        m_isAnswering = false;
        readRequest();
        break;
    case LoopbackResponse::Then::Close:
        m_socket->disconnectFromHost();
        break;
    case LoopbackResponse::Then::Nothing:
        break;
    }
}
