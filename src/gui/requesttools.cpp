// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/requesttools.h"

#include "api/apiclient.h"
#include "api/http/curlcommand.h"
#include "board/board.h"
#include "gui/requestlogdialog.h"
#include "gui/showwindow.h"
#include "gui/signatureinspector.h"

#include <QClipboard>
#include <QGuiApplication>

RequestTools::RequestTools(const RequestLog *log, const Board *board, QWidget *window)
    : QObject(window)
    , m_log(log)
    , m_board(board)
    , m_window(window)
{
}

void RequestTools::showInspector()
{
    showOrRaise<SignatureInspector>(
        m_window, [this] { return new SignatureInspector(m_log, m_window); });
}

void RequestTools::showLog()
{
    auto *dialog = showOrRaise<RequestLogDialog>(
        m_window, [this] { return new RequestLogDialog(m_log, m_window); });
    dialog->setZone(m_zone);
}

void RequestTools::setZone(const Zone &zone)
{
    m_zone = zone;
    if (auto *dialog = openWindow<RequestLogDialog>(m_window))
        dialog->setZone(zone);
}

void RequestTools::copyCurl(const QUrl &url) const
{
    QGuiApplication::clipboard()->setText(redactedCurlCommand(url));
}

std::optional<ApiError> RequestTools::copySignedCurl(const QUrl &url)
{
    const ApiResult<QString> command = m_board->client()->signedCurl(url);
    if (!command)
        return command.error();
    m_secretClipboard.setText(*command);
    return {};
}
