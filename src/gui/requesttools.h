// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "core/zone.h"
#include "gui/secretclipboard.h"

#include <QWidget>

class Board;
class RequestLog;

// What helps when requests are refused: two windows that show what was sent, and requests as
// commands for a terminal.
class RequestTools : public QObject
{
    Q_OBJECT

public:
    // All of them must outlive it. `window`: to stand before.
    RequestTools(const RequestLog *log, const Board *board, QWidget *window);

    // Raised if it is open already.
    void showInspector();
    void showLog();
    void setZone(const Zone &zone);

    // To the clipboard; the address is one of the board's client. A signed one for five minutes
    // only: see ApiClient::signedCurl().
    void copyCurl(const QUrl &url) const;
    [[nodiscard]] std::optional<ApiError> copySignedCurl(const QUrl &url);

private:
    const RequestLog *m_log;
    const Board *m_board;
    QWidget *m_window;
    Zone m_zone;
    SecretClipboard m_secretClipboard;
};
