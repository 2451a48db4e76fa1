// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/requesttools.h"

#include "api/apiclient.h"
#include "api/http/curlcommand.h"
#include "gui/requestlogdialog.h"
#include "gui/signatureinspector.h"
#include "models/board.h"

#include <QClipboard>
#include <QGuiApplication>

RequestTools::RequestTools(const RequestLog *log, const Board *board, QWidget *window)
    : QObject(window)
    , m_log(log)
    , m_board(board)
    , m_window(window)
{
}

template <typename Dialog>
Dialog *RequestTools::show()
{
    auto *dialog = m_window->findChild<Dialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog)
        dialog = new Dialog(m_log, m_window); // it deletes itself when it is closed
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

void RequestTools::showInspector()
{
    show<SignatureInspector>();
}

void RequestTools::showLog()
{
    show<RequestLogDialog>()->setZone(m_zone);
}

void RequestTools::setZone(const Zone &zone)
{
    m_zone = zone;
    if (auto *log = m_window->findChild<RequestLogDialog *>(QString(), Qt::FindDirectChildrenOnly))
        log->setZone(zone);
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
