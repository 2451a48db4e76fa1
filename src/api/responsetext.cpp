// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/responsetext.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

QString responseText(const QNetworkReply &reply, const QByteArray &body)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return {};
    const QByteArray reason =
        reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    QByteArray text = "HTTP " + QByteArray::number(status);
    if (!reason.isEmpty())
        text += ' ' + reason;
    text += '\n';
    for (const auto &[name, value] : reply.rawHeaderPairs()) {
        if (text.size() > longestResponse)
            break;
        text += name + ": " + value + '\n';
    }
    text += '\n' + body.first(qMin(body.size(), longestResponse));
    QString result = QString::fromUtf8(text);
    const bool isCut = result.size() > longestResponse || body.size() > longestResponse;
    result.truncate(longestResponse);
    return isCut ? result + u"\n…" : result;
}
