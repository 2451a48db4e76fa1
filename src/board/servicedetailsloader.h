// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireplyof.h"
#include "core/servicedetails.h"
#include "core/servicezone.h"

#include <QObject>

class Board;

// All that one service of a board tells of itself, for somebody who looks at it: asked for by
// load(), and again when the board has seen that the service is another one. What it serves is
// passed on to the board.
class ServiceDetailsLoader : public QObject
{
    Q_OBJECT

public:
    // `board` outlives it, or its parent.
    ServiceDetailsLoader(Board *board, const QString &serviceId, QObject *parent = nullptr);

    void load();
    bool isLoading() const { return !m_reply.isNull(); }
    // See ApiReply.
    std::optional<RetryWait> waiting() const;
    void retryNow();

    const QString &serviceId() const { return m_serviceId; }
    // Of the account of the service when this was made.
    const QByteArray &source() const { return m_source; }
    // Whether the board still shows that account. If not, nothing more is asked for.
    bool isOurs() const;
    // In which the times of its details were read that name none.
    const ServiceZone &zone() const { return m_zone; }
    // As the list of services has it; without a name when it is not in there.
    const Service &row() const { return m_row; }
    // The last response; none before it comes.
    const std::optional<ServiceDetails> &details() const { return m_details; }
    // Why a later request, or the first one, brought none.
    const std::optional<ApiError> &error() const { return m_error; }
    qint64 loadedAt() const { return m_loadedAt; } // milliseconds since the epoch; 0: never
    QString host() const { return m_host; }        // whom it asks

Q_SIGNALS:
    // Anything of what the functions above tell.
    void changed();

private:
    void takeRow();
    void takeServing(const QSet<QString> &serviceIds);

    Board *m_board;
    QString m_serviceId;
    QByteArray m_source;
    QString m_host;
    ServiceZone m_zone;
    Service m_row;
    std::optional<ServiceDetails> m_details;
    std::optional<ApiError> m_error;
    qint64 m_loadedAt = 0;
    QPointer<ApiReplyOf<ServiceDetails>> m_reply;
};
