// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireplyof.h"
#include "api/pagedreplyof.h"

#include <QEventLoop>
#include <QTimer>

// Runs the event loop until the call has finished, or for 40 seconds, which is more than any call
// may take. QTest's own waiting sleeps between events.
inline void waitForFinished(const ApiReply *reply)
{
    QEventLoop loop;
    QObject::connect(reply, &ApiReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(std::chrono::seconds(40), &loop, &QEventLoop::quit);
    loop.exec();
}

// Waits for the end of a call; nothing when it does not come. Header only, so that the library
// beside it knows no layer.
template <typename T>
std::optional<ApiResult<T>> outcomeOf(ApiReplyOf<T> *reply)
{
    std::optional<ApiResult<T>> outcome;
    QObject context; // ends the connection with the waiting
    QObject::connect(
        reply, &ApiReply::finished, &context, [&outcome, reply] { outcome = reply->result(); });
    waitForFinished(reply);
    return outcome;
}

// What a list had brought when it ended.
template <typename T>
struct ListOutcome
{
    FullList<T> list;
    std::optional<ApiError> error;
    int pagesArrived = 0;
};

template <typename T>
std::optional<ListOutcome<T>> outcomeOf(PagedReplyOf<T> *reply)
{
    std::optional<ListOutcome<T>> outcome;
    int pages = 0;
    QObject context;
    QObject::connect(reply, &PagedReply::pageArrived, &context, [&pages] { ++pages; });
    QObject::connect(reply, &ApiReply::finished, &context, [&outcome, &pages, reply] {
        outcome = ListOutcome<T>{reply->list(), reply->error(), pages};
    });
    waitForFinished(reply);
    return outcome;
}
